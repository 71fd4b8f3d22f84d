import type { Channel, User } from "../../domain/user";
import { recordRefusal } from "../../store/people/refusals";
import {
  bindChannel,
  createUser,
  findChannelAt,
  findOwner,
  findUser,
  listChannels,
} from "../../store/people/users";
import { readSetting, writeSetting } from "../../store/settings";
import type { Assistant } from "../assistant";
import { redeemTelegramLink, type SetupCode } from "./login";

/** Whoever writes to the bot, as Telegram names them. */
export interface Visitor {
  readonly id: number;
  readonly username: string | null;
  readonly name: string;
  /** BCP 47, as their app is set. */
  readonly language: string | null;
  /** What came with /start, a code to be let in with. */
  readonly startCode: string | null;
}

export interface AccessLists {
  readonly allowed: readonly string[];
  readonly admins: readonly string[];
  readonly setupCode: SetupCode;
}

export type Admission =
  | { readonly kind: "admitted"; readonly user: User; readonly channel: Channel; readonly fresh: boolean }
  /** `unowned`: nobody has claimed the installation yet. */
  | { readonly kind: "refused"; readonly first: boolean; readonly unowned: boolean };

/**
 * Who may talk to the bot: the owner, people on the lists, and whoever came with a code from a settings page or from the
 * terminal. Of anybody else only their id is kept, so that they are told once.
 */
export async function admit(assistant: Assistant, lists: AccessLists, visitor: Visitor): Promise<Admission> {
  const { store } = assistant;
  const address = String(visitor.id);
  const coded = await redeemCode(assistant, lists, visitor);
  if (coded !== null) return welcome(assistant, coded, address, true);
  const channel = await findChannelAt(store, "telegram", address);
  const user = channel && (await findUser(store, channel.user));
  const listed = await isListed(assistant, [...lists.allowed, ...lists.admins], visitor);
  if (channel && user && (user.role === "owner" || channel.linked || listed)) {
    return { kind: "admitted", user, channel, fresh: false };
  }
  if (listed)
    return welcome(assistant, user ?? (await createListed(assistant, lists, visitor)), address, false);
  const unowned = (await findOwner(store)) === null;
  const first = await turnAway(assistant, unowned ? "telegram-unowned" : "telegram", address);
  return { kind: "refused", first, unowned };
}

/** True the first time, when they are to be told so. */
export async function turnAway(assistant: Assistant, kind: string, address: string): Promise<boolean> {
  const first = await recordRefusal(assistant.store, kind, address, assistant.now());
  if (first) assistant.log.info("visitor.refused");
  return first;
}

async function welcome(
  assistant: Assistant,
  user: User,
  address: string,
  linked: boolean,
): Promise<Admission> {
  const channel = await bindChannel(assistant.store, user.id, "telegram", address, assistant.now(), linked);
  assistant.log.info("visitor.admitted", { user: user.id, kind: user.role });
  return { kind: "admitted", user, channel, fresh: true };
}

async function redeemCode(assistant: Assistant, lists: AccessLists, visitor: Visitor): Promise<User | null> {
  if (visitor.startCode === null) return null;
  const linked = await redeemTelegramLink(assistant, visitor.startCode);
  if (linked !== null) return findUser(assistant.store, linked);
  const { startCode, name, id } = visitor;
  return lists.setupCode.redeem(assistant, startCode, name, localeOf(visitor), String(id));
}

async function createListed(assistant: Assistant, lists: AccessLists, visitor: Visitor): Promise<User> {
  const isAdmin = await isListed(assistant, lists.admins, visitor);
  const owner = await findOwner(assistant.store);
  const role = isAdmin ? (owner === null ? "owner" : "admin") : "member";
  return createUser(
    assistant.store,
    { name: visitor.name, role, locale: localeOf(visitor) },
    assistant.now(),
  );
}

async function isListed(
  assistant: Assistant,
  entries: readonly string[],
  visitor: Visitor,
): Promise<boolean> {
  for (const entry of entries) if (await matches(assistant, entry, visitor)) return true;
  return false;
}

/** Whether somebody who came in once may still: the owner, whoever was linked by a code, and people who are on the lists. */
export async function isStillAllowed(assistant: Assistant, lists: AccessLists, user: User): Promise<boolean> {
  if (user.role === "owner") return true;
  for (const channel of await listChannels(assistant.store, user.id)) {
    if (channel.kind !== "telegram") continue;
    if (channel.linked) return true;
    for (const entry of [...lists.allowed, ...lists.admins]) {
      if (entry === channel.address) return true;
      if ((await readSetting(assistant.store, pinOf(entry))) === channel.address) return true;
    }
  }
  return false;
}

/**
 * A number is a person. A username is whoever first came with it, and stays them: names can be given up and taken by
 * others. Telegram's usernames know no case.
 */
async function matches(assistant: Assistant, entry: string, visitor: Visitor): Promise<boolean> {
  if (!entry.startsWith("@")) return entry === String(visitor.id);
  const pinned = await readSetting(assistant.store, pinOf(entry));
  if (pinned !== null) return pinned === String(visitor.id);
  if (visitor.username?.toLowerCase() !== entry.slice(1).toLowerCase()) return false;
  await writeSetting(assistant.store, pinOf(entry), String(visitor.id));
  return true;
}

/** Where it is kept who a username on a list is. */
function pinOf(entry: string): string {
  return `telegram-username:${entry.slice(1).toLowerCase()}`;
}

/** Telegram says "en" for everybody abroad; the order of day and month is then the British one until they choose. */
function localeOf(visitor: Visitor): string {
  try {
    const [locale = "en"] = Intl.getCanonicalLocales((visitor.language ?? "en").replace("_", "-"));
    return locale === "en" ? "en-GB" : locale;
  } catch {
    return "en-GB";
  }
}
