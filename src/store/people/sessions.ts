import { and, eq, gt, isNotNull, isNull, lt, or, sql } from "drizzle-orm";
import type { UserId } from "../../domain/ids";
import type { Queries, Store } from "../open";
import { loginLinks, sessions } from "./tables";

export interface Session {
  readonly user: UserId;
  /** What a state-changing request has to bring along. */
  readonly csrf: string;
  readonly createdAt: Temporal.Instant;
  readonly rotatedAt: Temporal.Instant;
  readonly seenAt: Temporal.Instant;
}

export async function createSession(
  store: Store,
  tokenHash: Uint8Array,
  user: UserId,
  csrf: string,
  now: Temporal.Instant,
): Promise<void> {
  store.db
    .insert(sessions)
    .values({ tokenHash, userId: user, csrf, createdAt: now, rotatedAt: now, seenAt: now })
    .run();
}

/** Also finds one whose token was just replaced, so that requests under way at that moment still count. */
export async function findSession(store: Store, tokenHash: Uint8Array): Promise<Session | null> {
  const statement = store.prepared("findSession", (db) =>
    db
      .select({
        user: sessions.userId,
        csrf: sessions.csrf,
        createdAt: sessions.createdAt,
        rotatedAt: sessions.rotatedAt,
        seenAt: sessions.seenAt,
      })
      .from(sessions)
      .where(eq(sessions.tokenHash, sql.placeholder("tokenHash")))
      .prepare(),
  );
  return statement.get({ tokenHash }) ?? null;
}

export async function touchSession(
  store: Store,
  tokenHash: Uint8Array,
  now: Temporal.Instant,
): Promise<void> {
  store.db.update(sessions).set({ seenAt: now }).where(eq(sessions.tokenHash, tokenHash)).run();
}

/** Gives a session a new token; the old one ends after a short grace (see pruneSessions). False if it was replaced before. */
export async function rotateSession(
  store: Store,
  oldHash: Uint8Array,
  newHash: Uint8Array,
  now: Temporal.Instant,
): Promise<boolean> {
  return store.transaction((tx) => {
    const [old] = tx
      .update(sessions)
      .set({ replacedBy: newHash, rotatedAt: now })
      .where(and(eq(sessions.tokenHash, oldHash), isNull(sessions.replacedBy)))
      .returning()
      .all();
    if (old === undefined) return false;
    tx.insert(sessions)
      .values({ ...old, tokenHash: newHash, replacedBy: null, rotatedAt: now, seenAt: now })
      .run();
    return true;
  });
}

/** Whether this token was replaced longer ago than `before`. */
export async function isReplaced(
  store: Store,
  tokenHash: Uint8Array,
  before: Temporal.Instant,
): Promise<boolean> {
  const statement = store.prepared("isReplaced", (db) =>
    db
      .select({ replacedBy: sessions.replacedBy, rotatedAt: sessions.rotatedAt })
      .from(sessions)
      .where(eq(sessions.tokenHash, sql.placeholder("tokenHash")))
      .prepare(),
  );
  const row = statement.get({ tokenHash });
  return row !== undefined && row.replacedBy !== null && Temporal.Instant.compare(row.rotatedAt, before) < 0;
}

export async function endSession(store: Store, tokenHash: Uint8Array): Promise<void> {
  store.transaction((tx) => {
    tx.delete(sessions)
      .where(or(eq(sessions.tokenHash, tokenHash), eq(sessions.replacedBy, tokenHash)))
      .run();
  });
}

export async function pruneSessions(
  store: Store,
  limits: { idleBefore: Temporal.Instant; createdBefore: Temporal.Instant; replacedBefore: Temporal.Instant },
): Promise<void> {
  store.transaction((tx) => {
    tx.delete(sessions)
      .where(or(lt(sessions.seenAt, limits.idleBefore), lt(sessions.createdAt, limits.createdBefore)))
      .run();
    tx.delete(sessions)
      .where(and(lt(sessions.rotatedAt, limits.replacedBefore), isNotNull(sessions.replacedBy)))
      .run();
  });
}

export interface NewLoginLink {
  readonly tokenHash: Uint8Array;
  readonly user: UserId;
  readonly purpose: "web" | "telegram";
  readonly expiresAt: Temporal.Instant;
}

export async function createLoginLink(store: Store, link: NewLoginLink): Promise<void> {
  const { user, ...row } = link;
  store.db
    .insert(loginLinks)
    .values({ ...row, userId: user })
    .run();
}

/** Spends a link, once: whose it was, or null if it is unknown, spent, over, or meant for something else. */
export async function redeemLoginLink(
  store: Store,
  tokenHash: Uint8Array,
  purpose: "web" | "telegram",
  now: Temporal.Instant,
): Promise<UserId | null> {
  const [redeemed] = store.db
    .update(loginLinks)
    .set({ usedAt: now })
    .where(
      and(
        eq(loginLinks.tokenHash, tokenHash),
        eq(loginLinks.purpose, purpose),
        isNull(loginLinks.usedAt),
        gt(loginLinks.expiresAt, now),
      ),
    )
    .returning({ user: loginLinks.userId })
    .all();
  return redeemed?.user ?? null;
}

export function pruneLoginLinks(tx: Queries, before: Temporal.Instant): void {
  tx.delete(loginLinks).where(lt(loginLinks.expiresAt, before)).run();
}
