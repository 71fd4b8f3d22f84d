import { expect, test } from "bun:test";
import type { EventFields, SavedEvent, SavedSeries, Scope, UpdatedEvent } from "../../domain/event";
import { sameSeries } from "../../domain/series/compare";
import { partOf } from "../../domain/series/part";
import { moveToDay } from "../../domain/when";
import {
  all,
  allDay,
  between,
  type ContractCalendar,
  failureOf,
  sample,
  shifted,
  short,
  timed,
} from "./sample";

const following = "following";

/** What one test does to a series of its own, and sees of it. */
interface Bench {
  /** "10-20 09:00 Stand-up", in the zone of the calendar, of the series and what was split off it. */
  readonly seen: (from?: string, to?: string) => Promise<string[]>;
  readonly edit: (
    scope: "this" | "following" | "all",
    day: string,
    change: (was: EventFields) => Partial<EventFields>,
  ) => Promise<UpdatedEvent>;
  readonly cancel: (scope: "this" | "following" | "all", day: string) => Promise<SavedEvent | null>;
  readonly read: () => Promise<SavedSeries>;
}

/**
 * The same edits of a series for every connector, over a change of the clocks (26 October 2031 in Berlin). What each
 * leaves behind is put back as it was before, twice, since an undo may be repeated.
 */
export function testSeriesEdits(opened: () => ContractCalendar): void {
  const run = crypto.randomUUID();
  let count = 0;

  async function withSeries(
    event: EventFields,
    prepare: (bench: Bench) => Promise<void>,
    work: (bench: Bench) => Promise<void>,
  ) {
    const { port, calendar, zone } = opened();
    count += 1;
    const key = `${run}-edit-${count}`;
    const { ref } = await port.createEvent(calendar, event, key);
    const uids = new Set([ref.uid]);
    let steps = 0;
    let last: { now: SavedEvent | null; tail: SavedEvent | null } | null = null;
    const read = async () => {
      const series = await port.readSeries(ref);
      if (series === null) throw new Error("the series is gone");
      return series;
    };
    const scopeOf = async (kind: Scope["kind"], day: string): Promise<Scope> => {
      if (kind === "all") return all;
      const span = between(day, Temporal.PlainDate.from(day).add({ days: 1 }).toString(), zone);
      const found = (await port.listOccurrences(calendar, span)).find((each) => uids.has(each.ref.uid));
      if (found?.original == null) throw new Error(`nothing of the series on ${day}`);
      return { kind, original: found.original };
    };
    const bench: Bench = {
      read,
      seen: async (from = "2031-10-01", to = "2031-12-01") =>
        (await port.listOccurrences(calendar, between(from, to, zone)))
          .filter((each) => uids.has(each.ref.uid))
          .map((each) => `${short(each.when)} ${each.title}`),
      edit: async (kind, day, change) => {
        const scope = await scopeOf(kind, day);
        const before = await read();
        const part = partOf(before, scope);
        if (part === null) throw new Error("no such part");
        steps += 1;
        const wanted = { ...bare(part), ...change(bare(part)) };
        const update = () => port.updateEvent(ref, scope, wanted, before.event.etag, `${key}-${steps}`);
        const updated = await update();
        uids.add(updated.ref.uid);
        expect(short(updated.when)).toBe(short(wanted.when));
        if (updated.rest === null) expect(await failureOf(update())).toBe("conflict");
        else expect((await update()).ref).toEqual(updated.ref);
        last = { now: updated.rest ?? updated, tail: updated.rest === null ? null : updated };
        return updated;
      },
      cancel: async (kind, day) => {
        const scope = await scopeOf(kind, day);
        const { etag } = (await read()).event;
        const left = await port.deleteEvent(ref, scope, etag);
        expect((await port.deleteEvent(ref, scope, etag))?.etag).toBe(left?.etag as string);
        last = { now: left, tail: null };
        return left;
      },
    };
    await prepare(bench);
    last = null;
    const before = await read();
    const was = await bench.seen();
    await work(bench);
    const { now, tail } = last as unknown as { now: SavedEvent | null; tail: SavedEvent | null };
    let restored = await port.restoreSeries(before, now?.etag ?? null, `${key}-back`);
    restored = await port.restoreSeries(before, now?.etag ?? null, `${key}-back`);
    if (tail !== null) await port.deleteEvent(tail.ref, all, tail.etag);
    expect(sameSeries(await read(), before)).toBe(true);
    expect(await bench.seen()).toEqual(was);
    await port.deleteEvent(restored.ref, all, restored.etag);
  }

  const nothing = async () => {};
  const weekly = (fields: Partial<EventFields> = {}) =>
    sample("2031-10-06T09:00", {
      title: "Stand-up",
      recurrence: "FREQ=WEEKLY;COUNT=6",
      alerts: [10],
      ...fields,
    });
  const usual = ["10-06 09:00", "10-13 09:00", "10-20 09:00", "10-27 09:00", "11-03 09:00", "11-10 09:00"];
  const named = (whens: readonly string[], title = "Stand-up") => whens.map((when) => `${when} ${title}`);
  const at = (start: string) => ({ when: timed(start) });
  const later =
    (hours: number) =>
    ({ when }: EventFields) => ({ when: shifted(when, hours) });

  test("one appearance is moved, and only that", async () => {
    await withSeries(weekly(), nothing, async ({ edit, seen, read }) => {
      await edit("this", "2031-10-20", () => at("2031-10-21T15:00"));
      expect(await seen()).toEqual(named(usual.with(2, "10-21 15:00")));
      expect((await read()).overrides.map(({ original }) => original)).toEqual(["2031-10-20T07:00:00Z"]);
    });
  });

  test("one appearance is cancelled, and stays so", async () => {
    await withSeries(weekly(), nothing, async ({ cancel, seen, read }) => {
      await cancel("this", "2031-10-20");
      expect(await seen()).toEqual(named(usual.toSpliced(2, 1)));
      expect((await read()).struck).toEqual(["2031-10-20T07:00:00Z"]);
    });
  });

  test("one appearance is renamed", async () => {
    await withSeries(weekly(), nothing, async ({ edit, seen }) => {
      const saved = await edit("this", "2031-10-27", () => ({ title: "Retro" }));
      expect([saved.title, saved.recurrence, saved.alerts]).toEqual(["Retro", null, [10]]);
      expect(await seen()).toEqual(named(usual).with(3, "10-27 09:00 Retro"));
    });
  });

  test("this one and the following are moved, across the change of the clocks", async () => {
    await withSeries(
      weekly({ recurrence: "FREQ=WEEKLY;BYDAY=MO" }),
      nothing,
      async ({ edit, seen, read }) => {
        const tail = await edit(following, "2031-10-20", () => ({
          when: timed("2031-10-21T11:00"),
          recurrence: "FREQ=WEEKLY;BYDAY=TU",
        }));
        expect(tail.rest?.recurrence).toContain("UNTIL=20311020T065959Z");
        expect(await seen("2031-10-01", "2031-11-05")).toEqual(
          named(["10-06 09:00", "10-13 09:00", "10-21 11:00", "10-28 11:00", "11-04 11:00"]),
        );
        expect((await read()).event.title).toBe("Stand-up");
      },
    );
  });

  test("this one and the following are cancelled", async () => {
    await withSeries(
      weekly(),
      async ({ cancel }) => void (await cancel("this", "2031-11-03")),
      async ({ cancel, seen }) => {
        await cancel(following, "2031-10-20");
        expect(await seen()).toEqual(named(usual.slice(0, 2)));
      },
    );
  });

  test("all are renamed, a moved one too, and one of another name is not", async () => {
    await withSeries(
      weekly(),
      async ({ edit }) => {
        await edit("this", "2031-10-13", () => at("2031-10-14T16:00"));
        await edit("this", "2031-11-03", () => ({ title: "Planning" }));
      },
      async ({ edit, seen }) => {
        await edit("all", "", () => ({ title: "Daily" }));
        expect(await seen()).toEqual(
          named(usual.with(1, "10-14 16:00"), "Daily").with(4, "11-03 09:00 Planning"),
        );
      },
    );
  });

  test("all are moved by an hour: none is lost, cancelled ones stay cancelled, moved ones where they are", async () => {
    await withSeries(
      weekly({ recurrence: "FREQ=WEEKLY;UNTIL=20311110T080000Z" }),
      async ({ edit, cancel }) => {
        await cancel("this", "2031-10-13");
        await edit("this", "2031-11-03", () => at("2031-11-05T16:00"));
      },
      async ({ edit, seen }) => {
        await edit("all", "", later(1));
        expect(await seen()).toEqual(
          named(["10-06 10:00", "10-20 10:00", "10-27 10:00", "11-05 16:00", "11-10 10:00"]),
        );
      },
    );
  });

  test("all go to another weekday", async () => {
    await withSeries(
      weekly({ recurrence: "FREQ=WEEKLY;COUNT=6;BYDAY=MO" }),
      async ({ cancel }) => void (await cancel("this", "2031-10-27")),
      async ({ edit, seen }) => {
        await edit("all", "", ({ when }) => ({
          when: moveToDay(when, Temporal.PlainDate.from("2031-10-09")),
          recurrence: "FREQ=WEEKLY;COUNT=6;BYDAY=TH",
        }));
        expect(await seen()).toEqual(
          named(["10-09 09:00", "10-16 09:00", "10-23 09:00", "11-06 09:00", "11-13 09:00"]),
        );
      },
    );
  });

  test("one that was moved before is changed again, and keeps its name in the series", async () => {
    await withSeries(
      weekly(),
      async ({ edit }) => void (await edit("this", "2031-10-20", () => at("2031-10-22T15:00"))),
      async ({ edit, seen, read }) => {
        await edit("this", "2031-10-22", ({ when }) => ({ title: "Moved", when: shifted(when, 2) }));
        expect(await seen()).toEqual(named(usual).with(2, "10-22 17:00 Moved"));
        expect((await read()).overrides.map(({ original }) => original)).toEqual(["2031-10-20T07:00:00Z"]);
      },
    );
  });

  test("one after the change of the clocks is moved; local times are kept on both sides", async () => {
    await withSeries(weekly(), nothing, async ({ edit, seen, read }) => {
      await edit("this", "2031-11-03", later(1));
      expect(await seen()).toEqual(named(usual.with(4, "11-03 10:00")));
      expect((await read()).overrides.map(({ original }) => original)).toEqual(["2031-11-03T08:00:00Z"]);
    });
  });

  test("a COUNT is shared out, cancelled ones counted", async () => {
    await withSeries(
      weekly(),
      async ({ cancel }) => void (await cancel("this", "2031-10-13")),
      async ({ edit, seen }) => {
        const tail = await edit(following, "2031-10-27", later(3));
        expect([tail.rest?.recurrence, tail.recurrence]).toEqual([
          "FREQ=WEEKLY;COUNT=3",
          "FREQ=WEEKLY;COUNT=3",
        ]);
        expect(await seen()).toEqual(
          named(["10-06 09:00", "10-20 09:00", "10-27 12:00", "11-03 12:00", "11-10 12:00"]),
        );
      },
    );
  });

  const crosses = () => !opened().limits?.inOrder;
  const moves = () => {
    const days = ["2031-11-04T08:00", "2031-10-15T08:00"] as const;
    return crosses() ? days : ([days[1], days[0]] as const);
  };

  test("exceptions go to the side of the appearance that they name", async () => {
    await withSeries(
      weekly({ recurrence: "FREQ=WEEKLY", location: "Room 1" }),
      async ({ edit, cancel }) => {
        await cancel("this", "2031-10-06");
        const [first, second] = moves();
        await edit("this", "2031-10-13", () => ({ when: timed(first), title: "Early" }));
        await edit("this", "2031-11-03", () => ({ when: timed(second), title: "Late" }));
        await cancel("this", "2031-11-10");
      },
      async ({ edit, seen }) => {
        await edit(following, "2031-10-27", ({ when }) => ({ when: shifted(when, 1), location: "Room 2" }));
        expect(await seen("2031-10-01", "2031-11-20")).toEqual([
          `10-15 08:00 ${crosses() ? "Late" : "Early"}`,
          "10-20 09:00 Stand-up",
          "10-27 10:00 Stand-up",
          `11-04 08:00 ${crosses() ? "Early" : "Late"}`,
          "11-17 10:00 Stand-up",
        ]);
      },
    );
  });

  test("all are deleted, and come back with their exceptions", async () => {
    await withSeries(
      weekly(),
      async ({ edit, cancel }) => {
        await cancel("this", "2031-10-13");
        await edit("this", "2031-10-20", () => ({ title: "Retro" }));
      },
      async ({ cancel, seen }) => {
        expect(await cancel("all", "")).toBeNull();
        expect(await seen()).toEqual([]);
      },
    );
  });

  test("whole days are moved, cancelled and split as days", async () => {
    const days = sample(allDay("2031-10-06", "2031-10-07"), {
      title: "Fair",
      recurrence: "FREQ=WEEKLY;COUNT=5",
    });
    await withSeries(
      days,
      async ({ edit, cancel }) => {
        await edit("this", "2031-10-13", () => ({ when: allDay("2031-10-15", "2031-10-15") }));
        await cancel("this", "2031-10-27");
      },
      async ({ edit, seen }) => {
        const tail = await edit(following, "2031-10-20", () => ({
          when: allDay("2031-10-21", "2031-10-22"),
        }));
        expect([tail.rest?.recurrence, tail.recurrence]).toEqual([
          "FREQ=WEEKLY;COUNT=2",
          "FREQ=WEEKLY;COUNT=3",
        ]);
        expect(await seen()).toEqual(named(["10-06", "10-15", "10-21", "11-04"], "Fair"));
      },
    );
  });

  test("what is no appearance of the series is not found, and nothing happens", async () => {
    await withSeries(weekly(), nothing, async ({ cancel, seen, read }) => {
      const { ref, etag, ...event } = (await read()).event;
      for (const kind of ["this", "following"] as const) {
        const update = opened().port.updateEvent(
          ref,
          { kind, original: "2032-03-01T08:00:00Z" },
          event,
          etag,
          run,
        );
        expect(await failureOf(update)).toBe("not-found");
      }
      await cancel("this", "2031-11-10");
      expect(await seen()).toEqual(named(usual.slice(0, 5)));
    });
  });
}

function bare({ title, when, recurrence, location, attendees, alerts, body }: EventFields): EventFields {
  return { title, when, recurrence, location, attendees, alerts, body };
}
