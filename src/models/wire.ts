import type { ModelPart } from "../ports";
import type { ModelProvider } from "./registry";

/**
 * How an answer in a given shape is asked for. schema: the server holds the model to a JSON schema; tool: the model
 * calls a tool whose parameters are the shape; prompt: the shape stands in the instructions and the text is searched for it.
 */
export type AnswerMode = "schema" | "tool" | "prompt";
export const answerModes: readonly AnswerMode[] = ["schema", "tool", "prompt"];

export interface WireRequest {
  readonly mode: AnswerMode;
  readonly instructions: string;
  readonly parts: readonly ModelPart[];
  readonly jsonSchema: Readonly<Record<string, unknown>>;
  /** What it answered before, and what was wrong with that. */
  readonly correction: { readonly answer: string; readonly problem: string } | null;
}

export interface WireAnswer {
  /** JSON as text, or what stands in its place. */
  readonly text: string;
  readonly input: number;
  readonly output: number;
  /** US dollars, where the provider says it. */
  readonly cost: number | null;
}

export type ModelWire = (
  provider: ModelProvider & { readonly model: string },
  request: WireRequest,
  signal: AbortSignal,
) => Promise<WireAnswer>;

/** One answer may take this long, and is then asked of the next model: thinking ones and small machines are slow. */
export const answerMs = 25_000;

export const answerName = "answer";
/** Answers are small; one that runs on is cut, and then is no JSON. */
export const longestAnswer = 4096;

export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
