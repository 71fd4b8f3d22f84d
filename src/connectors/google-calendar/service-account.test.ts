import { afterAll, beforeEach, expect, test } from "bun:test";
import { generateKeyPairSync } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { UserId } from "../../domain/ids";
import { ProviderError } from "../../errors";
import { said, sample } from "../../testing/contract/sample";
import { startGoogleServer } from "../../testing/google/server";
import { startOAuthServer } from "../../testing/oauth-server";
import { createGoogleConnector } from "./connector";

const google = startGoogleServer();
const oauth = startOAuthServer();
afterAll(() => Promise.all([google.stop(), oauth.stop()]));

const pair = generateKeyPairSync("rsa", { modulusLength: 2048 });
const key = JSON.stringify({
  type: "service_account",
  client_email: "adjutant@project.iam.gserviceaccount.com",
  private_key: pair.privateKey.export({ type: "pkcs8", format: "pem" }),
  private_key_id: "1",
  // Not to be believed: a pasted file could send what we sign anywhere.
  token_uri: "http://127.0.0.1:1/token",
});
const calendar = "olga@example.org";
const options = { user: "u" as UserId, signal: new AbortController().signal, allowPrivate: true };
const file = join(tmpdir(), `adjutant-key-${crypto.randomUUID()}.json`);
await Bun.write(file, key);
afterAll(() => Bun.file(file).delete());

const connector = createGoogleConnector({
  GOOGLE_API_ROOT: google.root,
  GOOGLE_ISSUER: oauth.root,
  GOOGLE_SERVICE_ACCOUNT_FILE: file,
});

beforeEach(() => {
  oauth.serviceKey = pair.publicKey.export({ type: "spki", format: "pem" }).toString();
  google.accepts = (token) => (token.startsWith("service-") ? "service" : null);
  google.addCalendar(calendar, "Olga");
});

async function connect(input: Record<string, string>, allowPrivate = true) {
  const connected = await connector.connect?.(input, { ...options, allowPrivate });
  if (connected === undefined) throw new Error("no form");
  const port = connector.openCalendar?.({
    ...options,
    ...connected,
    accessToken: null,
    zone: "Europe/Berlin",
  });
  if (port === undefined) throw new Error("no calendar");
  return { connected, port };
}

async function failureOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown) => thrown,
  );
  return error instanceof ProviderError ? error.kind : `${error}`;
}

test("a pasted key opens the calendar that is shared with it; its statement goes where the installation says", async () => {
  const { connected, port } = await connect({ calendar, key });
  expect([connected.label, connected.secret]).toEqual([calendar, key]);
  expect(JSON.stringify(connected.config)).not.toContain("PRIVATE");
  expect(await port.listCalendars()).toEqual([{ id: calendar, name: "Olga", writable: true }]);
});

test("guests are kept by name, since Google lets a service account invite nobody", async () => {
  const { port } = await connect({ calendar, key });
  const event = sample("2030-01-10T13:00", { attendees: [{ name: "Anna", email: "anna@example.org" }] });
  const saved = await port.createEvent(calendar, event, "k");
  expect(said(saved)).toEqual(said(event));
  expect(google.calendars.get(calendar)?.kept.get(saved.ref.href)?.event.attendees).toBeUndefined();
});

test("the installation's own key needs no pasting, and is not for everybody", async () => {
  const { connected } = await connect({ calendar, key: "" });
  expect(connected.secret).toBe("");
  expect(await failureOf(connect({ calendar, key: "" }, false))).toBe("invalid");
});

test("a key that is none, one that Google does not know, and a calendar that is not shared", async () => {
  expect(await failureOf(connect({ calendar, key: "{}" }))).toBe("invalid");
  expect(
    await failureOf(connect({ calendar, key: key.replace("PRIVATE KEY-----\\nM", "PRIVATE KEY-----\\n") })),
  ).toBe("invalid");
  expect(await failureOf(connect({ calendar: "", key }))).toBe("invalid");
  expect(await failureOf(connect({ calendar: "other@example.org", key }))).toBe("not-found");
  google.accepts = () => null;
  oauth.serviceKey = null;
  expect(await failureOf(connect({ calendar, key }))).toBe("auth");
});
