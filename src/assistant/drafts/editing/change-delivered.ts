import type { Draft } from "../../../domain/draft";
import { readChange } from "../../../language/change/read-change";
import type { Assistant } from "../../assistant";
import type { ZonedUser } from "../../calendars/check-time";
import { longestText } from "../../conversation/capture";
import type { Turn } from "../../conversation/converse";
import { readText } from "../../reading/read-text";
import { readingContext } from "../../reading/reading-context";
import { composeChange, findWritten, type Wish } from "../draft-change";
import { propose } from "../propose";
import { applyToEvent } from "./edit-draft";

export type ReplyOutcome =
  | { readonly kind: "draft"; readonly draft: Draft }
  /** The words name no change, or what was written is no event. */
  | { readonly kind: "none" }
  | { readonly kind: "no-such-event" };

/**
 * Drafts the change that a reply to a confirmation asks for, of the event as its calendar holds it now. A reply under a new
 * series is about all of it, one under a changed appearance about that.
 */
export async function changeDelivered(
  assistant: Assistant,
  turn: Turn,
  user: ZonedUser,
  delivered: Draft,
  text: string,
): Promise<ReplyOutcome> {
  if (delivered.content.kind !== "event" && delivered.content.kind !== "change") return { kind: "none" };
  const wish = readWish(text, user, turn);
  if (wish === null) return { kind: "none" };
  const meant = await findWritten(assistant, delivered);
  if (meant === null) return { kind: "no-such-event" };
  const { content: was } = delivered;
  const usual = was.kind === "change" && was.before.scope === "this" ? "this" : "all";
  const scope = wish.scope ?? usual;
  const content = await composeChange(assistant, turn, user, meant, { ...wish, scope });
  if (content === null) return { kind: "no-such-event" };
  const proposal = { content, question: null, unkept: [] };
  return { kind: "draft", draft: await propose(assistant, turn, user, proposal, 0) };
}

function readWish(text: string, user: ZonedUser, { inbound }: Turn): Wish | null {
  const [item] = readText(text, user, inbound.receivedAt).items;
  const scope = item?.scope ?? null;
  if (item?.intent === "cancel") return { edit: null, scope, rule: null };
  const now = inbound.receivedAt.toZonedDateTimeISO(user.zone);
  const change = readChange(text.slice(0, longestText), readingContext(user.locale, now));
  return change === null
    ? null
    : { edit: (event) => applyToEvent(event, change, user.zone), scope, rule: null };
}
