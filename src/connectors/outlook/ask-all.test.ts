import { afterAll, expect, test } from "bun:test";
import { failureOf } from "../../testing/failure-of";
import { openTestCalendar } from "../../testing/graph/open-calendar";
import { startGraphServer } from "../../testing/graph/server";

const server = startGraphServer();
const port = openTestCalendar(server);
afterAll(() => server.stop());
server.mostPerPage = 200;
const first = Temporal.Now.plainDateISO().add({ days: 7 }).toString();
for (let index = 0; index < 400; index++) {
  const moment = (clock: string) => ({ dateTime: `${first}T${clock}`, timeZone: "UTC" });
  const range = { type: "numbered", startDate: first, numberOfOccurrences: 2 } as const;
  const { id } = server.mailbox.add(
    server.calendar,
    {
      subject: `Series ${index}`,
      start: moment("09:00:00"),
      end: moment("10:00:00"),
      recurrence: { pattern: { type: "daily", interval: 1 }, range },
    },
    null,
  );
  if (index % 10 === 0)
    server.mailbox.change(server.mailbox.find(server.calendar, `${id}|${first}`), { subject: "Own" });
}
const list = async () => {
  server.asked.length = 0;
  const told = await port.listChanges?.(server.calendar, null);
  if (told === undefined || told === "expired") throw new Error("nothing told");
  return told.changed;
};
const batches = () => server.asked.filter(({ path }) => path === "/v1.0/$batch").length;

test("the first listing takes a request for twenty series, and none for one", async () => {
  const changed = await list();
  expect(changed).toHaveLength(400);
  expect(changed.filter(({ overrides }) => overrides.length === 1)).toHaveLength(40);
  expect(batches()).toBe(400 / 20 + 40 / 20);
  // The rest are pages: of what changed, and of the events.
  expect(server.asked.length).toBeLessThanOrEqual(batches() + 8);
});

test("a listing asks again for those of a batch that were refused for the moment, and for no others", async () => {
  const [asked, refused] = [new Map<string, number>(), new Set<string>()];
  server.refuseInBatch = ({ url }) => {
    const times = (asked.get(url) ?? 0) + 1;
    asked.set(url, times);
    if (times > 1 || asked.size % 5 !== 0) return null;
    refused.add(url);
    return Response.json(
      { error: { code: "ApplicationThrottled" } },
      { status: 429, headers: { "Retry-After": "0" } },
    );
  };
  expect(await list()).toHaveLength(400);
  expect(refused.size).toBe(440 / 5);
  expect([...asked].filter(([url, times]) => times > 1 && !refused.has(url))).toEqual([]);
  expect(batches()).toBeLessThan(35);
});

test.each([
  ["all are refused", () => true, 0],
  ["the wait is long", (count: number) => count % 10 === 0, 300],
])("a listing ends with the wait that Graph named where %s", async (_, isRefused, seconds) => {
  let count = 0;
  server.refuseInBatch = () => {
    count += 1;
    const headers = { "Retry-After": String(seconds) };
    return isRefused(count) ? Response.json({ error: { code: "x" } }, { status: 429, headers }) : null;
  };
  const error = await failureOf(list());
  expect([error.kind, error.retryAfter, batches()]).toEqual(["rate-limited", seconds, 1]);
});

test("a series that went meanwhile is no failure, another refusal is", async () => {
  const refuse = (status: number, code: string) => {
    let count = 0;
    server.refuseInBatch = () => (count++ === 7 ? Response.json({ error: { code } }, { status }) : null);
  };
  refuse(404, "ErrorItemNotFound");
  expect(await list()).toHaveLength(399);
  refuse(403, "ErrorAccessDenied");
  expect((await failureOf(list())).kind).toBe("forbidden");
  server.refuseInBatch = () => null;
});
