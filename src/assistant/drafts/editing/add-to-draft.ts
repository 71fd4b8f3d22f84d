import type { Draft, DraftContent } from "../../../domain/draft";
import type { EventFields, Person } from "../../../domain/event";
import { editNew } from "../../../domain/series/exceptions";
import type { Assistant } from "../../assistant";
import type { ZonedUser } from "../../calendars/check-time";
import type { Turn } from "../../conversation/converse";
import { replaceContent } from "./edit-draft";

/** Adds somebody to the people of an open draft. null when it is of a kind that has none. */
export function addAttendee(
  assistant: Assistant,
  user: ZonedUser,
  draft: Draft,
  person: Person,
  turn: Turn,
): Promise<Draft | "decided"> | null {
  return changeEvent(assistant, user, draft, turn, (event) => {
    const others = event.attendees.filter((each) => each.name.toLowerCase() !== person.name.toLowerCase());
    return { ...event, attendees: [...others, person] };
  });
}

/** Gives an open draft its place. null when it is of a kind that has none. */
export function setPlace(
  assistant: Assistant,
  user: ZonedUser,
  draft: Draft,
  location: string,
  turn: Turn,
): Promise<Draft | "decided"> | null {
  return changeEvent(assistant, user, draft, turn, (event) => ({ ...event, location }));
}

function changeEvent(
  assistant: Assistant,
  user: ZonedUser,
  draft: Draft,
  turn: Turn,
  change: (event: EventFields) => EventFields,
): Promise<Draft | "decided"> | null {
  const { content } = draft;
  const changed: DraftContent | null =
    content.kind === "event"
      ? editNew(content, change(content.event))
      : content.kind === "change"
        ? { ...content, after: change(content.after) }
        : null;
  if (changed === null) return null;
  const { question, unkept } = draft;
  return replaceContent(assistant, user, draft, changed, turn.signal, {
    question,
    unkept,
    movedBy: turn.inbound.id,
  });
}
