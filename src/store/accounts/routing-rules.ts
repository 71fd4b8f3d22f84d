import { and, asc, eq, sql } from "drizzle-orm";
import type { RuleId, UserId } from "../../domain/ids";
import type { RoutingRule } from "../../domain/routing";
import type { Store } from "../open";
import { routingRules } from "./tables";

/** In the order in which they are tried. */
export async function listRules(store: Store, user: UserId): Promise<RoutingRule[]> {
  const statement = store.prepared("listRules", (db) =>
    db
      .select({
        id: routingRules.id,
        intent: routingRules.intent,
        conditions: routingRules.conditions,
        target: routingRules.target,
        targetName: routingRules.targetName,
      })
      .from(routingRules)
      .where(eq(routingRules.userId, sql.placeholder("user")))
      .orderBy(asc(routingRules.position))
      .prepare(),
  );
  return statement.all({ user });
}

/** Behind those that are there. */
export async function appendRule(store: Store, user: UserId, rule: RoutingRule): Promise<void> {
  const last = sql<number>`(SELECT coalesce(max(position), 0) + 1 FROM routing_rules WHERE user_id = ${user})`;
  store.db
    .insert(routingRules)
    .values({ ...rule, userId: user, position: last })
    .run();
}

export async function removeRule(store: Store, user: UserId, id: RuleId): Promise<void> {
  store.db
    .delete(routingRules)
    .where(and(eq(routingRules.id, id), eq(routingRules.userId, user)))
    .run();
}

/** Changes places with the one before or behind it; nothing where there is none. */
export async function moveRule(store: Store, user: UserId, id: RuleId, by: -1 | 1): Promise<void> {
  store.transaction((tx) => {
    const rows = tx
      .select({ id: routingRules.id, position: routingRules.position })
      .from(routingRules)
      .where(eq(routingRules.userId, user))
      .orderBy(asc(routingRules.position))
      .all();
    const at = rows.findIndex((row) => row.id === id);
    const [one, other] = [rows[at], rows[at + by]];
    if (one === undefined || other === undefined) return;
    const place = (row: RuleId, position: number) =>
      tx.update(routingRules).set({ position }).where(eq(routingRules.id, row)).run();
    place(one.id, other.position);
    place(other.id, one.position);
  });
}

export async function redirectRule(
  store: Store,
  user: UserId,
  id: RuleId,
  to: Pick<RoutingRule, "target" | "targetName">,
): Promise<void> {
  store.db
    .update(routingRules)
    .set(to)
    .where(and(eq(routingRules.id, id), eq(routingRules.userId, user)))
    .run();
}
