import { afterEach, beforeEach, expect, test } from "bun:test";
import type { CalendarId, ConnectionId } from "../../domain/ids";
import { listCalendars } from "../../store/accounts/calendars";
import { createConnection, listConnections } from "../../store/accounts/connections";
import { recordTick } from "../../store/jobs/cron-ticks";
import { createUser } from "../../store/people/users";
import { type MemoryDav, startMemoryDav } from "../../testing/dav/memory";
import { logInVisitor } from "../../testing/log-in";
import { openVisitor, serveWorld, type Visitor } from "../../testing/web-visitor";
import { startWorld, type World } from "../../testing/world";

let world: World;
let visitor: Visitor;

beforeEach(async () => {
  world = await startWorld();
  visitor = openVisitor(serveWorld(world));
  await logInVisitor(world, visitor);
});
afterEach(() => world.stop());

const htmx = { headers: { "HX-Request": "true", "HX-Target": "div#connect-caldav-result" } };
const password = "MARKED-app-password";

async function connectTo(url: string, username = "olga"): Promise<{ status: number; text: string }> {
  const fields = { url, username, password };
  const response = await visitor.submit("/integrations/caldav/connect", fields, htmx);
  expect(response.headers.get("HX-Retarget")).toBeNull();
  return { status: response.status, text: await response.text() };
}

async function answering(handle: () => Response | Promise<Response>, work: (url: string) => Promise<void>) {
  const server = Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: handle });
  try {
    await work(`http://127.0.0.1:${server.port}/dav/`);
  } finally {
    await server.stop(true);
  }
}

test("a form for every connector that wants one, and the built-in calendar without", async () => {
  const page = await (await visitor.get("/integrations")).text();
  expect(page).toContain("Built in, on this machine");
  expect(page).toContain('name="username"');
  expect(page).toContain('type="password" name="password"');
  expect(page).toContain("https://caldav.icloud.com");
  expect(page.match(/>Disconnect</g)).toBeNull();
});

test.each<[string, () => Response, string]>([
  [
    "a web page",
    () => new Response("<html>hello</html>", { headers: { "Content-Type": "text/html" } }),
    "is not CalDAV",
  ],
  [
    "a refused log-in",
    () => new Response(null, { status: 401, headers: { "WWW-Authenticate": "Basic" } }),
    "many servers want an app password",
  ],
  ["a server in trouble", () => new Response("x", { status: 503 }), "is out of order"],
  ["another host", () => Response.redirect("http://127.0.0.2:9/", 302), "leads to another host"],
])(
  "%s instead of calendars: what is wrong, that nothing was stored, what to do",
  async (_name, handle, sentence) => {
    await answering(handle, async (url) => {
      const { status, text } = await connectTo(url);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(text).toContain(sentence);
      expect(text).toContain("nothing was stored");
      expect(text).not.toContain("MARKED");
    });
    expect(await listConnections(world.store, world.user.id)).toHaveLength(1);
    expect(world.logged.join("\n")).not.toMatch(/MARKED|olga|127\.0\.0\.1:/);
  },
);

test("no server at all, no address, something missing", async () => {
  expect((await connectTo("http://127.0.0.1:1/")).text).toContain("There is no server at this address");
  expect((await connectTo("not an address at all")).text).toContain("nothing was stored");
  const lacking = await visitor.submit("/integrations/caldav/connect", { url: "http://127.0.0.1:1/" }, htmx);
  expect(lacking.status).toBe(422);
  expect((await visitor.submit("/integrations/nonesuch/connect", {}, htmx)).status).toBe(404);
  expect((await visitor.submit("/integrations/built-in/connect", {}, htmx)).status).toBe(404);
});

test("a member may not name addresses in private networks", async () => {
  const member = await createUser(
    world.store,
    { name: "Bob", role: "member", locale: "en-GB" },
    world.clock.now(),
  );
  await logInVisitor(world, visitor, member.id);
  await answering(
    () => new Response("secret page"),
    async (url) => {
      const { status, text } = await connectTo(url);
      expect(status).toBe(422);
      expect(text).toContain("ALLOW_PRIVATE_NETWORK");
    },
  );
});

/** An account as a connect would leave it. */
async function addAccount(url: string): Promise<ConnectionId> {
  const id = "account000000001" as ConnectionId;
  const calendars = [
    { id: `${url}work/`, name: "<b>Work</b>", writable: true },
    { id: `${url}holidays/`, name: "Holidays", writable: false },
  ];
  const config = { url, username: "olga", collection: url, isCalendar: false };
  const sealed = await world.assistant.vault.seal(id, world.user.id, password);
  await createConnection(
    world.store,
    {
      id,
      user: world.user.id,
      connector: "caldav",
      way: "form",
      label: "olga@<i>example",
      config,
      calendars,
    },
    (tx) => world.assistant.vault.put(tx, sealed, world.clock.now()),
    world.clock.now(),
  );
  return id;
}

test("what an account calls itself is text; its writable calendars can become the default", async () => {
  await addAccount("https://dav.example/");
  const page = await (await visitor.get("/integrations")).text();
  expect(page).toContain("olga@&lt;i&gt;example");
  expect(page).toContain("&lt;b&gt;Work&lt;/b&gt;");
  expect(page).not.toContain("MARKED");
  const calendars = await listCalendars(world.store, world.user.id);
  const idOf = (name: string) => calendars.find((each) => each.name === name)?.id ?? "";
  const choose = (calendar: string) => visitor.submit("/integrations/default-calendar", { calendar });
  expect((await choose(idOf("Holidays"))).status).toBe(404);
  expect((await choose("nonesuch")).status).toBe(404);
  expect((await choose(idOf("<b>Work</b>"))).status).toBe(303);
  expect((await world.refreshUser()).defaultCalendar).toBe(idOf("<b>Work</b>") as CalendarId);
});

test("a server at home that speaks http alone is told to be entered with that", async () => {
  const server = Bun.listen({
    port: 0,
    hostname: "127.0.0.1",
    socket: { data: (socket) => void socket.end("HTTP/1.1 400 Bad Request\r\n\r\n") },
  });
  for (const scheme of ["", "https://"])
    expect((await connectTo(`${scheme}127.0.0.1:${server.port}`)).text).toContain("to begin with http://");
  server.stop(true);
  expect((await connectTo(`http://127.0.0.1:${server.port}`)).text).toContain(
    "There is no server at this address",
  );
});

test("an account without a calendar is told to make one", async () => {
  const body = `<d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:response><d:href>/dav/</d:href>
    <d:propstat><d:prop><c:calendar-home-set><d:href>/dav/</d:href></c:calendar-home-set><d:resourcetype><d:collection/>
    </d:resourcetype></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>`;
  const empty = () => new Response(body, { status: 207, headers: { "Content-Type": "application/xml" } });
  await answering(empty, async (url) => {
    expect(await connectTo(url)).toEqual({
      status: 422,
      text: expect.stringContaining("make one there first"),
    });
  });
});

test("without scripts the test of an account is answered on the page", async () => {
  const calendars = startMemoryDav();
  const { status } = await connectTo(calendars.home);
  expect(status).toBe(204);
  const [, account] = await listConnections(world.store, world.user.id);
  const page = await (await visitor.submit(`/integrations/${account?.id}/test`, {})).text();
  expect(page).toContain("It works: 1 calendar answered.");
  expect(page).toStartWith("<!doctype html>");
  await calendars.stop();
});

test("the test says exactly what is wrong, and the page goes on saying it", async () => {
  await answering(
    () => new Response(null, { status: 401, headers: { "WWW-Authenticate": "Basic" } }),
    async (url) => {
      const id = await addAccount(url);
      const tested = await visitor.submit(`/integrations/${id}/test`, {}, htmx);
      expect(tested.status).toBe(422);
      expect(await tested.text()).toContain("many servers want an app password");
      for (const path of ["/integrations", "/dashboard"]) {
        expect(await (await visitor.get(path)).text()).toContain("The login is refused");
      }
    },
  );
});

test.each<[string, () => Response, string]>([
  ["403", () => new Response(null, { status: 403 }), "its rights were changed"],
  ["404", () => new Response(null, { status: 404 }), "they were deleted, or have moved"],
  [
    "a web page",
    () => new Response("<html>", { headers: { "Content-Type": "text/html" } }),
    "login page of a network",
  ],
  ["500", () => new Response(null, { status: 500 }), "out of order"],
  ["429", () => new Response(null, { status: 429 }), "fewer requests"],
  ["another host", () => Response.redirect("http://127.0.0.2:9/", 302), "another host"],
])(
  "the test of an account that answers %s says what happened, why, and what to do",
  async (_, handle, sentence) => {
    await answering(handle, async (url) => {
      const id = await addAccount(url);
      const tested = await (await visitor.submit(`/integrations/${id}/test`, {}, htmx)).text();
      expect(tested).toContain(sentence);
      const looked = await visitor.submit(`/integrations/${id}/calendars`, {}, htmx);
      expect(await looked.text()).toContain(sentence);
      expect(await (await visitor.get("/integrations")).text()).toContain(sentence);
    });
  },
);

test("disconnecting takes the secret and the default with it; the built-in calendar stays", async () => {
  const id = await addAccount("https://dav.example/");
  const [builtIn] = await listConnections(world.store, world.user.id);
  const csrf = { "X-CSRF-Token": await visitor.csrf(), "HX-Request": "true" };
  const gone = await visitor.send(`/integrations/${id}`, { method: "DELETE", headers: csrf });
  expect(gone.headers.get("HX-Redirect")).toBe("/integrations");
  expect(await listConnections(world.store, world.user.id)).toEqual(builtIn ? [builtIn] : []);
  expect(await world.assistant.vault.open(id, world.user.id)).toBeNull();
  expect((await visitor.submit(`/integrations/${id}/disconnect`, {})).status).toBe(404);
  expect((await visitor.submit(`/integrations/${builtIn?.id}/disconnect`, {})).status).toBe(403);
});

test("another person's account is not there", async () => {
  const id = await addAccount("https://dav.example/");
  const member = await createUser(
    world.store,
    { name: "Bob", role: "member", locale: "en-GB" },
    world.clock.now(),
  );
  const bob = openVisitor(serveWorld(world));
  await logInVisitor(world, bob, member.id);
  expect(await (await bob.get("/integrations")).text()).not.toContain("olga");
  for (const path of [`/integrations/${id}/test`, `/integrations/${id}/disconnect`]) {
    expect((await bob.submit(path, {}, htmx)).status).toBe(404);
  }
  expect(await listConnections(world.store, world.user.id)).toHaveLength(2);
});

/** An account at a server with several calendars, connected on the page. */
async function connectMemory(): Promise<{ server: MemoryDav; id: ConnectionId }> {
  const server = startMemoryDav();
  server.listed.set("family", { name: "Family", writable: true });
  await connectTo(server.home);
  const [, account] = await listConnections(world.store, world.user.id);
  if (account === undefined) throw new Error("not connected");
  return { server, id: account.id };
}

test("how old an account's copies are, and what looking again finds", async () => {
  const { server, id } = await connectMemory();
  const page = async () => (await visitor.get("/integrations")).text();
  expect(await page()).toContain("Not read yet");
  await world.wait({ minutes: 1 });
  await recordTick(world.store, "sync_calendars", world.clock.now(), world.clock.now());
  await world.settle();
  await world.wait({ minutes: 3 });
  expect(await page()).toMatch(/class="aside">As of 10:0\d</);
  server.listed.set("sport", { name: "Sport", writable: true });
  server.listed.delete("family");
  const looked = await visitor.submit(`/integrations/${id}/calendars`, {}, htmx);
  expect(looked.headers.get("HX-Retarget")).toBe(`#account-${id}`);
  const card = await looked.text();
  expect(card).toContain("New: Sport. No longer there: Family.");
  expect(card.match(/No longer there</g)).toHaveLength(1);
  const plain = await visitor.submit(`/integrations/${id}/calendars`, {});
  expect(await plain.text()).toContain("the same calendars as before");
  server.close(true);
  await world.wait({ minutes: 30 });
  expect(await page()).toMatch(/class="problem">Out of date: as of 10:0\d</);
  const refused = await visitor.submit(`/integrations/${id}/calendars`, {}, htmx);
  expect([refused.status, refused.headers.get("HX-Retarget")]).toEqual([502, null]);
  await world.wait({ hours: 24 * 31 });
  expect(await page()).not.toContain("Family");
  server.stop();
});

test("who sets up a way by consent is told the address to register, by the name that its provider takes", async () => {
  const page = await (await visitor.get("/integrations")).text();
  for (const address of [
    "http://127.0.0.1:8080/integrations/google-calendar/callback",
    "http://localhost:8080/integrations/outlook/callback",
    "http://localhost:8080/integrations/notion/callback",
  ])
    expect(page).toContain(`<code class="address">${address}</code>`);
});

test("a default calendar that is gone says so on every page that shows it, and saving settings keeps it", async () => {
  const { server, id } = await connectMemory();
  const calendars = await listCalendars(world.store, world.user.id);
  const family = calendars.find(({ name }) => name === "Family")?.id ?? "";
  await visitor.submit("/integrations/default-calendar", { calendar: family });
  server.listed.delete("family");
  await visitor.submit(`/integrations/${id}/calendars`, {}, htmx);
  expect(await (await visitor.get("/integrations")).text()).toContain("New events still go to Family");
  const settings = await (await visitor.get("/settings")).text();
  const option = settings.slice(settings.indexOf(`<option value="${family}" selected="">`));
  expect(option).toMatch(/^[^>]+>Family · [^<]+ \(no longer there\)</);
  const notes = (await listConnections(world.store, world.user.id))[0]?.id ?? "";
  const profile = { name: "Olga", locale: "en-GB", days: ["1"], from: "08:30", to: "16:00", notes };
  expect((await visitor.submit("/settings", { ...profile, calendar: family })).status).toBe(303);
  expect((await world.refreshUser()).defaultCalendar).toBe(family as CalendarId);
  expect((await visitor.submit("/integrations/default-calendar", { calendar: family })).status).toBe(404);
  server.stop();
});
