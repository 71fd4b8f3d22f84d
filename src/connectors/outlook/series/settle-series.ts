import type { EventFields, RecurrenceId, Series } from "../../../domain/event";
import { appearanceAt } from "../../../domain/series/recurrence-id";
import { ProviderError } from "../../../errors";
import type { Json } from "../../connector";
import { keyOf } from "../pattern/pattern";
import { writeRecurrence } from "../pattern/write-pattern";
import { provider } from "../provider";
import type { WireEvent } from "../wire";
import { writeChanges, writeTimes } from "../writing/write-event";
import { type Desk, eventPath, type FoundSeries, findAppearance, getEvent, readFound } from "./find-series";
import { memoOf, writeMemo } from "./memo";

/**
 * Makes a series say `target`. Graph has no one request for a series with its exceptions, so where it takes several the
 * first leaves word in the event of what is to come of it: broken off anywhere, the next write goes on from there.
 * @throws ProviderError kind "conflict" when it is no longer as it was found
 */
export async function writeSeries(desk: Desk, found: FoundSeries, target: Series): Promise<FoundSeries> {
  const { ref, series, wire, etag } = found;
  const changes = writeChanges(series.event, target.event, wire, desk.zone);
  const memo = writeMemo({ memo: memoOf(target.event) });
  const resets = isReset(series.event, target.event);
  const kept = resets ? [] : series.struck;
  const isWhole =
    target.event.recurrence === null ||
    (sameNames(kept, target.struck) &&
      target.overrides.length === 0 &&
      (resets || series.overrides.length === 0));
  if (isWhole) {
    if (Object.keys(changes).length > 0 || !sameNames(memoNames(series.event), memoNames(target.event))) {
      await patch(desk, ref.calendar, wire.id, { ...changes, singleValueExtendedProperties: memo }, etag);
    }
    const now = await reread(desk, found);
    const isDone = target.event.recurrence === null || sameExceptions(now.series, target);
    return isDone ? now : writeSeries(desk, now, target);
  }
  const plan = [...memo, ...writeMemo({ plan: target })];
  // Cancelled appearances come back in no other way than with the whole series.
  const revives = kept.some((id) => !target.struck.includes(id));
  const reset = revives ? { recurrence: null } : {};
  await patch(
    desk,
    ref.calendar,
    wire.id,
    { ...changes, ...reset, singleValueExtendedProperties: plan },
    etag,
  );
  return settleSeries(desk, await reread(desk, found));
}

/** Ends what a write began; a series that nothing is left to do to is given back as it is. */
export async function settleSeries(desk: Desk, begun: FoundSeries): Promise<FoundSeries> {
  const { plan, ref } = begun;
  if (plan === null) return begun;
  const found = await settleRule(desk, begun, plan);
  for (const original of plan.struck.filter((id) => !found.series.struck.includes(id))) {
    const appearance = await findAppearance(desk, found, original);
    if (appearance !== null) await removeEvent(desk, ref.calendar, appearance.id, null);
  }
  const others = found.series.overrides.map(({ original }) => original);
  const names = new Set([...plan.overrides.map(({ original }) => original), ...others]);
  for (const original of [...names].filter((id) => !plan.struck.includes(id))) {
    const usual = { ...plan.event, when: appearanceAt(plan.event.when, original), recurrence: null };
    const wanted = plan.overrides.find((each) => each.original === original)?.event ?? usual;
    await changeAppearance(desk, found, original, wanted);
  }
  const done = { singleValueExtendedProperties: writeMemo({ plan: null }) };
  await patch(desk, ref.calendar, found.wire.id, done, null);
  return reread(desk, found);
}

const mostTurns = 4;

/** Until its times and its rule are the planned ones, and no appearance is cancelled that is not to be. */
async function settleRule(desk: Desk, begun: FoundSeries, plan: Series): Promise<FoundSeries> {
  let found = begun;
  for (let turn = 0; turn < mostTurns; turn++) {
    const revives = found.series.struck.some((id) => !plan.struck.includes(id));
    const changes: Record<string, Json> | null = revives
      ? { recurrence: null }
      : isReset(found.series.event, plan.event)
        ? writeTimes(plan.event, desk.zone)
        : null;
    if (changes === null) return found;
    await patch(desk, found.ref.calendar, found.wire.id, changes, found.etag);
    found = await reread(desk, found);
  }
  throw new ProviderError(provider, "malformed", { detail: "the series does not become what was asked" });
}

/** Whether its appearances are made anew. */
function isReset(before: EventFields, after: EventFields): boolean {
  return timesOf(before) !== timesOf(after);
}

function timesOf({ when, recurrence }: EventFields): string {
  return JSON.stringify([when, recurrence === null ? null : keyOf(writeRecurrence(recurrence, when))]);
}

function memoNames(event: EventFields): string[] {
  const { zone, rule, people } = memoOf(event);
  return [zone ?? "", rule ?? "", ...people];
}

function sameExceptions(a: Series, b: Series): boolean {
  const names = ({ overrides }: Series) => overrides.map(({ original }) => original);
  return sameNames(a.struck, b.struck) && sameNames(names(a), names(b));
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** One appearance made to say `wanted`. */
export async function changeAppearance(
  desk: Desk,
  found: FoundSeries,
  original: RecurrenceId,
  wanted: EventFields,
): Promise<void> {
  const { series } = found;
  const appearance = await findAppearance(desk, found, original);
  if (appearance === null) throw new ProviderError(provider, "not-found", { detail: "appearance" });
  const own = series.overrides.find((each) => each.original === original)?.event;
  const usual = { ...series.event, when: appearanceAt(series.event.when, original), recurrence: null };
  const { recurrence, ...changes } = writeChanges(own ?? usual, wanted, appearance, desk.zone);
  if (Object.keys(changes).length === 0) return;
  const memo = writeMemo({ memo: memoOf({ ...wanted, recurrence: null }) });
  const body = { ...changes, singleValueExtendedProperties: memo };
  await patch(desk, found.ref.calendar, appearance.id, body, appearance["@odata.etag"] ?? null);
}

async function patch(
  desk: Desk,
  calendar: string,
  id: string,
  body: Record<string, Json>,
  ifMatch: string | null,
): Promise<void> {
  await desk.graph.send(eventPath(calendar, id), { method: "PATCH", body, ifMatch });
}

/** What is gone already counts as removed. */
export async function removeEvent(
  desk: Desk,
  calendar: string,
  id: string,
  ifMatch: string | null,
): Promise<void> {
  try {
    await desk.graph.send(eventPath(calendar, id), { method: "DELETE", ifMatch });
  } catch (error) {
    if (!(error instanceof ProviderError) || error.kind !== "not-found") throw error;
  }
}

async function reread(desk: Desk, { ref, wire }: FoundSeries): Promise<FoundSeries> {
  const now: WireEvent | null = await getEvent(desk, ref.calendar, wire.id);
  if (now === null) throw new ProviderError(provider, "not-found", { detail: "gone after the write" });
  return readFound(desk, ref.calendar, now);
}
