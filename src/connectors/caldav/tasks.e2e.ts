import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { connectAccount } from "../../assistant/accounts/connect";
import type { ConnectionId } from "../../domain/ids";
import type { DavServer } from "../../testing/dav/process";
import { startRadicale } from "../../testing/dav/radicale";
import { logInVisitor } from "../../testing/log-in";
import { openVisitor, serveWorld } from "../../testing/web-visitor";
import { startWorld, type World } from "../../testing/world";

describe.skipIf(Bun.which("radicale") === null)("reminders as to-dos on Radicale", () => {
  let server: DavServer;
  let world: World;
  let account: ConnectionId;
  let list: string;

  beforeAll(async () => {
    const started = await startRadicale();
    if (started === null) throw new Error("no radicale");
    server = started;
    list = await server.addCalendar("chores");
    world = await startWorld({ environment: { ALLOW_PRIVATE_NETWORK: "true" } });
    const { url, username, password } = server;
    const form = { url, username, password };
    const signal = AbortSignal.timeout(10_000);
    account = await connectAccount(world.assistant, world.user.id, "caldav", form, signal);
  });
  afterAll(async () => {
    await world.stop();
    await server.stop();
  });

  test("the list is chosen on a page; a reminder shows in it once, and undone it is gone", async () => {
    const visitor = openVisitor(serveWorld(world));
    await logInVisitor(world, visitor);
    expect(await (await visitor.get("/integrations")).text()).toContain(`/integrations/${account}/tasks`);
    const page = await (await visitor.get(`/integrations/${account}/tasks`)).text();
    expect(page).toContain("chores");
    expect((await visitor.submit(`/integrations/${account}/tasks`, { list })).status).toBe(303);

    await world.say("remind me to call mum tomorrow at 9");
    await world.tap("Create");
    const [shown, ...others] = await todos();
    expect(others).toEqual([]);
    expect(shown).toMatch(/SUMMARY:call mum/i);
    expect(shown).toContain("DUE;TZID=Europe/Berlin:20261122T090000");
    await world.tap("Undo");
    expect(await todos()).toEqual([]);
  });

  test("a list that is not the account's is refused", async () => {
    const visitor = openVisitor(serveWorld(world));
    await logInVisitor(world, visitor);
    const foreign = { list: "https://elsewhere.example/list/" };
    expect((await visitor.submit(`/integrations/${account}/tasks`, foreign)).status).toBe(422);
  });

  /** What lies in the list, as another program sees it. */
  async function todos(): Promise<string[]> {
    const authorization = `Basic ${btoa(`${server.username}:${server.password}`)}`;
    const found = await fetch(list, {
      method: "REPORT",
      headers: { authorization, depth: "1", "content-type": "application/xml" },
      body: `<c:calendar-query xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:prop><c:calendar-data/></d:prop>
        <c:filter><c:comp-filter name="VCALENDAR"><c:comp-filter name="VTODO"/></c:comp-filter></c:filter></c:calendar-query>`,
    });
    return (await found.text()).match(/BEGIN:VTODO.*?END:VTODO/gs) ?? [];
  }
});
