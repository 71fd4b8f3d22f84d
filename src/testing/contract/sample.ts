import type { EventFields, Exceptions, SavedEvent } from "../../domain/event";
import type { Span, When } from "../../domain/when";
import { ProviderError, type ProviderFailure } from "../../errors";
import type { CalendarPort } from "../../ports";

export interface ContractCalendar {
  readonly port: CalendarPort;
  /** Id of an empty calendar that can be written to. */
  readonly calendar: string;
  /** The zone the port was opened with. */
  readonly zone: string;
  /** What its provider does not keep; all of it unless told. */
  readonly limits?: {
    /** One alert, the earliest. */
    readonly oneAlert?: true;
    /** An appearance may not be moved past its neighbours. */
    readonly inOrder?: true;
    /** No appearances beside the rule (RDATE). */
    readonly byRuleOnly?: true;
  };
}

/** The verbs of a contract on the opened calendar, under keys of this run alone. */
export function openDesk(opened: () => ContractCalendar) {
  const run = crypto.randomUUID();
  return {
    run,
    create: (event: EventFields, key: string, exceptions?: Exceptions) => {
      const { port, calendar } = opened();
      return port.createEvent(calendar, event, `${run}-${key}`, exceptions);
    },
    update: (saved: SavedEvent, event: EventFields) =>
      opened().port.updateEvent(saved.ref, all, event, saved.etag, `${run}-update`),
    list: (from: string, to: string) => {
      const { port, calendar, zone } = opened();
      return port.listOccurrences(calendar, between(from, to, zone));
    },
  };
}

export const all = { kind: "all" } as const;

export function sample(start: string | When, fields: Partial<EventFields> = {}): EventFields {
  return {
    title: "Meeting",
    when: typeof start === "string" ? timed(start) : start,
    recurrence: null,
    location: null,
    attendees: [],
    alerts: [],
    body: null,
    ...fields,
  };
}

/** An hour from then on. */
export function timed(start: string, zone = "Europe/Berlin"): When {
  const from = Temporal.PlainDateTime.from(start).toZonedDateTime(zone);
  return { kind: "timed", start: from, end: from.add({ hours: 1 }) };
}

export function allDay(first: string, last: string): When {
  return { kind: "all-day", first: Temporal.PlainDate.from(first), last: Temporal.PlainDate.from(last) };
}

export function between(from: string, to: string, zone: string): Span {
  const at = (day: string) => Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant();
  return { start: at(from), end: at(to) };
}

export function instant(text: string): Temporal.Instant {
  return Temporal.ZonedDateTime.from(text).toInstant();
}

/** An event's fields in a form that can be compared. */
export function said(event: EventFields | SavedEvent | null): unknown {
  if (event === null) return null;
  const { title, when, recurrence, location, attendees, alerts, body } = event;
  return { title, when: shown(when), recurrence, location, attendees, alerts, body };
}

export function shown(when: When): string {
  if (when.kind === "all-day") return `${when.first}..${when.last}`;
  return `${when.start.toString({ smallestUnit: "minute" })} ${when.end.toString({ smallestUnit: "minute" })}`;
}

export function shifted(when: When, hours: number): When {
  if (when.kind === "all-day") return when;
  return { kind: "timed", start: when.start.add({ hours }), end: when.end.add({ hours }) };
}

export function short(when: When): string {
  if (when.kind === "all-day") return when.first.toString().slice(5);
  const local = when.start
    .withTimeZone("Europe/Berlin")
    .toPlainDateTime()
    .toString({ smallestUnit: "minute" });
  return local.slice(5).replace("T", " ");
}

export function spoken({ start, end }: Span): string {
  return `${start.toString({ smallestUnit: "minute" })} ${end.toString({ smallestUnit: "minute" })}`;
}

export async function failureOf(work: Promise<unknown>): Promise<ProviderFailure | "none"> {
  try {
    await work;
    return "none";
  } catch (error) {
    if (error instanceof ProviderError) return error.kind;
    throw error;
  }
}
