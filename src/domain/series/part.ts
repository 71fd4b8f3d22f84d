import type { EventFields, Scope, Series } from "../event";
import { hasAppearances, isGenerated } from "./appearances";
import { appearanceAt } from "./recurrence-id";
import { splitSeries } from "./split";

/**
 * What the scope's part of a series says now: what an edit starts from. For "following" that is the rest of the series
 * with its rule; a change that one of its appearances underwent is not in it. null when there is no such part.
 */
export function partOf(series: Series, scope: Scope): EventFields | null {
  const { event } = series;
  if (scope.kind === "all") return event;
  const { original } = scope;
  if (scope.kind === "following") return splitSeries(series, original).tail?.event ?? null;
  const override = series.overrides.find((each) => each.original === original);
  if (override !== undefined) return override.event;
  if (series.struck.includes(original) || !isGenerated(series, original)) return null;
  return { ...event, when: appearanceAt(event.when, original), recurrence: null };
}

/** What is left once the scope's part is deleted; null when that is nothing. */
export function withoutPart(series: Series, scope: Scope): Series | null {
  if (scope.kind === "all") return null;
  const { original } = scope;
  if (scope.kind === "following") return splitSeries(series, original).head;
  const rest: Series = {
    ...series,
    overrides: series.overrides.filter((each) => each.original !== original),
    added: series.added.filter((id) => id !== original),
  };
  const gone = !isGenerated(rest, original) || rest.struck.includes(original);
  const left = gone ? rest : { ...rest, struck: [...rest.struck, original].toSorted() };
  return hasAppearances(left) ? left : null;
}
