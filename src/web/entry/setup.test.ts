import { afterEach, beforeEach, expect, test } from "bun:test";
import { createSetupCode } from "../../assistant/people/login";
import type { BotControl } from "../../ports";
import { findOwner } from "../../store/people/users";
import { logInVisitor } from "../../testing/log-in";
import { openVisitor, serveWorld, type Visitor } from "../../testing/web-visitor";
import { startWorld, type World } from "../../testing/world";

let world: World;

beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

/** A world whose only user was never there. */
async function openUnclaimed(): Promise<{ visitor: Visitor; code: string; world: World }> {
  world.store.sqlite.run("DELETE FROM users");
  const setupCode = await createSetupCode(world.assistant);
  const visitor = openVisitor(serveWorld(world, { setupCode }));
  return { visitor, code: setupCode.current() ?? "", world };
}

test("the code from the terminal makes the owner, once", async () => {
  const { visitor, code } = await openUnclaimed();
  expect(await (await visitor.get("/")).text()).toContain('href="/setup"');
  const claimed = await visitor.submit("/setup", {
    code: code.toLowerCase().replace("-", " "),
    name: " Anna ",
    locale: "ru",
  });
  expect(claimed.status).toBe(303);
  expect(claimed.headers.get("Location")).toBe("/setup/zone");
  const owner = await findOwner(world.store);
  expect(owner).toMatchObject({ name: "Anna", role: "owner", locale: "ru", zone: null });
  expect(await (await visitor.get("/setup/zone")).text()).toContain('lang="ru"');

  const late = openVisitor(serveWorld(world, { setupCode: await createSetupCode(world.assistant) }));
  expect((await late.get("/setup")).status).toBe(303);
  await late.submit("/setup", { code, name: "Eve", locale: "en-GB" });
  expect(late.cookies.size).toBe(0);
  expect((await findOwner(world.store))?.name).toBe("Anna");
});

test("a wrong code says so, keeps what was typed, and is not shown again", async () => {
  const { visitor } = await openUnclaimed();
  const refused = await visitor.submit("/setup", { code: "AAAAA-BBBBB", name: "A<b>", locale: "en-US" });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain("This is not the setup code");
  expect(page).toContain('value="A&lt;b&gt;"');
  expect(page).not.toContain("AAAAA");
  expect(visitor.cookies.size).toBe(0);
  expect(await findOwner(world.store)).toBeNull();
});

test("a form that lacks something is told so", async () => {
  const { visitor, code } = await openUnclaimed();
  for (const fields of [
    { code, name: "", locale: "en-GB" },
    { code, name: "A", locale: "tlh" },
    { name: "A", locale: "en-GB" },
  ]) {
    const refused = await visitor.submit("/setup", fields);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("nothing was changed");
  }
  expect(await findOwner(world.store)).toBeNull();
});

test("a typed city offers zones with their clocks; only the tap sets one", async () => {
  const visitor = openVisitor(serveWorld(world));
  await logInVisitor(world, visitor);
  const found = await (await visitor.submit("/setup/zone", { place: "Tokyo" })).text();
  expect(found).toContain('value="Asia/Tokyo"');
  expect(found).toContain("now 18:00");
  expect((await world.refreshUser()).zone).toBe("Europe/Berlin");
  expect((await visitor.submit("/setup/zone", { zone: "Asia/Tokyo" })).headers.get("Location")).toBe(
    "/setup/bot",
  );
  expect((await world.refreshUser()).zone).toBe("Asia/Tokyo");

  const unknown = await (await visitor.submit("/setup/zone", { place: '<i>"Xyzzyx' })).text();
  expect(unknown).toContain("&lt;i&gt;&quot;Xyzzyx");
  expect((await visitor.submit("/setup/zone", { zone: "Mars/Olympus" })).status).toBe(422);
  expect((await world.refreshUser()).zone).toBe("Asia/Tokyo");
});

test("the bot's token is tried live, never shown again, and then the account is tied to it", async () => {
  const tried: string[] = [];
  let username: string | null = null;
  const bot: BotControl = {
    status: () => ({
      state: username === null ? "off" : "polling",
      username,
      failure: null,
      since: world.clock.now(),
    }),
    useToken: async (token) => {
      tried.push(token);
      if (!token.startsWith("123:")) return { kind: "refused", failure: "unauthorized" };
      username = "anna_bot";
      return { kind: "accepted", username };
    },
  };
  const visitor = openVisitor(serveWorld(world, { bot }));
  await logInVisitor(world, visitor);
  const refused = await visitor.submit("/setup/bot", { token: "999:SECRET-WRONG" });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain("Telegram does not know this token");
  expect(page).not.toContain("SECRET-WRONG");

  expect((await visitor.submit("/setup/bot", { token: " 123:SECRET-RIGHT " })).status).toBe(303);
  expect(tried).toEqual(["999:SECRET-WRONG", "123:SECRET-RIGHT"]);
  const next = await (await visitor.get("/setup/bot")).text();
  const [, start = ""] = /https:\/\/t\.me\/anna_bot\?start=([\w-]+)/.exec(next) ?? [];
  expect(start.length).toBeGreaterThan(40);
  expect((await visitor.get("/settings/telegram?for=account")).status).toBe(204);
  expect(world.logged.join("\n")).not.toMatch(/SECRET|Anna|anna_bot/);
});
