/** One calendar as Google keeps it: series and the appearances that were changed, each an event, with what changed when. */
import { expandRecurrence } from "../../domain/series/recurrence";
import type { Span, When } from "../../domain/when";
import type { GoogleEvent, Moment } from "./check-event";
import { Refusal } from "./refusal";

/** What becomes of changed appearances once their series moves: Google does not say. */
export type Forgetting = "orphans" | "all" | "none";

interface Kept {
  event: GoogleEvent;
  /** When it changed last. */
  change: number;
}

export class CalendarStore {
  readonly summary: string;
  readonly timeZone = "Europe/Berlin";
  accessRole = "owner";
  readonly kept = new Map<string, Kept>();
  forgets: Forgetting = "orphans";
  changes = 0;

  private readonly tell: () => void;

  constructor(summary: string, tell: () => void = () => {}) {
    this.summary = summary;
    this.tell = tell;
  }

  put(event: GoogleEvent): GoogleEvent {
    this.changes += 1;
    const stored = { ...event, etag: `"${this.changes}"`, updated: "2026-11-21T09:00:00.000Z" };
    this.kept.set(event.id, { event: stored, change: this.changes });
    this.tell();
    return stored;
  }

  /** Also what was deleted; an appearance that is as its series says is made up. */
  find(id: string): GoogleEvent {
    const held = this.kept.get(id)?.event;
    if (held !== undefined) {
      const master = held.recurringEventId === undefined ? held : this.kept.get(held.recurringEventId)?.event;
      return master?.status === "cancelled" ? { ...held, status: "cancelled" } : held;
    }
    const [, masterId = "", name = ""] = /^(.+)_(\d{8}(?:T\d{6}Z)?)$/.exec(id) ?? [];
    const master = this.kept.get(masterId)?.event;
    if (master === undefined || master.status === "cancelled")
      throw new Refusal(404, "notFound", "Not Found");
    if (!isNamed(master, name)) throw new Refusal(404, "notFound", "Not Found");
    return appearance(master, name);
  }

  /** Changed and cancelled appearances of a series. */
  exceptionsOf(master: string): GoogleEvent[] {
    return [...this.kept.values()]
      .map(({ event }) => event)
      .filter((event) => event.recurringEventId === master);
  }

  /** The appearances of a series within the span, the cancelled ones too. */
  instances(master: GoogleEvent, span: Span): GoogleEvent[] {
    const exceptions = new Map(this.exceptionsOf(master.id).map((each) => [each.id, each]));
    const regular = expand(master, span).flatMap((name) => {
      const id = `${master.id}_${name}`;
      return exceptions.has(id) ? [] : [appearance(master, name)];
    });
    return [
      ...regular,
      ...[...exceptions.values()].filter((each) => each.status === "cancelled" || reaches(each, span)),
    ];
  }

  /** Busy times within the span, as the free/busy query tells them. */
  busy({ start, end }: Span): { start: string; end: string }[] {
    const masters = [...this.kept.values()].map(({ event }) => event);
    return masters
      .filter((event) => event.recurringEventId === undefined && event.status !== "cancelled")
      .flatMap((event) => (event.recurrence === undefined ? [event] : this.instances(event, { start, end })))
      .filter((event) => event.status !== "cancelled" && event.transparency !== "transparent")
      .filter((event) => reaches(event, { start, end }))
      .map((event) => spanOfEvent(event, this.timeZone))
      .map((span) => ({ start: span.start.toString(), end: span.end.toString() }));
  }

  forget(before: GoogleEvent, after: GoogleEvent): void {
    const key = ({ start, recurrence }: GoogleEvent) => JSON.stringify([start, recurrence]);
    if (this.forgets === "none" || key(before) === key(after)) return;
    for (const each of this.exceptionsOf(after.id)) {
      const isOrphan = after.recurrence === undefined || !isNamed(after, each.id.slice(after.id.length + 1));
      if (this.forgets === "all" || isOrphan) this.kept.delete(each.id);
    }
  }
}

/** Whether the series has an appearance of that name. */
function isNamed(master: GoogleEvent, name: string): boolean {
  return expand(master, around(name)).includes(name);
}

/** Two days on each side. */
export function around(name: string): Span {
  const at = Temporal.PlainDate.from(name.slice(0, 8)).toZonedDateTime("UTC").toInstant();
  return { start: at.subtract({ hours: 48 }), end: at.add({ hours: 72 }) };
}

export function whenOf({ start, end }: GoogleEvent): When {
  if (start.date != null)
    return {
      kind: "all-day",
      first: Temporal.PlainDate.from(start.date),
      last: Temporal.PlainDate.from(String(end.date)).subtract({ days: 1 }),
    };
  const at = ({ dateTime, timeZone }: Moment) =>
    Temporal.Instant.from(String(dateTime)).toZonedDateTimeISO(timeZone ?? "UTC");
  return { kind: "timed", start: at(start), end: at(end) };
}

export function spanOfEvent(event: GoogleEvent, zone = "UTC"): Span {
  const when = whenOf(event);
  if (when.kind === "timed") return { start: when.start.toInstant(), end: when.end.toInstant() };
  return {
    start: when.first.toZonedDateTime(zone).toInstant(),
    end: when.last.add({ days: 1 }).toZonedDateTime(zone).toInstant(),
  };
}

export function reaches(event: GoogleEvent, { start, end }: Span): boolean {
  const own = spanOfEvent(event, "Europe/Berlin");
  return Temporal.Instant.compare(own.start, end) < 0 && Temporal.Instant.compare(own.end, start) > 0;
}

/** Names of appearances, as they are in their ids. */
function expand(master: GoogleEvent, span: Span): string[] {
  const when = whenOf(master);
  const lines = (name: string) =>
    (master.recurrence ?? []).filter((line) => line.startsWith(name)).flatMap((line) => dates(line, when));
  const rules = (master.recurrence ?? []).flatMap((line) => /^RRULE:(.*)$/.exec(line)?.[1] ?? []);
  const ruled = rules.flatMap((rule) => expandRecurrence(when, rule, span, "Europe/Berlin")).map(nameOf);
  const first = reaches(master, span) ? [nameOf(when)] : [];
  const struck = new Set(lines("EXDATE"));
  return [...new Set([...first, ...ruled, ...lines("RDATE")])].filter((name) => !struck.has(name));
}

function dates(line: string, first: When): string[] {
  const zone = /TZID=([^:;]+)/.exec(line)?.[1] ?? "UTC";
  const values = line.slice(line.indexOf(":") + 1).split(",");
  return values.map((value) => {
    if (first.kind === "all-day") return value.slice(0, 8);
    if (value.endsWith("Z")) return value;
    const local = value.replace(/^(....)(..)(..)T(..)(..)(..)$/, "$1-$2-$3T$4:$5:$6");
    return basic(Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant());
  });
}

function nameOf(when: When): string {
  return when.kind === "all-day" ? when.first.toString().replaceAll("-", "") : basic(when.start.toInstant());
}

function basic(at: Temporal.Instant): string {
  return at.toString({ smallestUnit: "second" }).replace(/[-:]/g, "");
}

function appearance(master: GoogleEvent, name: string): GoogleEvent {
  const { recurrence: _, ...rest } = master;
  const when = whenOf(master);
  const id = `${master.id}_${name}`;
  const original = { recurringEventId: master.id, etag: `"of ${master.etag.slice(1)}` };
  if (when.kind === "all-day") {
    const first = Temporal.PlainDate.from(name);
    const end = first.add(when.first.until(when.last.add({ days: 1 }), { largestUnit: "day" }));
    const start = { date: first.toString() };
    return { ...rest, ...original, id, start, end: { date: end.toString() }, originalStartTime: start };
  }
  const zone = when.start.timeZoneId;
  const at = Temporal.Instant.from(name.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  const length = when.start.until(when.end, { largestUnit: "hour" });
  const start = wire(at.toZonedDateTimeISO(zone));
  const end = wire(at.toZonedDateTimeISO(zone).add(length).withTimeZone(when.end.timeZoneId));
  return { ...rest, ...original, id, start, end, originalStartTime: start };
}

function wire(at: Temporal.ZonedDateTime): Moment {
  return {
    dateTime: at.toString({ timeZoneName: "never", smallestUnit: "second" }),
    timeZone: at.timeZoneId,
  };
}
