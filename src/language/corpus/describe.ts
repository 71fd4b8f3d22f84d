/**
 * A reading in one line an item, for people to check by eye:
 * `event "Lunch with Anna" · Fri 2026-11-27 13:00–14:30 · with Anna · at Nobu · alert 30`.
 */
import type { ReadItem, Reading, ReadTime } from "../reading";

export function describe(reading: Reading): string {
  return reading.items.map(describeItem).join("\n");
}

const weekdays = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

function describeItem(item: ReadItem): string {
  const parts = [item.title === null ? item.intent : `${item.intent} "${item.title}"`];
  if (item.about !== null) parts.push(`about "${item.about}"`);
  if (item.aboutTime !== undefined) parts.push(`now ${describeTime(item.aboutTime)}`);
  if (item.time !== null) parts.push(describeTime(item.time));
  if (item.shiftMinutes !== undefined) parts.push(`shift ${item.shiftMinutes}`);
  if (item.stretchMinutes !== undefined) parts.push(`stretch ${item.stretchMinutes}`);
  if (item.minutes !== null) parts.push(`${item.minutes} min`);
  if (item.deadline !== null) parts.push(`due ${describePoint(item.deadline)}`);
  if (item.recurrence !== null) parts.push(item.recurrence);
  if (item.attendees.length > 0) {
    const people = item.attendees.map(({ name, email }) =>
      email === null || email === name ? name : `${name} <${email}>`,
    );
    parts.push(`with ${people.join(", ")}`);
  }
  if (item.location !== null) parts.push(`at ${item.location}`);
  if (item.alerts.length > 0) parts.push(`alert ${item.alerts.join(", ")}`);
  if (item.body !== null && item.intent !== "note") parts.push(`body "${item.body}"`);
  for (const unkept of item.unkept) if (unkept !== "deadline") parts.push(`not ${unkept}`);
  for (const { time, reason } of item.alternatives) parts.push(`or ${describeTime(time)} (${reason})`);
  return parts.join(" · ");
}

function describeTime({ start, end, zone }: ReadTime): string {
  const range = end === null ? describePoint(start) : describeRange(start, end);
  return zone === null ? range : `${range} [${zone}]`;
}

function describeRange(start: ReadTime["start"], end: NonNullable<ReadTime["end"]>): string {
  const isSameDay = start.year === end.year && start.dayOfYear === end.dayOfYear;
  if (!isSameDay) return `${describePoint(start)} – ${describePoint(end)}`;
  if (start instanceof Temporal.PlainDateTime && end instanceof Temporal.PlainDateTime) {
    return `${describePoint(start)}–${clock(end)}`;
  }
  return describePoint(start);
}

function describePoint(point: ReadTime["start"]): string {
  const date = point instanceof Temporal.PlainDate ? point : point.toPlainDate();
  const day = `${weekdays[date.dayOfWeek] ?? ""} ${date.toString()}`;
  return point instanceof Temporal.PlainDate ? day : `${day} ${clock(point)}`;
}

function clock(time: Temporal.PlainDateTime): string {
  return time.toPlainTime().toString({ smallestUnit: "minute" });
}
