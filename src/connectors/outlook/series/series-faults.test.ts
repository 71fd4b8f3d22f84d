import { afterEach, expect, test } from "bun:test";
import type { EventFields, SavedSeries, Scope } from "../../../domain/event";
import { sameSeries } from "../../../domain/series/compare";
import { partOf } from "../../../domain/series/part";
import { ProviderError } from "../../../errors";
import { all, between, sample, shifted, short } from "../../../testing/contract/sample";
import { openTestCalendar } from "../../../testing/graph/open-calendar";
import { type GraphFault, type GraphServer, startGraphServer } from "../../../testing/graph/server";
import { stride } from "../../../testing/stride";
import { untilDone } from "../../../testing/until-done";
import { outlookDeclaration } from "../declaration";

const open: GraphServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.stop();
});

const cancelled: Scope = { kind: "this", original: "2031-10-13T07:00:00Z" };
const moved: Scope = { kind: "this", original: "2031-11-03T08:00:00Z" };

/** A weekly series of which one appearance is cancelled and one moved. */
async function startSeries() {
  const server = startGraphServer();
  open.push(server);
  const port = openTestCalendar(server);
  const event = sample("2031-10-06T09:00", { title: "Stand-up", recurrence: "FREQ=WEEKLY;COUNT=6" });
  const { ref } = await port.createEvent(server.calendar, event, "series");
  await port.deleteEvent(ref, cancelled, null);
  const read = async (): Promise<SavedSeries> => {
    const series = await port.readSeries(ref);
    if (series === null) throw new Error("the series is gone");
    return series;
  };
  const change = async (scope: Scope, to: (was: EventFields) => EventFields) => {
    const before = await read();
    const part = partOf(before, scope);
    if (part === null) throw new Error("no such part");
    return { before, wanted: to(part) };
  };
  const first = await change(moved, later(30));
  await port.updateEvent(ref, moved, first.wanted, null, "moved");
  const seen = async () =>
    (await port.listOccurrences(server.calendar, between("2031-10-01", "2031-12-01", "Europe/Berlin"))).map(
      ({ when, title }) => `${short(when)} ${title}`,
    );
  return { server, port, ref, read, change, seen };
}

const later =
  (hours: number) =>
  (event: EventFields): EventFields => ({ ...event, when: shifted(event.when, hours) });

function failAt(server: GraphServer, at: number, fault: () => GraphFault): void {
  const first = server.asked.length;
  server.fault = (_request, count) => (count === first + at ? fault() : null);
}

/** Done, and then a 503; what is refused before it is done leaves the same behind as what was done before that. */
const fault = (): GraphFault => ({ kind: "after", lost: "status" });

const usual = ["10-06 09:00", "10-20 09:00", "10-27 09:00", "11-04 15:00", "11-10 09:00"];
const named = (whens: readonly string[]) => whens.map((when) => `${when} Stand-up`);
const split: Scope = { kind: "following", original: "2031-10-20T07:00:00Z" };
const most = 30;

/** Breaks the work at its first request, then at a later one, until it needs no more of them. */
async function breakEverywhere(
  once: (breakAt: (server: GraphServer) => void) => Promise<GraphServer>,
): Promise<number> {
  for (let at = 1; at < most; at += stride(4)) {
    let first = 0;
    const server = await once((each) => {
      first = each.asked.length;
      failAt(each, at, fault);
    });
    const reached = server.asked.length >= first + at;
    await server.stop();
    if (!reached) return at - 1;
  }
  throw new Error("it takes more requests than that");
}

test("a split that breaks at any request is done by the next attempt", async () => {
  const broken = await breakEverywhere(async (breakAt) => {
    const { server, port, ref, change, seen } = await startSeries();
    const { before, wanted } = await change(split, later(1));
    breakAt(server);
    const tail = await untilDone(() => port.updateEvent(ref, split, wanted, before.event.etag, "k"));
    const requests = server.asked.length;
    server.fault = () => null;
    expect(tail.rest?.recurrence).toBe("FREQ=WEEKLY;COUNT=2");
    expect(await seen()).toEqual(
      named(["10-06 09:00", "10-20 10:00", "10-27 10:00", "11-04 15:00", "11-10 10:00"]),
    );
    expect(server.mailbox.items.size).toBe(2);
    server.asked.length = requests;
    return server;
  });
  expect(broken).toBeGreaterThan(10);
});

test("taking it back does not lose what was changed before, wherever it breaks", async () => {
  const broken = await breakEverywhere(async (breakAt) => {
    const { server, port, ref, change, seen, read } = await startSeries();
    const { before, wanted } = await change(split, later(1));
    const tail = await port.updateEvent(ref, split, wanted, before.event.etag, "k");
    breakAt(server);
    await untilDone(() => port.restoreSeries(before, tail.rest?.etag ?? null, "k-restored"));
    await untilDone(() => port.deleteEvent(tail.ref, all, tail.etag));
    const requests = server.asked.length;
    server.fault = () => null;
    expect(await seen()).toEqual(named(usual));
    expect(sameSeries(await read(), before)).toBe(true);
    server.asked.length = requests;
    return server;
  });
  expect(broken).toBeGreaterThan(8);
});

test("moving all keeps the exceptions, wherever it breaks", async () => {
  const broken = await breakEverywhere(async (breakAt) => {
    const { server, port, ref, change, seen } = await startSeries();
    const { before, wanted } = await change(all, later(1));
    breakAt(server);
    const attempt = () => port.updateEvent(ref, all, wanted, before.event.etag, "k");
    // A first attempt that went through shows as a conflict, as it does for every calendar.
    await untilDone(attempt).catch((error: unknown) => {
      if (!(error instanceof ProviderError) || error.kind !== "conflict") throw error;
    });
    const requests = server.asked.length;
    server.fault = () => null;
    expect(await seen()).toEqual(
      named(["10-06 10:00", "10-20 10:00", "10-27 10:00", "11-04 15:00", "11-10 10:00"]),
    );
    server.asked.length = requests;
    return server;
  });
  expect(broken).toBeGreaterThan(6);
});

test("a deleted series comes back whole, wherever that breaks", async () => {
  await breakEverywhere(async (breakAt) => {
    const { server, port, ref, read, seen } = await startSeries();
    const before = await read();
    await port.deleteEvent(ref, all, before.event.etag);
    breakAt(server);
    const back = await untilDone(() => port.restoreSeries(before, null, "back"));
    const requests = server.asked.length;
    server.fault = () => null;
    expect(back.ref.uid).toBe(before.event.ref.uid);
    expect(await seen()).toEqual(named(usual));
    expect(server.mailbox.items.size).toBe(1);
    server.asked.length = requests;
    return server;
  });
});

test("a series that somebody changes in the middle of a split is left alone, and the new part taken back", async () => {
  const { server, port, ref, change, seen } = await startSeries();
  const { before, wanted } = await change(split, later(1));
  let patches = 0;
  server.fault = (request) => {
    const isHead = request.method === "PATCH" && request.headers.get("if-match") === before.event.etag;
    if (isHead && ++patches === 1) {
      const item = server.mailbox.items.get(before.event.ref.href);
      if (item) server.mailbox.change(server.mailbox.find(item.calendar, item.id), { subject: "Newer" });
    }
    return null;
  };
  const edit = port.updateEvent(ref, split, wanted, before.event.etag, "k");
  expect(await edit.catch((error: unknown) => error instanceof ProviderError && error.kind)).toBe("conflict");
  expect(server.mailbox.items.size).toBe(1);
  expect((await seen())[0]).toBe("10-06 09:00 Newer");
});

test("an appearance that would skip over its neighbour is refused, and nothing is changed", async () => {
  const { port, ref, change, seen } = await startSeries();
  const one: Scope = { kind: "this", original: "2031-10-20T07:00:00Z" };
  const { before, wanted } = await change(one, later(24 * 9));
  const edit = port.updateEvent(ref, one, wanted, before.event.etag, "k");
  expect(await edit.catch((error: unknown) => error instanceof ProviderError && error.kind)).toBe("invalid");
  expect(await seen()).toEqual(named(usual));
});

test("a series is made with its exceptions wherever it breaks, as far as Outlook keeps them", async () => {
  const event = sample("2031-10-06T09:00", { title: "Stand-up", recurrence: "FREQ=WEEKLY;COUNT=6" });
  const at = (day: string) => sample(`${day}T15:00`, { title: "Stand-up" });
  const exceptions = {
    struck: ["2031-10-13T07:00:00Z"],
    added: ["2031-10-07T07:00:00Z"],
    overrides: [
      // Past its neighbour: it stays where it was.
      { original: "2031-10-20T07:00:00Z", event: at("2031-10-29") },
      { original: "2031-11-03T08:00:00Z", event: at("2031-11-04") },
    ],
  };
  expect(outlookDeclaration.remarks?.(event, "write", {}, exceptions)).toEqual(["remark-outlook-exceptions"]);
  const tries = await breakEverywhere(async (breakAt) => {
    const server = startGraphServer();
    open.push(server);
    const port = openTestCalendar(server);
    breakAt(server);
    await untilDone(() => port.createEvent(server.calendar, event, "series", exceptions));
    server.fault = () => null;
    const span = between("2031-10-01", "2031-12-01", "Europe/Berlin");
    const seen = await port.listOccurrences(server.calendar, span);
    expect(seen.map(({ when, title }) => `${short(when)} ${title}`)).toEqual(named(usual));
    return server;
  });
  expect(tries).toBeGreaterThan(3);
});
