import { Database } from "bun:sqlite";
import { expect, test } from "bun:test";
import { join } from "node:path";
import { openCore } from "../appliance/core";
import { connectAccount, setDefaultCalendar } from "../assistant/accounts/connect";
import { listUserCalendars, openCalendar } from "../assistant/calendars/calendars";
import { setZone } from "../assistant/people/set-zone";
import { readConfig } from "../config/read-config";
import { bindChannel, createUser } from "../store/people/users";
import { type BotApi, startBotApi } from "../testing/bot-api/server";
import type { DavServer } from "../testing/dav/process";
import { startRadicale } from "../testing/dav/radicale";
import { emptyFolder, freePort, startExecutable } from "../testing/executable";

/** Seeded, so that a run that failed can be repeated: SEED=… */
const seed = Number(process.env.SEED ?? 20261121);
const person = { id: 4711, first_name: "Olga", language_code: "en" };

/** Where a test lets go of the process: what it waits for before it kills. */
interface Kill {
  readonly when: string;
  readonly moment: (outside: Outside) => Promise<unknown>;
}

/** What the process talks to, as seen since the tap. */
interface Outside {
  readonly api: BotApi;
  readonly dav: DavProxy | null;
}

const botKills: readonly Kill[] = [
  { when: "as the tap is answered", moment: ({ api }) => untilCalls(api, "answerCallbackQuery", 1) },
  { when: "as the card is first rewritten", moment: ({ api }) => untilCalls(api, "editMessageText", 1) },
  { when: "as the card is rewritten again", moment: ({ api }) => untilCalls(api, "editMessageText", 2) },
];

const davKills: readonly Kill[] = [
  { when: "before the PUT arrives", moment: ({ dav }) => dav?.hold("PUT", "before") ?? Promise.resolve() },
  { when: "after the PUT is done", moment: ({ dav }) => dav?.hold("PUT", "after") ?? Promise.resolve() },
  { when: "as it is read back", moment: ({ dav }) => dav?.hold("GET", "after") ?? Promise.resolve() },
];

/** One of the moments that show outside, or any in between. */
function chooseKill(random: () => number, kills: readonly Kill[], span: number): Kill {
  const choice = Math.floor(random() * kills.length * 2.5);
  const ms = random() * span;
  return kills[choice] ?? { when: `${ms.toFixed(1)} ms after the tap`, moment: () => Bun.sleep(ms) };
}

test("killed at any moment between tap and confirmation, each draft is one event", async () => {
  const folder = emptyFolder();
  await killRepeatedly(folder, null, botKills, 60, 25);
  const db = new Database(join(folder, "data/adjutant.db"), { readonly: true });
  const titles = db
    .query<{ title: string }, []>("SELECT json_extract(fields, '$.title') AS title FROM events")
    .all();
  expectOnce(
    titles.map((row) => row.title),
    60,
  );
  db.close();
}, 120_000);

test.skipIf(Bun.which("radicale") === null)(
  "killed at any moment of a CalDAV write, each draft is one event there",
  async () => {
    const folder = emptyFolder();
    const server = await startRadicale();
    if (server === null) throw new Error("radicale did not start");
    const dav = startDavProxy(new URL(server.url).origin);
    const calendar = await server.addCalendar("work");
    const home = await connectAtStart(folder, dav, server, calendar);
    await killRepeatedly(folder, dav, [...botKills, ...davKills], 40, 80);
    expectOnce(await home(), 40);
    dav.stop();
    await server.stop();
  },
  120_000,
);

function expectOnce(titles: readonly string[], rounds: number): void {
  const wanted = Array.from({ length: rounds }, (_, round) => `Meeting number${round}`);
  expect(titles.toSorted()).toEqual(wanted.toSorted());
}

/** Drafts, taps, kills and restarts, until every draft says that it is saved. */
async function killRepeatedly(
  folder: string,
  dav: DavProxy | null,
  kills: readonly Kill[],
  rounds: number,
  span: number,
): Promise<void> {
  const random = mulberry(seed);
  const api = await startBotApi();
  const environment = {
    TELEGRAM_BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
    ADMIN_USERS: "4711",
    PORT: String(freePort()),
    ALLOW_PRIVATE_NETWORK: "true",
  };
  let running = await startExecutable(folder, environment);
  if (dav === null) {
    api.sendText(person, "Berlin");
    await api.waitForMessage(person.id, "Europe/Berlin");
  }
  for (let round = 0; round < rounds; round += 1) {
    api.sendText(person, `Meeting number${round} on ${1 + (round % 28)} March 2031 at 9:00`);
    const card = await api.waitForMessage(person.id, (message) => isCardOf(message.text, round, "New event"));
    const kill = chooseKill(random, kills, span);
    const moment = kill.moment({ api: sinceNow(api, api.calls().length), dav });
    api.tap(person, card, "Create");
    await Promise.race([moment, Bun.sleep(1_000)]);
    await running.kill();
    dav?.release();
    running = await startExecutable(folder, environment);
    await api
      .waitForMessage(person.id, (message) => isCardOf(message.text, round, "Saved"), 15_000)
      .catch((error) => {
        throw new Error(`SEED=${seed}, round ${round}, killed ${kill.when}: ${error}\n${running.log()}`);
      });
  }
  expect(await running.stop()).toBe(0);
  await api.stop();
  const db = new Database(join(folder, "data/adjutant.db"), { readonly: true });
  expect(db.query("SELECT count(*) AS n FROM journal").get()).toEqual({ n: rounds });
  expect(db.query("SELECT count(*) AS n FROM drafts WHERE state <> 'delivered'").get()).toEqual({ n: 0 });
  db.close();
}

/** The account is connected before the first start; the answer reads the titles that the calendar holds in the end. */
async function connectAtStart(
  folder: string,
  dav: DavProxy,
  server: DavServer,
  calendar: string,
): Promise<() => Promise<string[]>> {
  const config = readConfig({
    DATA_DIR: join(folder, "data"),
    ALLOW_PRIVATE_NETWORK: "true",
    LOG_LEVEL: "silent",
  });
  const core = await openCore(config);
  const { assistant, store } = core;
  const user = await createUser(store, { name: "Olga", role: "owner", locale: "en-GB" }, assistant.now());
  await setZone(assistant, user.id, "Europe/Berlin");
  await bindChannel(store, user.id, "telegram", String(person.id), assistant.now());
  const { signal } = new AbortController();
  const form = {
    url: dav.origin + new URL(calendar).pathname,
    username: server.username,
    password: server.password,
  };
  const connection = await connectAccount(assistant, user.id, "caldav", form, signal);
  const [target] = (await listUserCalendars(assistant, user.id)).filter(
    (each) => each.connection === connection,
  );
  if (target === undefined) throw new Error("no calendar was found in the account");
  await setDefaultCalendar(assistant, user.id, target.id);
  core.close();
  return async () => {
    const again = await openCore(config);
    const port = await openCalendar(again.assistant, user.id, connection, signal);
    const start = Temporal.Instant.from("2031-01-01T00:00:00Z");
    const found = await port.listOccurrences(target.externalId, {
      start,
      end: start.add({ hours: 24 * 365 }),
    });
    again.close();
    return found.map((each) => each.title);
  };
}

interface DavProxy {
  readonly origin: string;
  /** Resolves when such a request has arrived, or was done, and keeps its sender waiting from then on. */
  hold(method: string, phase: "before" | "after"): Promise<void>;
  /** Lets everything through again. */
  release(): void;
  stop(): void;
}

/** Stands before a CalDAV server and can keep one side from hearing of the other. */
function startDavProxy(target: string): DavProxy {
  let held: { method: string; phase: string; reached: () => void } | null = null;
  const never = () => new Promise<Response>(() => {});
  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    idleTimeout: 0,
    fetch: async (request) => {
      const now = held?.method === request.method ? held : null;
      if (now?.phase === "before") {
        now.reached();
        return never();
      }
      const { pathname, search } = new URL(request.url);
      const headers = new Headers(request.headers);
      headers.delete("host");
      const answer = await fetch(target + pathname + search, {
        method: request.method,
        headers,
        body: await request.arrayBuffer(),
        redirect: "manual",
      });
      if (now !== null) {
        now.reached();
        return never();
      }
      return new Response(await answer.arrayBuffer(), {
        status: answer.status,
        headers: plainHeaders(answer.headers),
      });
    },
  });
  return {
    origin: `http://127.0.0.1:${server.port}`,
    hold: (method, phase) => new Promise((reached) => (held = { method, phase, reached })),
    release: () => {
      held = null;
    },
    stop: () => void server.stop(true),
  };
}

function plainHeaders(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ["content-length", "content-encoding", "transfer-encoding"]) kept.delete(name);
  return kept;
}

function isCardOf(text: string | undefined, round: number, part: string): boolean {
  return text?.includes(part) === true && new RegExp(`number${round}\\b`).test(text);
}

async function untilCalls(
  api: BotApi,
  method: "answerCallbackQuery" | "editMessageText",
  count: number,
): Promise<void> {
  while (api.calls(method).length < count) await Bun.sleep(0.2);
}

/** The same server, seeing only calls that are made from now on. */
function sinceNow(api: BotApi, before: number): BotApi {
  return {
    ...api,
    calls: (method) =>
      api
        .calls()
        .slice(before)
        .filter((call) => method === undefined || call.method === method),
  };
}

/** A small seeded generator (mulberry32). */
function mulberry(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
