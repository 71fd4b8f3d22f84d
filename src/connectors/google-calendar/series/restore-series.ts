import type { EventRef, RecurrenceId, SavedEvent, SavedSeries } from "../../../domain/event";
import { isAsItWas } from "../../../domain/series/compare";
import { ProviderError } from "../../../errors";
import { provider } from "../account";
import { type WireEvent, type WireSeries, wireSeries } from "../wire";
import { insertEvent, replaceEvent } from "../writing/create-event";
import { finishPlan } from "../writing/edit-event";
import { eventId } from "../writing/event-id";
import { copyWritable, type EventBody, mergeBodies } from "../writing/write-event";
import { markOf, readPlan, writePlan } from "./plan";
import { type Desk, type FoundSeries, findSeries, readOriginal } from "./read-series";

/** By what Google had of it, so that what other programs kept with it comes back too. */
export async function restoreSeries(
  desk: Desk,
  before: SavedSeries,
  etag: string | null,
  key: string,
): Promise<SavedEvent> {
  const { ref } = before.event;
  const wire = readRaw(before);
  const current = await findSeries(desk, ref);
  const mark = markOf("restore", key, etag);
  const begun = current !== null && readPlan(current.master)?.mark === mark;
  if (!begun) {
    if (current !== null && isAsItWas(current.saved, before)) return current.saved.event;
    const isExpected = current === null ? etag === null : etag === current.saved.event.etag;
    if (!isExpected) throw new ProviderError(provider, "conflict", { detail: "changed meanwhile" });
  }
  const place = begun ? ref : await writeBack(desk, ref, wire, current, mark, key);
  return (await finishPlan(desk, place, before, basesOf(desk, before, wire))).saved.event;
}

function readRaw({ raw }: SavedSeries): WireSeries {
  try {
    return wireSeries.parse(JSON.parse(raw ?? ""));
  } catch {
    throw new ProviderError(provider, "invalid", { detail: "nothing to restore from" });
  }
}

/** Under its own id, which Google keeps also of what was deleted; else under one of ours. */
async function writeBack(
  desk: Desk,
  ref: EventRef,
  { master, exceptions }: WireSeries,
  current: FoundSeries | null,
  mark: string,
  key: string,
): Promise<EventRef> {
  const goesOn = exceptions.length > 0 || (current?.exceptions.length ?? 0) > 0;
  const plan: EventBody = goesOn ? writePlan(current?.master ?? master, { mark, overrides: [] }) : {};
  const body = withoutNulls(mergeBodies(copyWritable(master), plan));
  if (current !== null) {
    await replaceEvent(desk, ref.calendar, current.master, body, current.master.etag ?? null);
    return ref;
  }
  try {
    await replaceEvent(desk, ref.calendar, master, body, null);
    return ref;
  } catch (error) {
    if (!(error instanceof ProviderError) || error.transient || error.kind === "auth") throw error;
    const made = await insertEvent(desk, ref.calendar, eventId(ref.calendar, key), body);
    return made.saved.event.ref;
  }
}

/** What is replaced as a whole has no fields to clear. */
function withoutNulls(body: EventBody): EventBody {
  const properties = Object.entries(Object(Object(body.extendedProperties).private));
  const kept = properties.filter(([, value]) => value !== null);
  return kept.length === properties.length
    ? body
    : { ...body, extendedProperties: { private: Object.fromEntries(kept) } };
}

function basesOf(
  desk: Desk,
  before: SavedSeries,
  { exceptions }: WireSeries,
): ReadonlyMap<RecurrenceId, WireEvent> {
  return new Map(
    exceptions.flatMap((each) => {
      const original = readOriginal(each, before.event.when, desk.zone);
      return original === null || each.status === "cancelled" ? [] : [[original, each] as const];
    }),
  );
}
