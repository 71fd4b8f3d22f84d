import { afterEach, beforeEach, expect, test } from "bun:test";
import type { ConnectionId, UserId } from "../../domain/ids";
import { findConnection } from "../../store/accounts/connections";
import { enqueueJob, priority } from "../../store/jobs/enqueue";
import { createUser } from "../../store/people/users";
import { type GoogleServer, startGoogleServer } from "../../testing/google/server";
import { type OAuthServer, startOAuthServer } from "../../testing/oauth-server";
import { startWorld, type World } from "../../testing/world";
import { readTokens, renewTokens } from "./access-token";
import { beginConsent, completeConsent } from "./authorize";
import { disconnectAccount } from "./connect";

const connector = "google-calendar";
const redirectUri = "http://127.0.0.1:8080/integrations/google-calendar/callback";
const signal = AbortSignal.timeout(20_000);
let oauth: OAuthServer;
let google: GoogleServer;
let world: World;

beforeEach(async () => {
  oauth = startOAuthServer();
  google = startGoogleServer();
  google.addCalendar("anna@example.org");
  world = await startWorld({
    environment: {
      GOOGLE_CLIENT_ID: oauth.client.id,
      GOOGLE_CLIENT_SECRET: oauth.client.secret,
      GOOGLE_ISSUER: oauth.root,
      GOOGLE_API_ROOT: google.root,
      ALLOW_PRIVATE_NETWORK: "true",
    },
  });
});
afterEach(async () => {
  await world.stop();
  await oauth.stop();
  await google.stop();
});

async function begin(user: UserId = world.user.id) {
  const consenting = { user, browser: "browser-1" };
  const url = await beginConsent(world.assistant, consenting, connector, redirectUri, signal);
  const complete = (landed = oauth.agree(url)) =>
    completeConsent(world.assistant, consenting, connector, landed, signal);
  return { url, complete };
}

async function connect(user?: UserId): Promise<ConnectionId> {
  return (await begin(user)).complete();
}

const countSecrets = (like: string) =>
  world.store.sqlite
    .query<{ n: number }, [string]>("SELECT count(*) AS n FROM secrets WHERE id LIKE ?")
    .get(like)?.n;

async function runNow(kind: string): Promise<void> {
  const now = world.clock.now();
  const job = { kind, payload: {}, uniqueKey: null, lane: null, priority: priority.upkeep } as const;
  await enqueueJob(world.store, { ...job, runAt: now, maxAttempts: 1, correlation: "test" }, now);
  await world.settle();
}

const refreshes = () => oauth.asked.filter((form) => form.get("grant_type") === "refresh_token").length;

test("an answer that comes twice at once is taken once", async () => {
  const { url, complete } = await begin();
  const landed = oauth.agree(url);
  const outcomes = await Promise.allSettled([complete(landed), complete(landed)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(oauth.asked).toHaveLength(1);
});

test("a consent that nobody came back from is forgotten after a day", async () => {
  await begin();
  expect(countSecrets("consent:%")).toBe(1);
  world.clock.advance({ hours: 25 });
  await runNow("prune");
  expect(countSecrets("consent:%")).toBe(0);
});

test("an account that is disconnected while its tokens are renewed leaves no secret", async () => {
  const id = await connect();
  const connection = await findConnection(world.store, id);
  if (connection === null) throw new Error("not connected");
  world.clock.advance({ hours: 2 });
  const gate = Promise.withResolvers<void>();
  oauth.fault = gate.promise;
  const renewal = renewTokens(world.assistant, connection).catch((error) => error);
  while (refreshes() === 0) await Bun.sleep(1);
  await disconnectAccount(world.assistant, world.user.id, id);
  gate.resolve();
  expect(await renewal).toMatchObject({ kind: "not-found" });
  expect(countSecrets(id)).toBe(0);
});

test("an account that is connected anew while its tokens are renewed keeps those of the new consent", async () => {
  const id = await connect();
  const connection = await findConnection(world.store, id);
  if (connection === null) throw new Error("not connected");
  world.clock.advance({ hours: 2 });
  const gate = Promise.withResolvers<void>();
  oauth.fault = gate.promise;
  const renewal = renewTokens(world.assistant, connection);
  while (refreshes() === 0) await Bun.sleep(1);
  await connect();
  const fresh = await readTokens(world.assistant, connection);
  gate.resolve();
  expect(await renewal).toEqual(fresh);
  expect(await readTokens(world.assistant, connection)).toEqual(fresh);
});

test("an account that is connected anew while its old consent is refused is not marked", async () => {
  const id = await connect();
  const connection = await findConnection(world.store, id);
  if (connection === null) throw new Error("not connected");
  world.clock.advance({ hours: 2 });
  const gate = Promise.withResolvers<void>();
  oauth.fault = gate.promise;
  const renewal = renewTokens(world.assistant, connection);
  while (refreshes() === 0) await Bun.sleep(1);
  oauth.live.clear();
  await connect();
  gate.resolve();
  expect(await renewal).toEqual(await readTokens(world.assistant, connection));
  expect((await findConnection(world.store, id))?.failure).toBeNull();
});

test("one account whose tokens cannot be read keeps nobody else's from being renewed", async () => {
  const id = await connect();
  const now = world.clock.now();
  const other = await createUser(world.store, { name: "Ben", role: "member", locale: "en-GB" }, now);
  await connect(other.id);
  world.store.sqlite.run("UPDATE secrets SET sealed = x'00' WHERE id = ?", [id]);
  world.clock.advance({ hours: 2 });
  await runNow("refresh_tokens");
  expect(refreshes()).toBe(1);
});
