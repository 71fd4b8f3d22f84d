/** Asks one model for an answer in a shape. */
import * as z from "zod/mini";
import { ProviderError } from "../errors";
import type { ModelAnswer, ModelRequest, ModelUsage } from "../ports";
import { findJson } from "./find-json";
import { priceOf } from "./prices";
import type { ModelProvider } from "./registry";
import { type AnswerMode, answerModes, type WireAnswer, type WireRequest } from "./wire";

/** What was found out about a provider, kept while the program runs. */
export interface Learned {
  mode: AnswerMode;
  /** The server's first model, where none was named. */
  model: string | null;
}

export type Asked<T> = Omit<ModelAnswer<T>, "usage">;

/**
 * Asks in the way that worked last; where the server has no such thing, in the next one. An answer of the wrong shape is
 * sent back once with what is wrong. `spent` hears of every answer that was paid for.
 * @throws ProviderError kind "malformed" when the second answer is wrong as well
 */
export async function askModel<T>(
  provider: ModelProvider,
  learned: Learned,
  request: ModelRequest<T>,
  signal: AbortSignal,
  spent: (usage: ModelUsage) => void,
): Promise<Asked<T>> {
  const model = provider.model ?? learned.model ?? (await findModel(provider, signal));
  learned.model = model;
  const jsonSchema = composeSchema(request.schema);
  const called = { ...provider, model };
  const wire = await loadWire(provider);
  const ask = async (mode: AnswerMode, correction: WireRequest["correction"]) => {
    const instructions =
      mode === "schema" || mode === "tool"
        ? request.instructions
        : withSchema(request.instructions, jsonSchema);
    const { parts } = request;
    const answer = await wire(called, { mode, instructions, parts, jsonSchema, correction }, signal);
    const { input, output } = answer;
    spent({ input, output, cost: answer.cost ?? priceOf(model, provider.local, input, output) });
    return answer;
  };

  const first = await askSomehow(learned.mode, (mode) => ask(mode, null));
  const read = readAnswer(request.schema, first.answer);
  if (read.kind === "good") {
    learned.mode = first.mode;
    return { value: read.value, provider: provider.id, model };
  }
  // A server that took the schema and answered in prose has not understood it: the next way may do.
  const second = read.kind === "no-json" ? (nextMode(first.mode) ?? first.mode) : first.mode;
  const correction = { answer: first.answer.text, problem: wordProblem(read.problem, jsonSchema) };
  const again = await askSomehow(second, (mode) => ask(mode, correction));
  const reread = readAnswer(request.schema, again.answer);
  if (reread.kind !== "good")
    throw new ProviderError(provider.id, "malformed", { detail: "wrong answer twice" });
  learned.mode = again.mode;
  return { value: reread.value, provider: provider.id, model };
}

async function findModel(provider: ModelProvider, signal: AbortSignal): Promise<string> {
  if (provider.vendor !== "openai")
    throw new ProviderError(provider.id, "invalid", { detail: "no model named" });
  return (await import("./openai")).findFirstModel(provider, signal);
}

async function loadWire(provider: ModelProvider) {
  return provider.vendor === "anthropic"
    ? (await import("./anthropic")).askAnthropic
    : (await import("./openai")).askOpenAi;
}

/** From `mode` on, until one is not refused as unknown. The first refusal is the one to tell, if all refuse. */
async function askSomehow(
  mode: AnswerMode,
  ask: (mode: AnswerMode) => Promise<WireAnswer>,
): Promise<{ mode: AnswerMode; answer: WireAnswer }> {
  let refusal: unknown = null;
  for (const each of answerModes.slice(answerModes.indexOf(mode))) {
    try {
      return { mode: each, answer: await ask(each) };
    } catch (error) {
      // 400 and 422: it does not take what the request holds. Anything else has nothing to do with the way of asking.
      const unknown = error instanceof ProviderError && error.kind === "invalid" && error.status !== null;
      if (!unknown) throw error;
      refusal ??= error;
    }
  }
  throw refusal;
}

function nextMode(mode: AnswerMode): AnswerMode | null {
  return answerModes[answerModes.indexOf(mode) + 1] ?? null;
}

type Read<T> =
  | { readonly kind: "good"; readonly value: T }
  | { readonly kind: "no-json" | "wrong"; readonly problem: string };

function readAnswer<T>(schema: z.ZodMiniType<T>, answer: WireAnswer): Read<T> {
  const json = findJson(answer.text);
  if (json === null) return { kind: "no-json", problem: "It holds no complete JSON object." };
  const parsed = schema.safeParse(json);
  if (parsed.success) return { kind: "good", value: parsed.data };
  const problem = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.code}`).join("; ");
  return { kind: "wrong", problem: problem.slice(0, 500) };
}

function wordProblem(problem: string, jsonSchema: WireRequest["jsonSchema"]): string {
  return `That answer cannot be used. ${problem}\nAnswer again with one JSON object of this schema and nothing else:\n${JSON.stringify(jsonSchema)}`;
}

function withSchema(instructions: string, jsonSchema: WireRequest["jsonSchema"]): string {
  return `${instructions}\n\nAnswer with one JSON object of this schema and nothing else:\n${JSON.stringify(jsonSchema)}`;
}

/** Without defaults, which servers in strict mode refuse: there every field is asked for. */
function composeSchema(schema: z.ZodMiniType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: "output",
    override: ({ jsonSchema }) => {
      delete jsonSchema.default;
    },
  }) as Record<string, unknown>;
  return rest;
}
