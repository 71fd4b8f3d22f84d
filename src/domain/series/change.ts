import type { EventFields, Override, RecurrenceId, Scope, Series } from "../event";
import type { When } from "../when";
import { isGenerated } from "./appearances";
import { moveRule } from "./move-rule";
import { partOf } from "./part";
import { appearanceAt, moveRecurrenceId } from "./recurrence-id";
import { splitSeries } from "./split";
import { alignUntil } from "./until";

/** What an edit makes of a series; `tail` is what "following" made a series of its own. */
export interface ChangedSeries {
  readonly series: Series;
  readonly tail: Series | null;
  /** The overrides of the part that changed: what each was named by, and what it is now. */
  readonly names: ReadonlyMap<RecurrenceId, RecurrenceId>;
}

/**
 * The series with the scope's part saying `wanted`; null when there is no such part. Appearances that were changed before
 * follow in every field in which they said the same as the series, and keep what makes them different.
 */
export function changeSeries(series: Series, scope: Scope, wanted: EventFields): ChangedSeries | null {
  if (scope.kind === "all") {
    const { series: changed, names } = changeAll(series, wanted, null);
    return { series: changed, tail: null, names };
  }
  if (partOf(series, scope) === null) return null;
  const { original } = scope;
  if (scope.kind === "this") {
    const others = series.overrides.filter((each) => each.original !== original);
    const override: Override = { original, event: { ...wanted, recurrence: null } };
    const overrides = [...others, override].toSorted((a, b) => (a.original < b.original ? -1 : 1));
    return { series: { ...series, overrides }, tail: null, names: new Map([[original, original]]) };
  }
  const { head, tail } = splitSeries(series, original);
  if (tail === null) return null;
  const { series: changed, names } = changeAll(tail, wanted, original);
  return head === null ? { series: changed, tail: null, names } : { series: head, tail: changed, names };
}

/** `named`, the appearance that the edit was about, follows whatever it said before. */
function changeAll(
  series: Series,
  wanted: EventFields,
  named: RecurrenceId | null,
): Pick<ChangedSeries, "series" | "names"> {
  const before = series.event;
  const recurrence = ruleOf(before, wanted);
  const event = { ...wanted, recurrence };
  if (before.recurrence !== null && recurrence === null) {
    return { series: { event, struck: [], added: [], overrides: [] }, names: new Map() };
  }
  const move = (id: RecurrenceId) => moveRecurrenceId(id, before.when, event.when);
  const added = series.added.map(move).toSorted();
  // What names an appearance that the new rule does not make has lost its meaning.
  const keeps = (id: RecurrenceId) => !isGenerated(series, id) || isGenerated({ event, added }, move(id));
  const kept = series.overrides.filter(({ original }) => keeps(original));
  const overrides = kept.map((each) => {
    const original = move(each.original);
    return { original, event: follow(each, before, event, original, named) };
  });
  return {
    series: { event, added, struck: series.struck.filter(keeps).map(move).toSorted(), overrides },
    names: new Map(kept.map(({ original }) => [original, move(original)])),
  };
}

/** A rule that the edit leaves alone still has to follow the series to its new start. */
function ruleOf(before: EventFields, wanted: EventFields): string | null {
  if (wanted.recurrence === null) return null;
  const kept = wanted.recurrence === before.recurrence && !sameWhen(before.when, wanted.when);
  const moved = kept ? moveRule(wanted.recurrence, before.when, wanted.when) : null;
  return alignUntil(moved ?? wanted.recurrence, wanted.when);
}

const texts = ["title", "location", "body"] as const;
const lists = ["attendees", "alerts"] as const;

function follow(
  override: Override,
  before: EventFields,
  after: EventFields,
  movedTo: RecurrenceId,
  named: RecurrenceId | null,
): EventFields {
  const own = override.event;
  const isNamed = override.original === named;
  const timed = !sameWhen(before.when, after.when);
  const regular = appearanceAt(before.when, override.original);
  const followsTime = timed && (isNamed || sameWhen(own.when, regular));
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const text = (name: (typeof texts)[number]) =>
    before[name] !== after[name] && (isNamed || own[name] === before[name]);
  const list = (name: (typeof lists)[number]) =>
    !same(before[name], after[name]) && (isNamed || same(own[name], before[name]));
  const free = own.free === before.free ? after.free : own.free;
  return {
    title: text("title") ? after.title : own.title,
    when: followsTime ? appearanceAt(after.when, movedTo) : own.when,
    recurrence: null,
    location: text("location") ? after.location : own.location,
    attendees: list("attendees") ? after.attendees : own.attendees,
    alerts: list("alerts") ? after.alerts : own.alerts,
    body: text("body") ? after.body : own.body,
    ...(free && { free }),
  };
}

export function sameWhen(a: When, b: When): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
