import { expect, test } from "bun:test";
import type { Inbound } from "../domain/inbound";
import { startWorld } from "../testing/world";
import { storeInbound } from "./inbound";
import { countJobs } from "./jobs";

test("a heap of one person's recordings and files leaves room for everybody's jobs", async () => {
  const world = await startWorld();
  await world.runner.idle();
  const attachment = { file: "f", name: null, type: null, bytes: 1, seconds: 1 };
  const content = { attachment, caption: null, replyTo: null, forwarded: null };
  for (let n = 0; n < 40; n++) {
    const inbound: Inbound = { kind: n % 2 === 0 ? "voice" : "file", ...content };
    const at = world.clock.now();
    const one = { channel: world.channel.id, source: `test:${n}`, content: inbound, correlation: "test", at };
    await storeInbound(world.store, one, () => {}, at);
  }
  const { running = 0, queued = 0 } = await countJobs(world.store);
  expect(running + queued).toBe(40);
  expect(running).toBeLessThanOrEqual(6);
  await world.settle();
  await world.stop();
});
