import { afterEach, beforeEach, expect, test } from "bun:test";
import { issueLoginToken } from "../../assistant/people/login";
import { logInVisitor } from "../../testing/log-in";
import { openVisitor, serveWorld, type Visitor } from "../../testing/web-visitor";
import { startWorld, type World } from "../../testing/world";

let world: World;
let visitor: Visitor;

beforeEach(async () => {
  world = await startWorld();
  visitor = openVisitor(serveWorld(world));
});
afterEach(() => world.stop());

const ours = { Origin: "http://localhost", "Sec-Fetch-Site": "same-origin" };
const isIn = async (who: Visitor) => (await who.get("/settings")).status === 200;

test("the cookie cannot be read by scripts, nor sent from elsewhere", async () => {
  const token = await issueLoginToken(world.assistant, world.user.id);
  const response = await visitor.send(`/login/${token}`, { method: "POST", headers: ours });
  const cookie = response.headers.get("Set-Cookie") ?? "";
  expect(cookie).toStartWith("adjutant=");
  expect(cookie).toMatch(/; Path=\//);
  expect(cookie).toMatch(/; HttpOnly/);
  expect(cookie).toMatch(/; SameSite=Lax/);
  expect(cookie).not.toMatch(/; Secure/);
  expect(world.logged.join("\n")).not.toContain(token);
});

test("over TLS the cookie is bound to the host and to TLS", async () => {
  const app = serveWorld(world, { publicUrl: "https://adjutant.example", trustedProxies: ["10.0.0.2"] });
  const listener = { requestIP: () => ({ address: "::ffff:10.0.0.2" }) };
  const proxied = openVisitor(app, { origin: "http://adjutant.example", listener });
  const token = await issueLoginToken(world.assistant, world.user.id);
  const headers = { Origin: "https://adjutant.example", "Sec-Fetch-Site": "same-origin" };
  const response = await proxied.send(`/login/${token}`, { method: "POST", headers });
  const cookie = response.headers.get("Set-Cookie") ?? "";
  expect(cookie).toStartWith("__Host-adjutant=");
  expect(cookie).toMatch(/; Secure/);
  expect(response.headers.get("Strict-Transport-Security")).toContain("max-age");
  expect(await isIn(proxied)).toBe(true);
});

test("the token is replaced daily; the old one is good for a minute more", async () => {
  await logInVisitor(world, visitor);
  const first = visitor.cookies.get("adjutant") ?? "";
  world.clock.advance({ hours: 25 });
  expect(await isIn(visitor)).toBe(true);
  expect(visitor.cookies.get("adjutant")).not.toBe(first);

  const late = openVisitor(serveWorld(world));
  late.cookies.set("adjutant", first);
  expect(await isIn(late)).toBe(true);
  world.clock.advance({ minutes: 2 });
  late.cookies.set("adjutant", first);
  expect(await isIn(late)).toBe(false);
});

test("two idle weeks end a session", async () => {
  await logInVisitor(world, visitor);
  world.clock.advance({ hours: 24 * 13 });
  expect(await isIn(visitor)).toBe(true);
  world.clock.advance({ hours: 24 * 15 });
  expect(await isIn(visitor)).toBe(false);
  expect(visitor.cookies.size).toBe(0);
});

test("three months end a session that is used every day", async () => {
  await logInVisitor(world, visitor);
  for (let day = 0; day < 90; day += 1) {
    expect(await isIn(visitor)).toBe(true);
    world.clock.advance({ hours: 24 });
  }
  world.clock.advance({ hours: 1 });
  expect(await isIn(visitor)).toBe(false);
});

test("logging out ends the session, not just the cookie", async () => {
  await logInVisitor(world, visitor);
  const token = visitor.cookies.get("adjutant") ?? "";
  expect((await visitor.submit("/logout", {})).status).toBe(303);
  expect(visitor.cookies.size).toBe(0);
  visitor.cookies.set("adjutant", token);
  expect(await isIn(visitor)).toBe(false);
});

test.each(["/chat", "/dashboard", "/integrations", "/settings", "/setup/zone", "/setup/bot"])(
  "%s is for those who are logged in",
  async (path) => {
    const page = await visitor.get(path);
    expect(page.status).toBe(303);
    expect(page.headers.get("Location")).toBe("/");
    const fragment = await visitor.get(path, { headers: { "HX-Request": "true" } });
    expect(fragment.status).toBe(401);
    expect(await fragment.text()).toContain("log in again");
  },
);
