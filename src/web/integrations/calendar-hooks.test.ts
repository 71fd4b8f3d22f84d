import { afterEach, beforeEach, expect, test } from "bun:test";
import { serveWorld, type WebApp } from "../../testing/web-visitor";
import { startWorld, type World } from "../../testing/world";

let world: World;
let app: WebApp;

beforeEach(async () => {
  world = await startWorld({ environment: { PUBLIC_URL: "https://adjutant.example" } });
  app = serveWorld(world, { publicUrl: "https://adjutant.example" });
});
afterEach(() => world.stop());

const post = (path: string, init: RequestInit = {}) => app.request(path, { method: "POST", ...init });

test("Graph's token comes back as it was meant, as text that no browser takes for a page", async () => {
  const token = "Validation: <script>alert(1)</script> + 100% ä Request-Id: 1";
  const answer = await post(`/hooks/outlook?watch=x&${new URLSearchParams({ validationToken: token })}`);
  expect([answer.status, await answer.text()]).toEqual([200, token]);
  expect(answer.headers.get("content-type")).toMatch(/^text\/plain/);
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  const long = await post(`/hooks/outlook?validationToken=${"x".repeat(5_000)}`);
  expect([long.status, await long.text()]).toEqual([202, ""]);
});

test("whoever calls needs no session and no page of ours, learns nothing, and brings no more than a form may", async () => {
  const foreign = { Origin: "https://elsewhere.example", "Sec-Fetch-Site": "cross-site" };
  for (const path of ["/hooks/google", "/hooks/outlook"]) {
    const answer = await post(path, { headers: foreign, body: "anything" });
    expect([answer.status, await answer.text()]).toEqual([202, ""]);
    expect((await post(path, { body: "x".repeat(300 * 1024) })).status).toBe(413);
    expect((await app.request(path)).status).toBe(404);
  }
  expect((await post("/hooks/caldav")).status).not.toBe(202);
});

test("without a public https address there is nobody to call", async () => {
  for (const publicUrl of [null, "http://adjutant.example"]) {
    const other = await startWorld({ environment: publicUrl === null ? {} : { PUBLIC_URL: publicUrl } });
    const answer = await serveWorld(other, { publicUrl }).request("/hooks/outlook?validationToken=x", {
      method: "POST",
    });
    expect(await answer.text()).not.toBe("x");
    expect(answer.ok).toBe(false);
    await other.stop();
  }
});
