import type { Saying, Turn } from "../../assistant/conversation/converse";
import { readPassages } from "../../assistant/reading/read-message";
import type { ReadItem } from "../../assistant/reading/read-text";
import type { Passage } from "../../domain/inbound";
import { formatDate, formatTime } from "../../i18n/format";
import { shorten } from "../cards/shorten";
import { type Chat, hasZone, wordsFor, type ZonedTurn } from "../chat";
import { cleanText, hasWords } from "../clean-text";
import { saying } from "../command";
import { askForZone } from "../zone";
import { answerReading } from "./answer-text";

const plans: readonly ReadItem["intent"][] = ["event", "note", "reminder"];

/** An event keeps this much of it, as of what a model makes of a text. */
const longestQuote = 4000;

/**
 * What others said or wrote: data. It becomes drafts of plans at most; whom it names is marked so by the reading, and an
 * event keeps who said what.
 */
export async function answerPassages(
  chat: Chat,
  turn: Turn,
  passages: readonly Passage[],
): Promise<Saying[]> {
  const cleaned = passages
    .map((passage) => ({ ...passage, text: cleanText(passage.text) }))
    .filter((passage) => hasWords(passage.text));
  if (cleaned.length === 0) return [saying(wordsFor(turn)("nothing-to-read"))];
  if (!hasZone(turn)) return [await askForZone(chat, turn, turn.inbound.id)];
  const reading = await readPassages(chat.assistant, turn, turn.user, cleaned);
  const quoted = quote(cleaned, turn);
  const items = reading.items
    .filter((item) => plans.includes(item.intent))
    .map((item) => ({
      ...item,
      body: item.intent === "event" ? (quoted ?? item.body) : item.body,
    }));
  if (items.length === 0) return [saying(wordsFor(turn)("forward-unclear"))];
  return answerReading(chat, turn, { ...reading, items });
}

/** "Anna, 20 November 2026, 18:03: …", a line each; null where nothing was forwarded. */
function quote(passages: readonly Passage[], turn: ZonedTurn): string | null {
  const foreign = passages.filter((passage) => passage.origin === "forwarded");
  if (foreign.length === 0) return null;
  const { locale, zone } = turn.user;
  const lines = foreign.map(({ author, saidAt, text }) => {
    const at = saidAt === null ? null : Temporal.Instant.from(saidAt).toZonedDateTimeISO(zone);
    const said = at === null ? [] : [formatDate(at.toPlainDate(), locale), formatTime(at, locale)];
    const head = [...(author === null ? [] : [author]), ...said].join(", ");
    return head === "" ? text : `${head}: ${text}`;
  });
  return shorten(lines.join("\n"), longestQuote);
}
