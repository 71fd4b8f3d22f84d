/** Anthropic's messages. */
import * as z from "zod/mini";
import { ProviderError } from "../errors";
import { guardedFetch } from "../http/guarded-fetch";
import { requireOk } from "../http/status";
import type { ModelPart } from "../ports";
import type { ModelProvider } from "./registry";
import { answerMs, answerName, longestAnswer, toBase64, type WireAnswer, type WireRequest } from "./wire";

const apiVersion = "2023-06-01";

const count = z._default(z.nullable(z.number()), 0);
const message = z.object({
  content: z.array(
    z.union([
      z.object({ type: z.literal("text"), text: z.string() }),
      z.object({ type: z.literal("tool_use"), input: z.unknown() }),
      z.object({ type: z.string() }),
    ]),
  ),
  stop_reason: z.nullish(z.string()),
  usage: z.object({
    input_tokens: count,
    cache_creation_input_tokens: count,
    cache_read_input_tokens: count,
    output_tokens: count,
  }),
});

export async function askAnthropic(
  provider: ModelProvider & { readonly model: string },
  request: WireRequest,
  signal: AbortSignal,
): Promise<WireAnswer> {
  const response = await guardedFetch(
    provider.id,
    `${provider.baseUrl}/v1/messages`,
    {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "anthropic-version": apiVersion,
        ...(provider.apiKey !== null && { "x-api-key": provider.apiKey }),
      },
      body: JSON.stringify(composeBody(provider.model, request)),
      signal,
    },
    { allowPrivate: provider.allowPrivate, timeoutMs: answerMs, maxBytes: 4_000_000 },
  );
  return readMessage(provider.id, await readJson(provider.id, requireOk(provider.id, response)));
}

function composeBody(model: string, request: WireRequest) {
  const { mode, correction, jsonSchema } = request;
  const messages = [
    { role: "user", content: request.parts.map(composePart) },
    ...(correction === null
      ? []
      : [
          // An empty turn is refused.
          { role: "assistant", content: correction.answer || "{}" },
          { role: "user", content: correction.problem },
        ]),
  ];
  const body = { model, max_tokens: longestAnswer, system: request.instructions, messages };
  if (mode === "schema") {
    return { ...body, output_config: { format: { type: "json_schema", schema: jsonSchema } } };
  }
  if (mode === "tool") {
    return {
      ...body,
      tools: [{ name: answerName, input_schema: jsonSchema }],
      tool_choice: { type: "tool", name: answerName },
    };
  }
  return body;
}

function composePart(part: ModelPart) {
  switch (part.kind) {
    case "text":
      return { type: "text", text: part.text };
    case "image":
      return {
        type: "image",
        source: { type: "base64", media_type: part.mime, data: toBase64(part.bytes) },
      };
    case "file":
      return {
        type: "document",
        source: { type: "base64", media_type: part.mime, data: toBase64(part.bytes) },
      };
  }
}

async function readJson(provider: string, response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new ProviderError(provider, "malformed", { detail: "no JSON" });
  }
}

function readMessage(provider: string, json: unknown): WireAnswer {
  const parsed = message.safeParse(json);
  if (!parsed.success) throw new ProviderError(provider, "malformed", { detail: "no message" });
  const { content, stop_reason, usage } = parsed.data;
  if (stop_reason === "refusal") throw new ProviderError(provider, "invalid", { detail: "refusal" });
  const called = content.find((block) => "input" in block);
  const said = content.map((block) => ("text" in block ? block.text : "")).join("");
  return {
    text: called !== undefined && "input" in called ? JSON.stringify(called.input) : said,
    input:
      (usage.input_tokens ?? 0) +
      (usage.cache_creation_input_tokens ?? 0) +
      (usage.cache_read_input_tokens ?? 0),
    output: usage.output_tokens ?? 0,
    cost: null,
  };
}
