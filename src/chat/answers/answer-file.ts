import type { Saying, Turn } from "../../assistant/conversation/converse";
import { draftImport, mostImported } from "../../assistant/drafts/import-events";
import { findHeard } from "../../assistant/media/find-heard";
import { recognizeFormat } from "../../domain/file-format";
import type { Inbound, Media, Passage } from "../../domain/inbound";
import { sayCard } from "../cards/card";
import { type Chat, hasZone, wordsFor } from "../chat";
import { cleanText, hasWords } from "../clean-text";
import { saying } from "../command";
import { askForZone } from "../zone";
import { answerPassages } from "./answer-passages";
import { answerWords } from "./answer-words";

type Read = Pick<Media, "text" | "failure">;
type Captioned = Pick<Extract<Inbound, { kind: "file" }>, "caption" | "forwarded">;

/** A file, once it was read: a calendar becomes a draft of its events, the words of others are data. */
export async function answerFile(
  chat: Chat,
  turn: Turn,
  file: Extract<Inbound, { kind: "file" }>,
): Promise<Saying[]> {
  const read = await findHeard(chat.assistant, turn.inbound.id);
  return answerRead(chat, turn, file, [read], originOf(file));
}

/** Pictures that were sent as one are read as one; what is written under them is meant for all. */
export async function answerAlbum(
  chat: Chat,
  turn: Turn,
  album: Extract<Inbound, { kind: "album" }>,
): Promise<Saying[]> {
  const reads = await Promise.all(album.parts.map((part) => findHeard(chat.assistant, part)));
  return answerRead(chat, turn, album, reads, "picture");
}

async function answerRead(
  chat: Chat,
  turn: Turn,
  file: Captioned,
  reads: readonly Read[],
  origin: "picture" | "file",
): Promise<Saying[]> {
  const words = wordsFor(turn);
  const failed = reads.find(({ text }) => text === null);
  const told = failed ? [saying(words(failed.failure ?? "file-failed", { most: mostImported }))] : [];
  const texts = reads.flatMap(({ text }) => (text === null ? [] : [text]));
  const passages = composePassages(file, texts, origin).filter(({ text }) => hasWords(cleanText(text)));
  if (texts.length === 0) {
    const caption = cleanText(file.caption ?? "");
    if (passages.length === 0) return told;
    // What is written under it is read all the same.
    const answers = file.forwarded ? answerPassages(chat, turn, passages) : answerWords(chat, turn, caption);
    return [...told, ...(await answers)];
  }
  const calendar = texts.find(isCalendar);
  if (calendar !== undefined) return [...told, ...(await answerCalendar(chat, turn, calendar))];
  if (passages.length === 0) return [...told, saying(words("file-no-words"))];
  return [...told, ...(await answerPassages(chat, turn, passages))];
}

/** What is written under a file, and what was read in it. */
export function composePassages(
  { caption, forwarded }: Captioned,
  texts: readonly string[],
  origin: "picture" | "file",
): Passage[] {
  const own = { author: null, saidAt: null, ...forwarded, origin: forwarded ? "forwarded" : "own" } as const;
  const written: Passage[] = caption === null ? [] : [{ ...own, text: cleanText(caption) }];
  return [...written, ...texts.map((text) => ({ origin, text, author: null, saidAt: null }))];
}

function isCalendar(text: string): boolean {
  return recognizeFormat(new TextEncoder().encode(text.slice(0, 32)))?.family === "calendar";
}

export function originOf({ attachment }: Extract<Inbound, { kind: "file" }>): "picture" | "file" {
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
