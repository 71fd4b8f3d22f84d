/** Any server that speaks OpenAI's chat completions. */
import OpenAI, { APIConnectionError, APIError, APIUserAbortError } from "openai";
import type {
  ChatCompletion,
  ChatCompletionContentPart,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionMessageParam,
} from "openai/resources/chat/completions";
import { ProviderError } from "../errors";
import { guardedFetch } from "../http/guarded-fetch";
import { statusError } from "../http/status";
import type { ModelPart } from "../ports";
import type { ModelProvider } from "./registry";
import { answerMs, answerName, toBase64, type WireAnswer, type WireRequest } from "./wire";

export async function askOpenAi(
  provider: ModelProvider & { readonly model: string },
  request: WireRequest,
  signal: AbortSignal,
): Promise<WireAnswer> {
  const completion = await call(provider, () =>
    openClient(provider).chat.completions.create(composeBody(provider.model, request), { signal }),
  );
  return readCompletion(provider.id, completion);
}

/** The first model that the server has. */
export async function findFirstModel(provider: ModelProvider, signal: AbortSignal): Promise<string> {
  const page = await call(provider, () => openClient(provider).models.list({ signal }));
  const id = Array.isArray(page.data) ? page.data[0]?.id : undefined;
  if (typeof id === "string") return id;
  throw new ProviderError(provider.id, "not-found", { detail: "no model" });
}

function openClient(provider: ModelProvider): OpenAI {
  const { allowPrivate } = provider;
  return new OpenAI({
    // A server of one's own takes any key, and the client insists on one.
    apiKey: provider.apiKey ?? "none",
    // These would be read from the environment, where they are meant for other programs.
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: provider.baseUrl,
    maxRetries: 0,
    timeout: answerMs,
    logLevel: "off",
    fetch: (input, init = {}) =>
      guardedFetch(provider.id, input instanceof Request ? input.url : input, init, {
        allowPrivate,
        timeoutMs: answerMs,
        maxBytes: 4_000_000,
      }),
  });
}

function composeBody(model: string, request: WireRequest): ChatCompletionCreateParamsNonStreaming {
  const messages: ChatCompletionMessageParam[] = [
    { role: "system", content: request.instructions },
    { role: "user", content: request.parts.map(composePart) },
  ];
  if (request.correction !== null) {
    messages.push(
      { role: "assistant", content: request.correction.answer },
      { role: "user", content: request.correction.problem },
    );
  }
  const body = { model, messages };
  if (request.mode === "schema") {
    const json_schema = { name: answerName, schema: request.jsonSchema, strict: true };
    return { ...body, response_format: { type: "json_schema", json_schema } };
  }
  if (request.mode === "tool") {
    const named = { name: answerName, parameters: request.jsonSchema };
    return {
      ...body,
      tools: [{ type: "function", function: named }],
      tool_choice: { type: "function", function: { name: answerName } },
    };
  }
  return body;
}

function composePart(part: ModelPart): ChatCompletionContentPart {
  switch (part.kind) {
    case "text":
      return { type: "text", text: part.text };
    case "image":
      return { type: "image_url", image_url: { url: `data:${part.mime};base64,${toBase64(part.bytes)}` } };
    case "file":
      return {
        type: "file",
        file: { filename: "document.pdf", file_data: `data:${part.mime};base64,${toBase64(part.bytes)}` },
      };
  }
}

/** What a server sends need not be what the types say: a web page comes as text. */
function readCompletion(provider: string, completion: ChatCompletion): WireAnswer {
  const [choice] = Array.isArray(completion.choices) ? completion.choices : [];
  const message = choice?.message;
  if (!message) throw new ProviderError(provider, "malformed", { detail: "no completion" });
  if (message.refusal || choice.finish_reason === "content_filter") {
    throw new ProviderError(provider, "invalid", { detail: "refusal" });
  }
  const tool = message.tool_calls?.[0];
  const { usage } = completion;
  // Beyond OpenAI's own fields, OpenRouter tells what it charged.
  const cost = usage !== undefined && "cost" in usage ? usage.cost : null;
  return {
    text: (tool?.type === "function" ? tool.function.arguments : message.content) ?? "",
    input: usage?.prompt_tokens ?? 0,
    output: usage?.completion_tokens ?? 0,
    cost: typeof cost === "number" ? cost : null,
  };
}

async function call<T>(provider: ModelProvider, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asProviderError(provider.id, error);
  }
}

function asProviderError(provider: string, error: unknown): unknown {
  if (error instanceof APIUserAbortError) return new ProviderError(provider, "timeout");
  if (error instanceof APIConnectionError) {
    return error.cause instanceof ProviderError ? error.cause : new ProviderError(provider, "network");
  }
  if (error instanceof APIError && error.status !== undefined) {
    // Payment required.
    if (error.status === 402)
      return new ProviderError(provider, "forbidden", { detail: "no credit", status: 402 });
    return statusError(provider, { status: error.status, headers: error.headers ?? new Headers() });
  }
  // Its own reading of a body that is no JSON.
  if (error instanceof SyntaxError) return new ProviderError(provider, "malformed", { detail: "no JSON" });
  return error;
}
