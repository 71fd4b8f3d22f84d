import { type Draft, type DraftContent, hasTarget } from "../../domain/draft";
import { applyRule, findRule, type RouteTarget, type RoutingRule, type Said } from "../../domain/routing";
import { listRules } from "../../store/accounts/routing-rules";
import type { Assistant } from "../assistant";
import type { ZonedUser } from "../calendars/check-time";
import { findNoteStore } from "../notes/find-note-store";
import { listDestinations } from "./routing-rules";

/** Where something new goes, to one place, and what it is there. */
export interface Route extends Pick<Draft, "content" | "calendar" | "noteStore"> {
  /** null where none matched. */
  readonly rule: RoutingRule | null;
  /** A rule before it matched too, and leads where nothing can be written. */
  readonly passedOver: boolean;
}

/** The first rule that matches decides; else it goes to the default calendar or note store. */
export async function route(
  assistant: Assistant,
  user: ZonedUser,
  content: DraftContent,
  said: Said,
): Promise<Route> {
  const rules = await listRules(assistant.store, user.id);
  const destinations = rules.length === 0 ? [] : await listDestinations(assistant, user.id);
  const isThere = ({ id }: RouteTarget) => destinations.some(({ target }) => target.id === id);
  const rule = findRule(rules, content, said, user.zone, isThere);
  const first = findRule(rules, content, said, user.zone, () => true);
  const routed = rule === null ? content : applyRule(content, rule);
  return {
    content: routed,
    ...(await targetsOf(assistant, user, routed, rule)),
    rule,
    passedOver: first !== rule,
  };
}

async function targetsOf(
  assistant: Assistant,
  user: ZonedUser,
  content: DraftContent,
  rule: RoutingRule | null,
): Promise<Pick<Draft, "calendar" | "noteStore">> {
  if (rule?.target.kind === "calendar") return { calendar: rule.target.id, noteStore: null };
  if (rule?.target.kind === "notes") return { calendar: null, noteStore: rule.target.id };
  return {
    calendar: hasTarget(content) ? user.defaultCalendar : null,
    noteStore: content.kind === "note" ? await findNoteStore(assistant, user) : null,
  };
}
