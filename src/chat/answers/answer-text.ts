import { awaitAnswer, findEdited, settleAwaited } from "../../assistant/conversation/awaiting";
import { findStoredInbound } from "../../assistant/conversation/capture";
import type { Saying } from "../../assistant/conversation/converse";
import { changeDelivered } from "../../assistant/drafts/editing/change-delivered";
import { editDraft } from "../../assistant/drafts/editing/edit-draft";
import { findAddressedDraft, findMovedDraft, findRecentDraft } from "../../assistant/drafts/find-draft";
import { type Interpretation, interpret } from "../../assistant/drafts/interpret";
import { findWords } from "../../assistant/media/find-heard";
import { readMessage } from "../../assistant/reading/read-message";
import {
  isBareChange,
  isBareTime,
  type NamedIntent,
  readText,
  type TextReading,
} from "../../assistant/reading/read-text";
import type { Draft } from "../../domain/draft";
import { isOpen } from "../../domain/draft-state";
import { reply, span } from "../../domain/reply";
import { sayCard, showAgain } from "../cards/card";
import { renderDraftList } from "../cards/draft-list";
import { renderAgenda, renderAvailability, renderFound } from "../cards/render-agenda";
import { type Chat, wordsFor, type ZonedTurn } from "../chat";
import { cleanText } from "../clean-text";
import { saying } from "../command";
import { answerApproval } from "./answer-approval";
import { answerUnclear } from "./answer-unclear";
import { answerUndo } from "./answer-undo";

/** A text in plain words: a change to the draft in editing, an answer that was awaited, or something new. */
export async function answerText(
  chat: Chat,
  turn: ZonedTurn,
  text: string,
  intent: NamedIntent | null,
): Promise<Saying[]> {
  const { assistant } = chat;
  const moved = await findMovedDraft(assistant, turn.inbound.id);
  if (moved !== null) return showAgain(chat, moved);
  if (intent === null) {
    const addressed = await findAddressed(chat, turn);
    const approved =
      turn.channel.awaiting === null ? await answerApproval(chat, turn, addressed, text) : null;
    if (approved !== null) return approved;
    const undone = addressed === null ? await answerUndo(chat, turn, text) : null;
    if (undone !== null) return undone;
    if (addressed !== null && isOpen(addressed.state)) return answerEdit(chat, turn, addressed, text);
    const changed = addressed && (await answerChange(chat, turn, addressed, text));
    if (changed !== null) return changed;
  }
  const reading = readText(text, turn.user, turn.inbound.receivedAt, intent);
  const combined = intent === null ? await combineWithAwaited(chat, turn, text, reading) : null;
  if (combined !== null)
    return answerReading(chat, turn, await readMessage(assistant, turn, turn.user, combined));
  if (intent === null && isBareChange(text, reading, turn.user, turn.inbound.receivedAt)) {
    const recent = await findRecentDraft(assistant, turn.channel);
    const edited = recent && (await editDraft(assistant, turn.user, recent, text, turn));
    if (edited && typeof edited === "object") return showAgain(chat, edited);
  }
  const known = intent === null ? reading : null;
  return answerReading(chat, turn, await readMessage(assistant, turn, turn.user, text, intent, known));
}

/** The draft whose card this message replies to, open or written; else the one in editing. */
export async function findAddressed(chat: Chat, turn: ZonedTurn): Promise<Draft | null> {
  const { content } = turn.inbound;
  const replied = "replyTo" in content ? content.replyTo : null;
  const addressed = replied === null ? null : await findAddressedDraft(chat.assistant, turn.channel, replied);
  if (addressed !== null && (isOpen(addressed.state) || addressed.state === "delivered")) return addressed;
  return findEdited(chat.assistant, turn.channel);
}

async function answerEdit(chat: Chat, turn: ZonedTurn, draft: Draft, text: string): Promise<Saying[]> {
  const edited = await editDraft(chat.assistant, turn.user, draft, text, turn);
  if (edited === "decided") return [saying(wordsFor(turn)("tap-decided"))];
  if (edited === "not-understood") return [saying(wordsFor(turn)("edit-not-understood"))];
  return showAgain(chat, edited);
}

/** A reply to a confirmation changes what was written. null when it says something else. */
async function answerChange(
  chat: Chat,
  turn: ZonedTurn,
  delivered: Draft,
  text: string,
): Promise<Saying[] | null> {
  const outcome = await changeDelivered(chat.assistant, turn, turn.user, delivered, text);
  switch (outcome.kind) {
    case "none":
      return null;
    case "draft":
      return [await sayCard(chat, outcome.draft)];
    case "no-such-event":
      return [saying(wordsFor(turn)("no-such-event"))];
  }
}

/** "When?" was asked: an answer that is only a time belongs to what was asked about. */
async function combineWithAwaited(
  chat: Chat,
  turn: ZonedTurn,
  text: string,
  alone: TextReading,
): Promise<string | null> {
  if (turn.channel.awaiting !== "time" || turn.channel.resume === null) return null;
  if (!isBareTime(alone)) return null;
  const waiting = await findStoredInbound(chat.assistant, turn.channel.resume);
  const before = waiting === null ? null : await findWords(chat.assistant, waiting);
  if (before === null) return null;
  return `${cleanText(before)} ${text}`.replace(/^\/remind\b/i, "remind me to");
}

/** Drafts or answers of what was read. */
export async function answerReading(chat: Chat, turn: ZonedTurn, reading: TextReading): Promise<Saying[]> {
  const interpretation = await interpret(chat.assistant, turn, turn.user, reading);
  if (turn.channel.awaiting === "time") settleAwaited(turn, "time");
  const sayings =
    interpretation.kind === "unclear"
      ? await answerUnclear(chat, turn)
      : await wordInterpretation(chat, turn, interpretation);
  const trouble = reading.items[0]?.unkept.find((each) => each.startsWith("model-"));
  const isMute = interpretation.kind === "unclear" && trouble !== undefined;
  return isMute ? [saying(wordsFor(turn)(`unkept-${trouble}`)), ...sayings] : sayings;
}

async function wordInterpretation(chat: Chat, turn: ZonedTurn, outcome: Interpretation): Promise<Saying[]> {
  const words = wordsFor(turn);
  switch (outcome.kind) {
    case "drafts":
      return [
        ...(await Promise.all(outcome.drafts.map((draft) => sayCard(chat, draft)))),
        ...renderDraftList(outcome.drafts, turn.user).map(saying),
      ];
    case "agenda":
      return [saying(renderAgenda(outcome.agenda, turn.user, chat.assistant.now()))];
    case "free":
      return [saying(renderAvailability(outcome.free, turn.user, chat.assistant.now()))];
    case "found":
      return [saying(renderFound(outcome.events, turn.user, chat.assistant.now()))];
    case "no-time": {
      await awaitAnswer(chat.assistant, turn.channel, "time", turn.inbound.id);
      const title = outcome.title ?? "";
      return [
        saying(reply([...(title === "" ? [] : [span(`${title}\n`, "bold")]), span(words("ask-time"))])),
      ];
    }
    default:
      return [saying(words(outcome.kind))];
  }
}
