import type { Passage } from "../../domain/inbound";
import { ProviderError } from "../../errors";
import { read } from "../../language/read";
import type { ModelTrouble, Reading, ReadingContext } from "../../language/reading";
import type { LanguageModelPort } from "../../ports";
import { composeRequest } from "./compose-request";
import { resolveItems } from "./resolve-items";

/** A text read by a model outside of any conversation: nothing is known of calendars and people, nothing is counted. */
export async function readByPort(
  port: LanguageModelPort,
  text: string,
  context: ReadingContext,
): Promise<Reading> {
  const rules = read(text, context);
  const passages: readonly Passage[] = [{ origin: "own", text, author: null, saidAt: null }];
  const { now, locale } = context;
  try {
    const { value } = await port.ask(composeRequest(passages, { now, locale, calendars: [], people: [] }));
    return resolveItems(value, passages, context, rules);
  } catch (error) {
    if (error instanceof ProviderError) return tellTrouble(rules, "model-failed");
    throw error;
  }
}

/** The rules' reading, which says why the model's is missing. */
export function tellTrouble(reading: Reading, trouble: ModelTrouble): Reading {
  return {
    ...reading,
    items: reading.items.map((item) => ({ ...item, unkept: [...item.unkept, trouble] })),
  };
}
