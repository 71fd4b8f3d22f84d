import { afterAll, beforeAll, expect, test } from "bun:test";
import { Hono } from "hono";
import { logInVisitor } from "../../testing/log-in";
import { openVisitor, serveWorld, type Visitor } from "../../testing/web-visitor";
import { startWorld, type World } from "../../testing/world";
import { WebFault } from "../failures/fault";
import type { WebEnv } from "../web";
import { limitTime } from "./limits";

let world: World;
let visitor: Visitor;

beforeAll(async () => {
  world = await startWorld();
  visitor = openVisitor(serveWorld(world));
  await logInVisitor(world, visitor);
});
afterAll(() => world.stop());

test("a body that is too large is refused before it is read", async () => {
  const response = await visitor.submit("/chat", { text: "x".repeat(300_000) });
  expect(response.status).toBe(413);
  expect(await response.text()).toContain("nothing of it was stored");
  expect(await world.conversation()).toEqual([]);
});

test("one that does not tell its length is cut off", async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      sent += 1;
      controller.enqueue(new Uint8Array(64 * 1024));
    },
  });
  const headers = { Origin: "http://localhost", "Transfer-Encoding": "chunked", "HX-Request": "true" };
  const response = await visitor.send("/chat", { method: "POST", headers, body: endless });
  expect(response.status).toBe(413);
  expect(sent).toBeLessThan(20);
});

test("a request that waits for ever is given up, and what it waits for is told", async () => {
  let told = false;
  const app = new Hono<WebEnv>();
  app.use(limitTime(0.05));
  app.onError((error, c) => c.text(error.message, error instanceof WebFault ? error.status : 500));
  app.get("/", (c) => {
    c.var.signal.addEventListener("abort", () => {
      told = true;
    });
    return new Promise<Response>(() => {});
  });
  const response = await app.request("/");
  expect(response.status).toBe(504);
  expect(await response.text()).toBe("took-too-long");
  expect(told).toBe(true);
});
