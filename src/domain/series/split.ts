import type { RecurrenceId, Series } from "../event";
import type { When } from "../when";
import { hasAppearances } from "./appearances";
import { countStarts, nextStart } from "./recurrence";
import { appearanceAt, nameMoment, recurrenceIdOf, startAt } from "./recurrence-id";

export interface Split {
  /** What lies before; null where nothing takes place there. */
  readonly head: Series | null;
  /** What begins there; null where nothing does. */
  readonly tail: Series | null;
}

/**
 * A series in two, before and from the appearance of that name. UNTIL ends the first part, a COUNT is shared out (it
 * counts what the rule makes, cancelled ones too), and every exception goes to the side of the appearance that it names,
 * wherever that was moved to.
 */
export function splitSeries(series: Series, original: RecurrenceId): Split {
  const { event } = series;
  if (original <= recurrenceIdOf(event.when)) return { head: null, tail: series };
  const at = startAt(event.when, original);
  const next = event.recurrence === null ? null : nextStart(event.when, event.recurrence, at, true);
  const head = partOfSide(series, (id) => id < original, event.when, headRule(series, original, next));
  return { head: hasAppearances(head) ? head : null, tail: tailOf(series, original, next) };
}

function headRule(
  { event }: Series,
  original: RecurrenceId,
  next: Temporal.ZonedDateTime | null,
): string | null {
  if (event.recurrence === null || next === null) return event.recurrence;
  const count = countOf(event.recurrence);
  if (count === null) return withEnd(event.recurrence, `UNTIL=${justBefore(event.when, original)}`);
  const before = countStarts(event.when, event.recurrence, next);
  return before === 0 ? null : withEnd(event.recurrence, `COUNT=${before}`);
}

/** The tail begins where its rule next does: to begin elsewhere would change what INTERVAL counts from. */
function tailOf(series: Series, original: RecurrenceId, next: Temporal.ZonedDateTime | null): Series | null {
  const { event } = series;
  const isAfter = (id: RecurrenceId) => id >= original;
  if (next === null || event.recurrence === null) {
    const [first] = series.added.filter(isAfter).toSorted();
    if (first === undefined) return null;
    return partOfSide(series, isAfter, appearanceAt(event.when, first), null, first);
  }
  const when = appearanceAt(
    event.when,
    nameMoment(event.when.kind === "all-day" ? next.toPlainDate() : next),
  );
  const count = countOf(event.recurrence);
  const before = count === null ? 0 : countStarts(event.when, event.recurrence, next);
  const rule = count === null ? event.recurrence : withEnd(event.recurrence, `COUNT=${count - before}`);
  return partOfSide(series, isAfter, when, rule);
}

function partOfSide(
  series: Series,
  isOn: (id: RecurrenceId) => boolean,
  when: When,
  recurrence: string | null,
  start: RecurrenceId | null = null,
): Series {
  return {
    event: { ...series.event, when, recurrence },
    struck: series.struck.filter(isOn),
    added: series.added.filter((id) => isOn(id) && id !== start),
    overrides: series.overrides.filter(({ original }) => isOn(original)),
  };
}

function countOf(rule: string): number | null {
  const [, count] = /(?:^|;)COUNT=(\d+)/i.exec(rule) ?? [];
  return count === undefined ? null : Number(count);
}

function withEnd(rule: string, end: string): string {
  const parts = rule.split(";").filter((part) => part !== "" && !/^(UNTIL|COUNT)=/i.test(part));
  return [...parts, end].join(";");
}

function justBefore(first: When, original: RecurrenceId): string {
  if (first.kind === "all-day") {
    const day = Temporal.PlainDate.from(original.slice(0, 10)).subtract({ days: 1 });
    return day.toString().replaceAll("-", "");
  }
  const last = startAt(first, original).toInstant().subtract({ seconds: 1 });
  return last.toString({ smallestUnit: "second" }).replace(/[-:]/g, "");
}
