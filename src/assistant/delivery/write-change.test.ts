import { afterEach, beforeEach, expect, test } from "bun:test";
import { createBuiltInConnector } from "../../connectors/built-in/connector";
import type { EventFields, SavedEvent, Scope } from "../../domain/event";
import { type ExistingEvent, scopeOf } from "../../domain/existing";
import type { CalendarId, ConnectionId } from "../../domain/ids";
import { seriesOf } from "../../domain/series/appearances";
import { partOf } from "../../domain/series/part";
import type { CalendarPort } from "../../ports";
import { startWorld, type World } from "../../testing/world";
import { verifySeries } from "./verify-series";
import { writeCancellation, writeChange } from "./write-change";

let world: World;
let port: CalendarPort;
let saved: SavedEvent;

const at = (start: string) => {
  const from = Temporal.ZonedDateTime.from(`${start}[Europe/Berlin]`);
  return { kind: "timed", start: from, end: from.add({ hours: 1 }) } as const;
};
const standup: EventFields = {
  title: "Standup",
  when: at("2026-11-23T09:00"),
  recurrence: "FREQ=WEEKLY",
  location: null,
  attendees: [],
  alerts: [],
  body: null,
};

beforeEach(async () => {
  world = await startWorld();
  const opened = createBuiltInConnector(
    world.store,
    world.clock,
    (uid) => uid,
    (id) => id,
  ).openCalendar?.({
    user: world.user.id,
    zone: "Europe/Berlin",
    config: {},
    secret: "",
    accessToken: null,
    signal: new AbortController().signal,
    allowPrivate: false,
  });
  if (opened === undefined) throw new Error("no calendar");
  port = opened;
  saved = await port.createEvent(world.user.id, standup, "standup");
});
afterEach(() => world.stop());

async function existing(scope: Scope["kind"]): Promise<ExistingEvent> {
  const series = await port.readSeries(saved.ref);
  const original = "2026-11-30T08:00:00Z";
  const fields = series && partOf(series, scopeOf({ original, scope }));
  if (series === null || fields === null) throw new Error("no part");
  const offers = ["this", "following", "all"] as const;
  return {
    calendar: "c" as CalendarId,
    connection: "n" as ConnectionId,
    series,
    original,
    scope,
    offers,
    fields,
  };
}

async function rename(title: string): Promise<void> {
  const now = await port.readEvent(saved.ref);
  if (now === null) throw new Error("gone");
  await port.updateEvent(saved.ref, { kind: "all" }, { ...now, title }, now.etag, "other");
}

const starts = async () =>
  (
    await port.listOccurrences(world.user.id, {
      start: Temporal.Instant.from("2026-11-22T00:00Z"),
      end: Temporal.Instant.from("2026-12-09T00:00Z"),
    })
  ).map(
    ({ title, when }) =>
      `${when.kind === "timed" ? when.start.toPlainDateTime().toString().slice(5, 16) : ""} ${title}`,
  );

const later = (fields: EventFields): EventFields => ({
  ...fields,
  when:
    fields.when.kind === "timed"
      ? { ...fields.when, start: fields.when.start.add({ hours: 1 }), end: fields.when.end.add({ hours: 1 }) }
      : fields.when,
});

test.each(["this", "following", "all"] as const)(
  "a change of %s whose answer was lost is written once, even where something else has changed since",
  async (scope) => {
    const before = await existing(scope);
    const content = { kind: "change", before, after: later(before.fields) } as const;
    await writeChange(port, content, "draft");
    const once = await starts();
    expect((await writeChange(port, content, "draft")).kind).toBe("written");
    expect(await starts()).toEqual(once);
    if (scope === "following") return;
    await rename("Daily");
    const again = await writeChange(port, content, "draft");
    expect(again.kind).toBe("written");
    expect(await starts()).toEqual(once.map((each) => each.replace("Standup", "Daily")));
  },
);

test.each(["this", "following", "all"] as const)("a cancellation of %s is done once", async (scope) => {
  const content = { kind: "cancellation", before: await existing(scope) } as const;
  expect((await writeCancellation(port, content)).kind).toBe("written");
  const once = await starts();
  expect((await writeCancellation(port, content)).kind).toBe("written");
  expect(await starts()).toEqual(once);
});

test("a change goes on top of what somebody else changed, and asks where both changed the same", async () => {
  const before = await existing("all");
  const moved = { kind: "change", before, after: later(before.fields) } as const;
  const renamed = { kind: "change", before, after: { ...before.fields, title: "Sync" } } as const;
  await rename("Daily");
  const again = await writeChange(port, moved, "draft");
  expect(again.kind === "again" && [again.content.after.title, again.content.after.when]).toEqual([
    "Daily",
    at("2026-11-23T10:00"),
  ]);
  const asked = await writeChange(port, renamed, "draft");
  expect(asked.kind === "ask" && [asked.content.before.fields.title, asked.content.after.title]).toEqual([
    "Daily",
    "Sync",
  ]);
});

test("what the calendar shows after the next change of the clocks is compared with what was asked", async () => {
  const wanted = seriesOf(standup);
  expect(await verifySeries(world.assistant, port, wanted, saved)).toBeNull();
  const inUtc: CalendarPort = {
    ...port,
    listOccurrences: async (calendar, span) =>
      (await port.listOccurrences(calendar, span)).map((each) =>
        each.when.kind === "timed"
          ? {
              ...each,
              when: {
                ...each.when,
                start: each.when.start.add({ hours: 1 }),
                end: each.when.end.add({ hours: 1 }),
              },
            }
          : each,
      ),
  };
  const differs = await verifySeries(world.assistant, inUtc, wanted, saved);
  expect(differs).toEqual({ expected: at("2027-03-29T09:00"), found: at("2027-03-29T10:00") });
});
