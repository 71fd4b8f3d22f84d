import { afterEach, beforeEach, expect, test } from "bun:test";
import { listJobKinds } from "../../appliance/job-kinds";
import { seriesOf } from "../../domain/series/appearances";
import type { BotStatus } from "../../ports";
import { createStoredEvent } from "../../store/built-in/events";
import { claimJobs, finishJob } from "../../store/jobs/claim";
import { enqueueJob } from "../../store/jobs/enqueue";
import { createUser, updateUser } from "../../store/people/users";
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

const dashboard = async (who = visitor) => (await who.get("/dashboard")).text();

test("the next seven days, in the user's zone, with titles as text", async () => {
  const start = Temporal.ZonedDateTime.from("2026-11-23T13:00[America/New_York]");
  const event = {
    title: "<script>alert(1)</script>",
    when: { kind: "timed", start, end: start.add({ hours: 1 }) },
    recurrence: null,
    location: 'Nobu" onload="x',
    attendees: [{ name: "<b>Anna</b>", email: null }],
    alerts: [],
    body: null,
  } as const;
  await createStoredEvent(world.store, world.user.id, "one", seriesOf(event), world.clock.now());
  const later = {
    ...event,
    title: "Next month",
    when: { ...event.when, start: start.add({ months: 1 }), end: start.add({ months: 1, hours: 1 }) },
  };
  await createStoredEvent(world.store, world.user.id, "two", seriesOf(later), world.clock.now());
  const page = await dashboard();
  expect(page).toContain("Good morning, Olga");
  expect(page).toContain("Monday");
  expect(page).toContain("in 2 days");
  expect(page).toContain("19:00–20:00");
  expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(page).not.toContain("<script>");
  expect(page).not.toContain("<b>Anna");
  expect(page).not.toContain('Nobu" onload');
  expect(page).not.toContain("Next month");
});

test("open drafts are counted and lead to the chat", async () => {
  expect(await dashboard()).toContain("No open drafts");
  await world.say("note: the code of the gate is 4711");
  const page = await dashboard();
  expect(page).toContain("1 open draft");
  expect(page).toContain("code of the gate is 4711");
});

test("without a zone there is no today, and it is asked for", async () => {
  await updateUser(world.store, world.user.id, { zone: null });
  expect(await dashboard()).toContain('href="/settings#zone"');
});

test.each<[Partial<BotStatus>, string]>([
  [{ state: "off", username: null }, "No bot is connected"],
  [{ state: "polling" }, "@olga_bot is listening"],
  [{ state: "failing", failure: "conflict" }, "Another program polls with the same token"],
  [{ state: "failing", failure: "unauthorized" }, "does not accept the bot&#39;s token any more"],
  [{ state: "failing", failure: "network" }, "cannot be reached from this machine"],
])("how the bot stands is said in words: %p", async (status, sentence) => {
  const full: BotStatus = {
    state: "polling",
    username: "olga_bot",
    failure: null,
    since: world.clock.now(),
    ...status,
  };
  const bot = {
    status: () => full,
    useToken: async () => ({ kind: "refused", failure: "network" }) as const,
  };
  const who = openVisitor(serveWorld(world, { bot }));
  await logInVisitor(world, who);
  expect(await dashboard(who)).toContain(sentence);
});

async function giveUp(kind: string): Promise<number> {
  const now = world.clock.now();
  const job = { kind, payload: {}, uniqueKey: null, lane: null, priority: 1, runAt: now };
  await enqueueJob(world.store, { ...job, maxAttempts: 1, correlation: "x" }, now);
  const claim = { owner: "x", kinds: [kind], most: 1, now, until: now.add({ minutes: 1 }) };
  const [claimed] = await claimJobs(world.store, claim);
  await finishJob(world.store, "x", claimed?.id ?? 0, { state: "dead", failure: "invalid" }, now);
  return claimed?.id ?? 0;
}

test("each kind of job that was given up has its sentence; what a draft's card tells is not told again", async () => {
  await world.runner.stop(0);
  const chat = { assistant: world.assistant, webRoot: () => "" };
  const kinds = listJobKinds(world.assistant, chat, true).map(({ kind }) => kind);
  for (const kind of kinds) await giveUp(kind);
  const page = await dashboard();
  const sentences = [...page.matchAll(/<span class="what">([^<]+)<span class="aside">/g)].map(([, it]) => it);
  expect(sentences).toHaveLength(kinds.length - 2);
  for (const sentence of sentences) expect(sentence).not.toMatch(/invalid|web-job|background task/);
  await giveUp("unheard_of");
  expect(await dashboard()).toContain("A background task (unheard_of) came to nothing.");
});

test("a job that was given up is shown to those who look after the installation, and runs again at a tap", async () => {
  await world.runner.stop(0);
  const now = world.clock.now();
  const id = await giveUp("prune");
  expect(await dashboard()).toContain("What is old could not be cleared away. Nothing was lost.");

  const member = await createUser(world.store, { name: "Bob", role: "member", locale: "en-GB" }, now);
  const bob = openVisitor(serveWorld(world));
  await logInVisitor(world, bob, member.id);
  expect(await dashboard(bob)).not.toContain("What is old");
  expect((await bob.submit(`/jobs/${id}/retry`, {})).status).toBe(403);

  expect((await visitor.submit(`/jobs/${id}/retry`, {})).status).toBe(303);
  expect(await dashboard()).not.toContain("What is old");
  expect((await visitor.submit(`/jobs/${id}/retry`, {})).status).toBe(404);
});
