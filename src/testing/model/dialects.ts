/** What OpenAI and Anthropic take as a request, and how they answer. */
import * as z from "zod/mini";
import type { ModelCall } from "./server";

export interface Dialect {
  readonly shape: z.ZodMiniType;
  isKeyed(headers: Headers): boolean;
  refuse(status: number, message: string, headers?: Record<string, string>): Response;
  say(call: ModelCall, said: string, end: "done" | "cut" | "refused", cost: number | null): unknown;
}

export const text = z.object({ type: z.literal("text"), text: z.string() });

const openaiRequest = z.strictObject({
  model: z.string().check(z.minLength(1)),
  messages: z.array(
    z.strictObject({
      role: z.enum(["system", "user", "assistant"]),
      content: z.union([
        z.string(),
        z.array(
          z.union([
            text,
            z.strictObject({
              type: z.literal("image_url"),
              image_url: z.strictObject({ url: z.string().check(z.startsWith("data:image/")) }),
            }),
            z.strictObject({
              type: z.literal("file"),
              file: z.strictObject({
                filename: z.string(),
                file_data: z.string().check(z.startsWith("data:application/pdf;base64,")),
              }),
            }),
          ]),
        ),
      ]),
    }),
  ),
  response_format: z.optional(
    z.strictObject({
      type: z.literal("json_schema"),
      json_schema: z.strictObject({
        name: z.string().check(z.regex(/^[\w-]{1,64}$/)),
        strict: z.literal(true),
        schema: z.looseObject({ type: z.literal("object"), additionalProperties: z.literal(false) }),
      }),
    }),
  ),
  tools: z.optional(
    z.array(
      z.strictObject({
        type: z.literal("function"),
        function: z.strictObject({
          name: z.string(),
          parameters: z.looseObject({ type: z.literal("object") }),
        }),
      }),
    ),
  ),
  tool_choice: z.optional(
    z.strictObject({ type: z.literal("function"), function: z.strictObject({ name: z.string() }) }),
  ),
});

export const openai: Dialect = {
  shape: openaiRequest,
  isKeyed: (headers) => /^Bearer \S+$/.test(headers.get("authorization") ?? ""),
  refuse: (status, message, headers = {}) =>
    Response.json(
      { error: { message, type: "invalid_request_error", param: null, code: null } },
      { status, headers },
    ),
  say: (call, said, end, cost) => {
    const called = call.mode === "tool" && end === "done";
    return {
      id: "chatcmpl-1",
      object: "chat.completion",
      created: 1_795_000_000,
      model: "test-model",
      choices: [
        {
          index: 0,
          logprobs: null,
          finish_reason: { done: called ? "tool_calls" : "stop", cut: "length", refused: "stop" }[end],
          message: {
            role: "assistant",
            content: called || end === "refused" ? null : said,
            refusal: end === "refused" ? "I can't help with that." : null,
            ...(called && {
              tool_calls: [{ id: "call_1", type: "function", function: { name: "answer", arguments: said } }],
            }),
          },
        },
      ],
      usage: {
        prompt_tokens: 100,
        completion_tokens: 20,
        total_tokens: 120,
        ...(cost !== null && { cost }),
      },
    };
  },
};

const anthropicRequest = z.strictObject({
  model: z.string().check(z.minLength(1)),
  max_tokens: z.number().check(z.positive()),
  system: z.string(),
  messages: z.array(
    z.strictObject({
      role: z.enum(["user", "assistant"]),
      content: z.union([
        z.string().check(z.minLength(1)),
        z.array(
          z.union([
            text,
            z.strictObject({
              type: z.enum(["image", "document"]),
              source: z.strictObject({
                type: z.literal("base64"),
                media_type: z.enum(["image/jpeg", "image/png", "image/gif", "image/webp", "application/pdf"]),
                data: z.base64(),
              }),
            }),
          ]),
        ),
      ]),
    }),
  ),
  output_config: z.optional(
    z.strictObject({
      format: z.strictObject({
        type: z.literal("json_schema"),
        schema: z.looseObject({ type: z.literal("object") }),
      }),
    }),
  ),
  tools: z.optional(
    z.array(z.strictObject({ name: z.string(), input_schema: z.looseObject({ type: z.literal("object") }) })),
  ),
  tool_choice: z.optional(z.strictObject({ type: z.literal("tool"), name: z.string() })),
});

export const anthropic: Dialect = {
  shape: anthropicRequest,
  isKeyed: (headers) =>
    headers.get("x-api-key") !== null && headers.get("anthropic-version") === "2023-06-01",
  refuse: (status, message, headers = {}) =>
    Response.json(
      { type: "error", error: { type: "invalid_request_error", message }, request_id: "req_1" },
      { status, headers },
    ),
  say: (call, said, end) => {
    const called = call.mode === "tool" && end === "done";
    return {
      id: "msg_1",
      type: "message",
      role: "assistant",
      model: "test-model",
      container: null,
      diagnostics: null,
      content:
        end === "refused"
          ? []
          : called
            ? [
                {
                  type: "tool_use",
                  id: "toolu_1",
                  name: "answer",
                  caller: { type: "direct" },
                  input: JSON.parse(said) as unknown,
                },
              ]
            : [{ type: "text", text: said, citations: null }],
      stop_reason: { done: called ? "tool_use" : "end_turn", cut: "max_tokens", refused: "refusal" }[end],
      stop_sequence: null,
      stop_details:
        end === "refused" ? { type: "refusal", category: "general_harms", explanation: null } : null,
      usage: {
        input_tokens: 90,
        cache_creation_input_tokens: 0,
        cache_read_input_tokens: 10,
        cache_creation: null,
        output_tokens: 20,
        output_tokens_details: null,
        inference_geo: null,
        server_tool_use: null,
        service_tier: "standard",
        speed: null,
      },
    };
  },
};
