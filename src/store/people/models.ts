import { and, eq, sql } from "drizzle-orm";
import type { UserId } from "../../domain/ids";
import type { Queries, Store } from "../open";
import { modelUsage, userModels } from "./tables";

/** Which language model reads for a user: the installation's, one on their own key, or none. */
export type ModelChoice =
  | { readonly source: "installation" }
  | { readonly source: "none" }
  | {
      readonly source: "own";
      /** Id in models/registry; null for a server that only has an address. */
      readonly preset: string | null;
      readonly baseUrl: string | null;
      readonly model: string | null;
    };

export async function findModelChoice(store: Store, user: UserId): Promise<ModelChoice> {
  const statement = store.prepared("findModelChoice", (db) =>
    db
      .select()
      .from(userModels)
      .where(eq(userModels.userId, sql.placeholder("user")))
      .prepare(),
  );
  const row = statement.get({ user });
  if (row === undefined) return { source: "installation" };
  const { preset, baseUrl, model } = row;
  return row.source === "own" ? { source: "own", preset, baseUrl, model } : { source: "none" };
}

/** `alongside` puts the key away, or takes it away, in the same transaction. */
export async function changeModelChoice(
  store: Store,
  user: UserId,
  choice: ModelChoice,
  alongside: (tx: Queries) => void,
): Promise<void> {
  store.transaction((tx) => {
    tx.delete(userModels).where(eq(userModels.userId, user)).run();
    if (choice.source === "own")
      tx.insert(userModels)
        .values({ userId: user, ...choice })
        .run();
    if (choice.source === "none") tx.insert(userModels).values({ userId: user, source: "none" }).run();
    alongside(tx);
  });
}

export interface UsedTokens {
  readonly input: number;
  readonly output: number;
  /** US dollars. */
  readonly cost: number;
}

export interface UsageRow extends UsedTokens {
  readonly provider: string;
  readonly paidBy: "installation" | "user";
  readonly answers: number;
}

const micros = 1_000_000;

export async function addUsage(
  store: Store,
  user: UserId,
  one: UsedTokens & Pick<UsageRow, "provider" | "paidBy">,
  now: Temporal.Instant,
): Promise<void> {
  const row = { input: one.input, output: one.output, costMicros: Math.ceil(one.cost * micros), answers: 1 };
  store.db
    .insert(modelUsage)
    .values({ userId: user, provider: one.provider, month: monthOf(now), paidBy: one.paidBy, ...row })
    .onConflictDoUpdate({
      target: [modelUsage.userId, modelUsage.provider, modelUsage.month, modelUsage.paidBy],
      set: {
        answers: sql`${modelUsage.answers} + 1`,
        input: sql`${modelUsage.input} + ${row.input}`,
        output: sql`${modelUsage.output} + ${row.output}`,
        costMicros: sql`${modelUsage.costMicros} + ${row.costMicros}`,
      },
    })
    .run();
}

/** What a user's models took this month. */
export async function listUsage(store: Store, user: UserId, now: Temporal.Instant): Promise<UsageRow[]> {
  return store.db
    .select()
    .from(modelUsage)
    .where(and(eq(modelUsage.userId, user), eq(modelUsage.month, monthOf(now))))
    .all()
    .map(({ provider, paidBy, answers, input, output, costMicros }) => ({
      provider,
      paidBy,
      answers,
      input,
      output,
      cost: costMicros / micros,
    }));
}

/** US dollars that the installation's keys were charged this month: by this user, and by all. */
export async function sumSpent(
  store: Store,
  user: UserId,
  now: Temporal.Instant,
): Promise<{ readonly user: number; readonly all: number }> {
  const own = sql<number>`coalesce(sum(CASE WHEN ${modelUsage.userId} = ${user} THEN ${modelUsage.costMicros} END), 0)`;
  const all = sql<number>`coalesce(sum(${modelUsage.costMicros}), 0)`;
  const row = store.db
    .select({ own, all })
    .from(modelUsage)
    .where(and(eq(modelUsage.month, monthOf(now)), eq(modelUsage.paidBy, "installation")))
    .get();
  return { user: (row?.own ?? 0) / micros, all: (row?.all ?? 0) / micros };
}

function monthOf(now: Temporal.Instant): string {
  return now.toString().slice(0, 7);
}
