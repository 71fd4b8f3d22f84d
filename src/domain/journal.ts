import type { EventFields, NoteFields, ReminderFields, SavedEvent } from "./event";

/** What a write did, with all that taking it back needs. */
export type JournalEntry =
  | { readonly kind: "event-created"; readonly after: SavedEvent }
  | { readonly kind: "events-imported"; readonly events: readonly SavedEvent[] }
  | { readonly kind: "event-updated"; readonly before: EventFields; readonly after: SavedEvent }
  | { readonly kind: "event-deleted"; readonly before: EventFields }
  | {
      readonly kind: "note-created";
      readonly note: NoteFields;
      readonly id: string;
      readonly link: string | null;
    }
  | { readonly kind: "reminder-created"; readonly reminder: ReminderFields; readonly id: string };
