import { expect, test } from "bun:test";
import { enqueueJob, type NewJob, priority } from "../../store/jobs/enqueue";
import { openTestStore } from "../../testing/store";
import { lastText, startWorld } from "../../testing/world";
import { isQuiet, readNews } from "./terminal";

test("the terminal waits for what may answer it, and not for a bot that is not there or for upkeep", async () => {
  const store = openTestStore();
  const at = Temporal.Instant.from("2026-11-21T09:00Z");
  const queue = (job: Pick<NewJob, "kind" | "priority">) =>
    enqueueJob(
      store,
      { ...job, payload: {}, uniqueKey: null, lane: null, runAt: at, maxAttempts: 5, correlation: "test" },
      at,
    );
  const quiet = () => isQuiet({ store, now: () => at });
  await queue({ kind: "send", priority: priority.tap });
  await queue({ kind: "sync_connection", priority: priority.upkeep });
  expect(await quiet()).toBe(true);
  await queue({ kind: "converse", priority: priority.conversation });
  expect(await quiet()).toBe(false);
});

test("news is what was answered since then, and nothing before", async () => {
  const world = await startWorld();
  await world.say("/help");
  world.clock.advance({ minutes: 1 });
  const since = world.clock.now();
  expect(await readNews(world.assistant, world.channel, since)).toEqual([]);
  await world.say("/today");
  const news = await readNews(world.assistant, world.channel, since);
  expect(news).toHaveLength(1);
  expect(lastText(news)).toContain("Nothing on");
  await world.stop();
});
