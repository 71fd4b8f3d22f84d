import type { DraftCard } from "../../assistant/conversation/presenter";
import type { Draft } from "../../domain/draft";
import type { DraftState } from "../../domain/draft-state";
import { type Reply, span } from "../../domain/reply";
import { type Wording, wordingFor } from "../../i18n/wording";
import { draftButtons } from "./draft-buttons";
import { details, isOff, type Line } from "./draft-details";
import { remarks } from "./draft-remarks";

/** A draft as the person sees it, in every state: what, when, where, with whom, what clashes, and what can be done. */
export function renderDraftCard(card: DraftCard): Reply {
  const words = wordingFor(card.user.locale);
  const lines = [...headline(card, words), ...details(card, words), ...remarks(card, words)];
  const spans = lines.flatMap((line, index) => (index === 0 ? line : [span("\n"), ...line]));
  return { spans, buttons: draftButtons(card, words), ask: null };
}

function headline(card: DraftCard, words: Wording): Line[] {
  const { draft } = card;
  // What came to nothing is struck out; an event that was to be changed or cancelled is still there then.
  const isGone = isOff(draft) && draft.content.kind !== "change" && draft.content.kind !== "cancellation";
  const title = span(titleOf(draft, words), isGone ? "strike" : "bold");
  const id = headlineId(draft.content.kind, draft.state);
  return id === null ? [[title]] : [[span(words(id))], [title]];
}

function headlineId(kind: Draft["content"]["kind"], state: DraftState): string | null {
  switch (state) {
    case "proposed":
    case "editing":
    case "choosing-time":
    case "choosing-calendar":
      return kind === "change"
        ? "card-change"
        : kind === "cancellation"
          ? "card-cancellation"
          : `card-${kind}`;
    case "delivered":
      return `card-delivered-${kind}`;
    default:
      return `card-${state}`;
  }
}

export function titleOf(draft: Draft, words: Wording): string {
  const { content } = draft;
  switch (content.kind) {
    case "event":
      return content.event.title || words("untitled");
    case "import":
      return words("import-title", { count: content.events.length });
    case "note":
      return content.note.title || words("untitled");
    case "reminder":
      return content.reminder.title || words("untitled");
    case "change":
      return (isOff(draft) ? content.before.fields : content.after).title || words("untitled");
    case "cancellation":
      return content.before.fields.title || words("untitled");
  }
}
