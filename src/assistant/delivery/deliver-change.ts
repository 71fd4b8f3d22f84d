import type { Draft, DraftContent } from "../../domain/draft";
import type { SavedEvent, UpdatedEvent } from "../../domain/event";
import { scopeOf } from "../../domain/existing";
import { seriesOf } from "../../domain/series/appearances";
import { changeSeries } from "../../domain/series/change";
import type { CalendarPort } from "../../ports";
import type { Calendar } from "../../store/accounts/calendars";
import { moveDraft } from "../../store/conversation/drafts";
import type { Assistant } from "../assistant";
import { openCalendar } from "../calendars/calendars";
import { ringAt } from "./alert";
import { readDifference, verifySeries } from "./verify-series";
import { type Attempt, writeCancellation, writeChange } from "./write-change";
import { findTarget, type WriteOutcome, type Written } from "./written";

/**
 * A change or a deletion of what was there before. What it starts from is in the draft before anything is written, so
 * that after a crash the undo still knows it.
 */
export async function deliverChange(
  assistant: Assistant,
  draft: Draft,
  signal: AbortSignal,
): Promise<WriteOutcome> {
  let current = draft;
  for (;;) {
    const { content } = current;
    if (content.kind !== "change" && content.kind !== "cancellation") throw new Error("no change");
    const calendar = await findTarget(assistant, current, content.before.calendar);
    const port = await openCalendar(assistant, current.user, calendar.connection, signal);
    let attempt: Attempt<DraftContent, Written>;
    if (content.kind === "change") {
      const tried = await writeChange(port, content, current.id);
      attempt =
        tried.kind === "written"
          ? {
              kind: "written",
              result: await journalChange(assistant, current, content, calendar, port, tried.result),
            }
          : tried;
    } else {
      const tried = await writeCancellation(port, content);
      attempt =
        tried.kind === "written"
          ? {
              kind: "written",
              result: await journalCancellation(assistant, current, content, calendar, port, tried.result),
            }
          : tried;
    }
    if (attempt.kind === "written") return { kind: "written", draft: current, written: attempt.result };
    if (attempt.kind === "ask") return { kind: "ask", draft: { ...current, content: attempt.content } };
    const moved = await moveDraft(
      assistant.store,
      current,
      "confirmed",
      { content: attempt.content },
      [],
      assistant.now(),
    );
    if (moved === null) return { kind: "overtaken" };
    current = moved;
  }
}

async function journalChange(
  assistant: Assistant,
  draft: Draft,
  { before, after: wanted }: Extract<DraftContent, { kind: "change" }>,
  calendar: Calendar,
  port: CalendarPort,
  { rest, ...after }: UpdatedEvent,
): Promise<Written> {
  const scope = scopeOf(before);
  const changed = changeSeries(before.series, scope, wanted);
  const whole = changed?.tail ?? changed?.series ?? seriesOf(wanted);
  const expected = scope.kind === "this" ? seriesOf(wanted) : whole;
  const differs =
    (await readDifference(assistant, port, expected, after)) ??
    (scope.kind === "this" ? await verifySeries(assistant, port, whole, after) : null);
  return {
    entry: { kind: "event-updated", before: before.series, after, rest, differs },
    calendar,
    connection: calendar.connection,
    jobs: await ringAt(assistant, draft, calendar, port, [after.ref]),
    alongside: () => {},
  };
}

async function journalCancellation(
  assistant: Assistant,
  draft: Draft,
  { before }: Extract<DraftContent, { kind: "cancellation" }>,
  calendar: Calendar,
  port: CalendarPort,
  left: SavedEvent | null,
): Promise<Written> {
  return {
    entry: { kind: "event-deleted", before: before.series, left },
    calendar,
    connection: calendar.connection,
    jobs: left === null ? [] : await ringAt(assistant, draft, calendar, port, [left.ref]),
    alongside: () => {},
  };
}
