import type { Passage } from "../../domain/inbound";
import { ProviderError } from "../../errors";
import type { Reading } from "../../language/reading";
import { describeError } from "../../log";
import type { LanguageModelPort } from "../../ports";
import { listCalendars } from "../../store/accounts/calendars";
import { findExtraction, keepExtraction } from "../../store/conversation/inbound";
import { listKnownPeople } from "../../store/conversation/journal";
import type { Assistant } from "../assistant";
import type { ZonedUser } from "../calendars/check-time";
import { longestText } from "../conversation/capture";
import type { Turn } from "../conversation/converse";
import { showActivity } from "../conversation/show-activity";
import { composeRequest } from "./compose-request";
import { type Extraction, extraction } from "./extraction";
import { visibleText } from "./ground";
import { holdToOwn } from "./hold-to-own";
import { openModel } from "./open-model";
import { tellTrouble } from "./read-by-port";
import { type NamedIntent, nameIntent, readText } from "./read-text";
import { readingContext } from "./reading-context";
import { resolveItems } from "./resolve-items";

/** All tries of all models together; a person waits. */
const readMs = 45_000;

/**
 * What the user wrote, read by their language model where they have one, by the rules alone where not; `rules` is what
 * these read in it, where that is known already.
 */
export async function readMessage(
  assistant: Assistant,
  turn: Turn,
  user: ZonedUser,
  text: string,
  intent: NamedIntent | null = null,
  rules: Reading | null = null,
): Promise<Reading> {
  // A note is taken as it is.
  if (intent === "note") return readText(text, user, turn.inbound.receivedAt, intent);
  const passage: Passage = { origin: "own", text, author: null, saidAt: null };
  return nameIntent(await readPassages(assistant, turn, user, [passage], rules), text, intent);
}

/** The same for text of any origin. What the model found is kept with the message: handled again, it is not asked twice. */
export async function readPassages(
  assistant: Assistant,
  turn: Turn,
  user: ZonedUser,
  passages: readonly Passage[],
  known: Reading | null = null,
): Promise<Reading> {
  const limited = AbortSignal.any([turn.signal, AbortSignal.timeout(readMs)]);
  const opened = await openModel(assistant, user.id, limited);
  const rules = known ?? readByRules(turn, user, passages);
  if (opened.kind === "none") return rules;
  const kept = extraction.safeParse(await findExtraction(assistant.store, turn.inbound.id));
  if (!kept.success && opened.kind !== "open") return tellTrouble(rules, `model-${opened.kind}`);
  const port = opened.kind === "open" ? opened.port : null;
  const read = kept.success ? kept.data : await extract(assistant, turn, user, passages, port);
  if (read === null) return tellTrouble(rules, "model-failed");
  if (!kept.success) await keepExtraction(assistant.store, turn.inbound.id, read);
  const now = turn.inbound.receivedAt.toZonedDateTimeISO(user.zone);
  return resolveItems(read, passages, readingContext(user.locale, now), rules);
}

/** null when no model gave an answer that can be used. */
async function extract(
  assistant: Assistant,
  turn: Turn,
  user: ZonedUser,
  passages: readonly Passage[],
  port: LanguageModelPort | null,
): Promise<Extraction | null> {
  const calendars = await listCalendars(assistant.store, user.id);
  const context = {
    now: turn.inbound.receivedAt.toZonedDateTimeISO(user.zone),
    locale: user.locale,
    calendars: calendars.filter(({ goneAt }) => goneAt === null).map(({ name }) => name),
    people: await listKnownPeople(assistant.store, user.id),
  };
  const stopShowing = showActivity(assistant, turn.channel);
  const cut = passages.map((passage) => ({ ...passage, text: passage.text.slice(0, longestText) }));
  try {
    return (await port?.ask(composeRequest(cut, context)))?.value ?? null;
  } catch (error) {
    turn.signal.throwIfAborted();
    if (!(error instanceof ProviderError)) throw error;
    assistant.log.warn("model.gave-up", { user: user.id, ...describeError(error) });
    return null;
  } finally {
    stopShowing();
  }
}

/** A forwarded "tomorrow" counts from when it was said; of several the first says when that was. */
function readByRules(turn: Turn, user: ZonedUser, passages: readonly Passage[]): Reading {
  const said = passages.find((passage) => passage.saidAt !== null)?.saidAt ?? null;
  const now = said === null ? turn.inbound.receivedAt : Temporal.Instant.from(said);
  const whole = readText(passages.map((passage) => visibleText(passage.text)).join("\n"), user, now);
  return holdToOwn(whole, passages, (text) => readText(text, user, turn.inbound.receivedAt));
}
