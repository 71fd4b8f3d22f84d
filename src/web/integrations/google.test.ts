import { afterEach, beforeEach, expect, test } from "bun:test";
import { listConnections } from "../../store/accounts/connections";
import { enqueueJob, priority } from "../../store/jobs/enqueue";
import { createUser } from "../../store/people/users";
import { type GoogleServer, startGoogleServer } from "../../testing/google/server";
import { logInVisitor } from "../../testing/log-in";
import { type OAuthServer, startOAuthServer } from "../../testing/oauth-server";
import { openVisitor, serveWorld, type Visitor } from "../../testing/web-visitor";
import { lastText, startWorld, type World } from "../../testing/world";

let world: World;
let visitor: Visitor;
let google: GoogleServer;
let oauth: OAuthServer;

beforeEach(async () => {
  google = startGoogleServer();
  google.addCalendar("olga@example.org", "Olga");
  google.addCalendar("holidays@example.org", "Holidays").accessRole = "reader";
  oauth = startOAuthServer();
  const ended = new Set<string>();
  google.accepts = (token) => (token.startsWith("access-") && !ended.has(token) ? "person" : null);
  world = await startWorld({
    environment: {
      GOOGLE_CLIENT_ID: oauth.client.id,
      GOOGLE_CLIENT_SECRET: oauth.client.secret,
      GOOGLE_ISSUER: oauth.root,
      GOOGLE_API_ROOT: google.root,
    },
  });
  visitor = openVisitor(serveWorld(world));
  await logInVisitor(world, visitor);
});
afterEach(async () => {
  await world.stop();
  await Promise.all([google.stop(), oauth.stop()]);
});

async function beginConsent(): Promise<string> {
  const page = await (await visitor.submit("/integrations/google-calendar/authorize", {})).text();
  const link = /href="([^"]+\/authorize\?[^"]+)"/.exec(page)?.[1] ?? "";
  return link.replaceAll("&amp;", "&");
}

async function connect(): Promise<void> {
  const landed = oauth.agree(await beginConsent());
  const response = await visitor.get(`${landed.pathname}${landed.search}`);
  expect(response.status).toBe(303);
}

async function makeDefault(): Promise<void> {
  const page = await (await visitor.get("/integrations")).text();
  const calendar = /name="calendar" value="([^"]+)"/.exec(page.slice(page.indexOf("Olga")))?.[1] ?? "";
  await visitor.submit("/integrations/default-calendar", { calendar });
}

test("consent brings all calendars of the account, and an event goes there by one tap", async () => {
  const url = new URL(await beginConsent());
  expect(url.searchParams.get("access_type")).toBe("offline");
  expect(url.searchParams.get("prompt")).toBe("consent");
  expect(url.searchParams.get("scope")?.split(" ")).toEqual([
    "https://www.googleapis.com/auth/calendar.events",
    "https://www.googleapis.com/auth/calendar.readonly",
  ]);
  expect(url.searchParams.get("redirect_uri")).toBe(
    "http://127.0.0.1:8080/integrations/google-calendar/callback",
  );
  await connect();
  const page = await (await visitor.get("/integrations")).text();
  for (const shown of ["olga@example.org", "Olga", "Holidays"]) expect(page).toContain(shown);
  await makeDefault();
  await world.say("Lunch with Anna tomorrow at 1pm at Nobu");
  expect(lastText(await world.tap("Create"))).toContain("Olga");
  const [kept] = [...(google.calendars.get("olga@example.org")?.kept.values() ?? [])];
  expect(kept?.event.start).toEqual({ dateTime: "2026-11-22T13:00:00+01:00", timeZone: "Europe/Berlin" });
  await world.tap("Undo");
  const [undone] = [...(google.calendars.get("olga@example.org")?.kept.values() ?? [])];
  expect(undone?.event.status).toBe("cancelled");
  expect(world.logged.join("\n")).not.toMatch(/access-\d|refresh-\d|MARKED/);
});

test("the confirmation has the link of the room that Google made, and the undo no more", async () => {
  await connect();
  await makeDefault();
  await world.say("Call with Anna tomorrow at 2pm on Google Meet");
  const link = "https://meet.google.com/abc-defg-hij";
  const [card] = await world.tap("Create");
  expect(card?.reply.spans).toContainEqual({ text: link, style: "plain", href: link });
  const chat = await (await visitor.get("/chat")).text();
  expect(chat).toMatch(/<div class="line marked video">.*<a href="https:\/\/meet.google.com\/abc-defg-hij"/s);
  expect(lastText(await world.tap("Undo"))).not.toContain(link);
});

test("the card has the address to register, for who runs this, and the step a word on Google's warning", async () => {
  const redirect = "http://127.0.0.1:8080/integrations/google-calendar/callback</code>";
  expect(await (await visitor.get("/integrations")).text()).toContain(redirect);
  const step = await (await visitor.submit("/integrations/google-calendar/authorize", {})).text();
  expect(step).toContain("hasn’t verified this app, choose “Advanced”");
  const bob = await createUser(
    world.store,
    { name: "Bob", role: "member", locale: "en-GB" },
    world.clock.now(),
  );
  const member = openVisitor(serveWorld(world));
  await logInVisitor(world, member, bob.id);
  expect(await (await member.get("/integrations")).text()).not.toContain(redirect);
});

test("the address one landed on is pasted where Google cannot send people back", async () => {
  const landed = oauth.agree(await beginConsent());
  const response = await visitor.submit("/integrations/google-calendar/callback", { address: landed.href });
  expect(response.status).toBe(303);
  expect(await listConnections(world.store, world.user.id)).toHaveLength(2);
});

test("the address is taken without http:// as well, and what is no such address is told as that", async () => {
  const paste = (address: string) => visitor.submit("/integrations/google-calendar/callback", { address });
  const landed = oauth.agree(await beginConsent());
  for (const wrong of ["hello", "http://127.0.0.1:8080/integrations"]) {
    const refused = await paste(wrong);
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining("behind “callback?”"),
    ]);
  }
  expect((await paste(landed.href.replace("http://", ""))).status).toBe(303);
  expect(await listConnections(world.store, world.user.id)).toHaveLength(2);
});

test("without scripts each step of connecting is a whole page, and a failed one leads back to where it began", async () => {
  const step = await (await visitor.submit("/integrations/google-calendar/authorize", {})).text();
  expect(step).toStartWith("<!doctype html>");
  expect(step).toContain('href="/integrations"');
  const failed = await (await visitor.get("/integrations/google-calendar/callback?error=x&state=y")).text();
  expect(failed).toContain('class="button" href="/integrations"');
});

test("boxes left empty on Google's page are named as the cause", async () => {
  const landed = oauth.agree(await beginConsent());
  google.fault = () => "forbidden";
  const response = await visitor.get(`${landed.pathname}${landed.search}`);
  expect(await response.text()).toContain("with all boxes for calendars ticked");
  expect(await listConnections(world.store, world.user.id)).toHaveLength(1);
});

test("while access is withdrawn what is confirmed waits, and it is written once when consent is given again", async () => {
  await connect();
  await makeDefault();
  await world.say("Lunch with Anna tomorrow at 1pm");
  oauth.live.clear();
  google.accepts = () => null;
  await world.tap("Create");
  const told = (await world.conversation()).map((message) => lastText([message]));
  expect(told.filter((text) => text.includes("does not let me in any more"))).toHaveLength(1);
  await world.say("what is on tomorrow?");
  const again = (await world.conversation()).map((message) => lastText([message]));
  expect(again.filter((text) => text.includes("does not let me in any more"))).toHaveLength(1);
  expect(await (await visitor.get("/integrations")).text()).toContain("what you confirm meanwhile waits");
  google.accepts = () => "person";
  await connect();
  await world.settle();
  expect(google.calendars.get("olga@example.org")?.kept.size).toBe(1);
  expect(await listConnections(world.store, world.user.id)).toHaveLength(2);
  await connect();
  await world.settle();
  expect(google.calendars.get("olga@example.org")?.kept.size).toBe(1);
});

test("guests are written to only when that was chosen, and the draft says so", async () => {
  await connect();
  await makeDefault();
  const create = async (title: string) => {
    const asked = lastText(await world.say(`${title} with anna@example.org tomorrow at 1pm`));
    const saved = lastText(await world.tap("Create"));
    const said = [
      asked.includes("Google writes to the people"),
      saved.includes("wrote to: anna@example.org"),
    ];
    return [...said, google.written.at(-1)?.query.get("sendUpdates")];
  };
  expect(await create("Lunch")).toEqual([false, false, "none"]);
  const page = await (await visitor.get("/integrations")).text();
  expect(page).toContain("nobody is sent an e-mail");
  const action = /action="(\/integrations\/\w+\/guests)"/.exec(page)?.[1] ?? "";
  expect((await visitor.submit(action, { invites: "yes" })).status).toBe(303);
  expect(await create("Coffee")).toEqual([true, true, "all"]);
  expect(lastText(await world.tap("Undo"))).toContain("that it was taken back to: anna@example.org");
});

let refreshes = 0;

async function refreshTokens(): Promise<void> {
  const runAt = world.clock.now();
  const uniqueKey = `refresh:${runAt}:${++refreshes}`;
  const own = { kind: "refresh_tokens", payload: {}, uniqueKey, lane: null, correlation: "test" };
  await enqueueJob(world.store, { ...own, priority: priority.upkeep, runAt, maxAttempts: 1 }, runAt);
  await world.settle();
}

test("a consent that dies seven days old is known for one of a screen in testing, in the message and on the account", async () => {
  await connect();
  for (let hour = 0; hour < 24 * 7; hour += 12) {
    world.clock.advance({ hours: 12 });
    if (hour < 24 * 7 - 12) await refreshTokens();
  }
  oauth.live.clear();
  google.accepts = () => null;
  await refreshTokens();
  const cure = "publishes the app in the Google Cloud console";
  expect(lastText(await world.conversation())).toContain(cure);
  world.clock.advance({ hours: 24 * 5 });
  expect(await (await visitor.get("/integrations")).text()).toContain(cure);
});

test("a consent that dies at another age is not", async () => {
  await connect();
  world.clock.advance({ hours: 24 * 3 });
  oauth.live.clear();
  await refreshTokens();
  const told = lastText(await world.conversation());
  expect([told.includes("does not let me in any more"), told.includes("publishes")]).toEqual([true, false]);
});

test("where Google says that consent ends after seven days, it is said on the fifth, once", async () => {
  oauth.tokens = { refresh_token_expires_in: 604_799 };
  await connect();
  oauth.tokens = {};
  const warned = async () =>
    (await world.conversation()).filter((message) => lastText([message]).includes("within two days")).length;
  world.clock.advance({ hours: 24 * 5 - 1 });
  await refreshTokens();
  expect(await warned()).toBe(0);
  world.clock.advance({ hours: 2 });
  await refreshTokens();
  await refreshTokens();
  expect(await warned()).toBe(1);
});
