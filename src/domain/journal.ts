import type { NoteFields, Person, ReminderFields, SavedEvent, SavedSeries } from "./event";
import type { When } from "./when";

/** Where the calendar shows something else than was asked for; null: it shows nothing there. */
export interface Difference {
  readonly expected: When;
  readonly found: When | null;
}

/** Whom a calendar wrote to. */
export interface Notices {
  readonly told: readonly Person[];
  /** Those it could not reach. */
  readonly unreached: readonly Person[];
}

/** Absent where it wrote to nobody. */
interface Noticed {
  /** Of the write. */
  readonly notices?: Notices;
  /** Of taking it back. */
  readonly undoNotices?: Notices;
}

/** What a write did, with all that taking it back needs. */
export type JournalEntry = Written & Noticed;

type Written =
  | { readonly kind: "event-created"; readonly after: SavedEvent; readonly differs: Difference | null }
  | {
      readonly kind: "event-updated";
      readonly before: SavedSeries;
      readonly after: SavedEvent;
      /** What goes on of a series that was split. */
      readonly rest: SavedEvent | null;
      readonly differs: Difference | null;
    }
  | {
      readonly kind: "event-deleted";
      readonly before: SavedSeries;
      /** What is left of a series. */
      readonly left: SavedEvent | null;
    }
  | { readonly kind: "events-imported"; readonly events: readonly SavedEvent[] }
  | {
      readonly kind: "note-created";
      readonly note: NoteFields;
      readonly id: string;
      readonly link: string | null;
    }
  | { readonly kind: "reminder-created"; readonly reminder: ReminderFields; readonly id: string };
