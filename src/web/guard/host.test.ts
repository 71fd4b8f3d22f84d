import { afterAll, beforeAll, expect, test } from "bun:test";
import { openVisitor, serveWorld } from "../../testing/web-visitor";
import { startWorld, type World } from "../../testing/world";

let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const statusAt = async (origin: string, hostname: string, publicUrl: string | null = null) => {
  const visitor = openVisitor(serveWorld(world, { publicUrl }), { origin, listener: { hostname } });
  return (await visitor.get("/")).status;
};

test.each(["http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080", "http://LOCALHOST"])(
  "%s means this machine",
  async (origin) => {
    expect(await statusAt(origin, "127.0.0.1")).toBe(200);
  },
);

test("another name for loopback is a rebinding attack", async () => {
  expect(await statusAt("http://evil.example", "127.0.0.1")).toBe(421);
  expect(await statusAt("http://localhost.evil.example", "localhost")).toBe(421);
  expect(await statusAt("http://evil.example", "::1", "https://adjutant.example")).toBe(421);
});

test("PUBLIC_URL's name is ours, and beyond loopback every name is", async () => {
  expect(await statusAt("http://adjutant.example", "127.0.0.1", "https://adjutant.example")).toBe(200);
  expect(await statusAt("http://nas.local:8080", "0.0.0.0")).toBe(200);
});
