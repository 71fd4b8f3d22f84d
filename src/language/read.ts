import { readScope } from "./change/read-scope";
import { type Alert, takeAlerts } from "./fields/alerts";
import { findReport, type Opened, readClosing, readOpening, readWish, withoutLead } from "./fields/openings";
import { divide, type Segment } from "./fields/segments";
import { claim, newSheet, type Sheet, textOf, use } from "./fields/sheet";
import { mergePhrases } from "./grammar/merge";
import type { TimePhrase } from "./grammar/nodes";
import { readBareTimes } from "./grammar/parts/clock-part";
import { readPhrases } from "./grammar/phrases";
import { isMark, type Scan } from "./grammar/scan";
import type { Portion } from "./item/portion";
import { emptyItem, readItem } from "./item/read-item";
import type { Language, ReadItem, Reading, ReadingContext } from "./reading";
import { pastSlot } from "./text/past-slot";
import { findPattern } from "./text/pattern";
import { type Scanned, scanText } from "./text/scan-text";

/** Words -> fields, in the user's zone and locale. Pure: the same text and context always give the same reading. */
export function read(text: string, context: ReadingContext): Reading {
  return readScanned(scanText(text, context));
}

export function readScanned({ language, frame, scan }: Scanned): Reading {
  const { tokens } = scan;
  if (tokens.length === 0) return { language, items: [emptyItem] };
  const begun = withoutLead(scan, readOpening(scan, 0, tokens.length));
  const first = readWish(scan, begun) ?? begun;
  if (first.intent === "note") return { language, items: [readNote(scan, first.end)] };
  const sheet = newSheet(scan);
  const alerts = takeAlerts(sheet);
  const opening = afterAlert(scan, first, alerts);
  claimFree(sheet, 0, opening.end);
  const phrases = readPhrases(scan, (at) => sheet.uses[at] !== use.free || sheet.barred[at] === true);
  dropLabels(sheet);
  dropCorrected(sheet, opening.end, phrases);
  const opened = opening.intent === null ? readOpeningAfterTime(sheet, opening, phrases) : opening;
  const noted = phrases.length === 0 && alerts.length === 0 ? afterThat(scan, opened) : -1;
  if (noted >= 0) return { language, items: [readNote(scan, noted)] };
  const segments = divide(sheet, opening.end, phrases);
  const items = segments.map((segment, index) => {
    const own = reportedBy(
      sheet,
      closedBy(sheet, index === 0 ? opened : readOpening(scan, segment.from, segment.to), segment.to),
      segment.to,
    );
    if (own.intent === "note") return readNote(scan, own.end, segment.to);
    const inside = phrasesOf(sheet, segments, index, phrases);
    const near = alerts.filter(
      (alert) => alert.from >= (index === 0 ? 0 : segment.from) && alert.from < segment.to,
    );
    return addManner(language, scan, {
      sheet,
      frame,
      from: own.end,
      to: segment.to,
      opening: own,
      phrases: inside,
      alerts: near,
      first: index === 0,
    });
  });
  return { language, items };
}

/** "Anota que Lola es alérgica": what no day or time goes with is noted. The token after "que", or -1. */
function afterThat(scan: Scan, { intent, end }: Opened): number {
  const { thatWords } = scan.words.message;
  if (intent !== "event") return -1;
  if (thatWords.has(scan.tokens[end - 1]?.word ?? "")) return end;
  const next = isMark(scan, end, ",") ? end + 1 : end;
  return thatWords.has(scan.tokens[next]?.word ?? "") ? next + 1 : -1;
}

/** "tomorrow 9:00 dentist, 12:00 lunch": after a comma or "and" a bare clock time is on the day said before. */
function phrasesOf(
  sheet: Sheet,
  segments: readonly Segment[],
  index: number,
  phrases: readonly TimePhrase[],
): readonly TimePhrase[] {
  const segment = segments[index];
  const own = phrases.filter(
    ({ from }) => segment !== undefined && from >= segment.from && from < segment.to,
  );
  const [first] = own;
  const isBare =
    first !== undefined &&
    first.clock !== null &&
    own.every((each) => each.date === null && each.repeat === null && each.delay === null && !each.deadline);
  if (!isBare || index === 0 || segment === undefined || !isListed(sheet, segment)) return own;
  const day = phrasesOf(sheet, segments, index - 1, phrases).find(
    (each) => each.date !== null && !each.deadline,
  );
  const isDay = day?.date?.kind === "offset" || day?.date?.kind === "weekday" || day?.date?.kind === "civil";
  const isOne = day !== undefined && day.dateEnd === null && day.repeat === null && day.clock !== null;
  return isDay && isOne ? [{ ...first, date: day.date }, ...own.slice(1)] : own;
}

/** Whether the segment goes on with the sentence and begins no request of its own. */
function isListed({ scan }: Sheet, segment: Segment): boolean {
  const before = segment.from - 1;
  if (isMark(scan, before, ".") || isMark(scan, before, "!") || scan.tokens[before]?.kind === "line")
    return false;
  return readOpening(scan, segment.from, segment.to).intent === null;
}

/** A change or a cancellation may say what of a series it means; a question, that it is about having time. */
function addManner(language: Language, scan: Scan, portion: Portion): ReadItem {
  const item = readItem(portion);
  if (item.intent === "query" && item.about === null) {
    const { freeWords } = scan.words.message;
    return scan.tokens.some(({ word }) => freeWords.has(word)) ? { ...item, asksFree: true } : item;
  }
  const scope = item.intent === "update" || item.intent === "cancel" ? readScope(scan.text, language) : null;
  return scope === null ? item : { ...item, scope };
}

/** "Remind me an hour before the dentist tomorrow at 3" asks for an event with an alert. */
function afterAlert(scan: Scan, opening: Opened, alerts: readonly Alert[]): Opened {
  const [alert] = alerts;
  const isAlert = opening.intent === "reminder" && alert !== undefined && alert.from < opening.end;
  if (!isAlert || alert.to >= scan.tokens.length) return opening;
  return readOpening(scan, alert.to, scan.tokens.length);
}

/** "Tomorrow at 3 remind me to …": the time may come before the opening. */
function readOpeningAfterTime(sheet: Sheet, opening: Opened, phrases: readonly TimePhrase[]): Opened {
  const { scan } = sheet;
  const asked = readAskedTime(sheet, opening, phrases);
  if (asked !== null) return asked;
  const first = phrases.find((phrase) => phrase.from === opening.end);
  if (first === undefined) return opening;
  const after = isMark(scan, first.to, ",") ? first.to + 1 : first.to;
  const asks = endsAsking(scan);
  const statement = asks
    ? null
    : findPattern(scan.words.message.statements, scan.tokens, after, pastSlot(scan.words, scan.tokens));
  if (statement !== null) {
    claimFree(sheet, after, statement.end);
    return opening;
  }
  const second = readOpening(scan, after, scan.tokens.length);
  if (second.end > after) claimFree(sheet, after, second.end);
  return second.intent === null || second.intent === "note" || second.bare
    ? opening
    : { ...second, end: opening.end };
}

/** "… ?", "… ?!" */
function endsAsking(scan: Scan): boolean {
  let at = scan.tokens.length - 1;
  while (isMark(scan, at, "!")) at--;
  return isMark(scan, at, "?");
}

/** "Is Wednesday afternoon free?" */
function readAskedTime(sheet: Sheet, opening: Opened, phrases: readonly TimePhrase[]): Opened | null {
  const { tokens, words } = sheet.scan;
  if (!words.message.askVerbs.has(tokens[opening.end]?.word ?? "")) return null;
  const when = phrases.find((phrase) => phrase.from === opening.end + 1);
  if (when === undefined || !words.message.askWords.has(tokens[when.to]?.word ?? "")) return null;
  claimFree(sheet, opening.end, opening.end + 1);
  claimFree(sheet, when.to, when.to + 1);
  return { ...opening, intent: "query", end: opening.end + 1 };
}

function closedBy(sheet: Sheet, opening: Opened, stop: number): Opened {
  const closing = readClosing(sheet.scan, opening.end, stop);
  // "… eine Stunde vorher erinnern" is an alert.
  if (closing === null || sheet.uses[closing.from] === use.alert) return opening;
  if (opening.intent !== null && opening.intent !== closing.intent) return opening;
  // "Freitag frei" asks only with its question mark.
  const asks = isMark(sheet.scan, stop - 1, "?") || opening.intent !== null;
  if (closing.intent === "query" && !asks) return opening;
  claimFree(sheet, closing.from, closing.to);
  return { ...opening, intent: closing.intent };
}

/** "Stand-up moved to 10 tomorrow": a statement that something is otherwise now. */
function reportedBy(sheet: Sheet, opening: Opened, stop: number): Opened {
  const report = opening.intent === null ? findReport(sheet.scan, opening.end) : null;
  if (report === null || report.end > stop) return opening;
  // "we moved to Berlin last year"
  const told = findPattern(
    sheet.scan.words.message.idle,
    sheet.scan.tokens,
    opening.end,
    pastSlot(sheet.scan.words, sheet.scan.tokens),
  );
  if (told !== null && told.end >= report.end) return opening;
  claimFree(sheet, report.at, report.end);
  return { ...opening, intent: report.intent };
}

/** "When: Friday\nTime: 6 pm": lines of one thing. */
function dropLabels(sheet: Sheet): void {
  const { scan } = sheet;
  for (let at = 0; at < scan.tokens.length; at++) {
    if (at > 0 && scan.tokens[at - 1]?.kind !== "line") continue;
    const label = findPattern(scan.words.message.timeLabels, scan.tokens, at);
    if (label !== null) claimFree(sheet, at, label.end);
  }
}

/** Nobody changes their mind more often; the bound keeps the pass linear. */
const mostCorrected = 10;

/** "tomorrow, no wait, Friday": of the times before the words that take them back, what the later one says anew goes. */
function dropCorrected(sheet: Sheet, from: number, phrases: TimePhrase[]): void {
  const { scan } = sheet;
  let dropped = 0;
  for (let at = from + 1; at < scan.tokens.length && dropped < mostCorrected; at++) {
    const found = findPattern(scan.words.message.corrections, scan.tokens, at);
    if (found === null) continue;
    dropped++;
    const before = phrases.findLastIndex((phrase) => phrase.to <= at);
    const taken = phrases[before];
    const bare = taken?.clock == null ? null : readBareTimes(scan, found.end);
    if (taken !== undefined && bare !== null && !phrases.some(({ from }) => from === found.end)) {
      claimFree(sheet, at, found.end);
      claimFree(sheet, taken.from, taken.to);
      phrases.splice(before, 1, {
        ...taken,
        clock: bare.clock,
        clockEnd: bare.clockEnd,
        from: bare.from,
        to: bare.to,
      });
      continue;
    }
    const later = phrases.findIndex((phrase) => phrase.from === found.end);
    const second = phrases[later];
    const first = phrases[later - 1];
    if (first === undefined || second === undefined) continue;
    if (mergePhrases(first, second) !== null) continue;
    claimFree(sheet, at, found.end);
    claimFree(sheet, first.from, first.to);
    phrases.splice(later - 1, 2, {
      ...(second.clock === null ? first : second),
      date: second.date ?? first.date,
      dateEnd: second.date === null ? first.dateEnd : second.dateEnd,
      from: second.from,
      to: second.to,
    });
    at = found.end;
  }
}

function claimFree(sheet: Sheet, from: number, to: number): void {
  for (let k = from; k < to; k++) if (sheet.uses[k] === use.free) claim(sheet, k, k + 1, use.wrapper);
}

/** How long a note's title gets. */
const titleLength = 60;

/** Title: the first line, or as many of its words as fit; body: all of it. */
function readNote(scan: Scan, from: number, to = scan.tokens.length): ReadItem {
  const start = scan.tokens[from]?.start ?? scan.text.length;
  const isLast = to >= scan.tokens.length;
  const body = (isLast ? scan.text.slice(start) : textOf(scan, from, to)).trim();
  const [line = ""] = body.split(/\r?\n/, 1);
  const [sentence = ""] = line.split(/(?<=[.!?])\s/, 1);
  const whole = (sentence.length >= 3 ? sentence : line).trim();
  const cut =
    whole.length <= titleLength
      ? whole
      : whole.slice(
          0,
          whole.lastIndexOf(" ", titleLength) > 20 ? whole.lastIndexOf(" ", titleLength) : titleLength,
        );
  const title = cut.replace(/[\s.,;:]+$/, "");
  const [first = ""] = title;
  const end = start + body.length;
  return {
    ...emptyItem,
    intent: "note",
    title: title === "" ? null : first.toUpperCase() + title.slice(first.length),
    body: body === "" ? null : body,
    spans: body === "" ? {} : { title: { start, end: start + title.length }, body: { start, end } },
  };
}
