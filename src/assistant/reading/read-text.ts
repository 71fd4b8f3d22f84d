import { isChangeWord, namesMatter } from "../../language/change/read-change";
import { read } from "../../language/read";
import type { Intent, Reading } from "../../language/reading";
import type { ZonedUser } from "../calendars/check-time";
import { longestText } from "../conversation/capture";
import { readingContext } from "./reading-context";

export type TextReading = Reading;
export type { ReadItem } from "../../language/reading";
/** What a command names by itself, whatever its words read as. */
export type NamedIntent = Extract<Intent, "note" | "reminder" | "find_slot" | "query">;

/** What a text says, in the user's language and zone, as of `now`. */
export function readText(
  text: string,
  user: ZonedUser,
  now: Temporal.Instant,
  intent: NamedIntent | null = null,
): TextReading {
  return nameIntent(read(text.slice(0, longestText), contextOf(user, now)), text, intent);
}

/** The reading with the intent that a command named. */
export function nameIntent(reading: TextReading, text: string, intent: NamedIntent | null): TextReading {
  const [first] = reading.items;
  if (intent === null || first === undefined) return reading;
  if (intent === "note") {
    const [line = text] = text.split("\n");
    return { ...reading, items: [{ ...first, intent, title: line.slice(0, 80), body: text }] };
  }
  if (intent === "query") {
    if (first.time === null) return { ...reading, items: [{ ...first, intent: "none" }] };
    return { ...reading, items: [{ ...first, intent, about: null, asksFree: true }] };
  }
  return {
    ...reading,
    items: [{ ...first, intent, title: first.title ?? (intent === "reminder" ? text : null) }],
  };
}

function contextOf(user: ZonedUser, now: Temporal.Instant) {
  return readingContext(user.locale, now.toZonedDateTimeISO(user.zone));
}

/** "Make it 2pm" without saying what: a time, a length or an alert, and no name of anything. */
export function isBareChange(
  text: string,
  reading: TextReading,
  user: ZonedUser,
  now: Temporal.Instant,
): boolean {
  const [item] = reading.items;
  if (item === undefined || reading.items.length > 1) return false;
  if (item.intent === "none") return !namesMatter(text.slice(0, longestText), contextOf(user, now));
  if (item.about !== null && item.about !== "") return false;
  if (!["update", "event", "reminder"].includes(item.intent)) return false;
  const title = item.title ?? "";
  return title === "" || isChangeWord(title, contextOf(user, now));
}

/** "Tomorrow at 5" and nothing else. */
export function isBareTime(reading: TextReading): boolean {
  const [item] = reading.items;
  return item?.time != null && (item.title === null || item.title === "") && item.about === null;
}
