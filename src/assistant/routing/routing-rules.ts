import { newId, type RuleId, type UserId } from "../../domain/ids";
import { type RouteTarget, type RoutingRule, suits } from "../../domain/routing";
import { listCalendars } from "../../store/accounts/calendars";
import {
  appendRule,
  listRules,
  moveRule,
  redirectRule,
  removeRule,
} from "../../store/accounts/routing-rules";
import type { Assistant } from "../assistant";
import { nameInAccounts, tellApart } from "../calendars/tell-apart";
import { listNoteStores } from "../notes/find-note-store";

/** Nobody reads a longer list. */
export const mostRules = 50;

/** Where a rule may lead. */
export interface Destination {
  readonly target: RouteTarget;
  /** With the account that it is in. */
  readonly name: string;
  /** With its account only where it takes that to tell it apart. */
  readonly called: string;
}

/** The calendars that can be written to, and the accounts that keep notes. */
export async function listDestinations(assistant: Assistant, user: UserId): Promise<Destination[]> {
  const calendars = (await listCalendars(assistant.store, user)).filter((each) => each.writable);
  const names = nameInAccounts(calendars);
  const stores = await listNoteStores(assistant, user);
  return [
    ...tellApart(calendars).map(({ id, name }, index) => ({
      target: { kind: "calendar", id } as const,
      name: names[index] ?? name,
      called: name,
    })),
    ...stores.map(({ id, name }) => ({ target: { kind: "notes", id } as const, name, called: name })),
  ];
}

export interface ListedRule extends RoutingRule {
  /** Its target is gone, or no longer to be written to: it is passed over. */
  readonly broken: boolean;
}

/** In the order in which they are tried, their targets called as they are called now. */
export async function listRoutingRules(assistant: Assistant, user: UserId): Promise<ListedRule[]> {
  const rules = await listRules(assistant.store, user);
  const destinations = await listDestinations(assistant, user);
  return rules.map((rule) => {
    const found = destinations.find(({ target }) => target.id === rule.target.id);
    return { ...rule, targetName: found?.called ?? rule.targetName, broken: found === undefined };
  });
}

export type NewRule = Pick<RoutingRule, "intent" | "conditions" | "target">;

/** "unknown-target": it is not one of the user's that can be written to, or not for such a thing. */
export async function addRoutingRule(
  assistant: Assistant,
  user: UserId,
  rule: NewRule,
): Promise<"added" | "too-many" | "unknown-target"> {
  const targetName = await nameTarget(assistant, user, rule);
  if (targetName === null) return "unknown-target";
  if ((await listRules(assistant.store, user)).length >= mostRules) return "too-many";
  await appendRule(assistant.store, user, { ...rule, id: newId<RuleId>(), targetName });
  return "added";
}

async function nameTarget(
  assistant: Assistant,
  user: UserId,
  { intent, target }: Pick<NewRule, "intent" | "target">,
): Promise<string | null> {
  if (!suits(intent, target)) return null;
  const destinations = await listDestinations(assistant, user);
  return destinations.find((each) => each.target.id === target.id)?.called ?? null;
}

export async function removeRoutingRule(assistant: Assistant, user: UserId, id: RuleId): Promise<void> {
  await removeRule(assistant.store, user, id);
}

export async function moveRoutingRule(
  assistant: Assistant,
  user: UserId,
  id: RuleId,
  by: -1 | 1,
): Promise<void> {
  await moveRule(assistant.store, user, id, by);
}

/** Mends a rule whose target is gone. False when there is no such rule, or the new target is none for it. */
export async function redirectRoutingRule(
  assistant: Assistant,
  user: UserId,
  id: RuleId,
  target: RouteTarget,
): Promise<boolean> {
  const rule = (await listRules(assistant.store, user)).find((each) => each.id === id);
  const targetName = rule && (await nameTarget(assistant, user, { intent: rule.intent, target }));
  if (targetName == null) return false;
  await redirectRule(assistant.store, user, id, { target, targetName });
  return true;
}
