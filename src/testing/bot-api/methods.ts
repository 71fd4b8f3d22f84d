/** What each method does to the chats. getUpdates, which waits, is in server.ts. */
import { type Chat, type ChatMessage, type Chats, Refusal } from "./chats";
import type { InlineKeyboard, Method, Parameters } from "./parameters";

const deletableForSeconds = 48 * 3600;
const notModified =
  "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

export type Methods = { [M in Exclude<Method, "getUpdates">]: (it: Parameters<M>) => unknown };

export function makeMethods(chats: Chats, queryLifetimeSeconds: number): Methods {
  const commands = new Map<string, unknown>();
  const scopeOf = (it: Parameters<"getMyCommands">) =>
    JSON.stringify([it.scope ?? { type: "default" }, it.language_code ?? ""]);

  return {
    getMe: () => ({
      ...chats.bot,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
    }),
    deleteWebhook: (it) => {
      if (it.drop_pending_updates) chats.dropPending();
      return true;
    },
    getWebhookInfo: () => ({
      url: "",
      has_custom_certificate: false,
      pending_update_count: chats.pending.length,
    }),
    setMyCommands: (it) => {
      commands.set(scopeOf(it), it.commands);
      return true;
    },
    getMyCommands: (it) => commands.get(scopeOf(it)) ?? [],
    deleteMyCommands: (it) => {
      commands.delete(scopeOf(it));
      return true;
    },
    setMyName: () => true,
    setMyDescription: () => true,
    setMyShortDescription: () => true,
    setChatMenuButton: () => true,
    sendChatAction: (it) => {
      chats.writableChat(it.chat_id);
      return true;
    },
    getFile: (it) => {
      const { bytes: _bytes, ...file } = chats.findFile(it.file_id);
      return file;
    },
    sendMessage: (it) => sendMessage(chats, it),
    editMessageText: (it) => {
      const { entities, text } = it;
      return editMessage(chats, it, { text, ...(entities?.length ? { entities } : {}) }, it.reply_markup);
    },
    editMessageReplyMarkup: (it) => {
      const { text, entities } = ownMessage(chats, it);
      return editMessage(
        chats,
        it,
        { ...(text ? { text } : {}), ...(entities ? { entities } : {}) },
        it.reply_markup,
      );
    },
    deleteMessage: (it) => {
      const chat = chats.writableChat(it.chat_id);
      const message = chats.findMessage(chat, it.message_id, "to delete");
      if (chats.seconds - message.date > deletableForSeconds) {
        throw new Refusal(400, "Bad Request: message can't be deleted for everyone");
      }
      chat.messages.delete(message.message_id);
      chats.announce();
      return true;
    },
    answerCallbackQuery: (it) => {
      chats.answerQuery(it.callback_query_id, queryLifetimeSeconds);
      return true;
    },
  };
}

function sendMessage(chats: Chats, it: Parameters<"sendMessage">): ChatMessage {
  const chat = chats.writableChat(it.chat_id);
  const { reply_markup: markup, entities } = it;
  const repliedTo = it.reply_parameters ? findReplied(chat, it.reply_parameters) : null;
  const message = chats.addMessage(chat, chats.bot, {
    text: it.text,
    ...(entities?.length ? { entities } : {}),
    ...(markup && "inline_keyboard" in markup ? shownKeyboard(markup) : {}),
    ...(repliedTo ? { reply_to_message: repliedTo } : {}),
  });
  if (markup && !("inline_keyboard" in markup)) chat.asked = markup;
  chats.announce();
  return message;
}

function findReplied(
  chat: Chat,
  reply: { message_id: number; allow_sending_without_reply?: boolean | undefined },
): ChatMessage | null {
  const message = chat.messages.get(reply.message_id);
  if (!message && !reply.allow_sending_without_reply) {
    throw new Refusal(400, "Bad Request: message to be replied not found");
  }
  return message ?? null;
}

function editMessage(
  chats: Chats,
  it: { chat_id: number; message_id: number },
  content: Pick<ChatMessage, "text" | "entities">,
  markup: InlineKeyboard | undefined,
): ChatMessage {
  const message = ownMessage(chats, it);
  const { text, entities, reply_markup, edit_date: _edited, ...kept } = message;
  const next = { ...content, ...(markup ? shownKeyboard(markup) : {}) };
  if (Bun.deepEquals(next, pick({ text, entities, reply_markup }))) throw new Refusal(400, notModified);
  const edited = { ...kept, ...next, edit_date: chats.seconds };
  chats.openChat(it.chat_id).messages.set(it.message_id, edited);
  chats.announce();
  return edited;
}

function ownMessage(chats: Chats, it: { chat_id: number; message_id: number }): ChatMessage {
  const message = chats.findMessage(chats.writableChat(it.chat_id), it.message_id, "to edit");
  if (message.from.id !== chats.bot.id) throw new Refusal(400, "Bad Request: message can't be edited");
  return message;
}

/** A keyboard without a button is none. */
function shownKeyboard(markup: InlineKeyboard): { reply_markup?: InlineKeyboard } {
  const rows = markup.inline_keyboard.filter((row) => row.length > 0);
  return rows.length > 0 ? { reply_markup: { inline_keyboard: rows } } : {};
}

function pick(content: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(content).filter(([, value]) => value !== undefined));
}
