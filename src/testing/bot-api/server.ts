/**
 * A small Telegram Bot API server over real HTTP, to drive the bot in tests: it keeps private chats, checks every call
 * against the documented API and refuses in the real server's words, and can be told to fail.
 */
import type { z } from "zod";
import { type Clock, systemClock } from "../../ports";
import { type ChatMessage, Chats, Refusal, type Update } from "./chats";
import { brokenAnswer, describeStatus, type Fault, Faults, gatewayPage } from "./faults";
import { makeMethods } from "./methods";
import { type Method, type Parameters, parameters } from "./parameters";
import { makePeople, type People } from "./people";

export interface BotApiOptions {
  /** 0 (the default) takes a free one; a given one lets a server come back where another was. */
  readonly port?: number;
  readonly token?: string;
  readonly clock?: Clock;
  /** How long a tap can be answered (15 minutes). */
  readonly queryLifetimeSeconds?: number;
}

export interface Call {
  readonly method: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** 0 while it waits, and when the connection was broken instead of answering. */
  status: number;
  answer: unknown;
  readonly fault: Fault["kind"] | null;
}

/** What a test does in the place of people and of the network. A user's private chat has the user's id. */
export interface BotApi extends People {
  readonly root: string;
  readonly token: string;
  readonly chats: Chats;
  /** The bot's and the user's messages as they stand now, keyboards included, oldest first. */
  messages(chat: number): ChatMessage[];
  /** The first message that fits, now or within the time; `wanted` as text must be contained in the message's. */
  waitForMessage(
    chat: number,
    wanted: string | ((message: ChatMessage) => boolean),
    timeoutMs?: number,
  ): Promise<ChatMessage>;
  /** Every call so far, of one method or of all. */
  calls(method?: Method | "file"): Call[];
  fault(fault: Fault): void;
  clearFaults(): void;
  /** Ids of the updates whose offset the bot has not confirmed. */
  unconfirmed(): number[];
  stop(): Promise<void>;
}

export async function startBotApi(options: BotApiOptions = {}): Promise<BotApi> {
  const token = options.token ?? "123456789:AAFakeTokenOfTheTestingBotApiServer";
  const bot = { id: Number(token.split(":")[0]), first_name: "Adjutant", username: "adjutant_test_bot" };
  const chats = new Chats(bot, options.clock ?? systemClock);
  const methods = makeMethods(chats, options.queryLifetimeSeconds ?? 900);
  const faults = new Faults();
  const calls: Call[] = [];
  const stopped = new AbortController();
  let endOtherPoll: (() => void) | null = null;

  /** Waits until there is something to give, the time is over, another poll comes or the caller has gone. */
  async function getUpdates(it: Parameters<"getUpdates">, gone: AbortSignal): Promise<Update[]> {
    endOtherPoll?.();
    if (it.allowed_updates) chats.allowUpdates(it.allowed_updates);
    chats.confirmBefore(it.offset);
    if (chats.pending.length === 0 && it.timeout > 0 && !gone.aborted) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, Math.min(it.timeout, 50) * 1000);
      const unlisten = chats.onChange(() => chats.pending.length > 0 && resolve());
      const end = () => reject(new Refusal(409, describeStatus(409, 0)));
      endOtherPoll = end;
      gone.addEventListener("abort", () => resolve(), { once: true });
      try {
        await promise;
      } finally {
        clearTimeout(timer);
        unlisten();
        if (endOtherPoll === end) endOtherPoll = null;
      }
    }
    return gone.aborted ? [] : chats.takeUpdates(it.limit);
  }

  async function perform(method: Method, sent: Record<string, unknown>, gone: AbortSignal): Promise<unknown> {
    const checked = parameters[method].safeParse(sent);
    if (!checked.success) throw new Refusal(400, explain(checked.error.issues));
    if (method === "getUpdates") return getUpdates(checked.data as Parameters<"getUpdates">, gone);
    const run = methods[method] as (it: unknown) => unknown;
    return run(checked.data);
  }

  /** Faults of the method "file" strike here. */
  async function answerFile(request: Request, given: string, path: string): Promise<Response> {
    if (given !== token) return refuse(401);
    const call: Call = { method: "file", parameters: { path }, status: 0, answer: null, fault: null };
    calls.push(call);
    const fault = faults.take("file", { path });
    const found = chats.findFileAt(path);
    if (fault?.kind === "hang") return await neverAnswer(request.signal, stopped.signal);
    if (fault?.kind === "html") return gatewayPage(fault.status ?? 502);
    if (fault?.kind === "status") return refuse(fault.status ?? 502, undefined, fault.retryAfter ?? null);
    if (fault?.kind === "drop-before") return brokenAnswer("");
    if (!found) return refuse(404);
    if (fault?.kind === "truncate") return new Response(found.bytes.slice(0, found.bytes.length / 2));
    call.status = 200;
    return new Response(new Uint8Array(found.bytes), {
      headers: { "content-type": "application/octet-stream" },
    });
  }

  async function answer(request: Request): Promise<Response> {
    const [, fileToken, path] =
      /^\/file\/bot([^/]+)\/(.+)$/.exec(decodeURIComponent(new URL(request.url).pathname)) ?? [];
    if (fileToken !== undefined && path !== undefined) return answerFile(request, fileToken, path);
    const [, given = "", name = ""] = /^\/bot([^/]+)\/(\w+)$/.exec(new URL(request.url).pathname) ?? [];
    if (given !== token) return refuse(/^\d+:[\w-]{20,}$/.test(given) ? 401 : 404);
    if (!isMethod(name)) return refuse(404, "Not Found: method not found");
    const sent = await readParameters(request);
    if (!sent) return refuse(400, "Bad Request: can't parse the request body");

    const fault = faults.take(name, sent);
    const call: Call = {
      method: name,
      parameters: sent,
      status: 0,
      answer: null,
      fault: fault?.kind ?? null,
    };
    calls.push(call);
    if (fault?.kind === "drop-before") return brokenAnswer("");
    if (fault?.kind === "hang") return await neverAnswer(request.signal, stopped.signal);
    if (fault?.kind === "html" || fault?.kind === "status") {
      call.status = fault.status ?? 502;
      if (fault.kind === "html") return gatewayPage(call.status);
      return refuse(
        call.status,
        describeStatus(call.status, fault.retryAfter ?? 1),
        fault.retryAfter ?? null,
      );
    }
    if (fault?.kind === "slow") await Bun.sleep(fault.delayMs ?? 200);
    try {
      call.answer = structuredClone(
        await perform(name, sent, AbortSignal.any([request.signal, stopped.signal])),
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      call.status = error.status;
      return refuse(error.status, error.message, error.retryAfter);
    }
    if (fault?.kind === "drop-after") return brokenAnswer("");
    const body = JSON.stringify({ ok: true, result: call.answer });
    if (fault?.kind === "truncate") return brokenAnswer(body.slice(0, body.length / 2));
    call.status = 200;
    return new Response(body, { headers: { "content-type": "application/json" } });
  }

  const server = Bun.serve({
    hostname: "127.0.0.1",
    port: options.port ?? 0,
    idleTimeout: 120,
    fetch: answer,
  });

  const messages = (chat: number) => structuredClone([...chats.openChat(chat).messages.values()]);
  return {
    ...makePeople(chats),
    root: server.url.origin,
    token,
    chats,
    messages,
    waitForMessage: async (chat, wanted, timeoutMs = 5000) => {
      const fits =
        typeof wanted === "string" ? (it: ChatMessage) => it.text?.includes(wanted) ?? false : wanted;
      // Only what is handed out is copied: a long conversation would otherwise cost more than what it measures.
      const found = () => {
        const message = chats.openChat(chat).messages.values().find(fits);
        return message === undefined ? undefined : structuredClone(message);
      };
      const { promise, resolve } = Promise.withResolvers<ChatMessage | undefined>();
      const unlisten = chats.onChange(() => {
        const message = found();
        if (message !== undefined) resolve(message);
      });
      const timer = setTimeout(resolve, timeoutMs);
      const message = found() ?? (await promise);
      clearTimeout(timer);
      unlisten();
      if (message) return message;
      const shown = messages(chat).map((it) => `${it.from.first_name}: ${it.text ?? "(no text)"}`);
      throw new Error(`no such message in ${timeoutMs} ms; the chat holds:\n${shown.join("\n")}`);
    },
    calls: (method) => calls.filter((call) => method === undefined || call.method === method),
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    unconfirmed: () => chats.pending.map((update) => update.update_id),
    stop: async () => {
      stopped.abort();
      await server.stop(true);
    },
  };
}

function isMethod(name: string): name is Method {
  return Object.hasOwn(parameters, name);
}

function refuse(
  status: number,
  description = describeStatus(status, 0),
  retryAfter: number | null = null,
): Response {
  const hint = retryAfter === null ? {} : { parameters: { retry_after: retryAfter } };
  return Response.json({ ok: false, error_code: status, description, ...hint }, { status });
}

/** The message alone where a check of ours has one, the place too where it is zod's; of variants, the one that fits furthest. */
function explain(issues: readonly z.core.$ZodIssue[]): string {
  const [issue] = issues;
  if (issue?.code === "invalid_union" && issue.errors.length > 0) {
    const depth = (variant: readonly z.core.$ZodIssue[]) => variant[0]?.path.length ?? 0;
    return explain([...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? []);
  }
  const ours = !/^(Invalid|Too) /.test(issue?.message ?? "");
  const place = ours ? "" : ` (${issue?.path.join(".")})`;
  return `Bad Request: ${issue?.message ?? "invalid"}${place}`;
}

async function readParameters(request: Request): Promise<Record<string, unknown> | null> {
  const query = Object.fromEntries(new URL(request.url).searchParams);
  if (request.method !== "POST") return query;
  const type = request.headers.get("content-type") ?? "";
  try {
    if (type.startsWith("application/json")) {
      const body: unknown = JSON.parse((await request.text()) || "{}");
      return typeof body === "object" && body !== null ? { ...query, ...body } : null;
    }
    const form = type === "" ? [] : [...(await request.formData()).entries()];
    return { ...query, ...Object.fromEntries(form) };
  } catch {
    return null;
  }
}

async function neverAnswer(...ends: AbortSignal[]): Promise<Response> {
  const { promise, resolve } = Promise.withResolvers<void>();
  AbortSignal.any(ends).addEventListener("abort", () => resolve(), { once: true });
  await promise;
  return brokenAnswer("");
}
