import { assembleCore, type Core } from "../appliance/core";
import { capture } from "../assistant/conversation/capture";
import { readConfig } from "../config/read-config";
import type { Config } from "../config/variables";
import type { Inbound } from "../domain/inbound";
import type { Reply } from "../domain/reply";
import { plainText } from "../domain/reply";
import type { Channel, User } from "../domain/user";
import { createLog } from "../log";
import { listMessages, type Message } from "../store/conversation/messages";
import { bindChannel, createUser, findChannel, findUser, updateUser } from "../store/people/users";
import { importMasterKey, type MasterKey } from "../store/vault";
import { createClock, type SettableClock } from "./clock";
import { openTestStore } from "./store";

export interface WorldOptions {
  /** Saturday, 21 November 2026, 10:00 in Berlin by default. */
  readonly now?: string;
  readonly zone?: string | null;
  readonly locale?: string;
  readonly environment?: Record<string, string>;
  readonly clock?: SettableClock;
}

const usualNow = "2026-11-21T09:00:00Z";
const usualEnvironment = { DATA_DIR: "/nonexistent" };
let usualConfig: Config | null = null;
let masterKey: Promise<MasterKey> | null = null;

/** The whole program but for what listens: a real store in memory, a clock that stands still, a user and their conversation. */
export interface World extends Core {
  readonly clock: SettableClock;
  readonly user: User;
  readonly channel: Channel;
  /** Every log line so far. */
  readonly logged: string[];
  /** Says something and waits until everything that follows from it has happened; what is new or changed since. */
  say(text: string): Promise<Message[]>;
  do(content: Inbound, source?: string): Promise<Message[]>;
  /** Presses the button of that label on the latest message that has it. */
  tap(label: string): Promise<Message[]>;
  /** The conversation, oldest first. */
  conversation(): Promise<Message[]>;
  /** Waits until nothing runs and nothing is due. */
  settle(): Promise<void>;
  /** Lets time pass, and what falls due happen. */
  wait(duration: Temporal.DurationLike): Promise<Message[]>;
  refreshUser(): Promise<User>;
  stop(): Promise<void>;
}

export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const clock = options.clock ?? createClock(options.now ?? usualNow);
  const logged: string[] = [];
  const log = createLog("debug", "json", (line) => void logged.push(line));
  const store = openTestStore();
  usualConfig ??= readConfig(usualEnvironment);
  const config =
    options.environment === undefined
      ? usualConfig
      : readConfig({ ...usualEnvironment, ...options.environment });
  masterKey ??= importMasterKey(new Uint8Array(32).fill(7));
  const core = await assembleCore(config, clock, log, store, await masterKey);
  const made = await createUser(
    store,
    { name: "Olga", role: "owner", locale: options.locale ?? "en-GB" },
    clock.now(),
  );
  const zone = options.zone === undefined ? "Europe/Berlin" : options.zone;
  await updateUser(store, made.id, { zone });
  const user = { ...made, zone };
  const channel = await bindChannel(store, user.id, "web", user.id, clock.now());
  await core.runner.start();
  let count = 0;

  const settle = async () => {
    for (const taker of store.takers) taker.wake();
    await core.runner.idle();
  };
  const conversation = () => listMessages(store, channel.id, 500);
  const changesOf = async (work: () => Promise<unknown>) => {
    const before = new Map((await conversation()).map((message) => [message.id, message.revision]));
    await work();
    await settle();
    const after = await conversation();
    return after.filter((each) => each.author === "adjutant" && before.get(each.id) !== each.revision);
  };
  const act = (content: Inbound, source?: string) =>
    changesOf(async () => {
      count += 1;
      const current = (await findChannel(store, channel.id)) ?? channel;
      await capture(core.assistant, current, source ?? `test:${count}`, content);
    });

  return {
    ...core,
    clock,
    user,
    channel,
    logged,
    settle,
    conversation,
    do: act,
    say: (text) => act({ kind: "text", text, replyTo: null }),
    tap: async (label) => act({ kind: "tap", action: findAction(await conversation(), label) }),
    wait: (duration) => changesOf(async () => clock.advance(duration)),
    refreshUser: async () => (await findUser(store, user.id)) ?? user,
    stop: async () => {
      await core.runner.stop(1_000);
      core.close();
    },
  };
}

/** The action behind a label, on the latest message that shows it. */
export function findAction(messages: readonly { readonly reply: Reply }[], label: string): string {
  for (const { reply } of messages.toReversed()) {
    const button = reply.buttons.flat().find((each) => each.label === label);
    if (button?.kind === "action") return button.action;
  }
  const shown = messages.map(({ reply }) => plainText(reply)).join("\n---\n");
  throw new Error(`no button "${label}" in:\n${shown}`);
}

/** The text of the latest message. */
export function lastText(messages: readonly { readonly reply: Reply }[]): string {
  const last = messages.at(-1);
  return last === undefined ? "" : plainText(last.reply);
}
