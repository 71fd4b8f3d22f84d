/**
 * A language model's server over real HTTP, to test what calls one: it speaks OpenAI's chat completions and Anthropic's
 * messages, checks every request against what is documented, answers what a test tells it to, and can be told to fail.
 */
import { anthropic, type Dialect, openai } from "./dialects";

export type ModelFault =
  | { readonly kind: "status"; readonly status: number; readonly headers?: Record<string, string> }
  /** Answers after this long, or when the server is stopped. */
  | { readonly kind: "slow"; readonly ms: number }
  /** The answer breaks off where the tokens ran out. */
  | { readonly kind: "truncated" }
  | { readonly kind: "refusal" }
  /** A well-formed completion that says this. */
  | { readonly kind: "says"; readonly text: string }
  /** A login page, with status 200. */
  | { readonly kind: "html" }
  /** The connection ends in the middle of the body. */
  | { readonly kind: "half-closed" };

export interface ModelCall {
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly mode: "schema" | "tool" | "prompt";
  /** All text that the model was given, in one. */
  readonly text: string;
}

export interface ModelServer {
  /** Without a path: what ANTHROPIC_BASE_URL holds; OPENAI_BASE_URL has /v1 behind it. */
  readonly root: string;
  readonly calls: ModelCall[];
  /** What the model answers, as a value, or as a promise of one. */
  answer: (call: ModelCall) => unknown;
  /** What the server knows of; the rest it refuses as the vendors do. */
  knows: { schema: boolean; tool: boolean };
  /** US dollars that it says each answer cost; null where it says nothing. */
  cost: number | null;
  /** One fault a call, in order. */
  fault(...faults: readonly ModelFault[]): void;
  stop(): Promise<void>;
}

export function startModelServer(): ModelServer {
  const faults: ModelFault[] = [];
  const stopped = new AbortController();
  const server: ModelServer & { root: string } = {
    root: "",
    calls: [],
    answer: () => ({ items: [] }),
    knows: { schema: true, tool: true },
    cost: null,
    fault: (...more) => void faults.push(...more),
    stop: async () => {
      stopped.abort();
      await listener.stop(true);
    },
  };
  const listener = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    idleTimeout: 60,
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname === "/v1/models") {
        return Response.json({
          object: "list",
          data: [{ id: "first-model", object: "model", created: 0, owned_by: "us" }],
        });
      }
      const speaks = { "/v1/chat/completions": openai, "/v1/messages": anthropic }[pathname];
      if (speaks === undefined || request.method !== "POST")
        return new Response("not found", { status: 404 });
      const parsed = speaks.shape.safeParse(await request.json());
      if (!parsed.success) return speaks.refuse(400, `wrong request: ${parsed.error.message}`);
      const call = readCall(pathname, request.headers, parsed.data);
      server.calls.push(call);
      if (!speaks.isKeyed(request.headers)) return speaks.refuse(401, "no key");
      const fault = faults.shift() ?? null;
      if (call.mode !== "prompt" && !server.knows[call.mode])
        return speaks.refuse(400, `${call.mode} is not supported`);
      return respond(server, speaks, call, fault, stopped.signal);
    },
  });
  server.root = `http://127.0.0.1:${listener.port}`;
  return server;
}

async function respond(
  server: ModelServer,
  speaks: Dialect,
  call: ModelCall,
  fault: ModelFault | null,
  stopped: AbortSignal,
): Promise<Response> {
  const said = fault?.kind === "says" ? fault.text : JSON.stringify(await server.answer(call));
  const { cost } = server;
  switch (fault?.kind) {
    case "status":
      return speaks.refuse(fault.status, "a fault", fault.headers);
    case "slow":
      await Promise.race([
        Bun.sleep(fault.ms),
        new Promise((resolve) => stopped.addEventListener("abort", resolve)),
      ]);
      return Response.json(speaks.say(call, said, "done", cost));
    case "truncated":
      return Response.json(speaks.say(call, said.slice(0, said.length / 2), "cut", cost));
    case "refusal":
      return Response.json(speaks.say(call, "", "refused", cost));
    case "says":
      return Response.json(speaks.say({ ...call, mode: "prompt" }, said, "done", cost));
    case "html":
      return new Response("<!doctype html><title>Log in</title>", {
        headers: { "content-type": "text/html" },
      });
    case "half-closed": {
      const whole = JSON.stringify(speaks.say(call, said, "done", cost));
      const body = new ReadableStream({
        pull: async (controller) => {
          controller.enqueue(new TextEncoder().encode(whole.slice(0, 40)));
          await Bun.sleep(5);
          controller.error(undefined);
        },
      });
      return new Response(body, { headers: { "content-type": "application/json" } });
    }
    default:
      return Response.json(speaks.say(call, said, "done", cost));
  }
}

function readCall(path: string, headers: Headers, body: unknown): ModelCall {
  const fields = body as Record<string, unknown>;
  const mode =
    "response_format" in fields || "output_config" in fields
      ? "schema"
      : "tools" in fields
        ? "tool"
        : "prompt";
  const found: string[] = [];
  JSON.stringify([fields.system, fields.messages], (key, value: unknown) => {
    if ((key === "text" || key === "content" || key === "0") && typeof value === "string") found.push(value);
    return value;
  });
  return { path, headers, body, mode, text: found.join("\n") };
}
