import { afterEach, beforeEach, expect, test } from "bun:test";
import { issueLoginToken, issueTelegramLink } from "../../assistant/people/login";
import { openVisitor, serveWorld, type Visitor } from "../../testing/web-visitor";
import { startWorld, type World } from "../../testing/world";

let world: World;
let visitor: Visitor;

beforeEach(async () => {
  world = await startWorld();
  visitor = openVisitor(serveWorld(world));
});
afterEach(() => world.stop());

test("looking at a link does not spend it, its button does, once", async () => {
  const token = await issueLoginToken(world.assistant, world.user.id);
  for (const method of ["GET", "HEAD", "GET"]) {
    const page = await visitor.send(`/login/${token}`, { method });
    expect(page.status).toBe(200);
    expect(visitor.cookies.size).toBe(0);
  }
  const entered = await visitor.submit(`/login/${token}`, {});
  expect(entered.status).toBe(303);
  expect(entered.headers.get("Location")).toBe("/dashboard");
  expect((await visitor.get("/dashboard")).status).toBe(200);

  const second = openVisitor(serveWorld(world));
  const again = await second.submit(`/login/${token}`, {});
  expect(again.status).toBe(410);
  expect(await again.text()).toContain("get a new one");
  expect(second.cookies.size).toBe(0);
});

test("a link is good for a quarter of an hour", async () => {
  const token = await issueLoginToken(world.assistant, world.user.id);
  world.clock.advance({ minutes: 16 });
  expect((await visitor.submit(`/login/${token}`, {})).status).toBe(410);
});

test("a link that ties a Telegram account opens no page", async () => {
  const token = await issueTelegramLink(world.assistant, world.user.id);
  expect((await visitor.submit(`/login/${token}`, {})).status).toBe(410);
});

test("logging in anew ends the session before", async () => {
  await visitor.submit(`/login/${await issueLoginToken(world.assistant, world.user.id)}`, {});
  const before = new Map(visitor.cookies);
  await visitor.submit(`/login/${await issueLoginToken(world.assistant, world.user.id)}`, {});
  const old = openVisitor(serveWorld(world));
  for (const [name, value] of before) old.cookies.set(name, value);
  expect((await old.get("/dashboard")).status).toBe(303);
  expect((await visitor.get("/dashboard")).status).toBe(200);
});

test("guessing is held off by address, even when it would be right", async () => {
  const app = serveWorld(world);
  const guesser = openVisitor(app, { listener: { requestIP: () => ({ address: "203.0.113.5" }) } });
  for (let guess = 0; guess < 20; guess += 1) {
    expect((await guesser.submit(`/login/guess-${guess}`, {})).status).toBe(410);
  }
  const token = await issueLoginToken(world.assistant, world.user.id);
  expect((await guesser.submit(`/login/${token}`, {})).status).toBe(429);
  const other = openVisitor(app, { listener: { requestIP: () => ({ address: "203.0.113.6" }) } });
  expect((await other.submit(`/login/${token}`, {})).status).toBe(303);
});

test("the landing page greets in the browser's language and sends those who are in to their dashboard", async () => {
  const page = await visitor.get("/", { headers: { "Accept-Language": "ja;q=0.9, ru-RU;q=0.8, en;q=0.7" } });
  expect(await page.text()).toContain('<html lang="ru"');
  await visitor.submit(`/login/${await issueLoginToken(world.assistant, world.user.id)}`, {});
  expect((await visitor.get("/")).headers.get("Location")).toBe("/dashboard");
});
