/** What goes wrong between a bot and the Bot API, made to happen on purpose. */
import type { Method } from "./parameters";

/**
 * drop-before: the connection breaks and nothing has happened; drop-after: it breaks once all has happened; truncate: as
 * that, half way through the answer; hang: no answer ever; status: an error of that status; html: a gateway's error page;
 * slow: the right answer, late.
 */
export type FaultKind = "drop-before" | "drop-after" | "status" | "hang" | "html" | "truncate" | "slow";

export interface Fault {
  /** Every method when left out; "file" is the download of one. */
  readonly method?: Method | "file";
  readonly kind: FaultKind;
  /** How many calls it strikes (1). */
  readonly times?: number;
  /** Strikes only calls whose parameters satisfy it. */
  readonly when?: (parameters: Readonly<Record<string, unknown>>) => boolean;
  /** For status and html (502). */
  readonly status?: number;
  /** Seconds, for status 429. */
  readonly retryAfter?: number;
  /** For slow (200). */
  readonly delayMs?: number;
}

export class Faults {
  #waiting: { readonly fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  clear(): void {
    this.#waiting = [];
  }

  take(method: string, parameters: Readonly<Record<string, unknown>>): Fault | null {
    const struck = this.#waiting.find(
      ({ fault, left }) =>
        left > 0 && (fault.method ?? method) === method && (fault.when?.(parameters) ?? true),
    );
    if (!struck) return null;
    struck.left -= 1;
    return struck.fault;
  }
}

const statusTexts: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden: bot was blocked by the user",
  404: "Not Found",
  409: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
  500: "Internal Server Error",
  502: "Bad Gateway",
};

export function describeStatus(status: number, retryAfter: number): string {
  return status === 429 ? `Too Many Requests: retry after ${retryAfter}` : (statusTexts[status] ?? "Error");
}

export function gatewayPage(status: number): Response {
  const title = `${status} ${statusTexts[status] ?? "Error"}`;
  return new Response(`<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`, {
    status,
    headers: { "content-type": "text/html" },
  });
}

/** Bun.serve resets the connection when an answer's stream fails; without a reason it does so quietly. */
export function brokenAnswer(sentFirst: string): Response {
  return new Response(
    new ReadableStream({
      async start(controller) {
        if (sentFirst !== "") {
          controller.enqueue(sentFirst);
          await Bun.sleep(5);
        }
        controller.error();
      },
    }),
    { headers: { "content-type": "application/json" } },
  );
}
