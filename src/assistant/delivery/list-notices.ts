import type { ConnectionConfig, EventEdit } from "../../connectors/connector";
import { findConnector } from "../../connectors/registry";
import type { DraftContent } from "../../domain/draft";
import type { EventFields, Person, SavedEvent, Series } from "../../domain/event";
import type { JournalEntry, Notices } from "../../domain/journal";
import { changeSeries } from "../../domain/series/change";
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
  return tellOf(listEdits(content, entry).map(reverse), restored === null ? [] : [restored], calendar);
}

function reverse({ before, after, isWhole, appearances }: EventEdit): EventEdit {
  const back = { before: after, after: before, isWhole };
  return appearances === undefined ? back : { ...back, appearances: appearances.map(reverse) };
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
      if (scope !== "all") return [{ before: fields, after, isWhole: false }];
      const wanted = content.kind === "change" ? content.after : null;
      const appearances = listAppearances(entry.before, wanted, after);
      return [{ before: fields, after, isWhole: true, appearances }];
    }
    default:
      return [];
  }
}

/** What became of the appearances that said something else than their series; nothing where it was deleted. */
function listAppearances(
  series: Series,
  wanted: EventFields | null,
  saved: EventFields | null,
): readonly EventEdit[] {
  const changed = wanted && changeSeries(series, { kind: "all" }, wanted);
  return series.overrides.map(({ original, event: before }) => {
    const name = changed?.names.get(original);
    const now = changed?.series.overrides.find((each) => each.original === name)?.event;
    if (now === undefined) return { before, after: null, isWhole: true };
    // Who is invited is read off the calendar and no part of a change: it goes with the people.
    const { invitation } = Bun.deepEquals(now.attendees, before.attendees) ? before : (saved ?? before);
    return { before, after: { ...now, ...(invitation && { invitation }) }, isWhole: true };
  });
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
