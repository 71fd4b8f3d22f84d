import type { Draft, DraftContent, DraftQuestion } from "../../domain/draft";
import { type DraftId, newId } from "../../domain/ids";
import type { Said } from "../../domain/routing";
import { isUsableRecurrence } from "../../domain/series/recurrence";
import { alignUntil } from "../../domain/series/until";
import type { ReadItem } from "../../language/reading";
import { findMadeDraft } from "../../store/conversation/drafts";
import type { Assistant } from "../assistant";
import { checkTime, type ZonedUser } from "../calendars/check-time";
import { resolveTime } from "../calendars/resolve-time";
import type { Turn } from "../conversation/converse";
import { route } from "../routing/route";

/** What is proposed, before it is checked against the calendars and stored. */
export interface Proposal {
  readonly content: DraftContent;
  readonly question: DraftQuestion | null;
  readonly unkept: readonly string[];
}

/** An event, note or reminder from what was read; null when it lacks the time that it needs. */
export function composeProposal(item: ReadItem, user: ZonedUser, now: Temporal.Instant): Proposal | null {
  switch (item.intent) {
    case "note":
      return {
        content: { kind: "note", note: { title: item.title ?? "", body: item.body ?? item.title ?? "" } },
        question: null,
        unkept: [],
      };
    case "reminder":
      return composeReminder(item, user, now);
    case "event":
      return composeEvent(item, user, now);
    default:
      return null;
  }
}

function composeEvent(item: ReadItem, user: ZonedUser, now: Temporal.Instant): Proposal | null {
  if (item.time === null) return null;
  const when = resolveTime(item.time, user.zone);
  const recurrence = item.recurrence === null ? null : alignUntil(item.recurrence, when);
  const keepable = recurrence !== null && isUsableRecurrence(when, recurrence, user.zone);
  const event = {
    title: item.title ?? "",
    when,
    recurrence: keepable ? recurrence : null,
    location: item.location,
    attendees: item.attendees,
    alerts: item.alerts,
    body: item.body,
  };
  return {
    content: { kind: "event", event },
    question: composeQuestion(item, user),
    unkept: unkeptOf(item, keepable, when.kind === "timed" ? when.start.toInstant() : null, now),
  };
}

/** A reminder for a day without a clock time comes when the working day begins. */
function composeReminder(item: ReadItem, user: ZonedUser, now: Temporal.Instant): Proposal | null {
  if (item.time === null) return null;
  const when = resolveTime(item.time, user.zone);
  const at =
    when.kind === "timed"
      ? when.start
      : when.first.toZonedDateTime({ timeZone: user.zone, plainTime: user.workingHours.from });
  const shown = { kind: "timed", start: at, end: at } as const;
  const recurrence = item.recurrence === null ? null : alignUntil(item.recurrence, shown);
  const keepable = recurrence !== null && isUsableRecurrence(shown, recurrence, user.zone);
  return {
    content: {
      kind: "reminder",
      reminder: { title: item.title ?? "", at, recurrence: keepable ? recurrence : null },
    },
    question: composeQuestion(item, user),
    unkept: unkeptOf(item, keepable, at.toInstant(), now),
  };
}

function composeQuestion(item: ReadItem, user: ZonedUser): DraftQuestion | null {
  const [first] = item.alternatives;
  if (first === undefined || item.time === null) return null;
  const readings = [item.time, ...item.alternatives.map((each) => each.time)];
  return { reason: first.reason, answers: readings.slice(0, 3).map((each) => resolveTime(each, user.zone)) };
}

function unkeptOf(
  item: ReadItem,
  keepable: boolean,
  start: Temporal.Instant | null,
  now: Temporal.Instant,
): string[] {
  const unkept = new Set<string>(item.unkept);
  if (item.recurrence !== null && !keepable) unkept.add("recurrence");
  if (start !== null && Temporal.Instant.compare(start, now) < 0) unkept.add("past-time");
  return [...unkept];
}

/** What a proposal was read from. */
export type Heard = Pick<Said, "words" | "language">;

const heardElsewhere: Heard = { words: "", language: null };

/**
 * Has the user's rules say where a proposal goes, checks it against the calendars and makes it a draft of this turn, stored in the commit that shows it.
 * Idempotent by turn and position: handled again, the first one is answered as it is now.
 */
export async function propose(
  assistant: Assistant,
  turn: Turn,
  user: ZonedUser,
  proposal: Proposal,
  position: number,
  heard: Heard = heardElsewhere,
): Promise<Draft> {
  const made = await findMadeDraft(assistant.store, turn.inbound.id, position);
  if (made !== null) return made;
  const said = { ...heard, channel: turn.channel.kind, at: turn.inbound.receivedAt };
  const routed = await route(assistant, user, proposal.content, said);
  const { content, calendar, noteStore } = routed;
  const draft: Draft = {
    id: newId<DraftId>(),
    user: user.id,
    channel: turn.channel.id,
    inbound: turn.inbound.id,
    state: "proposed",
    revision: 1,
    content,
    calendar,
    noteStore,
    targetChosen: false,
    question: proposal.question,
    checks: await checkTime(assistant, user, content, turn.signal),
    unkept: routed.passedOver ? [...proposal.unkept, "rule"] : proposal.unkept,
    failure: null,
    createdAt: assistant.now(),
  };
  turn.made.push({ draft, position });
  return draft;
}
