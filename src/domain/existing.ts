import type { EventFields, RecurrenceId, SavedSeries, Scope } from "./event";
import type { CalendarId, ConnectionId } from "./ids";
import { partOf } from "./series/part";
import { rebaseChange } from "./series/rebase";
import type { When } from "./when";

/** An event that exists already, as it was when the draft that concerns it was made. */
export interface ExistingEvent {
  readonly calendar: CalendarId;
  readonly connection: ConnectionId;
  readonly series: SavedSeries;
  /** The appearance that the words meant; null for a single event. */
  readonly original: RecurrenceId | null;
  /** What of the series the draft concerns. */
  readonly scope: Scope["kind"];
  /** What it may concern instead, to choose from; none for a single event. */
  readonly offers: readonly Scope["kind"][];
  /** What the scope's part said. */
  readonly fields: EventFields;
}

export function scopeOf({ original, scope }: Pick<ExistingEvent, "original" | "scope">): Scope {
  return original === null || scope === "all" ? { kind: "all" } : { kind: scope, original };
}

/** When the appearance that the words meant is; of a whole series that tells more than when it began. */
export function namedWhen(before: ExistingEvent): When {
  return namedFields(before).when;
}

/** When it will be. */
export function movedWhen(before: ExistingEvent, after: EventFields): When {
  return rebaseChange(before.fields, after, namedFields(before)).when;
}

function namedFields({ original, series, fields }: ExistingEvent): EventFields {
  return (original === null ? null : partOf(series, { kind: "this", original })) ?? fields;
}

/** The change, concerning another part of the series; null where there is no such part. */
export function changeScope(
  before: ExistingEvent,
  after: EventFields | null,
  scope: Scope["kind"],
): { readonly before: ExistingEvent; readonly after: EventFields | null } | null {
  const fields = partOf(before.series, scopeOf({ ...before, scope }));
  if (fields === null) return null;
  const rebased = after && rebaseChange(before.fields, after, fields);
  return {
    before: { ...before, scope, fields },
    after: rebased && scope === "this" ? { ...rebased, recurrence: null } : rebased,
  };
}
