import type { DraftContent } from "../../domain/draft";
import type { SavedEvent, UpdatedEvent } from "../../domain/event";
import { scopeOf } from "../../domain/existing";
import { saysTheSame } from "../../domain/series/compare";
import { partOf } from "../../domain/series/part";
import { changesNothing, clashes, pendingChange, rebaseChange } from "../../domain/series/rebase";
import { ProviderError } from "../../errors";
import type { CalendarPort } from "../../ports";

type Change = Extract<DraftContent, { kind: "change" }>;
type Cancellation = Extract<DraftContent, { kind: "cancellation" }>;

/** What came of an attempt; "again" and "ask" carry the change as it is on top of what somebody else did meanwhile. */
export type Attempt<Content, Result> =
  | { readonly kind: "written"; readonly result: Result }
  /** Nothing that it touches was touched: it may be written without asking. */
  | { readonly kind: "again"; readonly content: Content }
  | { readonly kind: "ask"; readonly content: Content };

/** An update whose first answer was lost shows as a conflict; when the event says what was wanted, it went through. */
export async function writeChange(
  port: CalendarPort,
  content: Change,
  key: string,
): Promise<Attempt<Change, UpdatedEvent>> {
  const { before, after } = content;
  const scope = scopeOf(before);
  const { ref, etag } = before.series.event;
  try {
    return { kind: "written", result: await port.updateEvent(ref, scope, after, etag, key) };
  } catch (error) {
    if (!isConflict(error)) throw error;
    const series = await port.readSeries(ref);
    const fields = series && partOf(series, scope);
    if (series === null || fields === null) throw error;
    const pending = pendingChange(before.fields, after, fields);
    if (scope.kind !== "following" && changesNothing(pending, after)) {
      return { kind: "written", result: { ...series.event, ...fields, rest: null } };
    }
    const rebased: Change = {
      kind: "change",
      before: { ...before, series, fields },
      after: rebaseChange(pending, after, fields),
    };
    return { kind: clashes(pending, after, fields) ? "ask" : "again", content: rebased };
  }
}

export async function writeCancellation(
  port: CalendarPort,
  content: Cancellation,
): Promise<Attempt<Cancellation, SavedEvent | null>> {
  const { before } = content;
  const scope = scopeOf(before);
  const { ref, etag } = before.series.event;
  try {
    return { kind: "written", result: await port.deleteEvent(ref, scope, etag) };
  } catch (error) {
    if (!isConflict(error)) throw error;
    const series = await port.readSeries(ref);
    const fields = series && partOf(series, scope);
    if (series === null || fields === null) throw error;
    const same = saysTheSame(before.fields, fields);
    return { kind: same ? "again" : "ask", content: { ...content, before: { ...before, series, fields } } };
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof ProviderError && error.kind === "conflict";
}
