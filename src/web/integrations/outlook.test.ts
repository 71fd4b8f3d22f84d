import { afterEach, beforeEach, expect, test } from "bun:test";
import { setDefaultCalendar } from "../../assistant/accounts/connect";
import { listCalendars } from "../../store/accounts/calendars";
import { listConnections } from "../../store/accounts/connections";
import { type GraphServer, startGraphServer } from "../../testing/graph/server";
import { logInVisitor } from "../../testing/log-in";
import { type OAuthServer, startOAuthServer } from "../../testing/oauth-server";
import { openVisitor, serveWorld, type Visitor } from "../../testing/web-visitor";
import { lastText, startWorld, type World } from "../../testing/world";

let world: World;
let visitor: Visitor;
let graph: GraphServer;
let consent: OAuthServer;
let login: Bun.Server<undefined>;

/** The places under which Microsoft keeps what the authorization server has. */
const places: Readonly<Record<string, string>> = {
  "/common/oauth2/v2.0/token": "/token",
  "/common/oauth2/v2.0/devicecode": "/device",
};

beforeEach(async () => {
  graph = startGraphServer();
  consent = startOAuthServer();
  for (let count = 1; count < 9; count++) graph.tokens.add(`access-${count}`);
  login = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    fetch: async (request) => {
      const place = places[new URL(request.url).pathname];
      if (place === undefined) return new Response(null, { status: 404 });
      const headers = { "content-type": request.headers.get("content-type") ?? "" };
      return fetch(`${consent.root}${place}`, { method: "POST", headers, body: await request.text() });
    },
  });
  world = await startWorld({
    environment: {
      MICROSOFT_CLIENT_ID: consent.client.id,
      MICROSOFT_GRAPH_ROOT: graph.root,
      MICROSOFT_LOGIN_ROOT: `http://127.0.0.1:${login.port}`,
    },
  });
  visitor = openVisitor(serveWorld(world));
  await logInVisitor(world, visitor);
});

afterEach(async () => {
  await world.stop();
  await Promise.all([login.stop(true), consent.stop(), graph.stop()]);
});

const htmx = { headers: { "HX-Request": "true" } };

async function outlook() {
  const found = (await listConnections(world.store, world.user.id)).find(
    ({ connector }) => connector === "outlook",
  );
  return found ?? null;
}

/** Microsoft names no issuer in the address that it sends people back to. */
function agree(url: string): string {
  const landed = consent.agree(url);
  landed.searchParams.delete("iss");
  return landed.href;
}

async function begin(): Promise<URL> {
  const page = await (await visitor.submit("/integrations/outlook/authorize", {}, htmx)).text();
  const [, url = ""] = /href="([^"]+)"/.exec(page) ?? [];
  return new URL(url.replaceAll("&amp;", "&"));
}

async function connectByPasting(): Promise<Response> {
  const url = await begin();
  return visitor.submit("/integrations/outlook/callback", { address: agree(url.href) }, htmx);
}

/** Connects it, and has events go there. */
async function writeToOutlook(): Promise<void> {
  await connectByPasting();
  const calendars = await listCalendars(world.store, world.user.id);
  const own = calendars.find(({ connector, writable }) => connector === "outlook" && writable);
  if (own === undefined) throw new Error("no calendar");
  await setDefaultCalendar(world.assistant, world.user.id, own.id);
}

test("consent asks for the calendars alone, as a public client that is sent back to localhost", async () => {
  const asked = (await begin()).searchParams;
  expect(asked.get("redirect_uri")).toBe("http://localhost:8080/integrations/outlook/callback");
  expect(asked.get("scope")).toBe(`${graph.root}/Calendars.ReadWrite offline_access`);
  expect(asked.get("code_challenge_method")).toBe("S256");
  expect(asked.get("client_id")).toBe(consent.client.id);
});

test("the pasted address connects the account, its calendars are there, and no secret is sent or logged", async () => {
  await connectByPasting();
  expect(await outlook()).toMatchObject({ label: "olga@example.org", way: "oauth", failure: null });
  expect(consent.asked.map((form) => form.has("client_secret"))).toEqual([false]);
  const page = await (await visitor.get("/integrations")).text();
  for (const shown of ["olga@example.org", "Calendar", "Birthdays"]) expect(page).toContain(shown);
  expect(world.logged.join("\n")).not.toMatch(/access-\d|refresh-\d|code-\d|olga@/);
});

test("without scripts the page with the code asks by itself whether it was entered", async () => {
  const begun = await visitor.submit("/integrations/outlook/device", {});
  expect(await begun.text()).toStartWith("<!doctype html>");
  const [, path = ""] = /url=(.+)/.exec(begun.headers.get("Refresh") ?? "") ?? [];
  expect(await (await visitor.get(path)).text()).toContain("ABCD-EFGH");
  consent.entered = true;
  let asked = await visitor.get(path);
  while (asked.status === 200) {
    await Bun.sleep(10);
    asked = await visitor.get(path);
  }
  expect(asked.headers.get("Location")).toStartWith("/integrations?connected=");
});

test("a code entered on another device connects it, too", async () => {
  const page = await (await visitor.submit("/integrations/outlook/device", {}, htmx)).text();
  expect(page).toContain("ABCD-EFGH");
  const [, path = ""] = /hx-get="([^"]+)"/.exec(page) ?? [];
  consent.entered = true;
  // The program asks every so often, as Microsoft tells it to.
  for (let tries = 0; tries < 100 && (await outlook()) === null; tries++) await Bun.sleep(20);
  expect(await outlook()).toMatchObject({ label: "olga@example.org", way: "oauth" });
  const answer = await visitor.get(path, htmx);
  expect(answer.headers.get("HX-Redirect") ?? answer.headers.get("Location")).toContain("connected=");
});

test("a new code ends the waiting for the one before it", async () => {
  const askForCode = async () => {
    const page = await (await visitor.submit("/integrations/outlook/device", {}, htmx)).text();
    return /hx-get="([^"]+)"/.exec(page)?.[1] ?? "";
  };
  const [before, after] = [await askForCode(), await askForCode()];
  expect((await visitor.get(before, htmx)).status).toBe(404);
  expect((await visitor.get(after, htmx)).status).toBe(204);
});

test("the card says what Outlook will do; confirmed, the event is there, and taken back it is gone", async () => {
  await writeToOutlook();
  const shown = lastText(await world.say("lunch with anna@example.org tomorrow at 1pm"));
  expect(shown).toContain("Outlook writes to the people who have an e-mail address");
  expect(lastText(await world.tap("Create"))).toContain("The calendar wrote to: anna@example.org");
  const [item] = [...graph.mailbox.items.values()];
  expect(item?.fields.start).toEqual({
    dateTime: "2026-11-22T13:00:00",
    timeZone: "W. Europe Standard Time",
  });
  expect(item?.fields.attendees?.map(({ emailAddress }) => emailAddress.address)).toEqual([
    "anna@example.org",
  ]);
  expect(lastText(await world.tap("Undo"))).toContain("that it was taken back to: anna@example.org");
  expect(graph.mailbox.items.size).toBe(0);
});

test("what Outlook cannot repeat, or ring for, is said before it is tried", async () => {
  await writeToOutlook();
  const shown = lastText(
    await world.say("pay rent every month on the 31st at 9am, alerts 1 hour and 1 day before"),
  );
  expect(shown).toContain("Outlook cannot repeat an event like this");
});

test("somebody who declined is told so, and nothing is connected", async () => {
  const url = await begin();
  const back = new URL(url.searchParams.get("redirect_uri") ?? "");
  const said = { error: "access_denied", error_description: "AADSTS65004: MARKED" };
  back.search = new URLSearchParams({ ...said, state: url.searchParams.get("state") ?? "" }).toString();
  const answer = await visitor.submit("/integrations/outlook/callback", { address: back.href }, htmx);
  expect(await answer.text()).toContain("declined at Outlook");
  expect(await outlook()).toBeNull();
  expect(world.logged.join("\n")).not.toContain("MARKED");
});

test("an account without a mailbox is told what it lacks", async () => {
  const body = { error: { code: "MailboxNotEnabledForRESTAPI", message: "MARKED" } };
  graph.fault = () => ({ kind: "instead", response: Response.json(body, { status: 404 }) });
  const answer = await connectByPasting();
  expect(await answer.text()).toContain("Exchange Online");
  expect(await outlook()).toBeNull();
});
