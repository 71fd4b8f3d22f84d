import { createHash } from "node:crypto";
import type { Draft, DraftContent, ImportedEvent } from "../domain/draft";
import type { EventFields } from "../domain/event";
import { spanOf } from "../domain/when";
import type { Assistant } from "./assistant";
import { gatherOccurrences } from "./calendars";
import type { ZonedUser } from "./check-time";
import type { Turn } from "./converse";
import { propose } from "./propose";

/** More than this is somebody's whole calendar: that is connected, not imported. */
export const mostImported = 200;
/** How far around now a file's events are compared with the calendars'. */
const comparedDays = 400;

export type ImportOutcome =
  | { readonly kind: "draft"; readonly draft: Draft }
  | { readonly kind: "no-calendar-file" }
  | { readonly kind: "empty" }
  | { readonly kind: "too-many" }
  /** All of it is in a calendar already. */
  | { readonly kind: "known" };

/**
 * One draft of what a calendar file holds: an event, or a list of them. What a calendar has already is left out; each
 * event is created under a key made of its UID, so that the same file, imported again, doubles nothing.
 */
export async function draftImport(
  assistant: Assistant,
  turn: Turn,
  user: ZonedUser,
  text: string,
): Promise<ImportOutcome> {
  const { readCalendarFile } = await import("../connectors/calendar-file");
  const file = readCalendarFile(text, user.zone);
  if (file === null) return { kind: "no-calendar-file" };
  if (file.events.length === 0) return { kind: "empty" };
  if (file.events.length > mostImported) return { kind: "too-many" };
  const listed = file.events.map(({ uid, event }) => ({ uid, key: keyOf(uid, event), event: asData(event) }));
  const known = await findKnown(assistant, user, listed, turn.signal);
  const events = listed.filter((each) => !known.has(each.key)).map(({ key, event }) => ({ key, event }));
  const [first] = events;
  if (first === undefined) return { kind: "known" };
  const unkept = [
    ...(file.events.some((each) => each.hasExceptions) ? ["exceptions"] : []),
    ...(file.unreadable > 0 ? ["unreadable-events"] : []),
    ...(known.size > 0 ? ["known-events"] : []),
  ];
  const content: DraftContent =
    events.length === 1 ? { kind: "event", ...first } : { kind: "import", events };
  const draft = await propose(assistant, turn, user, { content, question: null, unkept }, 0);
  return { kind: "draft", draft };
}

/** Whom a file names is kept by name: importing it invites nobody. */
function asData(event: EventFields): EventFields {
  const attendees = event.attendees.map(({ name }) => ({ name, email: null, origin: "file" }) as const);
  return { ...event, attendees };
}

const alphabet = "0123456789abcdefghijkmnopqrstvwxyz";

/** As long, and of the same characters, as the id of a draft, which is the key of other events. */
function keyOf(uid: string, event: EventFields): string {
  const named = uid === "" ? JSON.stringify([event.title, event.when]) : uid;
  const digest = createHash("sha256").update(named).digest().subarray(0, 16);
  return Array.from(digest, (byte) => alphabet[byte % alphabet.length]).join("");
}

/** Keys of those that a calendar has: under the same UID, under our key, or saying the same at the same time. */
async function findKnown(
  assistant: Assistant,
  user: ZonedUser,
  listed: readonly (ImportedEvent & { readonly uid: string })[],
  signal: AbortSignal,
): Promise<Set<string>> {
  const spans = listed.map(({ event }) => spanOf(event.when, user.zone));
  const bounds = spans.flatMap(({ start, end }) => [start.epochMilliseconds, end.epochMilliseconds]);
  const now = assistant.now().epochMilliseconds;
  const day = 24 * 3_600_000;
  const from = Math.max(Math.min(...bounds), now - comparedDays * day);
  const to = Math.min(Math.max(...bounds), now + comparedDays * day);
  if (from >= to) return new Set();
  const span = {
    start: Temporal.Instant.fromEpochMilliseconds(from),
    end: Temporal.Instant.fromEpochMilliseconds(to),
  };
  const { found } = await gatherOccurrences(assistant, user, span, signal);
  const uids = new Set(found.map((each) => each.ref.uid.replace(/@adjutant$/, "")));
  const said = new Set(found.map((each) => sayOf(each.title, each.when)));
  return new Set(
    listed
      .filter(
        ({ uid, key, event }) => uids.has(uid) || uids.has(key) || said.has(sayOf(event.title, event.when)),
      )
      .map(({ key }) => key),
  );
}

function sayOf(title: string, when: EventFields["when"]): string {
  return `${title} ${when.kind === "timed" ? when.start.epochMilliseconds : when.first.toString()}`;
}
