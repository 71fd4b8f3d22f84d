import type { Saying, Turn } from "../../assistant/conversation/converse";
import { draftImport, mostImported } from "../../assistant/drafts/import-events";
import { findHeard } from "../../assistant/media/find-heard";
import { recognizeFormat } from "../../domain/file-format";
import type { Inbound, Passage } from "../../domain/inbound";
import { sayCard } from "../cards/card";
import { type Chat, hasZone, wordsFor } from "../chat";
import { cleanText, hasWords } from "../clean-text";
import { saying } from "../command";
import { askForZone } from "../zone";
import { answerPassages } from "./answer-passages";
import { answerWords } from "./answer-words";

/** A file, once it was read: a calendar becomes a draft of its events, the words of others are data. */
export async function answerFile(
  chat: Chat,
  turn: Turn,
  file: Extract<Inbound, { kind: "file" }>,
): Promise<Saying[]> {
  const { text, failure } = await findHeard(chat.assistant, turn.inbound.id);
  const caption = cleanText(file.caption ?? "");
  const written: Passage[] = hasWords(caption)
    ? [
        {
          author: null,
          saidAt: null,
          ...file.forwarded,
          origin: file.forwarded ? "forwarded" : "own",
          text: caption,
        },
      ]
    : [];
  if (failure !== null || text === null) {
    const told = saying(wordsFor(turn)(failure ?? "file-failed", { most: mostImported }));
    if (written.length === 0) return [told];
    // What is written under it is read all the same.
    const answers = file.forwarded ? answerPassages(chat, turn, written) : answerWords(chat, turn, caption);
    return [told, ...(await answers)];
  }
  const family = recognizeFormat(new TextEncoder().encode(text.slice(0, 32)))?.family;
  if (family === "calendar") return answerCalendar(chat, turn, text);
  if (!hasWords(cleanText(text)) && written.length === 0) return [saying(wordsFor(turn)("file-no-words"))];
  const read: Passage = { origin: originOf(file), text, author: null, saidAt: null };
  return answerPassages(chat, turn, [...written, read]);
}

function originOf({ attachment }: Extract<Inbound, { kind: "file" }>): "picture" | "file" {
  return attachment.type?.startsWith("image/") === false ? "file" : "picture";
}

async function answerCalendar(chat: Chat, turn: Turn, text: string): Promise<Saying[]> {
  if (!hasZone(turn)) return [await askForZone(chat, turn, turn.inbound.id)];
  const words = wordsFor(turn);
  const outcome = await draftImport(chat.assistant, turn, turn.user, text);
  switch (outcome.kind) {
    case "drafts":
      return Promise.all(outcome.drafts.map((draft) => sayCard(chat, draft)));
    case "no-calendar-file":
      return [saying(words("file-unknown"))];
    case "empty":
      return [saying(words("file-no-events"))];
    case "too-many":
      return [saying(words("file-too-many-events", { most: mostImported }))];
    case "known":
      return [saying(words("file-known-events"))];
  }
}
