import type { User as TelegramUser } from "grammy/types";
import { Composer, type Context } from "grammy/web";
import type { Assistant } from "../assistant/assistant";
import { capture } from "../assistant/conversation/capture";
import { type AccessLists, admit } from "../assistant/people/admit";
import { mostTries } from "../assistant/people/login";
import type { Inbound } from "../domain/inbound";
import { describeError, withCorrelation } from "../log";
import { createGroups } from "./groups";
import { readMessage } from "./read-message";

/** The kinds of update that this adapter takes. */
export const takenUpdates = ["message", "edited_message", "callback_query"] as const;

/**
 * Updates as things people did. Each is stored before the handler returns; only then is its offset confirmed, so that a
 * crash loses none and a redelivered one changes nothing. Channels are left alone, and groups but for one answer.
 */
export function createUpdates(assistant: Assistant, lists: AccessLists): Composer<Context> {
  const updates = new Composer();
  const chat = updates.chatType("private");
  const memory: Memory = { told: new Set(), starts: new Map() };
  const take = (context: Context, source: string, content: Inbound) =>
    takeIn(assistant, lists, memory, context, source, content);

  chat.on("edited_message:text", (context) => {
    const { message_id, text } = context.editedMessage;
    return take(context, `e:${context.update.update_id}`, {
      kind: "edited",
      source: `m:${message_id}`,
      text,
    });
  });
  chat.on("edited_message:caption", (context) => {
    const { message_id, caption } = context.editedMessage;
    return take(context, `e:${context.update.update_id}`, {
      kind: "recaptioned",
      source: `m:${message_id}`,
      caption,
    });
  });
  chat.on("callback_query:data", async (context) => {
    const { id, data } = context.callbackQuery;
    await take(context, `c:${id}`, { kind: "tap", action: data });
    stopSpinner(assistant, context);
  });
  chat.on("message", (context) =>
    take(context, `m:${context.message.message_id}`, readMessage(context.message)),
  );
  updates.use(createGroups(assistant));
  return updates;
}

/** What lives as long as the process, by the Telegram id of a person. */
interface Memory {
  /** Whom it was said to that nothing can be kept just now. */
  readonly told: Set<number>;
  /** How often strangers were answered to their /start. */
  readonly starts: Map<number, number>;
}

async function takeIn(
  assistant: Assistant,
  lists: AccessLists,
  { told, starts }: Memory,
  context: Context,
  source: string,
  content: Inbound,
): Promise<void> {
  const { from } = context;
  if (from === undefined || from.is_bot) return;
  await withCorrelation(`tg-${context.update.update_id}`, async () => {
    try {
      const admission = await admit(assistant, lists, visitorOf(from, content));
      if (admission.kind === "refused") return await refuse(assistant, context, from, admission, starts);
      await capture(assistant, admission.channel, source, content, saidAt(context));
      told.delete(from.id);
    } catch (error) {
      await tellUnstored(context, from, told);
      throw error;
    }
  });
}

/** The time of a message, not of a tap: that one carries the time of the card. */
function saidAt(context: Context): Temporal.Instant | null {
  const date = context.editedMessage?.edit_date ?? context.message?.date;
  return date === undefined ? null : Temporal.Instant.fromEpochMilliseconds(date * 1000);
}

/** Nothing can be kept just now, not even this answer: it is given at once, and once until it works again. */
async function tellUnstored(context: Context, from: TelegramUser, told: Set<number>): Promise<void> {
  if (told.has(from.id)) return;
  told.add(from.id);
  const { wordingFor } = await import("../i18n/wording");
  const words = wordingFor(from.language_code ?? "en");
  await context.api.sendMessage(from.id, words("unstored")).catch(() => {});
}

function visitorOf(from: TelegramUser, content: Inbound) {
  const startCode =
    content.kind === "text" ? (/^\/start(?:@\w+)?\s+(\S{1,80})$/.exec(content.text)?.[1] ?? null) : null;
  const name = [from.first_name, from.last_name].filter((each) => each !== undefined).join(" ");
  return {
    id: from.id,
    username: from.username ?? null,
    name,
    language: from.language_code ?? null,
    startCode,
  };
}

/**
 * Once a person: whether the answer arrives is not worth a second try. While nobody owns the installation, whoever tries
 * /start again may be its owner, and is answered as long as their codes are looked at.
 */
async function refuse(
  assistant: Assistant,
  context: Context,
  from: TelegramUser,
  { first, unowned }: { readonly first: boolean; readonly unowned: boolean },
  starts: Map<number, number>,
): Promise<void> {
  const tried = starts.get(from.id) ?? 0;
  const tries = unowned && context.message?.text?.startsWith("/start") === true && tried < mostTries;
  if (!first && !tries) return;
  if (tries) starts.set(from.id, tried + 1);
  const { wordingFor } = await import("../i18n/wording");
  const words = wordingFor(from.language_code ?? "en");
  try {
    const answer = unowned ? words("refused-unowned") : words("refused", { id: String(from.id) });
    await context.api.sendMessage(from.id, answer);
  } catch (error) {
    assistant.log.warn("refusal.unsent", describeError(error));
  }
}

/** Not awaited: the tap is stored, and the answer to it only stops the button's spinner. */
function stopSpinner(assistant: Assistant, context: Context): void {
  context.answerCallbackQuery().catch((error) => assistant.log.debug("tap.unanswered", describeError(error)));
}
