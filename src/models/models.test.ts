import { afterEach, beforeEach, expect, test } from "bun:test";
import * as z from "zod/mini";
import { ProviderError } from "../errors";
import { createLog } from "../log";
import type { ModelUsage } from "../ports";
import { createClock } from "../testing/clock";
import { type ModelServer, startModelServer } from "../testing/model/server";
import { createCaller, type ModelCaller } from "./caller";
import type { ModelProvider } from "./registry";

const schema = z.object({ title: z.string(), start: z.nullable(z.string()) });
const request = { instructions: "Read.", parts: [{ kind: "text", text: "Dentist" }], schema } as const;
const good = { title: "Dentist", start: null };
const clock = createClock("2026-11-21T09:00:00Z");

let server: ModelServer;
let other: ModelServer;
let slept: number[];
let spent: ModelUsage[];
let caller: ModelCaller;

beforeEach(() => {
  server = startModelServer();
  other = startModelServer();
  server.answer = () => good;
  other.answer = () => ({ title: "Other", start: null });
  slept = [];
  spent = [];
  caller = createCaller({
    now: () => clock.now(),
    sleep: async (ms) => {
      slept.push(ms);
      clock.advance({ milliseconds: Math.round(ms) });
    },
    random: () => 0.5,
    log: createLog("silent", "json"),
  });
});
afterEach(async () => {
  await server.stop();
  await other.stop();
});

const vendors = ["openai", "anthropic"] as const;
const providerAt = (vendor: (typeof vendors)[number], at: ModelServer): ModelProvider => ({
  id: vendor,
  name: vendor,
  vendor,
  baseUrl: vendor === "openai" ? `${at.root}/v1` : at.root,
  apiKey: "sk-test",
  model: "test-model",
  local: false,
  allowPrivate: true,
});
const ask = (vendor: (typeof vendors)[number], more: readonly ModelProvider[] = []) =>
  caller.ask([providerAt(vendor, server), ...more], request, AbortSignal.timeout(5_000), (_, usage) =>
    spent.push(usage),
  );
const failureOf = async (asked: Promise<unknown>) => {
  const error = await asked.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof ProviderError ? error.kind : error;
};

test.each(vendors)("%s answers in the asked shape, and says what it took", async (vendor) => {
  const answer = await ask(vendor);
  expect(answer).toMatchObject({ value: good, provider: vendor, model: "test-model" });
  expect(answer.usage).toMatchObject({ input: 100, output: 20 });
  expect(server.calls.map((call) => call.mode)).toEqual(["schema"]);
});

test.each(vendors)(
  "%s without JSON schema is asked by a tool, without tools by the prompt, and that is remembered",
  async (vendor) => {
    server.knows = { schema: false, tool: true };
    expect((await ask(vendor)).value).toEqual(good);
    await ask(vendor);
    expect(server.calls.map((call) => call.mode)).toEqual(["schema", "tool", "tool"]);
    server.calls.length = 0;
    server.knows = { schema: false, tool: false };
    expect((await ask(vendor)).value).toEqual(good);
    await ask(vendor);
    expect(server.calls.map((call) => call.mode)).toEqual(["tool", "prompt", "prompt"]);
    expect(server.calls.at(-1)?.text).toContain('"title"');
  },
);

test.each(vendors)("%s may wrap its JSON in words, in a fence, and leave a comma behind", async (vendor) => {
  server.fault({
    kind: "says",
    text: 'Here you are:\n```json\n{"title":"Dentist {x}","start":null,}\n```\nAnything else?',
  });
  expect((await ask(vendor)).value).toEqual({ title: "Dentist {x}", start: null });
  expect(server.calls).toHaveLength(1);
});

test.each(vendors)(
  "%s is told once what was wrong with its answer; every answer is paid for",
  async (vendor) => {
    server.fault({ kind: "says", text: '{"title":5}' });
    const answer = await ask(vendor);
    expect(answer.value).toEqual(good);
    expect(server.calls[1]?.text).toContain("title: invalid_type");
    expect(spent).toHaveLength(2);
    expect(answer.usage.input).toBe(200);
  },
);

test.each(vendors)("%s wrong twice is given up, without asking the next", async (vendor) => {
  server.fault({ kind: "says", text: '{"title":5}' }, { kind: "says", text: "{}" });
  expect(await failureOf(ask(vendor, [providerAt("openai", other)]))).toBe("malformed");
  expect(other.calls).toHaveLength(0);
});

test.each(vendors)("%s cut off in the middle is asked again", async (vendor) => {
  server.fault({ kind: "truncated" });
  expect((await ask(vendor)).value).toEqual(good);
  expect(server.calls).toHaveLength(2);
});

test.each(vendors)("%s refusing hands over to the next model", async (vendor) => {
  server.fault({ kind: "refusal" });
  expect((await ask(vendor, [providerAt("openai", other)])).value.title).toBe("Other");
  expect(server.calls).toHaveLength(1);
});

test.each(vendors)("%s: a web page in the place of an answer is no answer", async (vendor) => {
  server.fault({ kind: "html" });
  expect(await failureOf(ask(vendor))).toBe("malformed");
});

test.each(vendors)(
  "%s: 5xx and broken connections are tried again after 1, 3 and 8 seconds",
  async (vendor) => {
    server.fault({ kind: "status", status: 500 }, { kind: "half-closed" }, { kind: "status", status: 529 });
    expect((await ask(vendor)).value).toEqual(good);
    expect(slept).toEqual([1000, 3000, 8000]);
  },
);

test.each(vendors)("%s: Retry-After is waited for, and one too long hands over", async (vendor) => {
  server.fault({ kind: "status", status: 429, headers: { "retry-after": "7" } });
  expect((await ask(vendor)).value).toEqual(good);
  expect(slept).toEqual([7000]);
  server.fault({ kind: "status", status: 429, headers: { "retry-after": "90" } });
  expect((await ask(vendor, [providerAt("anthropic", other)])).provider).toBe("anthropic");
  expect(slept).toHaveLength(1);
});

test.each(vendors)("%s: a key that is refused is not tried again", async (vendor) => {
  server.fault({ kind: "status", status: 401 });
  expect(await failureOf(ask(vendor))).toBe("auth");
  expect(server.calls).toHaveLength(1);
});

test.each(vendors)("%s out of order is left alone for a minute, then tried once", async (vendor) => {
  const down = { kind: "status", status: 503 } as const;
  server.fault(down, down, down, down, down);
  const next = [providerAt("openai", other)];
  await ask(vendor, next);
  expect(server.calls).toHaveLength(4);
  await ask(vendor, next);
  expect(server.calls).toHaveLength(4);
  clock.advance({ seconds: 61 });
  await ask(vendor, next);
  expect(server.calls).toHaveLength(5);
  clock.advance({ seconds: 61 });
  await ask(vendor, next);
  expect(server.calls).toHaveLength(5);
  clock.advance({ seconds: 61 });
  expect((await ask(vendor)).value).toEqual(good);
});

test("the schema asks for every field, forbids others and holds nothing that strict servers refuse", async () => {
  const shape = z.object({ items: z.array(z.object({ note: z._default(z.nullable(z.string()), null) })) });
  server.answer = () => ({ items: [{ note: "x" }] });
  const asked = { ...request, schema: shape };
  await caller.ask([providerAt("openai", server)], asked, AbortSignal.timeout(5_000), () => {});
  const body = server.calls[0]?.body as { response_format: { json_schema: { schema: unknown } } };
  expect(body.response_format.json_schema.schema).toEqual({
    type: "object",
    properties: {
      items: {
        type: "array",
        items: {
          type: "object",
          properties: { note: { type: ["string", "null"] } },
          required: ["note"],
          additionalProperties: false,
        },
      },
    },
    required: ["items"],
    additionalProperties: false,
  });
});

test("one that takes too long is given up when the caller's time is over", async () => {
  server.fault({ kind: "slow", ms: 10_000 });
  const asked = caller.ask([providerAt("openai", server)], request, AbortSignal.timeout(30), () => {});
  await expect(asked).rejects.toThrow();
});

test("a server of one's own is asked which model it has, once", async () => {
  const unnamed = { ...providerAt("openai", server), model: null, apiKey: null, local: true };
  const answer = await caller.ask([unnamed], request, AbortSignal.timeout(5_000), () => {});
  expect(answer.model).toBe("first-model");
  expect(answer.usage.cost).toBe(0);
});

test("what OpenRouter says it charged counts, else the list price", async () => {
  server.cost = 0.0125;
  expect((await ask("openai")).usage.cost).toBe(0.0125);
  const haiku = { ...providerAt("anthropic", server), model: "claude-haiku-5-5" };
  const answer = await caller.ask([haiku], request, AbortSignal.timeout(5_000), () => {});
  expect(answer.usage.cost).toBeCloseTo((100 * 0.1 + 20 * 0.5) / 1e6, 12);
});

test.each(vendors)("%s takes pictures and documents", async (vendor) => {
  const bytes = new Uint8Array([1, 2, 3]);
  const parts = [
    { kind: "text", text: "What is on it?" },
    { kind: "image", mime: "image/png", bytes },
    { kind: "file", mime: "application/pdf", bytes },
  ] as const;
  const answer = await caller.ask(
    [providerAt(vendor, server)],
    { ...request, parts },
    AbortSignal.timeout(5_000),
    () => {},
  );
  expect(answer.value).toEqual(good);
});
