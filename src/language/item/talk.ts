/** Talk that plans nothing though it names a time: "he came at 5", "I hate Mondays", "happy new year". */
import { readLength } from "../grammar/lengths";
import type { TimePhrase } from "../grammar/nodes";
import { readPhrase } from "../grammar/phrases";
import { isMark, type Scan } from "../grammar/scan";
import { isFinitePastAt, isPastAt, pastSlot } from "../text/past-slot";
import { findPattern, type SlotReader } from "../text/pattern";
import type { ResolvedTime } from "../time/resolve-phrase";
import type { Times } from "./item-times";
import { isOnlyHoliday, type Portion } from "./portion";

export function isTalk(portion: Portion, times: Times, resolved: ResolvedTime): boolean {
  const { sheet, first, opening } = portion;
  const main = times.main ?? times.deadline;
  if (!first || opening.intent !== null || main === null || main.zone !== null) return false;
  const { scan } = sheet;
  const { message } = scan.words;
  const starts = beginnings(portion);
  const slots = talkSlots(scan);
  const says = (index: typeof message.asides) =>
    starts.some((at) => findPattern(index, scan.tokens, at, slots) !== null);
  if (says(message.asides)) return true;
  if (isBygone(main, resolved, portion)) return true;
  if (says(message.intents)) return false;
  const told =
    starts.some((at) => tellsPast(scan, at, at > opening.end, slots)) ||
    isTold(portion) ||
    isPerfect(scan, starts);
  if (!told && findPattern(message.idle, scan.tokens, 0, slots) === null) return false;
  return !isDated(main, told) || isOnlyHoliday(main) || resolved.unkept.includes("past-time");
}

/** Where the sentence may begin: after what is said before it ("ugh"), and after the time ("gestern war ich"). */
function beginnings({ sheet, opening, phrases }: Portion): readonly number[] {
  const starts = opening.end > 0 ? [0, opening.end] : [0];
  const lead = phrases.find(({ from }) => starts.includes(from));
  // "Over een half uur de was ophangen" looks ahead.
  if (lead === undefined || (lead.delay ?? 0) > 0) return starts;
  return [...starts, isMark(sheet.scan, lead.to, ",") ? lead.to + 1 : lead.to];
}

function talkSlots(scan: Scan): SlotReader {
  const past = pastSlot(scan.words, scan.tokens);
  return (slot, at) => {
    if (slot === "length") return readLength(scan, at)?.end ?? -1;
    if (slot === "time") return readPhrase(scan, at)?.to ?? -1;
    return past(slot, at);
  };
}

/** A time that is over with a verb of the past, and a year that has begun. */
function isBygone(main: TimePhrase, resolved: ResolvedTime, { sheet, frame, from, to }: Portion): boolean {
  const { scan } = sheet;
  if (resolved.time === null) return false;
  const { date } = main;
  const isYear = date?.kind === "year" || (date?.kind === "period" && date.unit === "year");
  if (isYear && date.edge === null && main.dateEnd === null && resolved.time.start.year <= frame.now.year)
    return true;
  if (!resolved.unkept.includes("past-time")) return false;
  // Of yesterday an ending is enough; this morning's "футбол" may be a plan that was written late.
  const tells = date?.kind === "offset" && date.days < 0 ? isPastAt : isFinitePastAt;
  for (let at = from; at < to; at++) {
    const token = scan.tokens[at];
    if (token !== undefined && tells(scan.words, token)) return true;
  }
  return false;
}

/** "The weather on Saturday was lovely": the verb right after the time. */
function isTold({ sheet, phrases }: Portion): boolean {
  const [lead] = phrases;
  const token = lead === undefined ? undefined : sheet.scan.tokens[lead.to];
  const isAhead = lead === undefined || (lead.delay ?? 0) > 0;
  return !isAhead && token !== undefined && isFinitePastAt(sheet.scan.words, token);
}

/** "Am Sonntag haben wir verloren" */
function isPerfect({ tokens, words }: Scan, starts: readonly number[]): boolean {
  const last = tokens.findLast(({ kind }) => kind === "word");
  if (last === undefined || !words.message.isParticiple(last.word)) return false;
  return starts.some((at) => findPattern(words.message.perfect, tokens, at) !== null);
}

/** A sentence about somebody or something with a verb of the past. */
function tellsPast(scan: Scan, at: number, followsTime: boolean, slots: SlotReader): boolean {
  const token = scan.tokens[at];
  if (followsTime && token !== undefined && isFinitePastAt(scan.words, token)) return true;
  const found = findPattern(scan.words.message.idle, scan.tokens, at, slots);
  if (found === null) return false;
  for (let k = at; k < found.end; k++) {
    const word = scan.tokens[k];
    if (word !== undefined && isPastAt(scan.words, word)) return true;
  }
  return false;
}

/** Whether it names a day to come; "on Monday" of what was is the last one. */
function isDated(main: TimePhrase, told: boolean): boolean {
  const { date } = main;
  if (told && date?.kind === "offset" && date.days <= 0) return main.clock !== null;
  // "im Sommer war es heiß"
  const isSeason =
    (date?.kind === "season" || date?.kind === "month") && date.step === null && date.year === null;
  if (told && isSeason && main.clock === null) return false;
  const isOver =
    main.clock === null &&
    ((date?.kind === "offset" && date.days <= 0) ||
      (told && date?.kind === "period" && date.step < 0) ||
      (told &&
        date?.kind === "weekday" &&
        date.step === null &&
        date.weeks === null &&
        main.length === null));
  return (
    (date !== null && !isOver) || main.starting !== null || (main.delay ?? 0) >= 1440 || main.part !== null
  );
}
