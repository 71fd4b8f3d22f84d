import type { Saying, Turn } from "../../assistant/conversation/converse";
import { removeButton } from "../../assistant/conversation/remove-button";
import { confirmAll } from "../../assistant/drafts/confirm-all";
import {
  chooseCalendar,
  chooseNoteStore,
  confirmDraft,
  discardDraft,
  offerTimes,
  requestUndo,
  turnDraft,
} from "../../assistant/drafts/decide-draft";
import { chooseScope } from "../../assistant/drafts/editing/choose-scope";
import { retimeDraft } from "../../assistant/drafts/editing/edit-draft";
import { moveInstead } from "../../assistant/drafts/editing/move-instead";
import { findMovedDraft, findUserDraft } from "../../assistant/drafts/find-draft";
import { showDraft } from "../../assistant/drafts/show-draft";
import { setLocale } from "../../assistant/people/set-locale";
import { type Draft, draftWhen } from "../../domain/draft";
import { isOpen } from "../../domain/draft-state";
import type { When } from "../../domain/when";
import { locales, wordingFor } from "../../i18n/wording";
import { type Action, type DraftVerb, decodeAction, type Nudge } from "../action";
import { type Chat, hasZone, wordsFor } from "../chat";
import { saying } from "../command";
import { applyZone } from "../zone";
import { keepAsNote } from "./answer-unclear";

type DraftAction = Extract<Action, { readonly draft: Draft["id"] }>;

/**
 * A button. Its draft must be the person's own and still be as it was when the button was shown: a stale tap changes
 * nothing, the card is brought up to date and the person told.
 */
export async function answerTap(chat: Chat, turn: Turn, text: string): Promise<Saying[]> {
  const words = wordsFor(turn);
  const action = decodeAction(text);
  if (action === null) return [saying(words("tap-unknown"))];
  if (action.kind === "zone") return applyZone(chat, turn, action.zone);
  if (action.kind === "locale") return answerLocale(chat, turn, action.locale);
  if (action.kind === "as-note") return keepAsNote(chat, turn, action.inbound);
  if (action.kind === "create-all") return answerCreateAll(chat, turn, action, text);
  const draft = await findUserDraft(chat.assistant, turn.channel, action.draft);
  if (draft === null) return [saying(words("tap-unknown"))];
  if (draft.revision !== action.revision) return answerStale(chat, turn, draft, action);
  const moved = await applyAction(chat, turn, draft, action);
  if (moved === null) return answerStale(chat, turn, draft, action);
  await showDraft(chat.assistant, moved);
  return [];
}

/** What changed since it was listed, or was decided, is left as it is. */
async function answerCreateAll(
  chat: Chat,
  turn: Turn,
  action: Extract<Action, { kind: "create-all" }>,
  text: string,
): Promise<Saying[]> {
  const words = wordsFor(turn);
  const { changed, outcome } = await confirmAll(
    chat.assistant,
    turn.channel,
    action.inbound,
    action.revisions,
  );
  await removeButton(chat.assistant, turn, text);
  if (changed > 0) return [saying(words("create-all-changed", { count: changed }))];
  return outcome === "nothing-left" ? [saying(words("tap-decided"))] : [];
}

/** Neither the second of two quick taps on the same button nor a tap that is handled again is news to anybody. */
async function answerStale(chat: Chat, turn: Turn, draft: Draft, action: DraftAction): Promise<Saying[]> {
  const current = (await findUserDraft(chat.assistant, turn.channel, draft.id)) ?? draft;
  await showDraft(chat.assistant, current);
  if ((await findMovedDraft(chat.assistant, turn.inbound.id)) !== null) return [];
  if (action.kind === "draft" && isAnswered(action.verb, current)) return [];
  return [saying(wordsFor(turn)(isOpen(current.state) ? "tap-stale" : "tap-decided"))];
}

function isAnswered(verb: DraftVerb, draft: Draft): boolean {
  if (verb === "create") return draft.state === "confirmed" || draft.state === "delivered";
  if (verb === "undo") return draft.state === "undoing" || draft.state === "undone";
  return verb === "discard" && draft.state === "discarded";
}

async function applyAction(chat: Chat, turn: Turn, draft: Draft, action: DraftAction): Promise<Draft | null> {
  const { assistant } = chat;
  const by = turn.inbound.id;
  if (action.kind === "draft") return applyVerb(chat, turn, draft, action.verb);
  if (action.kind === "calendar") return chooseCalendar(assistant, draft, action.calendar, by);
  if (action.kind === "note-store") return chooseNoteStore(assistant, draft, action.store, by);
  if (action.kind === "scope") return chooseScope(assistant, draft, action.scope, by);
  if (!hasZone(turn)) return null;
  const when = await wishedTime(draft, action, turn.user.zone);
  if (when === null) return null;
  const to = action.kind === "nudge" ? "editing" : "proposed";
  const retimed = await retimeDraft(assistant, turn.user, draft, when, turn, to);
  return retimed === "decided" ? null : retimed;
}

async function applyVerb(chat: Chat, turn: Turn, draft: Draft, verb: DraftVerb): Promise<Draft | null> {
  const { assistant } = chat;
  switch (verb) {
    case "create":
      return confirmDraft(assistant, draft, turn.inbound.id);
    case "discard":
      return discardDraft(assistant, draft, turn.inbound.id);
    case "undo":
      return requestUndo(assistant, draft, turn.inbound.id);
    case "edit":
      return turnDraft(assistant, draft, "editing", turn);
    case "calendars":
      return turnDraft(assistant, draft, "choosing-calendar", turn);
    case "back":
      return turnDraft(assistant, draft, "proposed", turn);
    case "instead":
      return hasZone(turn) ? moveInstead(assistant, turn, turn.user, draft) : null;
    case "times":
      return hasZone(turn) ? offerTimes(assistant, turn.user, draft, turn) : null;
  }
}

async function wishedTime(draft: Draft, action: DraftAction, zone: string): Promise<When | null> {
  if (action.kind === "answer") return draft.question?.answers[action.index] ?? null;
  if (action.kind === "time") {
    const free = draft.checks?.free[action.index];
    if (free === undefined) return null;
    return {
      kind: "timed",
      start: free.start.toZonedDateTimeISO(zone),
      end: free.end.toZonedDateTimeISO(zone),
    };
  }
  const current = draftWhen(draft.content);
  return action.kind === "nudge" && current !== null ? nudge(current, action.by) : null;
}

function nudge(when: When, by: Nudge): When | null {
  if (when.kind === "all-day") {
    const days = { "-1d": -1, "+1d": 1, "+1w": 7 }[by as "-1d"];
    return days === undefined
      ? null
      : { kind: "all-day", first: when.first.add({ days }), last: when.last.add({ days }) };
  }
  const shift = (duration: Temporal.DurationLike): When => ({
    kind: "timed",
    start: when.start.add(duration),
    end: when.end.add(duration),
  });
  switch (by) {
    case "-15m":
      return shift({ minutes: -15 });
    case "+15m":
      return shift({ minutes: 15 });
    case "-1d":
      return shift({ days: -1 });
    case "+1d":
      return shift({ days: 1 });
    case "+1w":
      return shift({ weeks: 1 });
    case "longer":
      return { ...when, end: when.end.add({ minutes: 15 }) };
    case "shorter": {
      const end = when.end.subtract({ minutes: 15 });
      return Temporal.ZonedDateTime.compare(end, when.start) > 0 ? { ...when, end } : when;
    }
  }
}

async function answerLocale(chat: Chat, turn: Turn, locale: string): Promise<Saying[]> {
  if (!locales.some((each) => each.locale === locale)) return [saying(wordsFor(turn)("tap-unknown"))];
  await setLocale(chat.assistant, turn.user.id, locale);
  return [saying(wordingFor(locale)("language-set"))];
}
