import { expect, test } from "bun:test";
import { requireOk, retryAfterOf } from "./status";

test.each([
  [401, "auth"],
  [403, "forbidden"],
  [404, "not-found"],
  [410, "not-found"],
  [409, "conflict"],
  [412, "conflict"],
  [413, "too-large"],
  [422, "invalid"],
  [429, "rate-limited"],
  [500, "unavailable"],
  [503, "unavailable"],
  [501, "invalid"],
  [302, "malformed"],
] as const)("status %p is %p", (status, kind) => {
  const answer = new Response(null, { status });
  expect(() => requireOk("peer", answer)).toThrow(expect.objectContaining({ kind, status }));
});

test.each([
  ["120", 120],
  ["1.5", 2],
  ["Wed, 25 Nov 2026 12:00:30 GMT", 30],
  ["Wed, 25 Nov 2026 11:00:00 GMT", 0],
  ["soon", null],
  ["", null],
])("Retry-After %p is %p", (value, seconds) => {
  const now = Temporal.Instant.from("2026-11-25T12:00:00Z");
  expect(retryAfterOf(new Headers({ "retry-after": value }), now)).toBe(seconds);
});
