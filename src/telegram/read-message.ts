import type { Message } from "grammy/types";
import type { Attachment, Inbound, Provenance } from "../domain/inbound";

/** What a person did by sending this message. */
export function readMessage(message: Message): Inbound {
  const { text, caption, location } = message;
  const replyTo = message.reply_to_message === undefined ? null : String(message.reply_to_message.message_id);
  if (text !== undefined) return { kind: "text", text, replyTo };
  const attached = { caption: caption ?? null, replyTo, forwarded: readProvenance(message) };
  const recording = readRecording(message);
  if (recording !== null) return { kind: "voice", attachment: recording, ...attached };
  // What is written under a picture is read; the picture itself is not.
  if (caption !== undefined) return { kind: "text", text: caption, replyTo };
  if (location !== undefined)
    return { kind: "location", latitude: location.latitude, longitude: location.longitude };
  return { kind: "unreadable", what: nameKind(message) };
}

interface TelegramFile {
  readonly file_id: string;
  readonly file_name?: string;
  readonly mime_type?: string;
  readonly file_size?: number;
  readonly duration?: number;
}

/** A recording sent as a file is one too. */
function readRecording(message: Message): Attachment | null {
  const { voice, audio, video_note, document } = message;
  const sound = document?.mime_type?.startsWith("audio/") === true ? document : undefined;
  const file: TelegramFile | undefined = voice ?? audio ?? video_note ?? sound;
  return file === undefined ? null : attachmentOf(file);
}

function attachmentOf(file: TelegramFile): Attachment {
  return {
    file: file.file_id,
    name: file.file_name ?? null,
    type: file.mime_type ?? null,
    bytes: file.file_size ?? null,
    seconds: file.duration ?? null,
  };
}

/** null for what the person wrote or made. */
function readProvenance({ forward_origin: origin }: Message): Provenance | null {
  if (origin === undefined) return null;
  const saidAt = Temporal.Instant.fromEpochMilliseconds(origin.date * 1000).toString();
  switch (origin.type) {
    case "user": {
      const { first_name, last_name } = origin.sender_user;
      return { author: last_name === undefined ? first_name : `${first_name} ${last_name}`, saidAt };
    }
    case "hidden_user":
      return { author: origin.sender_user_name, saidAt };
    case "chat":
      return { author: "title" in origin.sender_chat ? (origin.sender_chat.title ?? null) : null, saidAt };
    case "channel":
      return { author: origin.chat.title ?? null, saidAt };
  }
}

function nameKind(message: Message): string {
  if ("photo" in message) return "photo";
  return "document" in message ? "document" : "other";
}
