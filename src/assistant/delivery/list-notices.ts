import type { ConnectionConfig, EventEdit } from "../../connectors/connector";
import { findConnector } from "../../connectors/registry";
import type { DraftContent } from "../../domain/draft";
import type { Person, SavedEvent } from "../../domain/event";
import type { JournalEntry, Notices } from "../../domain/journal";
import type { Calendar } from "../../store/accounts/calendars";

/** Whom the calendar wrote to of a delivery. */
export function listNotices(content: DraftContent, entry: JournalEntry, calendar: Calendar): Notices | null {
  const saved = "after" in entry ? [entry.after] : [];
  return tellOf(listEdits(content, entry), saved, calendar);
}

/** The same of taking it back; `restored` is what was put back, where something was. */
export function listUndoNotices(
  content: DraftContent,
  entry: JournalEntry,
  restored: SavedEvent | null,
  calendar: Calendar,
): Notices | null {
  const back = listEdits(content, entry).map(({ before, after, isWhole }) => ({
    before: after,
    after: before,
    isWhole,
  }));
  return tellOf(back, restored === null ? [] : [restored], calendar);
}

function listEdits(content: DraftContent, entry: JournalEntry): EventEdit[] {
  switch (entry.kind) {
    case "event-created":
      return [{ before: null, after: entry.after, isWhole: true }];
    case "events-imported":
      return entry.events.map((after) => ({ before: null, after, isWhole: true }));
    case "event-updated":
    case "event-deleted": {
      if (content.kind !== "change" && content.kind !== "cancellation") return [];
      const { fields, scope } = content.before;
      const after = entry.kind === "event-updated" ? entry.after : null;
      // The later part of a split is another series: everybody hears that it begins, and that the earlier one ends.
      if (entry.kind === "event-updated" && entry.rest !== null) {
        return [
          { before: fields, after: null, isWhole: false },
          { before: null, after, isWhole: false },
        ];
      }
      return [{ before: fields, after, isWhole: scope === "all" }];
    }
    default:
      return [];
  }
}

/** null where nobody was written to. */
function tellOf(
  edits: readonly EventEdit[],
  saved: readonly SavedEvent[],
  { connector, config, choices }: Calendar,
): Notices | null {
  const entry = findConnector(connector);
  const current = { ...config, ...choices } as ConnectionConfig;
  const all = edits.flatMap((edit) => entry?.listTold?.(edit, current) ?? []);
  const people = all.filter(({ email }, index) => all.findIndex((each) => each.email === email) === index);
  const failed = new Set(saved.flatMap((each) => each.unreached ?? []));
  const left = new Set(saved.flatMap((each) => each.unsent ?? []));
  const isAmong = (some: ReadonlySet<string>, { email }: Person) =>
    email !== null && some.has(email.toLowerCase());
  const unreached = people.filter((each) => isAmong(failed, each));
  const told = people.filter((each) => !isAmong(failed, each) && !isAmong(left, each));
  return told.length + unreached.length > 0 ? { told, unreached } : null;
}
