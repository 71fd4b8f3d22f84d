/** The bot's side of Telegram as data: private chats with their messages, updates not yet confirmed, open taps. */
import type { Clock } from "../../ports";
import type { Entity, InlineKeyboard, ReplyKeyboard } from "./parameters";

export interface Person {
  readonly id: number;
  readonly first_name: string;
  readonly last_name?: string;
  readonly username?: string;
  readonly language_code?: string;
}

export interface ChatMessage {
  message_id: number;
  from: Person & { is_bot: boolean };
  chat: { id: number; type: "private"; first_name: string };
  date: number;
  edit_date?: number;
  text?: string;
  entities?: Entity[];
  location?: { latitude: number; longitude: number };
  /** Media, forwards and the like: fields of the Bot API's Message that this server only hands on. */
  [field: string]: unknown;
  reply_to_message?: ChatMessage;
  /** An inline keyboard; what else the bot attached is in `asked`, as clients do not show it on the message. */
  reply_markup?: InlineKeyboard;
}

export interface Update {
  readonly update_id: number;
  readonly [kind: string]: unknown;
}

/** A refusal, in the words and with the status of the real server. */
export class Refusal extends Error {
  readonly status: number;
  readonly retryAfter: number | null;
  constructor(status: number, description: string, retryAfter: number | null = null) {
    super(description);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** A file that a person sent. */
export interface SentFile {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly file_size: number;
  readonly file_path: string;
  readonly bytes: Uint8Array;
}

export interface Chat {
  person: Person;
  readonly messages: Map<number, ChatMessage>;
  asked: ReplyKeyboard | null;
  blocked: boolean;
}

const withoutRequest = new Set(["chat_member", "message_reaction", "message_reaction_count"]);

export class Chats {
  readonly bot: Person & { is_bot: true };
  readonly #clock: Clock;
  readonly #chats = new Map<number, Chat>();
  readonly #queries = new Map<string, { at: number; answered: boolean }>();
  readonly #files = new Map<string, SentFile>();
  readonly #sent = new Map<number, Update>();
  readonly #listeners = new Set<() => void>();
  #queue: Update[] = [];
  #redelivered: Update[] = [];
  #allowed: readonly string[] | null = null;
  #updates = 100_000_000;
  #messages = 0;

  constructor(bot: Person, clock: Clock) {
    this.bot = { is_bot: true, ...bot };
    this.#clock = clock;
  }

  get seconds(): number {
    return Math.floor(this.#clock.now().epochMilliseconds / 1000);
  }

  get pending(): readonly Update[] {
    return [...this.#redelivered, ...this.#queue];
  }

  /** Calls back after every new update and every change of a message, until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  announce(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  openChat(who: Person | number): Chat {
    const person = typeof who === "number" ? { id: who, first_name: `User ${who}` } : who;
    const known = this.#chats.get(person.id);
    if (known) {
      if (typeof who !== "number") known.person = person;
      return known;
    }
    const chat: Chat = { person, messages: new Map(), asked: null, blocked: false };
    this.#chats.set(person.id, chat);
    return chat;
  }

  /** The chat the bot may write to: the person has written first and has not blocked it. */
  writableChat(id: number): Chat {
    const chat = this.#chats.get(id);
    if (!chat) throw new Refusal(400, "Bad Request: chat not found");
    if (chat.blocked) throw new Refusal(403, "Forbidden: bot was blocked by the user");
    return chat;
  }

  addMessage(chat: Chat, from: ChatMessage["from"], content: Partial<ChatMessage>): ChatMessage {
    const message: ChatMessage = {
      message_id: ++this.#messages,
      from,
      chat: { id: chat.person.id, type: "private", first_name: chat.person.first_name },
      date: this.seconds,
      ...content,
    };
    chat.messages.set(message.message_id, message);
    return message;
  }

  findMessage(chat: Chat, id: number, purpose: string): ChatMessage {
    const message = chat.messages.get(id);
    if (!message) throw new Refusal(400, `Bad Request: message ${purpose} not found`);
    return message;
  }

  addFile(bytes: Uint8Array, folder: string, extension: string): SentFile {
    const number = this.#files.size + 1;
    const id = `AwACAgIAAxkBAAI${String(number).padStart(6, "0")}`;
    const file = {
      file_id: id,
      file_unique_id: `AgAD${number}`,
      file_size: bytes.length,
      file_path: `${folder}/file_${number}.${extension}`,
      bytes,
    };
    this.#files.set(id, file);
    return file;
  }

  /** The real server hands out no more than 20 MB. */
  findFile(id: string): SentFile {
    const file = this.#files.get(id);
    if (!file) throw new Refusal(400, "Bad Request: wrong file_id or the file is temporarily unavailable");
    if (file.file_size > 20 * 1024 * 1024) throw new Refusal(400, "Bad Request: file is too big");
    return file;
  }

  findFileAt(path: string): SentFile | null {
    return this.#files.values().find((file) => file.file_path === path) ?? null;
  }

  pushUpdate(kind: string, body: unknown): Update {
    const update = structuredClone({ update_id: ++this.#updates, [kind]: body });
    this.#sent.set(update.update_id, update);
    if (this.#allowed ? this.#allowed.includes(kind) : !withoutRequest.has(kind)) this.#queue.push(update);
    this.announce();
    return update;
  }

  redeliver(updateId: number): void {
    const update = this.#sent.get(updateId);
    if (!update) throw new Error(`there was no update ${updateId}`);
    this.#redelivered.push(update);
    this.announce();
  }

  allowUpdates(kinds: readonly string[]): void {
    this.#allowed = kinds.length > 0 ? kinds : null;
  }

  /** An offset confirms everything before it; a negative one forgets all but that many of the newest. */
  confirmBefore(offset: number): void {
    if (offset < 0) this.#queue = this.#queue.slice(offset);
    if (offset > 0) this.#queue = this.#queue.filter((update) => update.update_id >= offset);
  }

  dropPending(): void {
    this.#queue = [];
    this.#redelivered = [];
  }

  takeUpdates(limit: number): Update[] {
    return [...this.#redelivered.splice(0, limit), ...this.#queue].slice(0, limit);
  }

  openQuery(id: string): void {
    this.#queries.set(id, { at: this.seconds, answered: false });
  }

  /** The real server takes a second answer too; here it is refused, so that nobody comes to rely on that. */
  answerQuery(id: string, lifetimeSeconds: number): void {
    const query = this.#queries.get(id);
    if (!query || query.answered || this.seconds - query.at > lifetimeSeconds) {
      throw new Refusal(
        400,
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
      );
    }
    query.answered = true;
  }
}
