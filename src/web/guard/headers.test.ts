import { afterAll, beforeAll, expect, test } from "bun:test";
import { logInVisitor } from "../../testing/log-in";
import { openVisitor, serveWorld, type Visitor, type WebApp } from "../../testing/web-visitor";
import { startWorld, type World } from "../../testing/world";
import { assetPaths } from "../assets";

let world: World;
let app: WebApp;
let visitor: Visitor;

beforeAll(async () => {
  world = await startWorld();
  app = serveWorld(world);
  visitor = openVisitor(app);
  await logInVisitor(world, visitor);
});
afterAll(() => world.stop());

test("every route says what may run on it, failures and redirects too", async () => {
  const paths = new Set(app.routes.map((route) => route.path.replace(/:\w+(\{[^}]*\})?/g, "1")));
  const stranger = openVisitor(app);
  for (const path of [...paths, assetPaths.style, "/nowhere"]) {
    for (const who of [visitor, stranger]) {
      for (const method of ["GET", "POST", "DELETE", "OPTIONS"]) {
        const { headers, status } = await who.send(path, { method });
        const policy = headers.get("Content-Security-Policy") ?? "";
        expect(`${method} ${path} ${status}: ${policy}`).toContain("default-src 'none'; script-src 'self';");
        expect(policy).toContain("frame-ancestors 'none'");
        expect(policy).not.toMatch(/unsafe|\*|http/);
        expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
        expect(headers.get("Referrer-Policy")).toBe("same-origin");
        expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
        expect(headers.get("Permissions-Policy")).toContain("geolocation=()");
        expect(headers.has("Strict-Transport-Security")).toBe(false);
        expect(headers.has("Cache-Control")).toBe(true);
      }
    }
  }
});

test("pages are not kept by caches; files named after their content are kept for good", async () => {
  expect((await visitor.get("/settings")).headers.get("Cache-Control")).toBe("no-store");
  const style = await visitor.get(assetPaths.style, { headers: { "Accept-Encoding": "gzip" } });
  expect(style.headers.get("Cache-Control")).toContain("immutable");
  expect(style.headers.get("Content-Encoding")).toBe("gzip");
  expect(Bun.gunzipSync(await style.arrayBuffer()).length).toBeGreaterThan(1000);
  const etag = style.headers.get("ETag") ?? "";
  expect((await visitor.get(assetPaths.style, { headers: { "If-None-Match": etag } })).status).toBe(304);
});

test("no page has what the policy forbids, and each has a title, a language and one headline", async () => {
  for (const path of [
    "/chat",
    "/dashboard",
    "/integrations",
    "/settings",
    "/setup/zone",
    "/setup/bot",
    "/login/x",
    "/nowhere",
  ]) {
    const page = await (await visitor.get(path)).text();
    expect(page).toMatch(/^<!doctype html><html lang="en-GB"/);
    expect(page).toMatch(/<title>[^<]+ · Adjutant<\/title>/);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).not.toMatch(
      /<script(?![^>]* src=)|<style|\sstyle="|\son[a-z]+="|javascript:|hx-on|hx-vals="js/,
    );
    expect(`${path} ${page}`).not.toMatch(/>(web|card|button)-[a-z-]+</);
  }
});
