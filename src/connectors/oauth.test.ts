import { afterAll, beforeEach, expect, test } from "bun:test";
import type { ProviderError } from "../errors";
import { failureOf } from "../testing/failure-of";
import { startOAuthServer } from "../testing/oauth-server";
import type { OAuthClient } from "./connector";
import { beginAuthorization, redeemCode, refreshTokens, requestDeviceCode } from "./oauth";

const server = startOAuthServer();
afterAll(() => server.stop());
beforeEach(() => {
  server.tokens = {};
  server.rotates = false;
});

const redirectUri = "http://127.0.0.1:8080/integrations/calendar/callback";
const now = Temporal.Instant.from("2026-11-21T09:00:00Z");
const signal = AbortSignal.timeout(20_000);
const client: OAuthClient = {
  server: { kind: "discovered", issuer: server.root },
  clientId: server.client.id,
  clientSecret: server.client.secret,
  secretIn: "body",
  scopes: ["calendar.events", "calendar.readonly"],
  parameters: { access_type: "offline" },
};

async function consent(as = client) {
  const { url, pending } = await beginAuthorization("calendar", as, redirectUri, signal);
  return { url, pending, landed: server.agree(url) };
}

test("consent brings tokens, asked for with PKCE, state, scopes and what the provider wants besides", async () => {
  const { url, pending, landed } = await consent();
  const asked = new URL(url).searchParams;
  expect(asked.get("scope")).toBe("calendar.events calendar.readonly");
  expect(asked.get("access_type")).toBe("offline");
  expect(asked.get("redirect_uri")).toBe(redirectUri);
  const tokens = await redeemCode("calendar", client, landed, pending, now, signal);
  expect(tokens.access).toStartWith("access-");
  expect(tokens.expiresAt).toBe(now.add({ seconds: 3600 }).epochMilliseconds);
  expect(tokens.refreshSince).toBe(now.epochMilliseconds);
});

test("an address pasted from another port or host is taken by its query", async () => {
  const { pending, landed } = await consent();
  landed.host = "localhost:9999";
  const tokens = await redeemCode("calendar", client, landed, pending, now, signal);
  expect(tokens.refresh).toStartWith("refresh-");
});

test("another state, another issuer and a code that was used are refused", async () => {
  const first = await consent();
  const foreign = new URL(first.landed);
  foreign.searchParams.set("state", "another");
  expect((await failureOf(redeemCode("calendar", client, foreign, first.pending, now, signal))).kind).toBe(
    "refused",
  );
  const mixed = new URL(first.landed);
  mixed.searchParams.set("iss", "https://evil.example");
  expect((await failureOf(redeemCode("calendar", client, mixed, first.pending, now, signal))).kind).toBe(
    "refused",
  );
  await redeemCode("calendar", client, first.landed, first.pending, now, signal);
  const again = await failureOf(redeemCode("calendar", client, first.landed, first.pending, now, signal));
  expect(again.kind).toBe("auth");
  expect(again.message).not.toContain("MARKED");
});

test("a person who declines, and a client that is not known, are told apart", async () => {
  const { pending, landed } = await consent();
  const declined = new URL(redirectUri);
  declined.search = new URLSearchParams({
    error: "access_denied",
    state: pending.state,
    iss: server.root,
  }).toString();
  expect((await failureOf(redeemCode("calendar", client, declined, pending, now, signal))).kind).toBe(
    "forbidden",
  );
  const wrong = { ...client, clientSecret: "wrong" };
  expect((await failureOf(redeemCode("calendar", wrong, landed, pending, now, signal))).kind).toBe("invalid");
});

test("a refresh keeps the refresh token where none comes, changes it where one does, and lives without an end", async () => {
  const { pending, landed } = await consent();
  const first = await redeemCode("calendar", client, landed, pending, now, signal);
  const later = now.add({ hours: 24 });
  const kept = await refreshTokens("calendar", client, first, later, signal);
  expect([kept.refresh, kept.refreshSince]).toEqual([first.refresh, first.refreshSince]);
  expect(kept.access).not.toBe(first.access);
  server.rotates = true;
  server.tokens = { expires_in: undefined };
  const rotated = await refreshTokens("calendar", client, kept, later, signal);
  expect(rotated.refresh).not.toBe(kept.refresh);
  expect([rotated.refreshSince, rotated.expiresAt]).toEqual([later.epochMilliseconds, null]);
  expect((await failureOf(refreshTokens("calendar", client, kept, later, signal))).kind).toBe("auth");
});

test.each<[string, () => Response, string]>([
  ["in trouble", () => new Response("<html>", { status: 503 }), "unavailable"],
  ["busy", () => new Response("slow down", { status: 429 }), "rate-limited"],
  ["not what it says it is", () => new Response("<html>hello</html>"), "malformed"],
])("a token endpoint that is %s", async (_, fault, kind) => {
  const { pending, landed } = await consent();
  server.fault = fault();
  expect((await failureOf(redeemCode("calendar", client, landed, pending, now, signal))).kind).toBe(
    kind as ProviderError["kind"],
  );
});

test("a code for another device is waited for", async () => {
  const open = { ...client, clientSecret: null };
  server.entered = false;
  const code = await requestDeviceCode("calendar", open, signal);
  expect([code.userCode, code.page]).toEqual(["ABCD-EFGH", `${server.root}/enter`]);
  const polled = code.poll(() => now, signal);
  server.entered = true;
  expect((await polled).access).toStartWith("access-");
});
