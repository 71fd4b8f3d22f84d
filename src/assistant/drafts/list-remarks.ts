import type { ConnectionConfig } from "../../connectors/connector";
import { findConnector } from "../../connectors/registry";
import type { Draft, DraftContent } from "../../domain/draft";
import type { NewEvent } from "../../domain/series/exceptions";
import type { Calendar } from "../../store/accounts/connections";

/** Wording ids of what the draft's calendar does differently than people may expect. */
export function listRemarks({ content, calendar }: Draft, calendars: readonly Calendar[]): string[] {
  const isEdit = content.kind === "change" || content.kind === "cancellation";
  const target = calendars.find(({ id }) => id === (isEdit ? content.before.calendar : calendar));
  const remarks = target && findConnector(target.connector)?.remarks;
  if (target === undefined || remarks === undefined) return [];
  const config = { ...target.config, ...target.choices } as ConnectionConfig;
  const edit = content.kind === "cancellation" ? "delete" : "write";
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
      return [{ event: content.after }];
    case "cancellation":
      return [{ event: content.before.fields }];
    case "note":
    case "reminder":
      return [];
  }
}
