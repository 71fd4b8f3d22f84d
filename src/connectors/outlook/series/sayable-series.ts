import type { Override, Series } from "../../../domain/event";
import { isSeries } from "../../../domain/series/appearances";
import { lengthOf, listStarts, occurrenceAt } from "../../../domain/series/recurrence";
import { appearanceAt, recurrenceIdOf } from "../../../domain/series/recurrence-id";
import type { When } from "../../../domain/when";

/** Later appearances than that are taken as they usually are. */
const mostSeen = 1000;

/**
 * The series without what Outlook has no way to keep: dates beside its rule, and appearances moved past, or onto the day of,
 * their neighbours. The latter stay at their usual time.
 */
export function keepSayable(series: Series): Series {
  const { event, struck, overrides } = series;
  if (!isSeries(series) || event.recurrence === null) return { event, struck: [], added: [], overrides: [] };
  const days = new Map<string, Temporal.PlainDate>();
  for (const start of listStarts(event.when, event.recurrence, mostSeen)) {
    const usual = occurrenceAt(event.when, start, lengthOf(event.when));
    const name = recurrenceIdOf(usual);
    if (!struck.includes(name)) days.set(name, dayOf(usual, event.when));
  }
  const names = [...days.keys()];
  const kept = overrides.flatMap((override): Override[] => {
    const { original } = override;
    const at = names.indexOf(original);
    if (at < 0) return [];
    const [before, after] = [names[at - 1], names[at + 1]].map((name) => days.get(name ?? ""));
    const moved = dayOf(override.event.when, event.when);
    const isBetween = isBefore(before, moved) && isBefore(moved, after);
    if (isBetween) days.set(original, moved);
    const when = isBetween ? override.event.when : appearanceAt(event.when, original);
    return [{ original, event: { ...override.event, when } }];
  });
  return { event, struck, added: [], overrides: kept };
}

export function isSayable(series: Series): boolean {
  const kept = keepSayable(series);
  const whens = ({ overrides }: Series) => JSON.stringify(overrides.map(({ event }) => event.when));
  return series.added.length === 0 && whens(kept) === whens(series);
}

/** Where nothing is, nothing is in the way. */
function isBefore(a: Temporal.PlainDate | undefined, b: Temporal.PlainDate | undefined): boolean {
  return a === undefined || b === undefined || Temporal.PlainDate.compare(a, b) < 0;
}

function dayOf(when: When, series: When): Temporal.PlainDate {
  if (when.kind === "all-day") return when.first;
  const zone = series.kind === "timed" ? series.start.timeZoneId : when.start.timeZoneId;
  return when.start.withTimeZone(zone).toPlainDate();
}
