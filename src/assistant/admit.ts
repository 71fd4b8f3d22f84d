import type { Channel, User } from "../domain/user";
import { recordRefusal } from "../store/refusals";
import { bindChannel, createUser, findChannelAt, findOwner, findUser } from "../store/users";
import type { Assistant } from "./assistant";
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
  | { readonly kind: "refused"; readonly first: boolean };

/**
 * Who may talk to the bot: people on the lists; where there are no lists, the owner. A code from the settings page or
 * from the terminal lets in as well. Of anybody else only their id is kept, so that they are told once.
 */
export async function admit(assistant: Assistant, lists: AccessLists, visitor: Visitor): Promise<Admission> {
  const { store, now } = assistant;
  const address = String(visitor.id);
  const channel = await findChannelAt(store, "telegram", address);
  const user = channel && (await findUser(store, channel.user));
  if (channel && user && (user.role === "owner" || hasNoLists(lists) || isListed(lists, visitor))) {
    return { kind: "admitted", user, channel, fresh: false };
  }
  const newcomer =
    (await redeemCode(assistant, lists, visitor)) ?? (await admitListed(assistant, lists, visitor));
  if (newcomer !== null) {
    const bound = await bindChannel(store, newcomer.id, "telegram", address, now());
    assistant.log.info("visitor.admitted", { user: newcomer.id, kind: newcomer.role });
    return { kind: "admitted", user: newcomer, channel: bound, fresh: true };
  }
  const first = await recordRefusal(store, "telegram", address, now());
  if (first) assistant.log.info("visitor.refused");
  return { kind: "refused", first };
}

async function redeemCode(assistant: Assistant, lists: AccessLists, visitor: Visitor): Promise<User | null> {
  if (visitor.startCode === null) return null;
  const linked = await redeemTelegramLink(assistant, visitor.startCode);
  if (linked !== null) return findUser(assistant.store, linked);
  return lists.setupCode.redeem(assistant, visitor.startCode, visitor.name, localeOf(visitor));
}

async function admitListed(assistant: Assistant, lists: AccessLists, visitor: Visitor): Promise<User | null> {
  if (!isListed(lists, visitor)) return null;
  const isAdmin = lists.admins.some((entry) => matches(entry, visitor));
  const owner = await findOwner(assistant.store);
  const role = isAdmin ? (owner === null ? "owner" : "admin") : "member";
  return createUser(
    assistant.store,
    { name: visitor.name, role, locale: localeOf(visitor) },
    assistant.now(),
  );
}

function hasNoLists(lists: AccessLists): boolean {
  return lists.allowed.length === 0 && lists.admins.length === 0;
}

function isListed(lists: AccessLists, visitor: Visitor): boolean {
  return [...lists.allowed, ...lists.admins].some((entry) => matches(entry, visitor));
}

/** Telegram's usernames know no case. */
function matches(entry: string, visitor: Visitor): boolean {
  if (!entry.startsWith("@")) return entry === String(visitor.id);
  return visitor.username !== null && entry.slice(1).toLowerCase() === visitor.username.toLowerCase();
}

/** Telegram says "en" for everybody abroad; the order of day and month is then the British one until they choose. */
function localeOf(visitor: Visitor): string {
  const language = visitor.language ?? "en";
  return language === "en" ? "en-GB" : language;
}
