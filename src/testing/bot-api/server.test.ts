import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { Bot, GrammyError, HttpError, InlineKeyboard } from "grammy";
import type { Update } from "./chats";
import type { Method } from "./parameters";
import { type BotApi, startBotApi } from "./server";

let api: BotApi;
let now: Temporal.Instant;
const anna = { id: 501, first_name: "Anna", username: "anna" };

beforeEach(async () => {
  now = Temporal.Instant.from("2026-11-20T09:00:00Z");
  api = await startBotApi({ clock: { now: () => now } });
});
afterEach(() => api.stop());

interface Answer {
  ok: boolean;
  result?: unknown;
  description?: string;
  error_code?: number;
  parameters?: { retry_after: number };
}

async function call(method: string, parameters: object = {}, token = api.token): Promise<Answer> {
  const response = await fetch(`${api.root}/bot${token}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(parameters),
  });
  const answer = (await response.json()) as Answer;
  expect(response.status).toBe(answer.error_code ?? 200);
  return answer;
}

async function poll(parameters: object = {}): Promise<Update[]> {
  return (await call("getUpdates", parameters)).result as Update[];
}

async function refusal(method: Method, parameters: object): Promise<string> {
  return (await call(method, parameters)).description ?? "was taken";
}

describe("a call", () => {
  test("needs the right token and a method there is", async () => {
    expect((await call("getMe")).result).toMatchObject({ id: 123456789, is_bot: true });
    expect((await call("getMe", {}, "123456789:AAsomebodyElsesTokenSomebodyElse")).error_code).toBe(401);
    expect((await call("getMe", {}, "nonsense")).error_code).toBe(404);
    expect(await call("sendPigeon")).toMatchObject({ error_code: 404 });
  });

  test("may come as a form", async () => {
    api.sendText(anna, "hi");
    const body = new URLSearchParams({
      chat_id: "501",
      text: "{braces}",
      reply_markup: JSON.stringify({ inline_keyboard: [[{ text: "Go", callback_data: "go" }]] }),
    });
    await fetch(`${api.root}/bot${api.token}/sendMessage`, { method: "POST", body });
    expect(api.messages(501).at(-1)).toMatchObject({
      text: "{braces}",
      reply_markup: { inline_keyboard: [[{ text: "Go", callback_data: "go" }]] },
    });
  });

  test("is refused for what the API does not take", async () => {
    api.sendText(anna, "hi");
    const send = (it: object) => refusal("sendMessage", { chat_id: 501, text: "ok", ...it });
    const keyboard = (button: object) => send({ reply_markup: { inline_keyboard: [[button]] } });
    expect(await send({ text: " \n" })).toBe("Bad Request: message text is empty");
    expect(await send({ text: undefined })).toBe("Bad Request: message text is empty");
    expect(await send({ text: "🙂".repeat(4096) })).toBe("was taken");
    expect(await send({ text: "a".repeat(4097) })).toBe("Bad Request: message is too long");
    expect(await send({ chat_id: 77 })).toBe("Bad Request: chat not found");
    expect(await send({ colour: "red" })).toContain("colour");
    expect(await send({ entities: [{ type: "bold", offset: 0, length: 3 }] })).toContain("entity bounds");
    expect(await send({ text: "🙂", entities: [{ type: "bold", offset: 0, length: 2 }] })).toBe("was taken");
    expect(await send({ text: "🙂", entities: [{ type: "bold", offset: 0, length: 1 }] })).toContain(
      "UTF-16",
    );
    expect(await keyboard({ text: "x", callback_data: "д".repeat(32) })).toBe("was taken");
    expect(await keyboard({ text: "x", callback_data: "д".repeat(33) })).toBe(
      "Bad Request: BUTTON_DATA_INVALID",
    );
    expect(await keyboard({ text: "x" })).toContain("text buttons are unallowed");
    expect(await keyboard({ text: " ", callback_data: "a" })).toContain("must be non-empty");
    expect(await keyboard({ text: "x", url: "http://localhost:8080/x" })).toContain("Wrong HTTP URL");
    expect(await keyboard({ text: "x", url: "https://example.org/x" })).toBe("was taken");
    expect(await refusal("setMyCommands", { commands: [{ command: "Bad!", description: "x" }] })).toContain(
      "BOT_COMMAND_INVALID",
    );
    api.block(501);
    expect(await send({})).toBe("Forbidden: bot was blocked by the user");
  });
});

describe("getUpdates", () => {
  test("gives an update again until an offset confirms it", async () => {
    const first = api.sendText(anna, "/start now");
    const second = api.sendText(anna, "two");
    expect((await poll()).map((it) => it.update_id)).toEqual([first.updateId, second.updateId]);
    expect(await poll({ limit: 1 })).toMatchObject([
      { message: { text: "/start now", entities: [{ type: "bot_command", offset: 0, length: 6 }] } },
    ]);
    expect(await poll({ offset: second.updateId })).toHaveLength(1);
    expect(api.unconfirmed()).toEqual([second.updateId]);
    expect(await poll({ offset: second.updateId + 1 })).toEqual([]);
    api.redeliver(first.updateId);
    expect(await poll({ offset: second.updateId + 1 })).toMatchObject([{ update_id: first.updateId }]);
    expect(await poll({ offset: second.updateId + 1 })).toEqual([]);
  });

  test("waits for the next update and ends the wait of an earlier caller", async () => {
    const earlier = call("getUpdates", { timeout: 30 });
    await until(() => api.calls("getUpdates").length === 1);
    const later = poll({ timeout: 30 });
    expect(await earlier).toMatchObject({ error_code: 409 });
    api.sendLocation(anna, 52.5, 13.4);
    expect(await later).toMatchObject([{ message: { location: { latitude: 52.5, longitude: 13.4 } } }]);
  });

  test("keeps what a caller that went away would have got", async () => {
    const leaving = new AbortController();
    const gone = fetch(`${api.root}/bot${api.token}/getUpdates?timeout=30`, { signal: leaving.signal });
    await until(() => api.calls("getUpdates").length === 1);
    leaving.abort();
    await expect(gone).rejects.toThrow();
    api.sendText(anna, "still there");
    expect(await poll()).toHaveLength(1);
  });

  test("leaves out kinds that were not asked for", async () => {
    await poll({ allowed_updates: ["message"] });
    const { messageId } = api.sendText(anna, "one");
    api.editText(anna, messageId, "two");
    expect(await poll()).toHaveLength(1);
    await poll({ allowed_updates: [] });
    api.editText(anna, messageId, "three");
    expect(await poll()).toMatchObject([{}, { edited_message: { text: "three" } }]);
  });
});

describe("a message of the bot", () => {
  async function sendDraft(): Promise<number> {
    api.sendText(anna, "lunch tomorrow");
    const reply_markup = { inline_keyboard: [[{ text: "Create", callback_data: "c:1" }]] };
    await call("sendMessage", { chat_id: 501, text: "Draft", reply_markup });
    return api.messages(501).at(-1)?.message_id ?? 0;
  }

  test("is edited, except to what it already says", async () => {
    const message_id = await sendDraft();
    const it = { chat_id: 501, message_id };
    const reply_markup = { inline_keyboard: [[{ text: "Create", callback_data: "c:1" }]] };
    expect(await refusal("editMessageText", { ...it, text: "Draft", reply_markup })).toContain(
      "message is not modified",
    );
    expect(await refusal("editMessageText", { ...it, text: "Draft" })).toBe("was taken");
    expect(api.messages(501).at(-1)?.reply_markup).toBeUndefined();
    expect(await refusal("editMessageReplyMarkup", it)).toContain("message is not modified");
    expect(await refusal("editMessageReplyMarkup", { ...it, reply_markup })).toBe("was taken");
    expect(await refusal("editMessageText", { ...it, message_id: 999, text: "x" })).toBe(
      "Bad Request: message to edit not found",
    );
    expect(await refusal("editMessageText", { ...it, message_id: 1, text: "x" })).toBe(
      "Bad Request: message can't be edited",
    );
    await call("deleteMessage", it);
    expect(api.messages(501)).toHaveLength(1);
  });

  test("is tapped by label or data, and each tap answered once and in time", async () => {
    const message = await sendDraft();
    const { queryId, updateId } = api.tap(501, message, "Create");
    expect((await poll({ offset: updateId }))[0]).toMatchObject({
      callback_query: { id: queryId, data: "c:1", from: anna, message: { message_id: message } },
    });
    expect(await refusal("answerCallbackQuery", { callback_query_id: queryId })).toBe("was taken");
    expect(await refusal("answerCallbackQuery", { callback_query_id: queryId })).toContain("too old");
    const late = api.tap(501, message, "c:1");
    now = now.add({ minutes: 20 });
    expect(await refusal("answerCallbackQuery", { callback_query_id: late.queryId })).toContain("too old");
    expect(() => api.tap(501, message, "Discard")).toThrow("there are: Create");
    expect(api.tapForged(anna, message, "c:999").queryId).not.toBe(late.queryId);
  });
});

describe("a fault", () => {
  const send = (text: string) => call("sendMessage", { chat_id: 501, text });
  const texts = () => api.messages(501).map((it) => it.text);
  beforeEach(() => void api.sendText(anna, "hi"));

  test("breaks the connection before or after the work is done", async () => {
    api.fault({ method: "sendMessage", kind: "drop-before" });
    await expect(send("before")).rejects.toMatchObject({ code: "ECONNRESET" });
    api.fault({ method: "sendMessage", kind: "drop-after" });
    await expect(send("after")).rejects.toMatchObject({ code: "ECONNRESET" });
    api.fault({ kind: "truncate", when: (it) => it.text === "half" });
    await send("whole");
    await expect(send("half")).rejects.toThrow();
    expect(texts()).toEqual(["hi", "after", "whole", "half"]);
    expect(api.calls("sendMessage").map((it) => it.fault)).toEqual([
      "drop-before",
      "drop-after",
      null,
      "truncate",
    ]);
  });

  test("answers with a status, a page, late or not at all", async () => {
    api.fault({ kind: "status", status: 429, retryAfter: 7, times: 2 });
    expect(await send("a")).toMatchObject({ error_code: 429, parameters: { retry_after: 7 } });
    expect((await call("getMe")).description).toBe("Too Many Requests: retry after 7");
    api.fault({ kind: "html" });
    await expect(send("b")).rejects.toThrow();
    api.fault({ kind: "slow", delayMs: 1 });
    expect((await send("c")).ok).toBe(true);
    api.fault({ kind: "hang" });
    const signal = AbortSignal.timeout(30);
    await expect(fetch(`${api.root}/bot${api.token}/getMe`, { signal })).rejects.toThrow();
    expect(texts()).toEqual(["hi", "c"]);
    api.fault({ kind: "hang", times: 9 });
    api.clearFaults();
    expect((await call("getMe")).ok).toBe(true);
  });
});

test("grammY runs on it: polls, replies, is tapped, edits, and sees its failures", async () => {
  const bot = new Bot(api.token, { client: { apiRoot: api.root } });
  bot.command("start", (context) =>
    context.reply("Welcome", { reply_markup: new InlineKeyboard().text("Begin", "begin") }),
  );
  bot.callbackQuery("begin", async (context) => {
    await context.answerCallbackQuery();
    await context.editMessageText("Begun");
  });
  const running = bot.start();
  api.sendText(anna, "/start");
  api.tap(anna, await api.waitForMessage(501, "Welcome"), "Begin");
  await api.waitForMessage(501, (it) => it.text === "Begun" && it.reply_markup === undefined);

  api.fault({ method: "sendMessage", kind: "drop-after" });
  await expect(bot.api.sendMessage(501, "lost answer")).rejects.toBeInstanceOf(HttpError);
  await expect(bot.api.sendMessage(77, "stranger")).rejects.toBeInstanceOf(GrammyError);
  await expect(api.waitForMessage(501, "never said", 20)).rejects.toThrow("lost answer");
  await bot.stop();
  await running;
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await Bun.sleep(1);
}
