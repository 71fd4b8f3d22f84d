import type { EventRef, Override, RecurrenceId, Series } from "../../../domain/event";
import { isGenerated } from "../../../domain/series/appearances";
import { appearanceAt } from "../../../domain/series/recurrence-id";
import { ProviderError } from "../../../errors";
import { provider } from "../account";
import { type WireEvent, wireEvents, wireNothing } from "../wire";
import { patchEvent } from "../writing/create-event";
import { copyWritable, type EventBody, mergeBodies, patchFields } from "../writing/write-event";
import { type Desk, type FoundSeries, findSeries, isGone, readOriginal, sameMoment } from "./read-series";

/**
 * Brings the appearances of a series, which are events of their own at Google, to what `wanted` says of them: whatever a
 * change of the series made of them there. `bases` are what other programs keep with those that have to be made.
 */
export async function reconcileAppearances(
  desk: Desk,
  ref: EventRef,
  wanted: Series,
  bases: ReadonlyMap<RecurrenceId, WireEvent>,
): Promise<FoundSeries> {
  const current = await requireSeries(desk, ref);
  const changes = [...listChanges(desk, current, wanted, bases)];
  // Of the edit itself its series has told everybody.
  const quiet: Desk = { ...desk, sendUpdates: "none" };
  for (const change of changes) await writeAppearance(quiet, current, change);
  return changes.length === 0 ? current : requireSeries(desk, ref);
}

export async function requireSeries(desk: Desk, ref: EventRef): Promise<FoundSeries> {
  const found = await findSeries(desk, ref);
  if (found === null) throw new ProviderError(provider, "not-found", { detail: "gone after the update" });
  return found;
}

/** What to do about one appearance: a body to make it say that, null to cancel it. */
interface AppearanceChange {
  readonly original: RecurrenceId;
  readonly body: EventBody | null;
}

function* listChanges(
  desk: Desk,
  { master, exceptions, saved }: FoundSeries,
  wanted: Series,
  bases: ReadonlyMap<RecurrenceId, WireEvent>,
): Generator<AppearanceChange> {
  const held = new Map(
    exceptions.flatMap((each) => {
      const original = readOriginal(each, saved.event.when, desk.zone);
      return original === null ? [] : [[original, each] as const];
    }),
  );
  for (const override of wanted.overrides) {
    const body = bodyOf(desk, held.get(override.original), override, bases.get(override.original) ?? master);
    if (Object.keys(body).length > 0) yield { original: override.original, body };
  }
  const struck = new Set(saved.struck);
  for (const original of wanted.struck) if (!struck.has(original)) yield { original, body: null };
  const kept = new Set([...wanted.struck, ...wanted.overrides.map(({ original }) => original)]);
  for (const [original, event] of held) {
    if (kept.has(original)) continue;
    const isCancelled = event.status === "cancelled";
    if (!isGenerated(wanted, original)) {
      if (!isCancelled) yield { original, body: null };
      continue;
    }
    const when = appearanceAt(wanted.event.when, original);
    const regular = { original, event: { ...wanted.event, when, recurrence: null } };
    const body = bodyOf(desk, event, regular, master);
    if (Object.keys(body).length > 0) yield { original, body };
  }
}

/** Nothing where it says so already; one that was cancelled or never changed gets everything said. */
function bodyOf(desk: Desk, held: WireEvent | undefined, { event }: Override, base: WireEvent): EventBody {
  if (held !== undefined && held.status !== "cancelled")
    return patchFields(held, event, desk.zone, desk.canInvite);
  const { recurrence: _, ...copied } = copyWritable(base);
  const patch = patchFields({ ...copied, id: base.id }, event, desk.zone, desk.canInvite);
  const bare = { location: null, description: null, ...copied, status: "confirmed" };
  return mergeBodies(bare, patch);
}

async function writeAppearance(
  desk: Desk,
  { master, saved }: FoundSeries,
  { original, body }: AppearanceChange,
): Promise<void> {
  const { calendar } = saved.event.ref;
  const instance = await findInstance(desk, calendar, master.id, original);
  if (body !== null) await patchEvent(desk, calendar, instance, body, null);
  else await deleteInstance(desk, calendar, instance, null);
}

/** The event that an appearance is at Google, changed or not. @throws ProviderError kind "not-found" */
export async function findInstance(
  desk: Desk,
  calendarId: string,
  eventId: string,
  original: RecurrenceId,
): Promise<WireEvent> {
  const { items } = await desk.google.ask(wireEvents, (api) =>
    api.events.instances({ calendarId, eventId, originalStart: original, showDeleted: true }),
  );
  const found = items?.find(({ originalStartTime }) => sameMoment(originalStartTime, original));
  if (found === undefined) throw new ProviderError(provider, "not-found", { detail: "appearance" });
  return found;
}

/** Cancelling what is cancelled already succeeds. */
export async function deleteInstance(
  desk: Desk,
  calendarId: string,
  instance: WireEvent,
  etag: string | null,
): Promise<void> {
  if (instance.status === "cancelled") return;
  const { sendUpdates } = desk;
  try {
    await desk.google.ask(
      wireNothing,
      (api) => api.events.delete({ calendarId, eventId: instance.id, sendUpdates }),
      etag,
    );
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}
