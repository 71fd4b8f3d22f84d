import { expect, test } from "bun:test";
import type { Inbound } from "../../domain/inbound";
import { startWorld } from "../../testing/world";
import { countJobs } from "../jobs/jobs";
import { storeInbound } from "./inbound";

test("a heap of one person's recordings and files leaves room for everybody's jobs", async () => {
  const world = await startWorld();
  await world.runner.idle();
  const attachment = { file: "f", name: null, type: null, bytes: 1, seconds: 1 };
  const content = { attachment, caption: null, replyTo: null, forwarded: null, album: null };
  const at = world.clock.now();
  // All in one go, before any of their jobs gets its turn.
  const stored = Array.from({ length: 40 }, (_, n) => {
    const inbound: Inbound = { kind: n % 2 === 0 ? "voice" : "file", ...content };
    const one = { channel: world.channel.id, source: `test:${n}`, content: inbound, correlation: "test", at };
    return storeInbound(world.store, one, () => {}, at);
  });
  const counted = countJobs(world.store);
  await Promise.all(stored);
  const { running = 0, queued = 0 } = await counted;
  expect(running + queued).toBe(40);
  expect(running).toBeLessThanOrEqual(6);
  await world.settle();
  await world.stop();
});
