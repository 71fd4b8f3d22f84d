import type { UserId } from "../../domain/ids";
import type { User } from "../../domain/user";
import {
  createLoginLink,
  createSession,
  endSession,
  findSession,
  isReplaced,
  redeemLoginLink,
  rotateSession,
  type Session,
  touchSession,
} from "../../store/people/sessions";
import { findOrCreateOwner, findOwner } from "../../store/people/users";
import type { Assistant } from "../assistant";
import { keptDays } from "../kept-days";

const linkMinutes = 15;
const rotateAfterHours = 24;
const replacedGraceMinutes = 1;

/** The code shown at the start of an installation that nobody owns yet. It lives as long as the process. */
export interface SetupCode {
  /** null once it was redeemed, or when there is nothing to claim. */
  readonly current: () => string | null;
  /**
   * The owner, made by the first to bring the code; null when it is wrong or spent. `address` is the bringer's, where a
   * chat service vouches for it.
   */
  redeem(
    assistant: Assistant,
    code: string,
    name: string,
    locale: string,
    address?: string,
  ): Promise<User | null>;
}

/** So many wrong codes of one address; then it brings none any more, and is answered no more. */
export const mostTries = 10;

/**
 * A wrong code costs time: fifty bits cannot be guessed at a guess every half second. The right one waits its turn. Who
 * has an address waits for nobody, and has a few tries instead: their messages are taken one after the other.
 */
export async function createSetupCode(assistant: Pick<Assistant, "store">): Promise<SetupCode> {
  let code = (await findOwner(assistant.store)) === null ? randomCode() : null;
  let nextTry = 0;
  const wrong = new Map<string, number>();
  const waitTurn = async () => {
    while (performance.now() < nextTry) await Bun.sleep(nextTry - performance.now());
  };
  return {
    current: () => code,
    redeem: async (full, given, name, locale, address) => {
      if (address === undefined) await waitTurn();
      const tries = address === undefined ? 0 : (wrong.get(address) ?? 0);
      if (code === null || tries >= mostTries) return null;
      if (!sameText(normalizeCode(given), normalizeCode(code))) {
        if (address === undefined) nextTry = performance.now() + 500;
        else wrong.set(address, tries + 1);
        return null;
      }
      code = null;
      return findOrCreateOwner(full.store, { name, role: "owner", locale }, full.now());
    },
  };
}

/** Ten letters that cannot be taken for one another, in two groups. */
function randomCode(): string {
  const alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  const letters = Array.from({ length: 10 }, () => alphabet[randomBelow(alphabet.length)]).join("");
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

function randomBelow(limit: number): number {
  for (;;) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < 256 - (256 % limit)) return byte % limit;
  }
}

function normalizeCode(code: string): string {
  return code.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

/** A token for a one-time web login link of this user. */
export async function issueLoginToken(assistant: Assistant, user: UserId): Promise<string> {
  return issueToken(assistant, user, "web");
}

/** A token that ties whoever brings it with /start to this user. */
export async function issueTelegramLink(assistant: Assistant, user: UserId): Promise<string> {
  return issueToken(assistant, user, "telegram");
}

async function issueToken(assistant: Assistant, user: UserId, purpose: "web" | "telegram"): Promise<string> {
  const token = randomToken(32);
  const expiresAt = assistant.now().add({ minutes: linkMinutes });
  await createLoginLink(assistant.store, { tokenHash: hashToken(token), user, purpose, expiresAt });
  return token;
}

export async function redeemTelegramLink(assistant: Assistant, token: string): Promise<UserId | null> {
  return redeemLoginLink(assistant.store, hashToken(token), "telegram", assistant.now());
}

/** Spends a login link and opens a session; null when the link is unknown, spent or over. */
export async function logIn(assistant: Assistant, token: string): Promise<string | null> {
  const user = await redeemLoginLink(assistant.store, hashToken(token), "web", assistant.now());
  return user === null ? null : openSession(assistant, user);
}

/** A new session's token, 256 bits of which only the hash is stored. */
export async function openSession(assistant: Assistant, user: UserId): Promise<string> {
  const token = randomToken(32);
  const csrf = randomToken(24);
  await createSession(assistant.store, hashToken(token), user, csrf, assistant.now());
  assistant.log.info("session.opened", { user });
  return token;
}

export interface ResumedSession extends Session {
  /** A token to replace the one that came, once a day. */
  readonly newToken: string | null;
}

/**
 * The session of a token: two weeks idle and three months in all end it. Its token is replaced daily; the old one is
 * good for a minute more, for requests that were under way.
 */
export async function resumeSession(assistant: Assistant, token: string): Promise<ResumedSession | null> {
  const { store } = assistant;
  const hash = hashToken(token);
  const session = await findSession(store, hash);
  if (session === null) return null;
  const now = assistant.now();
  const isOver =
    isBefore(session.seenAt, now, 24 * keptDays.idleSessions) ||
    isBefore(session.createdAt, now, 24 * keptDays.sessions) ||
    (await isReplaced(store, hash, now.subtract({ minutes: replacedGraceMinutes })));
  if (isOver) {
    await endSession(store, hash);
    return null;
  }
  if (now.epochMilliseconds - session.seenAt.epochMilliseconds > 60_000) await touchSession(store, hash, now);
  if (!isBefore(session.rotatedAt, now, rotateAfterHours)) return { ...session, newToken: null };
  const newToken = randomToken(32);
  const rotated = await rotateSession(store, hash, hashToken(newToken), now);
  return { ...session, newToken: rotated ? newToken : null };
}

export async function logOut(assistant: Assistant, token: string): Promise<void> {
  await endSession(assistant.store, hashToken(token));
}

function isBefore(at: Temporal.Instant, now: Temporal.Instant, hours: number): boolean {
  return Temporal.Instant.compare(at, now.subtract({ hours })) < 0;
}

function hashToken(token: string): Uint8Array {
  return new Bun.CryptoHasher("sha256").update(token).digest();
}

function randomToken(bytes: number): string {
  return crypto.getRandomValues(Buffer.alloc(bytes)).toString("base64url");
}

/** Compared by their hashes, which tells a guesser nothing by the time that it takes. */
function sameText(a: string, b: string): boolean {
  return Buffer.compare(hashToken(a), hashToken(b)) === 0;
}
