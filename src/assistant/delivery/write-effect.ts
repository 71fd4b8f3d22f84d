import type { DraftContent } from "../../domain/draft";
import type { SavedEvent, SavedSeries, Series } from "../../domain/event";
import { scopeOf } from "../../domain/existing";
import type { JournalEntry } from "../../domain/journal";
import { seriesOf } from "../../domain/series/appearances";
import { changeSeries } from "../../domain/series/change";
import type { NewEvent } from "../../domain/series/exceptions";
import { withoutPart } from "../../domain/series/part";
import type { WriteEffect } from "../../store/accounts/calendar-copies";

const nothing: WriteEffect = { put: [], gone: [] };

/** What a delivery left in its calendar, as far as its copy is concerned. */
export function effectOfWrite(entry: JournalEntry, content: DraftContent): WriteEffect {
  switch (entry.kind) {
    case "event-created":
      return content.kind === "event" ? { ...nothing, put: [madeOf(entry.after, content)] } : nothing;
    case "events-imported":
      if (content.kind !== "import") return nothing;
      return { ...nothing, put: entry.events.map((each, index) => madeOf(each, content.events[index])) };
    case "event-updated": {
      if (content.kind !== "change") return nothing;
      const { before, after, rest } = entry;
      const changed = changeSeries(before, scopeOf(content.before), content.after);
      if (changed === null) return nothing;
      if (changed.tail === null) return { ...nothing, put: [savedAs(changed.series, after)] };
      return {
        ...nothing,
        put: [savedAs(changed.series, rest ?? before.event), savedAs(changed.tail, after)],
      };
    }
    case "event-deleted": {
      if (content.kind !== "cancellation") return nothing;
      const left = withoutPart(entry.before, scopeOf(content.before));
      if (left === null) return { ...nothing, gone: [entry.before.event.ref.href] };
      return { ...nothing, put: [savedAs(left, entry.left ?? entry.before.event)] };
    }
    default:
      return nothing;
  }
}

/** What taking it back left; `restored` is what was put back, where something was. */
export function effectOfUndo(entry: JournalEntry, restored: SavedEvent | null): WriteEffect {
  switch (entry.kind) {
    case "event-created":
      return { ...nothing, gone: [entry.after.ref.href] };
    case "events-imported":
      return { ...nothing, gone: entry.events.map(({ ref }) => ref.href) };
    case "event-updated":
    case "event-deleted": {
      if (restored === null) return nothing;
      const split = entry.kind === "event-updated" && entry.rest !== null ? [entry.after.ref.href] : [];
      return { put: [savedAs(entry.before, restored)], gone: split };
    }
    default:
      return nothing;
  }
}

function madeOf(event: SavedEvent, made: Partial<NewEvent> | undefined): SavedSeries {
  return savedAs({ ...seriesOf(event), ...made?.exceptions }, event);
}

function savedAs(series: Series, { ref, etag, link }: SavedEvent): SavedSeries {
  const { event, struck, added, overrides } = series;
  return { event: { ...event, ref, etag, link }, struck, added, overrides, raw: null };
}
