/** Rules that say where a draft goes: read in their order, and the first that matches decides. */
import type { DraftContent } from "./draft";
import type { EventFields, Person } from "./event";
import type { CalendarId, ConnectionId, RuleId } from "./ids";
import type { ChannelKind } from "./user";

export type RoutedIntent = "event" | "note" | "reminder";

/** All that are given have to hold; null is none. */
export interface RouteConditions {
  /** Words as they are written; with * behind them, what words begin with. */
  readonly keyword: string | null;
  /** With its #. */
  readonly hashtag: string | null;
  /** A name, an address, or what addresses end with, from its @ on. */
  readonly attendee: string | null;
  /** ISO 639-1: the language that the message is written in. */
  readonly language: string | null;
  /** When it begins, and for a note when it is written, wall clock: `from` inclusive, `to` exclusive, over midnight where `to` is the earlier. */
  readonly between: { readonly from: string; readonly to: string } | null;
  readonly channel: ChannelKind | null;
}

/** A calendar, or an account that keeps notes. */
export type RouteTarget =
  | { readonly kind: "calendar"; readonly id: CalendarId }
  | { readonly kind: "notes"; readonly id: ConnectionId };

export interface RoutingRule {
  readonly id: RuleId;
  readonly intent: RoutedIntent;
  readonly conditions: RouteConditions;
  readonly target: RouteTarget;
  /** What it was called when it was chosen: all that is known of one that is gone. */
  readonly targetName: string;
}

/** Notes go to an account that keeps them, everything else to a calendar. */
export function suits(intent: RoutedIntent, target: RouteTarget): boolean {
  return (intent === "note") === (target.kind === "notes");
}

/** How something came in. */
export interface Said {
  /** The message's words; empty where it says several things at once. */
  readonly words: string;
  readonly language: string | null;
  readonly channel: ChannelKind;
  readonly at: Temporal.Instant;
}

/** The first rule that holds for all that the draft would write, of those whose target is there. */
export function findRule(
  rules: readonly RoutingRule[],
  content: DraftContent,
  said: Said,
  zone: string,
  isThere: (target: RouteTarget) => boolean,
): RoutingRule | null {
  const matters = mattersOf(content, said, zone);
  if (matters.length === 0) return null;
  const holds = (rule: RoutingRule) =>
    matters.every((matter) => rule.intent === matter.intent && matches(rule.conditions, matter, said));
  return rules.find((rule) => isThere(rule.target) && holds(rule)) ?? null;
}

interface Matter {
  readonly intent: RoutedIntent;
  readonly words: string;
  readonly attendees: readonly Person[];
  /** null for whole days. */
  readonly at: Temporal.PlainTime | null;
}

function mattersOf(content: DraftContent, said: Said, zone: string): Matter[] {
  switch (content.kind) {
    case "event":
      return [matterOf(content.event, zone)];
    case "import":
      return content.events.map(({ event }) => matterOf(event, zone));
    case "reminder": {
      const { title, at } = content.reminder;
      return [{ intent: "reminder", words: title, attendees: [], at: at.withTimeZone(zone).toPlainTime() }];
    }
    case "note": {
      const { title, body } = content.note;
      const at = said.at.toZonedDateTimeISO(zone).toPlainTime();
      return [{ intent: "note", words: `${title}\n${body}`, attendees: [], at }];
    }
    default:
      return [];
  }
}

function matterOf({ title, location, body, attendees, when }: EventFields, zone: string): Matter {
  const at = when.kind === "timed" ? when.start.withTimeZone(zone).toPlainTime() : null;
  return { intent: "event", words: [title, location ?? "", body ?? ""].join("\n"), attendees, at };
}

function matches(conditions: RouteConditions, matter: Matter, said: Said): boolean {
  const { keyword, hashtag, attendee, language, between, channel } = conditions;
  const words = `${matter.words}\n${said.words}`;
  return (
    (keyword === null || hasKeyword(words, keyword)) &&
    (hashtag === null || hasHashtag(words, hashtag)) &&
    (attendee === null || matter.attendees.some((each) => isPerson(each, attendee))) &&
    (language === null || language === said.language) &&
    (between === null || (matter.at !== null && isBetween(matter.at, between))) &&
    (channel === null || channel === said.channel)
  );
}

function hasKeyword(text: string, keyword: string): boolean {
  const begins = keyword.endsWith("*");
  const words = RegExp.escape(plain(begins ? keyword.slice(0, -1) : keyword)).replace(/(?:\\x20)+/g, "\\s+");
  const end = begins ? "" : "(?![\\p{L}\\p{N}])";
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}${end}`, "u").test(plain(text));
}

/** With the mark behind it, which goes where it goes. */
const hashtags = /(?<![\p{L}\p{N}_&/])(#[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*)[:,]?/gu;

function hasHashtag(text: string, hashtag: string): boolean {
  const wanted = plain(hashtag);
  return [...text.matchAll(hashtags)].some(([, each = ""]) => plain(each) === wanted);
}

function isPerson({ name, email }: Person, wanted: string): boolean {
  const sought = plain(wanted);
  const address = plain(email ?? (name.includes("@") ? name : ""));
  if (sought.startsWith("@")) return address.endsWith(sought);
  if (sought.includes("@")) return address === sought;
  return hasKeyword(name, sought);
}

function isBetween(at: Temporal.PlainTime, { from, to }: { readonly from: string; readonly to: string }) {
  const isFrom = Temporal.PlainTime.compare(at, from) >= 0;
  const isBefore = Temporal.PlainTime.compare(at, to) < 0;
  return Temporal.PlainTime.compare(from, to) < 0 ? isFrom && isBefore : isFrom || isBefore;
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/**
 * The draft as its rule wants it: the hashtag that matched has done its work and is dropped, any other stays; a reminder
 * becomes an event, since that is what a calendar holds. What a file says is left as it is.
 */
export function applyRule(content: DraftContent, { conditions: { hashtag } }: RoutingRule): DraftContent {
  const drop = (text: string) => (hashtag === null ? text : dropHashtag(text, hashtag));
  switch (content.kind) {
    case "event": {
      if (content.key !== undefined) return content;
      const { event } = content;
      const location = event.location === null ? null : drop(event.location);
      return { kind: "event", event: { ...event, title: drop(event.title), location } };
    }
    case "reminder": {
      const { title, at, recurrence } = content.reminder;
      const when = { kind: "timed", start: at, end: at.add({ minutes: reminderMinutes }) } as const;
      const rest = { location: null, attendees: [], alerts: [0], body: null };
      return { kind: "event", event: { title: drop(title), when, recurrence, ...rest } };
    }
    case "note": {
      const { title, body } = content.note;
      return { kind: "note", note: { title: drop(title), body: drop(body) } };
    }
    default:
      return content;
  }
}

/** Calendars show nothing of what takes no time. */
const reminderMinutes = 15;

/** A text that is nothing but the hashtag stays. */
function dropHashtag(text: string, hashtag: string): string {
  const wanted = plain(hashtag);
  const rest = text
    .replace(hashtags, (whole, each: string) => (plain(each) === wanted ? "" : whole))
    .replace(/[ \t]{2,}/g, " ")
    .replace(/[ \t]+$/gm, "")
    .trim();
  return rest === "" || rest === text ? text : rest.charAt(0).toUpperCase() + rest.slice(1);
}
