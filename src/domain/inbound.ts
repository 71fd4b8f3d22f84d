import type { ChannelId, InboundId } from "./ids";

/** Whose words they are. Only a person's own can ask for anything; the others are data. A voice message is their own. */
export type Origin = "own" | "forwarded" | "picture" | "file";

/** Who said something that was forwarded, where that is known, and when. */
export interface Provenance {
  readonly author: string | null;
  /** An ISO instant, where that differs from when it came in: "tomorrow" counts from there. */
  readonly saidAt: string | null;
}

/** A stretch of text that came in, and where it is from. */
export interface Passage extends Provenance {
  readonly origin: Origin;
  readonly text: string;
}

/** Something that came as a file; what its sender's app says about it is a claim. */
export interface Attachment {
  /** The chat service's id to fetch it by; null when its bytes came along. */
  readonly file: string | null;
  readonly name: string | null;
  readonly type: string | null;
  readonly bytes: number | null;
  /** How long it plays. */
  readonly seconds: number | null;
}

interface AttachedMessage {
  readonly attachment: Attachment;
  readonly caption: string | null;
  readonly replyTo: string | null;
  /** null for what the user made. */
  readonly forwarded: Provenance | null;
  /** The chat service's name of the pictures that were sent as one; null for what came alone. */
  readonly album: string | null;
}

/** What a person did in a conversation, whichever the channel. */
export type Inbound =
  /** `replyTo` is the channel's id of the message that this one answers. */
  | { readonly kind: "text"; readonly text: string; readonly replyTo: string | null }
  /** A message that was sent before says something else now; `source` names it as its first delivery did. */
  | { readonly kind: "edited"; readonly source: string; readonly text: string }
  /** A button, by the action that it carried. */
  | { readonly kind: "tap"; readonly action: string }
  | { readonly kind: "location"; readonly latitude: number; readonly longitude: number }
  /** A recording; a job hears it before the conversation goes on. */
  | ({ readonly kind: "voice" } & AttachedMessage)
  /** A picture, a PDF, a calendar file; a job reads it before the conversation goes on. */
  | ({ readonly kind: "file" } & AttachedMessage)
  /** Pictures that were sent as one, each read by then, by the messages that they came in. */
  | ({ readonly kind: "album"; readonly parts: readonly InboundId[] } & Omit<
      AttachedMessage,
      "attachment" | "album"
    >)
  /** What is written under something that was sent before is this now. */
  | { readonly kind: "recaptioned"; readonly source: string; readonly caption: string }
  /** Something forwarded, which waits a moment for what was forwarded with it. */
  | { readonly kind: "forward"; readonly passage: Passage }
  /** What came together, as one. */
  | { readonly kind: "passages"; readonly passages: readonly Passage[] }
  | { readonly kind: "contact"; readonly name: string; readonly email: string | null }
  /** A place by its name and address. */
  | { readonly kind: "place"; readonly name: string }
  /** Something we do not read: a sticker, a dice. */
  | { readonly kind: "unreadable"; readonly what: string };

/** An inbound as it was stored, with where it came from. */
export interface StoredInbound {
  readonly id: InboundId;
  readonly channel: ChannelId;
  /** The channel's own id of it; a redelivery has the same. */
  readonly source: string;
  readonly content: Inbound;
  readonly correlation: string;
  readonly receivedAt: Temporal.Instant;
}

/** A provider's work under way, by which it is found again instead of begun, and paid, a second time. */
export interface MediaProgress {
  readonly provider: string;
  readonly reference: string;
  /** Epoch milliseconds. */
  readonly since: number;
}

/** What is known of a message's recording or file. */
export interface Media {
  readonly bytes: Uint8Array | null;
  readonly progress: MediaProgress | null;
  /** What was heard or read; empty when there was nothing. null until then. */
  readonly text: string | null;
  /** Wording id of why nothing could be. */
  readonly failure: string | null;
}
