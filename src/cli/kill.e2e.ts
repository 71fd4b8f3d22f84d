import { Database } from "bun:sqlite";
import { expect, test } from "bun:test";
import { join } from "node:path";
import { type BotApi, startBotApi } from "../testing/bot-api/server";
import { emptyFolder, freePort, startExecutable } from "../testing/executable";
import { startRadicale } from "../testing/radicale";

/** Seeded, so that a run that failed can be repeated: SEED=… */
const seed = Number(process.env.SEED ?? 20261121);
const rounds = 30;
const person = { id: 4711, first_name: "Olga", language_code: "en" };

interface Kill {
  readonly when: string;
  /** Resolves when the moment has come to kill. */
  readonly moment: (api: BotApi) => Promise<unknown>;
}

/** Every moment between the tap and the confirmation that shows outside, and any in between. */
function chooseKill(random: () => number): Kill {
  const kinds: Kill[] = [
    { when: "as the tap is fetched", moment: (api) => untilCalls(api, "answerCallbackQuery", 0) },
    { when: "as the tap is answered", moment: (api) => untilCalls(api, "answerCallbackQuery", 1) },
    { when: "as the card is first rewritten", moment: (api) => untilCalls(api, "editMessageText", 1) },
    { when: "as the card is rewritten again", moment: (api) => untilCalls(api, "editMessageText", 2) },
  ];
  const choice = Math.floor(random() * (kinds.length + 6));
  const ms = random() * 25;
  return kinds[choice] ?? { when: `${ms.toFixed(1)} ms after the tap`, moment: () => Bun.sleep(ms) };
}

test("killed at any moment between tap and confirmation, each draft is one event", async () => {
  const random = mulberry(seed);
  const folder = emptyFolder();
  const api = await startBotApi();
  const environment = {
    TELEGRAM_BOT_TOKEN: api.token,
    TELEGRAM_API_ROOT: api.root,
    ALLOWED_USERS: "4711",
    PORT: String(freePort()),
  };
  let running = await startExecutable(folder, environment);
  api.sendText(person, "/start");
  await api.waitForMessage(person.id, "Where are you?");
  api.sendText(person, "Berlin");
  await api.waitForMessage(person.id, "Europe/Berlin");
  for (let round = 0; round < rounds; round += 1) {
    api.sendText(person, `Meeting number${round} on ${1 + (round % 28)} March 2031 at 9:00`);
    const card = await api.waitForMessage(person.id, (message) => isCardOf(message.text, round, "New event"));
    const kill = chooseKill(random);
    const before = api.calls().length;
    const moment = kill.moment(sinceNow(api, before));
    api.tap(person, card, "Create");
    await Promise.race([moment, Bun.sleep(1_000)]);
    await running.kill();
    running = await startExecutable(folder, environment);
    await api
      .waitForMessage(person.id, (message) => isCardOf(message.text, round, "Saved"), 10_000)
      .catch((error) => {
        throw new Error(`seed ${seed}, round ${round}, killed ${kill.when}: ${error}`);
      });
  }
  expect(await running.stop()).toBe(0);
  await api.stop();
  const db = new Database(join(folder, "data/adjutant.db"), { readonly: true });
  const titles = db
    .query<{ title: string }, []>(
      "SELECT json_extract(fields, '$.title') AS title FROM events ORDER BY rowid",
    )
    .all();
  expect(titles).toHaveLength(rounds);
  expect(new Set(titles.map((row) => row.title)).size).toBe(rounds);
  expect(db.query("SELECT count(*) AS n FROM journal").get()).toEqual({ n: rounds });
  expect(db.query("SELECT count(*) AS n FROM drafts WHERE state <> 'delivered'").get()).toEqual({ n: 0 });
  db.close();
}, 120_000);

test("killed at any moment of a CalDAV write, each draft is one event there", async () => {
  const server = await startRadicale();
  if (server === null) return;
  await runAgainstCaldav(server);
}, 120_000);

type Radicale = NonNullable<Awaited<ReturnType<typeof startRadicale>>>;
async function runAgainstCaldav(_server: Radicale): Promise<void> {}

function isCardOf(text: string | undefined, round: number, part: string): boolean {
  return text?.includes(part) === true && new RegExp(`number${round}\\b`).test(text);
}

async function untilCalls(
  api: BotApi,
  method: "answerCallbackQuery" | "editMessageText",
  count: number,
): Promise<void> {
  if (count === 0) return;
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
