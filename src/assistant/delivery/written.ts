import type { Draft } from "../../domain/draft";
import type { CalendarId, ConnectionId } from "../../domain/ids";
import type { JournalEntry } from "../../domain/journal";
import { ProviderError } from "../../errors";
import { type Calendar, findCalendar } from "../../store/accounts/calendars";
import type { NewJob } from "../../store/jobs/enqueue";
import type { Queries } from "../../store/open";
import type { Assistant } from "../assistant";

/** What a delivery wrote, with what has to be stored along with its journal entry. */
export interface Written {
  readonly entry: JournalEntry;
  readonly calendar: Calendar | null;
  /** The account that it was written to. */
  readonly connection: ConnectionId | null;
  readonly jobs: readonly NewJob[];
  readonly alongside: (tx: Queries) => void;
}

export type WriteOutcome =
  | { readonly kind: "written"; readonly draft: Draft; readonly written: Written }
  | { readonly kind: "ask"; readonly draft: Draft }
  | { readonly kind: "overtaken" };

export function wrote(draft: Draft, written: Pick<Written, "entry"> & Partial<Written>): WriteOutcome {
  return {
    kind: "written",
    draft,
    written: {
      calendar: null,
      connection: written.calendar?.connection ?? null,
      jobs: [],
      alongside: () => {},
      ...written,
    },
  };
}

export async function findTarget(
  assistant: Assistant,
  draft: Draft,
  id: CalendarId | null,
): Promise<Calendar> {
  const calendar = id === null ? null : await findCalendar(assistant.store, draft.user, id);
  if (calendar === null || calendar.goneAt !== null)
    throw new ProviderError("adjutant", "not-found", { detail: "calendar" });
  return calendar;
}
