import type { Contact, Message } from "grammy/types";
import type { Attachment, Inbound, Provenance } from "../domain/inbound";

/** What a person did by sending this message. */
export function readMessage(message: Message): Inbound {
  const { text, caption, location, venue, contact } = message;
  const forwarded = readProvenance(message);
  const replyTo = message.reply_to_message === undefined ? null : String(message.reply_to_message.message_id);
  const written = (words: string): Inbound =>
    forwarded === null
      ? { kind: "text", text: words, replyTo }
      : { kind: "forward", passage: { ...forwarded, origin: "forwarded", text: words } };
  if (text !== undefined) return written(text);
  const attached = { caption: caption ?? null, replyTo, forwarded };
  const recording = readRecording(message);
  if (recording !== null) return { kind: "voice", attachment: recording, ...attached, album: null };
  const file = readFile(message);
  if (file !== null) {
    // Calendar files are sent together, too: each is a matter of its own.
    const isSeen = /^(image\/|application\/pdf$)/.test(file.type ?? "");
    const album = isSeen ? (message.media_group_id ?? null) : null;
    return { kind: "file", attachment: file, ...attached, album };
  }
  if (caption !== undefined) return written(caption);
  // A venue carries its location as well.
  if (venue !== undefined)
    return { kind: "place", name: [venue.title, venue.address].filter((each) => each !== "").join(", ") };
  if (location !== undefined) {
    const { latitude, longitude } = location;
    // Where somebody else is says nothing about the user's zone.
    return forwarded === null
      ? { kind: "location", latitude, longitude }
      : { kind: "place", name: `${latitude.toFixed(5)}, ${longitude.toFixed(5)}` };
  }
  if (contact !== undefined) return readContact(contact);
  return { kind: "unreadable", what: "other" };
}

function readContact({ first_name, last_name, vcard }: Contact): Inbound {
  const name = [first_name, last_name].filter((each) => each !== undefined && each !== "").join(" ");
  const email = /^EMAIL[^:\n]*:\s*(\S+@\S+)/im.exec(vcard ?? "")?.[1] ?? null;
  return { kind: "contact", name, email };
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

/** Of a picture the largest size; a document whatever it is. */
function readFile({ photo, document }: Message): Attachment | null {
  const largest = photo?.at(-1);
  if (largest !== undefined) return attachmentOf({ ...largest, mime_type: "image/jpeg" });
  return document === undefined ? null : attachmentOf(document);
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
