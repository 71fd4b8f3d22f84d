import type { Saying, Turn } from "../../assistant/conversation/converse";
import { addAttendee, setPlace } from "../../assistant/drafts/editing/add-to-draft";
import { findMovedDraft, findRecentDraft } from "../../assistant/drafts/find-draft";
import type { Draft } from "../../domain/draft";
import { isOpen } from "../../domain/draft-state";
import type { Person } from "../../domain/event";
import { showAgain } from "../cards/card";
import { type Chat, hasZone, wordsFor, type ZonedTurn } from "../chat";
import { cleanText } from "../clean-text";
import { saying } from "../command";
import { answerZoneAt } from "../zone";
import { findAddressed } from "./answer-text";

/** A point on the map: the zone where that was asked for, else the place of the draft under discussion, else the zone. */
export async function answerLocation(
  chat: Chat,
  turn: Turn,
  point: { latitude: number; longitude: number },
): Promise<Saying[]> {
  if (turn.channel.awaiting !== "zone" && hasZone(turn)) {
    const name = `${point.latitude.toFixed(5)}, ${point.longitude.toFixed(5)}`;
    const placed = await change(chat, turn, (draft) =>
      setPlace(chat.assistant, turn.user, draft, name, turn),
    );
    if (placed !== null) return placed;
  }
  return answerZoneAt(chat, turn, point);
}

export async function answerPlace(chat: Chat, turn: Turn, name: string): Promise<Saying[]> {
  const placed =
    hasZone(turn) &&
    (await change(chat, turn, (draft) => setPlace(chat.assistant, turn.user, draft, cleanText(name), turn)));
  return placed || [saying(wordsFor(turn)("place-no-draft"))];
}

export async function answerContact(chat: Chat, turn: Turn, contact: Person): Promise<Saying[]> {
  const person = { name: cleanText(contact.name), email: contact.email };
  const added =
    hasZone(turn) &&
    (await change(chat, turn, (draft) => addAttendee(chat.assistant, turn.user, draft, person, turn)));
  return added || [saying(wordsFor(turn)("contact-no-draft"))];
}

/** Changes the draft under discussion; null when there is none that can take it. */
async function change(
  chat: Chat,
  turn: ZonedTurn,
  apply: (draft: Draft) => Promise<Draft | "decided"> | null,
): Promise<Saying[] | null> {
  const moved = await findMovedDraft(chat.assistant, turn.inbound.id);
  if (moved !== null) return showAgain(chat, moved);
  const addressed = await findAddressed(chat, turn);
  const draft = addressed ?? (await findRecentDraft(chat.assistant, turn.channel));
  if (draft === null || !isOpen(draft.state)) return null;
  const changed = await apply(draft);
  if (changed === null) return null;
  return changed === "decided" ? [saying(wordsFor(turn)("tap-decided"))] : showAgain(chat, changed);
}
