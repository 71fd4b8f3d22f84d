import type { ConnectionConfig } from "../../connectors/connector";
import { findConnector } from "../../connectors/registry";
import type { Draft, DraftContent } from "../../domain/draft";
import type { EventFields } from "../../domain/event";
import type { NewEvent } from "../../domain/series/exceptions";
import type { Calendar } from "../../store/accounts/calendars";

/** Wording ids of what the draft's calendar does differently than people may expect. */
export function listRemarks({ content, calendar }: Draft, calendars: readonly Calendar[]): string[] {
  const isEdit = content.kind === "change" || content.kind === "cancellation";
  const target = calendars.find(({ id }) => id === (isEdit ? content.before.calendar : calendar));
  const remarks = target && findConnector(target.connector)?.remarks;
  if (target === undefined || remarks === undefined) return [];
  const config = { ...target.config, ...target.choices } as ConnectionConfig;
  const edit = editOf(content);
  return [
    ...new Set(
      eventsOf(content).flatMap(({ event, exceptions }) => remarks(event, edit, config, exceptions)),
    ),
  ];
}

function eventsOf(content: DraftContent): readonly NewEvent[] {
  switch (content.kind) {
    case "event":
      return [content];
    case "import":
      return content.events;
    case "change":
      return [{ event: invitedTo(content.after, content.before.fields) }];
    case "cancellation":
      return [{ event: content.before.fields }];
    case "note":
    case "reminder":
      return [];
  }
}

function editOf(content: DraftContent): "write" | "delete" | "delete-part" {
  if (content.kind !== "cancellation") return "write";
  return content.before.scope === "all" ? "delete" : "delete-part";
}

/** Whose event it is stays whatever else it becomes. */
function invitedTo(event: EventFields, { invitation }: EventFields): EventFields {
  return invitation === undefined ? event : { ...event, invitation };
}
