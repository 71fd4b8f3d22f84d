/**
 * proposed: shown, awaiting confirmation. editing: the next text in its conversation changes it.
 * choosing-time, choosing-calendar: the
 * free times, or the calendars (of a note the note stores), are shown to pick from. confirmed: tapped, a job delivers it. delivered, failed, undone:
 * what became of it. discarded: by the user. expired: nobody decided within a week.
 */
export type DraftState =
  | "proposed"
  | "editing"
  | "choosing-time"
  | "choosing-calendar"
  | "confirmed"
  | "delivered"
  | "failed"
  | "undoing"
  | "undone"
  | "discarded"
  | "expired";

/** The only moves there are; the store refuses any other by compare-and-set. */
export const draftMoves: Readonly<Record<DraftState, readonly DraftState[]>> = {
  proposed: [
    "proposed",
    "editing",
    "choosing-time",
    "choosing-calendar",
    "confirmed",
    "discarded",
    "expired",
  ],
  editing: ["editing", "proposed", "confirmed", "discarded", "expired"],
  "choosing-time": ["proposed", "editing", "confirmed", "discarded", "expired"],
  "choosing-calendar": ["proposed", "editing", "confirmed", "discarded", "expired"],
  confirmed: ["confirmed", "proposed", "delivered", "failed"],
  failed: ["proposed", "choosing-calendar", "confirmed", "discarded", "expired"],
  delivered: ["undoing"],
  undoing: ["undoing", "undone", "delivered"],
  undone: [],
  discarded: [],
  expired: [],
};

/** Decided neither way yet. */
export const openStates = [
  "proposed",
  "editing",
  "choosing-time",
  "choosing-calendar",
] as const satisfies readonly DraftState[];

/** It came to nothing, or was taken back: nothing stands of it anywhere. */
export function isOver(state: DraftState): boolean {
  return ["undone", "discarded", "expired"].includes(state);
}

export function isOpen(state: DraftState): boolean {
  return (openStates as readonly DraftState[]).includes(state);
}
