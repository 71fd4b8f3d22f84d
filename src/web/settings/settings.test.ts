import { afterEach, beforeEach, expect, test } from "bun:test";
import { listConnections } from "../../store/accounts/connections";
import { bindChannel, createUser } from "../../store/people/users";
import { logInVisitor } from "../../testing/log-in";
import { addCalendars } from "../../testing/more-calendars";
import { openVisitor, serveWorld, type Visitor } from "../../testing/web-visitor";
import { startWorld, type World } from "../../testing/world";

let world: World;
let visitor: Visitor;
let profile: Record<string, string | readonly string[]>;

beforeEach(async () => {
  world = await startWorld();
  visitor = openVisitor(serveWorld(world));
  await logInVisitor(world, visitor);
  const [builtIn] = await listConnections(world.store, world.user.id);
  profile = {
    name: "Olga",
    locale: "ru",
    calendar: world.user.defaultCalendar ?? "",
    notes: builtIn?.id ?? "",
    days: ["1", "6"],
    from: "08:30",
    to: "16:00",
  };
});
afterEach(() => world.stop());

test("name, language, working hours and days are kept, and the page speaks the new language", async () => {
  const saved = await visitor.submit("/settings", profile);
  expect(saved.headers.get("Location")).toBe("/settings?saved=1");
  expect(await world.refreshUser()).toMatchObject({
    name: "Olga",
    locale: "ru",
    workingHours: { days: [1, 6], from: "08:30", to: "16:00" },
  });
  const page = await (await visitor.get("/settings?saved=1")).text();
  expect(page).toContain('lang="ru"');
  expect(page).toContain("Сохранено");
});

test("one working day, or none, is a choice as well", async () => {
  await visitor.submit("/settings", { ...profile, days: "3" });
  expect((await world.refreshUser()).workingHours.days).toEqual([3]);
  const { days: _, ...none } = profile;
  await visitor.submit("/settings", none);
  expect((await world.refreshUser()).workingHours.days).toEqual([]);
});

test("where notes go is chosen here as well, among all places that keep them", async () => {
  const other = await addCalendars(world.store, world.user.id, ["Other"], world.clock.now());
  const chosen = async () => {
    const page = await (await visitor.get("/settings")).text();
    const [, select = ""] = /<select name="notes">(.*?)<\/select>/s.exec(page) ?? [];
    return [...select.matchAll(/<option value="(\w+)"( selected)?/g)].map(([, id, mark]) => [
      id,
      mark ? "*" : "",
    ]);
  };
  expect(await chosen()).toEqual([
    [String(profile.notes), "*"],
    [other, ""],
  ]);
  await visitor.submit("/settings", { ...profile, notes: other });
  expect((await world.refreshUser()).defaultNoteStore).toBe(other);
  expect((await chosen())[1]).toEqual([other, "*"]);
});

test.each<Record<string, string>>([
  { name: "   " },
  { name: "x".repeat(81) },
  { locale: "tlh" },
  { from: "25:00" },
  { from: "17:00" },
  { days: "8" },
  { calendar: "someone-else-s" },
  { notes: "someone-else-s" },
])("%p is refused, and nothing is changed", async (wrong) => {
  const before = await world.refreshUser();
  const refused = await visitor.submit("/settings", { ...profile, ...wrong });
  expect(refused.status).toBe(422);
  expect(await world.refreshUser()).toEqual(before);
});

test("the bot's token is for those who look after the installation", async () => {
  const member = await createUser(
    world.store,
    { name: "Bob", role: "member", locale: "en-GB" },
    world.clock.now(),
  );
  const bob = openVisitor(serveWorld(world));
  await logInVisitor(world, bob, member.id);
  expect(await (await bob.get("/settings")).text()).not.toContain('name="token"');
  for (const path of ["/settings/bot", "/setup/bot"]) {
    expect((await bob.submit(path, { token: "1:x" })).status).toBe(403);
  }
});

test("a page that waits for Start in Telegram is told when it came", async () => {
  expect((await visitor.get("/settings/telegram?for=account")).status).toBe(204);
  await bindChannel(world.store, world.user.id, "telegram", "4711", world.clock.now());
  expect((await visitor.get("/settings/telegram?for=account")).headers.get("HX-Refresh")).toBe("true");
});

test("it is told who hears recordings, and where", async () => {
  const hears = async (environment: Record<string, string>) => {
    const other = await startWorld({ environment });
    const visitor = openVisitor(serveWorld(other));
    await logInVisitor(other, visitor);
    const page = await (await visitor.get("/settings")).text();
    await other.stop();
    return page;
  };
  expect(await hears({})).toContain("Nobody hears recordings yet");
  const page = await hears({
    WHISPER_BASE_URL: "http://127.0.0.1:8000/v1",
    TRANSCRIBER_COMMAND: "/opt/hear.sh {file}",
    TRANSCRIBERS: "command,whisper",
  });
  expect(page).toContain("hear.sh and whisper-1 (127.0.0.1:8000)");
});
