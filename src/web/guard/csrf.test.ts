import { afterAll, beforeAll, expect, test } from "bun:test";
import { logInVisitor } from "../../testing/log-in";
import { openVisitor, serveWorld, type Visitor } from "../../testing/web-visitor";
import { startWorld, type World } from "../../testing/world";

let world: World;
let visitor: Visitor;
let token: string;

beforeAll(async () => {
  world = await startWorld();
  visitor = openVisitor(serveWorld(world));
  await logInVisitor(world, visitor);
  token = await visitor.csrf();
});
afterAll(() => world.stop());

const form = "application/x-www-form-urlencoded";
const ours = { Origin: "http://localhost", "Sec-Fetch-Site": "same-origin" };
const zone = (csrf: string) => new URLSearchParams({ zone: "Asia/Tokyo", csrf }).toString();

test.each<[string, RequestInit & { headers: Record<string, string> }]>([
  ["a form without token", { headers: { ...ours, "Content-Type": form }, body: "zone=Asia/Tokyo" }],
  ["a form with a wrong token", { headers: { ...ours, "Content-Type": form }, body: zone("x".repeat(32)) }],
  ["JSON without token", { headers: { ...ours, "Content-Type": "application/json" }, body: "{}" }],
  ["no content type", { headers: { ...ours } }],
  ["cross-site", { headers: { ...ours, "Sec-Fetch-Site": "cross-site" } }],
  ["same site, another host", { headers: { ...ours, "Sec-Fetch-Site": "same-site" } }],
  ["a forged origin", { headers: { Origin: "https://evil.example" } }],
  ["another port", { headers: { Origin: "http://localhost:1" } }],
  ["an opaque origin", { headers: { Origin: "null" } }],
])("%s changes nothing", async (name, init) => {
  for (const method of ["POST", "DELETE", "PUT", "PATCH"]) {
    const withToken = /site|origin|port/.test(name) ? { "X-CSRF-Token": token } : {};
    const headers = { ...init.headers, ...withToken };
    const response = await visitor.send("/settings/zone", { ...init, method, headers });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("nothing was changed");
  }
  expect((await world.refreshUser()).zone).toBe("Europe/Berlin");
});

test("a token in a body that is no form does not count", async () => {
  const headers = { ...ours, "Content-Type": "text/plain" };
  const response = await visitor.send("/settings/zone", { method: "POST", headers, body: zone(token) });
  expect(response.status).toBe(403);
});

test("another session's token does not count", async () => {
  const other = openVisitor(serveWorld(world));
  await logInVisitor(world, other);
  const headers = { ...ours, "X-CSRF-Token": await other.csrf() };
  expect((await visitor.send("/settings/zone", { method: "POST", headers })).status).toBe(403);
});

test("our own form passes, with the token in a field or in the header", async () => {
  const headers = { ...ours, "Content-Type": form };
  const field = await visitor.send("/settings/zone", { method: "POST", headers, body: zone(token) });
  expect(field.status).toBe(303);
  const header = { ...headers, "X-CSRF-Token": token };
  const passed = await visitor.send("/settings/zone", {
    method: "POST",
    headers: header,
    body: "zone=Europe/Berlin",
  });
  expect(passed.status).toBe(303);
  expect((await world.refreshUser()).zone).toBe("Europe/Berlin");
});

test("a program that says nothing of its origin needs the token in the header", async () => {
  const headers = { "Content-Type": form };
  const body = "zone=Europe/Berlin";
  expect((await visitor.send("/settings/zone", { method: "POST", headers, body })).status).toBe(403);
  const header = { ...headers, "X-CSRF-Token": token };
  expect((await visitor.send("/settings/zone", { method: "POST", headers: header, body })).status).toBe(303);
});

test("without a session the browser must vouch for the request", async () => {
  const stranger = openVisitor(serveWorld(world));
  for (const path of ["/login/abc", "/setup"]) {
    const silent = await stranger.send(path, { method: "POST" });
    expect(silent.status).toBe(403);
    const foreign = await stranger.send(path, {
      method: "POST",
      headers: { Origin: "https://evil.example" },
    });
    expect(foreign.status).toBe(403);
    const vouched = await stranger.send(path, { method: "POST", headers: ours });
    expect(vouched.status).not.toBe(403);
  }
});

test("behind a proxy, PUBLIC_URL's origin is ours", async () => {
  const app = serveWorld(world, { publicUrl: "https://adjutant.example" });
  const proxied = openVisitor(app, { origin: "http://adjutant.example" });
  const headers = { Origin: "https://adjutant.example", "Sec-Fetch-Site": "same-origin" };
  expect((await proxied.send("/login/abc", { method: "POST", headers })).status).toBe(410);
});
