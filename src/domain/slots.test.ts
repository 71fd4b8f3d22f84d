import { expect, test } from "bun:test";
import { freeSpans, mergeSpans, suggestAlternatives } from "./slots";
import { usualWorkingHours } from "./user";
import type { Span } from "./when";

const span = (from: string, to: string): Span => ({
  start: Temporal.Instant.from(`2026-11-${from}Z`),
  end: Temporal.Instant.from(`2026-11-${to}Z`),
});
const text = (spans: readonly Span[]) =>
  spans.map((each) => `${each.start} ${each.end}`.replaceAll("2026-11-", ""));
const now = Temporal.Instant.from("2026-11-21T09:00:00Z");

test("busy times that overlap or touch become one", () => {
  const merged = mergeSpans([
    span("27T12:00", "27T13:00"),
    span("27T09:00", "27T10:00"),
    span("27T10:00", "27T10:30"),
  ]);
  expect(text(merged)).toEqual(["27T09:00:00Z 27T10:30:00Z", "27T12:00:00Z 27T13:00:00Z"]);
});

test("free is what busy leaves, also where busy reaches over the edges", () => {
  const free = freeSpans(
    [span("27T07:00", "27T09:30"), span("27T12:00", "27T19:00")],
    span("27T08:00", "27T17:00"),
  );
  expect(text(free)).toEqual(["27T09:30:00Z 27T12:00:00Z"]);
});

test("alternatives are near the wished time, free, and not in the past", () => {
  const start = Temporal.ZonedDateTime.from("2026-11-27T13:00[Europe/Berlin]");
  const wished = { start, end: start.add({ minutes: 90 }) };
  const busy = [span("27T12:00", "27T13:30"), span("28T12:00", "28T13:00"), span("30T12:15", "30T12:30")];
  const found = suggestAlternatives(wished, busy, usualWorkingHours, now);
  expect(text(found)).toEqual(
    [
      "27T10:30:00Z 27T12:00:00Z",
      "27T13:30:00Z 27T15:00:00Z",
      "2026-12-01T12:00:00Z 2026-12-01T13:30:00Z",
    ].map((each) => each.replaceAll("2026-11-", "")),
  );
});

test("nothing is suggested before now", () => {
  const start = Temporal.ZonedDateTime.from("2026-11-21T10:15[Europe/Berlin]");
  const wished = { start, end: start.add({ hours: 1 }) };
  const found = suggestAlternatives(wished, [span("21T09:00", "21T10:30")], usualWorkingHours, now);
  for (const each of found) expect(Temporal.Instant.compare(each.start, now)).toBeGreaterThanOrEqual(0);
  expect(found).toHaveLength(3);
});
