import { createHash } from "node:crypto";
import type { CalendarFile } from "../../connectors/calendar-file";
import type { Draft, DraftContent, ImportedEvent } from "../../domain/draft";
import type { EventFields, Exceptions } from "../../domain/event";
import { spanOf, type When } from "../../domain/when";
import { findCalendar } from "../../store/accounts/calendars";
import { listDeliveredUnder } from "../../store/conversation/drafts";
import { findJournalRecord } from "../../store/conversation/journal";
import type { Assistant } from "../assistant";
import { type CalendarOccurrence, gatherOccurrences, openCalendar } from "../calendars/calendars";
import type { ZonedUser } from "../calendars/check-time";
import type { Turn } from "../conversation/converse";
import { composeChange, type Meant } from "./draft-change";
import { propose } from "./propose";

/** More than this is somebody's whole calendar: that is connected, not imported. */
export const mostImported = 200;
/** More changes than this are decided after these. */
const mostChanges = 5;
/** How far around now a file's events are compared with the calendars'. */
const comparedDays = 400;

export type ImportOutcome =
  | { readonly kind: "drafts"; readonly drafts: readonly Draft[] }
  | { readonly kind: "no-calendar-file" }
  | { readonly kind: "empty" }
  | { readonly kind: "too-many" }
  /** All of it is in a calendar already. */
  | { readonly kind: "known" };

interface Listed extends ImportedEvent {
  readonly uid: string;
}

/**
 * Drafts of what a calendar file holds: one for all that is new, and one for each event that a calendar has and that the
 * file says something else of. What is new is created under a key made of its UID, so that the same file, imported again,
 * doubles nothing.
 */
export async function draftImport(
  assistant: Assistant,
  turn: Turn,
  user: ZonedUser,
  text: string,
): Promise<ImportOutcome> {
  const { readCalendarFile } = await import("../../connectors/calendar-file");
  const file = readCalendarFile(text, user.zone);
  if (file === null) return { kind: "no-calendar-file" };
  if (file.events.length === 0) return { kind: "empty" };
  if (file.events.length > mostImported) return { kind: "too-many" };
  const listed = file.events.map(({ uid, event, exceptions }) => ({
    uid,
    key: keyOf(uid, event),
    event: asData(event),
    ...(exceptions && { exceptions: exceptionsAsData(exceptions) }),
  }));
  const around = await gatherAround(assistant, user, listed, turn.signal);
  const fresh: Listed[] = [];
  const changes: DraftContent[] = [];
  for (const each of listed) {
    const known = await findKnown(assistant, user, each, around, turn.signal);
    if (known === null) fresh.push(each);
    else if (!saysSame(each.event, known) && changes.length < mostChanges) {
      const change = await composeUpdate(assistant, turn, user, each, known.meant);
      if (change !== null) changes.push(change);
    }
  }
  const contents = [...composeFresh(fresh), ...changes];
  if (contents.length === 0) return { kind: "known" };
  const unkept = remarksOn(file, fresh.length + changes.length < listed.length);
  const drafts: Draft[] = [];
  for (const content of contents) {
    const proposal = { content, question: null, unkept: drafts.length === 0 ? unkept : [] };
    drafts.push(await propose(assistant, turn, user, proposal, drafts.length));
  }
  return { kind: "drafts", drafts };
}

function composeFresh(fresh: readonly Listed[]): DraftContent[] {
  const events = fresh.map(({ uid: _, ...each }) => each);
  const [first] = events;
  if (first === undefined) return [];
  return [events.length === 1 ? { kind: "event", ...first } : { kind: "import", events }];
}

function remarksOn(file: CalendarFile, leavesOut: boolean): string[] {
  return [
    ...(file.events.some(({ isCut }) => isCut) ? ["exceptions"] : []),
    ...(file.unreadable > 0 ? ["unreadable-events"] : []),
    ...(leavesOut ? ["known-events"] : []),
  ];
}

/** Whom a file names is kept by name: importing it invites nobody. */
function asData(event: EventFields): EventFields {
  const attendees = event.attendees.map(({ name }) => ({ name, email: null, origin: "file" }) as const);
  const { invitation: _, ...said } = event;
  return { ...said, attendees };
}

function exceptionsAsData({ overrides, ...rest }: Exceptions): Exceptions {
  return { ...rest, overrides: overrides.map((each) => ({ ...each, event: asData(each.event) })) };
}

const alphabet = "0123456789abcdefghijkmnopqrstvwxyz";

/** As long, and of the same characters, as the id of a draft, which is the key of other events. */
function keyOf(uid: string, event: EventFields): string {
  const named = uid === "" ? JSON.stringify([event.title, event.when]) : uid;
  const digest = createHash("sha256").update(named).digest().subarray(0, 16);
  return Array.from(digest, (byte) => alphabet[byte % alphabet.length]).join("");
}

/** What the calendars hold where the file's events are. */
async function gatherAround(
  assistant: Assistant,
  user: ZonedUser,
  listed: readonly Listed[],
  signal: AbortSignal,
): Promise<readonly CalendarOccurrence[]> {
  const spans = listed.map(({ event }) => spanOf(event.when, user.zone));
  const bounds = spans.flatMap(({ start, end }) => [start.epochMilliseconds, end.epochMilliseconds]);
  const now = assistant.now();
  const reach = { hours: 24 * comparedDays };
  const from = Math.max(Math.min(...bounds), now.subtract(reach).epochMilliseconds);
  const to = Math.min(Math.max(...bounds), now.add(reach).epochMilliseconds);
  if (from >= to) return [];
  const span = {
    start: Temporal.Instant.fromEpochMilliseconds(from),
    end: Temporal.Instant.fromEpochMilliseconds(to),
  };
  return (await gatherOccurrences(assistant, user, span, signal)).found;
}

interface Known {
  readonly title: string;
  readonly when: When;
  readonly recurs: boolean;
  readonly meant: Meant;
}

/** The event as a calendar has it: under the same UID, under our key, or saying the same at the same time. */
async function findKnown(
  assistant: Assistant,
  user: ZonedUser,
  { uid, key, event }: Listed,
  around: readonly CalendarOccurrence[],
  signal: AbortSignal,
): Promise<Known | null> {
  const names = [uid, key, `${key}@adjutant`].filter((name) => name !== "");
  const found =
    around.find((each) => names.includes(each.ref.uid)) ??
    around.find((each) => each.title === event.title && startOf(each.when) === startOf(event.when));
  if (found === undefined) return findImported(assistant, user, key, signal);
  const { title, when, original, ref } = found;
  return { title, when, recurs: original !== null, meant: { calendar: found.in, ref, original } };
}

/** It may have been moved far from where the file's is: then an earlier import knows it. */
async function findImported(
  assistant: Assistant,
  user: ZonedUser,
  key: string,
  signal: AbortSignal,
): Promise<Known | null> {
  const [draft] = await listDeliveredUnder(assistant.store, user.id, key);
  const record = draft === undefined ? null : await findJournalRecord(assistant.store, draft);
  const calendar = record?.calendar && (await findCalendar(assistant.store, user.id, record.calendar));
  if (!record || !calendar) return null;
  const { entry } = record;
  const written =
    entry.kind === "events-imported" ? entry.events : entry.kind === "event-created" ? [entry.after] : [];
  const ref = (written.find((each) => each.ref.uid.includes(key)) ?? written[0])?.ref;
  if (ref === undefined) return null;
  const port = await openCalendar(assistant, user.id, calendar.connection, signal);
  const saved = await port.readEvent(ref);
  if (saved === null) return null;
  const { title, when, recurrence } = saved;
  return { title, when, recurs: recurrence !== null, meant: { calendar, ref, original: null } };
}

/** Of a series only that it is there is compared. */
function saysSame(event: EventFields, known: Known): boolean {
  if (known.recurs || event.recurrence !== null) return true;
  const [ours, theirs] = [event.when, known.when].map((when) => JSON.stringify([startOf(when), endOf(when)]));
  return event.title === known.title && ours === theirs;
}

async function composeUpdate(
  assistant: Assistant,
  turn: Turn,
  user: ZonedUser,
  { event }: Listed,
  meant: Meant,
): Promise<DraftContent | null> {
  const edit = (fields: EventFields) => ({
    ...fields,
    title: event.title,
    when: event.when,
    location: event.location,
  });
  return composeChange(assistant, turn, user, meant, { edit, scope: null, rule: null });
}

function startOf(when: When): string | number {
  return when.kind === "timed" ? when.start.epochMilliseconds : when.first.toString();
}

function endOf(when: When): string | number {
  return when.kind === "timed" ? when.end.epochMilliseconds : when.last.toString();
}
