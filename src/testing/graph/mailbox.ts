import { windowsZones, zonesOfWindows } from "../../connectors/windows-zones";
import type { EventBody } from "./event-body";
import { listDays } from "./expand";

/** A refusal as Graph answers it. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

type Fields = Omit<EventBody, "singleValueExtendedProperties">;
type Properties = ReadonlyMap<string, string>;

/** A single event or a series, as a mailbox keeps it. */
export interface Item {
  readonly id: string;
  readonly calendar: string;
  readonly transactionId: string | null;
  fields: Fields;
  properties: Properties;
  /** Days on which the series would be and is not. */
  readonly cancelled: Set<string>;
  /** What appearances say by themselves, by the day on which the series puts them. */
  readonly exceptions: Map<string, { fields: Fields; properties: Properties }>;
  version: number;
}

/** An item, or one day of it. */
export interface Appearance {
  readonly item: Item;
  /** null for a single event and for a series as such. */
  readonly day: string | null;
  readonly fields: Fields;
  readonly properties: Properties;
}

/** The events of one account. */
export class Mailbox {
  readonly items = new Map<string, Item>();
  /** Deleted events: not listed any more, and still there under an id that stays. */
  readonly bin = new Map<string, Item>();
  readonly removed: { readonly id: string; readonly version: number }[] = [];
  readonly transactions = new Map<string, string>();
  version = 0;
  /** Whom to tell that an event was changed. */
  tell: (item: Item, changeType: "created" | "updated" | "deleted") => void = () => {};

  add(calendar: string, body: EventBody, transactionId: string | null): Item {
    const known = transactionId === null ? undefined : this.transactions.get(transactionId);
    const made = known === undefined ? undefined : this.items.get(known);
    if (made !== undefined) return made;
    const { singleValueExtendedProperties, ...fields } = body;
    requireTimes(fields);
    const id = `AAkALg${crypto.randomUUID()}==`;
    const item: Item = {
      id,
      calendar,
      transactionId,
      fields: alignStart(fields),
      properties: propertiesOf(new Map(), singleValueExtendedProperties),
      cancelled: new Set(),
      exceptions: new Map(),
      version: ++this.version,
    };
    this.items.set(id, item);
    if (transactionId !== null) this.transactions.set(transactionId, id);
    this.tell(item, "created");
    return item;
  }

  find(calendar: string, id: string): Appearance {
    const [main = "", day = null] = id.split("|");
    const item = this.items.get(main) ?? this.bin.get(main);
    if (item?.calendar !== calendar) throw new Refusal(404, "ErrorItemNotFound");
    if (day === null) return { item, day: null, fields: item.fields, properties: item.properties };
    const found = this.appearances(item).find((each) => each.day === day);
    if (found === undefined) throw new Refusal(404, "ErrorItemNotFound");
    return found;
  }

  /** What takes place, in order; a single event is its own appearance. */
  appearances(item: Item): Appearance[] {
    const { recurrence } = item.fields;
    if (!recurrence) return [{ item, day: null, fields: item.fields, properties: item.properties }];
    return listDays(recurrence).flatMap((date) => {
      const day = date.toString();
      if (item.cancelled.has(day)) return [];
      const own = item.exceptions.get(day);
      const usual = { ...item.fields, ...timesOn(item.fields, date) };
      const properties = new Map([...item.properties, ...(own?.properties ?? [])]);
      return [{ item, day, fields: { ...usual, ...own?.fields }, properties }];
    });
  }

  change({ item, day }: Appearance, body: EventBody): void {
    const { singleValueExtendedProperties: given, ...fields } = body;
    if (day !== null) this.changeOne(item, day, fields, given);
    else {
      const before = JSON.stringify(timesOf(item.fields));
      const after = { ...item.fields, ...fields };
      requireTimes(after);
      item.fields = alignStart(after);
      item.properties = propertiesOf(item.properties, given);
      if (JSON.stringify(timesOf(item.fields)) !== before) {
        item.cancelled.clear();
        item.exceptions.clear();
      }
    }
    item.version = ++this.version;
    this.tell(item, "updated");
  }

  private changeOne(item: Item, day: string, fields: Fields, given: Given): void {
    if (fields.recurrence !== undefined) throw new Refusal(400, "ErrorInvalidRequest");
    const own = item.exceptions.get(day);
    const changed = {
      fields: { ...own?.fields, ...fields },
      properties: propertiesOf(own?.properties ?? new Map(), given),
    };
    const usual = { ...item.fields, ...timesOn(item.fields, Temporal.PlainDate.from(day)) };
    requireTimes({ ...usual, ...changed.fields, recurrence: null });
    this.requireBetween(item, day, { ...usual, ...changed.fields });
    item.exceptions.set(day, changed);
  }

  /** An appearance may not skip over its neighbours, nor share a day with them. */
  private requireBetween(item: Item, day: string, fields: Fields): void {
    const all = this.appearances(item);
    const at = all.findIndex((each) => each.day === day);
    const dateOf = (each: Fields) => each.start?.dateTime.slice(0, 10) ?? "";
    const moved = dateOf(fields);
    const before = all[at - 1];
    const after = all[at + 1];
    if ((before && dateOf(before.fields) >= moved) || (after && dateOf(after.fields) <= moved))
      throw new Refusal(400, "ErrorOccurrenceCrossingBoundary");
  }

  remove({ item, day }: Appearance): void {
    if (this.bin.has(item.id)) throw new Refusal(403, "ErrorCannotDeleteObject");
    this.version += 1;
    if (day === null) {
      this.items.delete(item.id);
      this.bin.set(item.id, item);
      item.version = this.version;
      this.removed.push({ id: item.id, version: this.version });
      this.tell(item, "deleted");
      return;
    }
    item.exceptions.delete(day);
    item.cancelled.add(day);
    item.version = this.version;
    this.tell(item, "updated");
  }
}

type Given = EventBody["singleValueExtendedProperties"];

function propertiesOf(before: Properties, given: Given): Properties {
  return new Map([...before, ...(given ?? []).map(({ id, value }) => [id, value] as const)]);
}

function timesOf({ start, end, isAllDay, recurrence }: Fields): unknown {
  return [start, end, isAllDay ?? false, recurrence ?? null];
}

/** A series begins where its pattern first does. */
function alignStart(fields: Fields): Fields {
  if (!fields.recurrence) return fields;
  const [first] = listDays(fields.recurrence);
  if (first === undefined) throw new Refusal(400, "ErrorInvalidRequest");
  return { ...fields, ...timesOn(fields, first) };
}

function timesOn({ start, end }: Fields, day: Temporal.PlainDate): Pick<Fields, "start" | "end"> {
  if (start === undefined || end === undefined) return {};
  const first = Temporal.PlainDateTime.from(start.dateTime);
  const length = first.until(Temporal.PlainDateTime.from(end.dateTime), { largestUnit: "hour" });
  const begins = day.toPlainDateTime(first.toPlainTime());
  const text = (at: Temporal.PlainDateTime) => at.toString({ smallestUnit: "second" });
  return {
    start: { ...start, dateTime: text(begins) },
    end: { ...end, dateTime: text(begins.add(length)) },
  };
}

function requireTimes({ start, end, isAllDay, recurrence }: Fields): void {
  if (start === undefined || end === undefined) throw new Refusal(400, "ErrorInvalidRequest");
  for (const { timeZone } of [start, end])
    if (zoneOf(timeZone) === null) throw new Refusal(400, "TimeZoneNotSupportedException");
  if (isAllDay) {
    const isMidnight = [start, end].every(({ dateTime }) => /T00:00(:00)?$/.test(dateTime));
    if (!isMidnight || start.timeZone !== end.timeZone || start.dateTime >= end.dateTime)
      throw new Refusal(400, "ErrorInvalidRequest");
  }
  if (instantOf(start).epochMilliseconds > instantOf(end).epochMilliseconds)
    throw new Refusal(400, "ErrorCalendarEndDateIsEarlierThanStartDate");
  // Described as having to be the same.
  if (recurrence && recurrence.range.startDate !== start.dateTime.slice(0, 10))
    throw new Refusal(400, "ErrorPropertyValidationFailure");
}

export function zoneOf(name: string): string | null {
  const known = windowsZones[name];
  if (known !== undefined) return known;
  const listed = Object.values(zonesOfWindows).some((each) => each.split(" ").includes(name));
  return listed || Object.values(windowsZones).includes(name) ? name : null;
}

export function instantOf({ dateTime, timeZone }: { dateTime: string; timeZone: string }): Temporal.Instant {
  return Temporal.PlainDateTime.from(dateTime)
    .toZonedDateTime(zoneOf(timeZone) ?? "UTC")
    .toInstant();
}
