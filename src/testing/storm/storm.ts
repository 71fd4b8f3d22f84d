/** Stands before a server and has everything go wrong on the way to it that may. */
import { brokenAnswer } from "../bot-api/faults";

/**
 * drop-before: the connection breaks and nothing has happened; drop-after: it breaks once all has happened; refuse: 503
 * instead of doing it; lie: 502 after doing it; throttle: 429 with Retry-After; slow: the right answer, late; twice: done
 * twice, as by a proxy that tries again by itself, with the second answer.
 */
export type StormFault = "drop-before" | "drop-after" | "refuse" | "lie" | "throttle" | "slow" | "twice";

/** How likely each is, of one request. */
export type StormOdds = Readonly<Record<StormFault, number>>;

export interface Storm {
  /** Of the server, reached through the storm. */
  readonly url: string;
  /** How often what went wrong. */
  readonly faults: ReadonlyMap<StormFault, number>;
  /** Begins, or ends. */
  rage(raging: boolean): void;
  stop(): void;
}

/** What strikes a request depends on the seed, on what it asks and on how often that was asked: not on who comes first. */
export function startStorm(target: string, odds: StormOdds, seed: number): Storm {
  const kinds = Object.entries(odds) as [StormFault, number][];
  const asked = new Map<string, number>();
  const faults = new Map<StormFault, number>();
  let raging = false;

  function draw(request: string): StormFault | null {
    if (!raging) return null;
    const count = (asked.get(request) ?? 0) + 1;
    asked.set(request, count);
    let drawn = Number(Bun.hash.wyhash(`${request} ${count}`, BigInt(seed)) % 1_000_000n) / 1_000_000;
    for (const [kind, share] of kinds) {
      drawn -= share;
      if (drawn >= 0) continue;
      faults.set(kind, (faults.get(kind) ?? 0) + 1);
      return kind;
    }
    return null;
  }

  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      const body = await request.arrayBuffer();
      const { method, headers } = request;
      // The host goes along, so that addresses in answers lead here.
      const pass = () =>
        fetch(`${target}${pathname}${search}`, {
          method,
          headers,
          redirect: "manual",
          ...(body.byteLength > 0 && { body }),
        });
      const fault = draw(`${method} ${pathname}${search} ${Bun.hash(body)}`);
      if (fault === "drop-before") return brokenAnswer("");
      if (fault === "refuse") return new Response("busy", { status: 503 });
      if (fault === "throttle")
        return new Response("later", { status: 429, headers: { "retry-after": "3" } });
      if (fault === "slow") await Bun.sleep(5);
      const first = await pass();
      if (fault === "drop-after") return brokenAnswer("");
      if (fault === "lie") return new Response("bad gateway", { status: 502 });
      return fault === "twice" ? pass() : first;
    },
  });
  return {
    url: `http://127.0.0.1:${server.port}`,
    faults,
    rage: (isRaging) => {
      raging = isRaging;
    },
    stop: () => void server.stop(true),
  };
}
