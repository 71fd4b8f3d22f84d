/** What the people at the other end do: write, edit, share a place, tap a button. */
import type { ChatMessage, Chats, Person } from "./chats";

export interface Written {
  readonly updateId: number;
  readonly messageId: number;
}

export interface Tapped {
  readonly updateId: number;
  readonly queryId: string;
}

/** A user given by id alone is called "User <id>". */
export interface People {
  sendText(user: Person | number, text: string): Written;
  editText(user: Person | number, messageId: number, text: string): Written;
  editCaption(user: Person | number, messageId: number, caption: string): Written;
  sendLocation(user: Person | number, latitude: number, longitude: number): Written;
  /** A message of another kind; `content` are fields of the Bot API's Message. */
  sendMessage(user: Person | number, content: Record<string, unknown>): Written;
  sendVoice(
    user: Person | number,
    bytes: Uint8Array,
    more?: { duration?: number; file_size?: number; [field: string]: unknown },
  ): Written;
  sendDocument(
    user: Person | number,
    bytes: Uint8Array,
    document: { file_name: string; mime_type: string },
    more?: Record<string, unknown>,
  ): Written;
  sendPhoto(user: Person | number, bytes: Uint8Array, more?: Record<string, unknown>): Written;
  /** Taps a button that the message shows now, named by its label or its callback data. */
  tap(user: Person | number, message: number | ChatMessage, button: string): Tapped;
  /** Taps with data that no button need have: an old keyboard, a made-up one, another person's. */
  tapForged(user: Person | number, message: number | ChatMessage, data: string): Tapped;
  /** An update of any kind and shape, as it stands. */
  sendUpdate(kind: string, body: unknown): number;
  /** Gives an update out once more, whatever was confirmed. */
  redeliver(updateId: number): void;
  block(user: number): void;
  unblock(user: number): void;
}

export function makePeople(chats: Chats): People {
  let queries = 0;

  function write(who: Person | number, content: Partial<ChatMessage>): Written {
    const chat = chats.openChat(who);
    const message = chats.addMessage(chat, { is_bot: false, ...chat.person }, content);
    return { updateId: chats.pushUpdate("message", message).update_id, messageId: message.message_id };
  }

  function press(who: Person | number, message: ChatMessage, data: string): Tapped {
    const queryId = String(7_000_000_000_000_000 + ++queries);
    chats.openQuery(queryId);
    const update = chats.pushUpdate("callback_query", {
      id: queryId,
      from: { is_bot: false, ...chats.openChat(who).person },
      message,
      chat_instance: String(message.chat.id),
      data,
    });
    return { updateId: update.update_id, queryId };
  }

  function shownMessage(who: Person | number, message: number | ChatMessage): ChatMessage {
    const id = typeof message === "number" ? message : message.message_id;
    return chats.findMessage(chats.openChat(who), id, "to tap on");
  }

  return {
    sendText: (who, text) => write(who, textWithCommands(text)),
    editText: (who, messageId, text) => {
      const chat = chats.openChat(who);
      const { entities: _old, ...message } = chats.findMessage(chat, messageId, "to edit");
      const edited = { ...message, ...textWithCommands(text), edit_date: chats.seconds };
      chat.messages.set(messageId, edited);
      return { updateId: chats.pushUpdate("edited_message", edited).update_id, messageId };
    },
    editCaption: (who, messageId, caption) => {
      const chat = chats.openChat(who);
      const edited = { ...chats.findMessage(chat, messageId, "to edit"), caption, edit_date: chats.seconds };
      chat.messages.set(messageId, edited);
      return { updateId: chats.pushUpdate("edited_message", edited).update_id, messageId };
    },
    sendLocation: (who, latitude, longitude) => write(who, { location: { latitude, longitude } }),
    sendMessage: (who, content) => write(who, content),
    sendVoice: (who, bytes, { duration = 3, file_size, ...more } = {}) => {
      const { bytes: _bytes, file_path: _path, ...file } = chats.addFile(bytes, "voice", "oga");
      const size = file_size ?? file.file_size;
      return write(who, { voice: { ...file, file_size: size, duration, mime_type: "audio/ogg" }, ...more });
    },
    sendDocument: (who, bytes, document, more = {}) => {
      const extension = document.file_name.split(".").at(-1) ?? "bin";
      const { bytes: _bytes, file_path: _path, ...file } = chats.addFile(bytes, "documents", extension);
      return write(who, { document: { ...file, ...document }, ...more });
    },
    sendPhoto: (who, bytes, more = {}) => {
      const { bytes: _bytes, file_path: _path, ...file } = chats.addFile(bytes, "photos", "jpg");
      const sizes = [
        { ...file, file_id: `${file.file_id}-small`, file_size: 900, width: 90, height: 60 },
        { ...file, width: 900, height: 600 },
      ];
      return write(who, { photo: sizes, ...more });
    },
    tap: (who, message, button) => {
      const shown = shownMessage(who, message);
      const buttons = (shown.reply_markup?.inline_keyboard ?? []).flat();
      const data = buttons.find((it) => it.text === button || it.callback_data === button)?.callback_data;
      if (data === undefined) {
        const labels = buttons.map((it) => it.text).join(", ");
        throw new Error(`no button "${button}" to tap; there are: ${labels || "none"}`);
      }
      return press(who, shown, data);
    },
    tapForged: (who, message, data) => press(who, shownMessage(who, message), data),
    sendUpdate: (kind, body) => chats.pushUpdate(kind, body).update_id,
    redeliver: (updateId) => chats.redeliver(updateId),
    block: (user) => {
      chats.openChat(user).blocked = true;
    },
    unblock: (user) => {
      chats.openChat(user).blocked = false;
    },
  };
}

/** Clients mark commands; bots find them by that mark. */
function textWithCommands(text: string): Pick<ChatMessage, "text" | "entities"> {
  const entities = [...text.matchAll(/(?<=^|\s)\/[A-Za-z0-9_]{1,32}(@\w+)?/g)].map((command) => ({
    type: "bot_command",
    offset: command.index,
    length: command[0].length,
  }));
  return { text, ...(entities.length > 0 ? { entities } : {}) };
}
