/** Edits of an event that exists: the pure rules say what becomes of it, here it is brought to that, and read back. */
import type {
  EventFields,
  EventRef,
  RecurrenceId,
  SavedEvent,
  Scope,
  Series,
  UpdatedEvent,
} from "../../../domain/event";
import { seriesOf } from "../../../domain/series/appearances";
import { type ChangedSeries, changeSeries } from "../../../domain/series/change";
import { partOf, withoutPart } from "../../../domain/series/part";
import { splitSeries } from "../../../domain/series/split";
import { ProviderError } from "../../../errors";
import { provider } from "../account";
import { readRules } from "../read-event";
import { clearPlan, markOf, readPlan, writePlan } from "../series/plan";
import { type Desk, type FoundSeries, findSeries, isGone, readOriginal } from "../series/read-series";
import { deleteInstance, findInstance, reconcileAppearances, requireSeries } from "../series/reconcile";
import { type WireEvent, wireNothing } from "../wire";
import { insertEvent, patchEvent } from "./create-event";
import { eventId } from "./event-id";
import { requestMeetAt } from "./meet";
import { copyWritable, type EventBody, mergeBodies, patchFields, writeLines } from "./write-event";

export async function updateEvent(
  desk: Desk,
  ref: EventRef,
  scope: Scope,
  event: EventFields,
  etag: string | null,
  key: string,
): Promise<UpdatedEvent> {
  const current = await findSeries(desk, ref);
  if (current === null) throw new ProviderError(provider, "not-found", { detail: "event" });
  const { saved } = current;
  const mark = markOf("update", key, etag);
  const plan = readPlan(current.master);
  if (plan?.mark === mark) {
    const finished = await finishPlan(desk, ref, { ...saved, overrides: plan.overrides }, new Map());
    return { ...finished.saved.event, rest: null };
  }
  if (etag !== null && etag !== saved.event.etag) {
    const split = scope.kind === "following" ? await findSplit(desk, current, scope.original, key) : null;
    if (split === null) throw new ProviderError(provider, "conflict", { detail: "changed meanwhile" });
    return split;
  }
  if (scope.kind === "following") requireOneRule(current);
  const changed = changeSeries(saved, scope, event);
  if (changed === null) throw new ProviderError(provider, "not-found", { detail: "appearance" });
  if (changed.tail !== null) return splitEvent(desk, current, changed.series, changed.tail, changed, key);
  if (scope.kind === "this") return updateAppearance(desk, current, scope, event, key);
  const after = await writeSeries(desk, current, changed.series, basesOf(desk, current, changed), mark);
  return { ...after.saved.event, rest: null };
}

/** Rules that we do not keep are not split. */
function requireOneRule({ master }: FoundSeries): void {
  const odd = (master.recurrence ?? []).some((line) => /^EXRULE/i.test(line));
  if (odd || readRules(master).length > 1)
    throw new ProviderError(provider, "invalid", { detail: "several rules" });
}

/** What other programs keep with changed appearances, by what these are named from now on. */
function basesOf(
  desk: Desk,
  { exceptions, saved }: FoundSeries,
  { names }: Pick<ChangedSeries, "names">,
): Map<RecurrenceId, WireEvent> {
  const bases = new Map<RecurrenceId, WireEvent>();
  for (const each of exceptions) {
    const original = readOriginal(each, saved.event.when, desk.zone);
    const name = original === null ? undefined : names.get(original);
    if (name !== undefined && each.status !== "cancelled") bases.set(name, each);
  }
  return bases;
}

async function updateAppearance(
  desk: Desk,
  { master, saved }: FoundSeries,
  scope: Exclude<Scope, { kind: "all" }>,
  event: EventFields,
  key: string,
): Promise<UpdatedEvent> {
  const { ref } = saved.event;
  const instance = await findInstance(desk, ref.calendar, master.id, scope.original);
  const patch = patchFields(instance, event, desk.zone, desk.canInvite);
  const meet = requestMeetAt(instance, event.location, eventId(ref.calendar, key));
  await patchEvent(desk, ref.calendar, instance, { ...patch, ...meet }, instance.etag ?? null);
  const after = await requireSeries(desk, ref);
  const part = partOf(after.saved, scope);
  if (part === null) throw new ProviderError(provider, "not-found", { detail: "gone after the update" });
  return { ...after.saved.event, ...part, rest: null };
}

/** The series itself first, its appearances after it. */
async function writeSeries(
  desk: Desk,
  { master, exceptions, saved }: FoundSeries,
  wanted: Series,
  bases: ReadonlyMap<RecurrenceId, WireEvent>,
  mark: string,
): Promise<FoundSeries> {
  const { ref } = saved.event;
  const body = {
    ...composePatch(desk, master, saved, wanted),
    ...requestMeetAt(master, wanted.event.location, eventId(ref.calendar, mark)),
  };
  const goesOn = exceptions.length > 0 || wanted.overrides.length > 0;
  const plan = goesOn ? writePlan(master, { mark, overrides: wanted.overrides }) : {};
  await patchEvent(desk, ref.calendar, master, mergeBodies(body, plan), master.etag ?? null);
  return goesOn ? finishPlan(desk, ref, wanted, bases) : requireSeries(desk, ref);
}

function composePatch(desk: Desk, master: WireEvent, before: Series, wanted: Series): EventBody {
  const recurrence = writeLines(before, wanted);
  const patch = patchFields(master, wanted.event, desk.zone, desk.canInvite);
  return recurrence === undefined ? patch : { ...patch, recurrence };
}

export async function finishPlan(
  desk: Desk,
  ref: EventRef,
  wanted: Series,
  bases: ReadonlyMap<RecurrenceId, WireEvent>,
): Promise<FoundSeries> {
  const after = await reconcileAppearances(desk, ref, wanted, bases);
  const clear = clearPlan(after.master);
  if (clear === null) return after;
  await patchEvent({ ...desk, sendUpdates: "none" }, ref.calendar, after.master, clear, null);
  return requireSeries(desk, ref);
}

/** What a split that was broken off, or whose answer was lost, left behind: all of it, or the later part alone. */
async function findSplit(
  desk: Desk,
  head: FoundSeries,
  original: RecurrenceId,
  key: string,
): Promise<UpdatedEvent | null> {
  const { ref } = head.saved.event;
  const tailRef = { calendar: ref.calendar, uid: "", href: eventId(ref.calendar, key) };
  const tail = await findSeries(desk, tailRef);
  if (tail === null) return null;
  const split = splitSeries(head.saved, original);
  if (split.tail === null) {
    const rest = await reconcileAppearances(desk, ref, split.head ?? head.saved, new Map());
    return { ...tail.saved.event, rest: rest.saved.event };
  }
  await deleteWhole(desk, tail.saved.event.ref, tail.master.etag ?? null);
  return null;
}

/**
 * The later part is made before the earlier one is cut: broken off in between, appearances are there twice until the
 * next attempt, and none is lost.
 */
async function splitEvent(
  desk: Desk,
  current: FoundSeries,
  head: Series,
  tail: Series,
  changed: ChangedSeries,
  key: string,
): Promise<UpdatedEvent> {
  const { master, saved } = current;
  const { ref } = saved.event;
  const id = eventId(ref.calendar, key);
  const body = mergeBodies(
    { ...copyWritable(master), ...copyConference(master) },
    {
      ...patchFields(master, tail.event, desk.zone, desk.canInvite),
      recurrence: writeLines(seriesOf({ ...saved.event, recurrence: null }), tail) ?? null,
    },
  );
  const made = await insertEvent(desk, ref.calendar, id, body);
  const later = await reconcileAppearances(desk, made.saved.event.ref, tail, basesOf(desk, current, changed));
  try {
    await patchEvent(
      desk,
      ref.calendar,
      master,
      composePatch(desk, master, saved, head),
      master.etag ?? null,
    );
  } catch (error) {
    if (error instanceof ProviderError && error.kind === "conflict")
      await deleteWhole(desk, later.saved.event.ref, later.master.etag ?? null);
    throw error;
  }
  const rest = await reconcileAppearances(desk, ref, head, new Map());
  return { ...later.saved.event, rest: rest.saved.event };
}

/** The same room, if it has one by now. */
function copyConference({ conferenceData }: WireEvent): EventBody {
  if (conferenceData == null || typeof conferenceData !== "object") return {};
  const { createRequest: _, ...room } = { createRequest: null, ...conferenceData };
  return { conferenceData: room };
}

export async function deleteEvent(
  desk: Desk,
  ref: EventRef,
  scope: Scope,
  etag: string | null,
): Promise<SavedEvent | null> {
  const current = await findSeries(desk, ref);
  if (current === null) return null;
  const { master, saved } = current;
  const isChanged = etag !== null && etag !== saved.event.etag;
  if (scope.kind !== "all" && partOf(saved, scope) === null) {
    if (scope.kind === "this") return saved.event;
    return (await reconcileAppearances(desk, ref, saved, new Map())).saved.event;
  }
  if (isChanged) throw new ProviderError(provider, "conflict", { detail: "changed meanwhile" });
  if (scope.kind === "following") requireOneRule(current);
  const left = withoutPart(saved, scope);
  if (left === null) {
    await deleteWhole(desk, ref, master.etag ?? null);
    return null;
  }
  if (scope.kind === "this" && left.added.length === saved.added.length) {
    const instance = await findInstance(desk, ref.calendar, master.id, scope.original);
    await deleteInstance(desk, ref.calendar, instance, instance.etag ?? null);
  } else {
    await patchEvent(
      desk,
      ref.calendar,
      master,
      composePatch(desk, master, saved, left),
      master.etag ?? null,
    );
    await reconcileAppearances(desk, ref, left, new Map());
  }
  return (await findSeries(desk, ref))?.saved.event ?? null;
}

async function deleteWhole(desk: Desk, ref: EventRef, etag: string | null): Promise<void> {
  const { sendUpdates } = desk;
  try {
    await desk.google.ask(
      wireNothing,
      (api) => api.events.delete({ calendarId: ref.calendar, eventId: ref.href, sendUpdates }),
      etag,
    );
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
