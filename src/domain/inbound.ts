import type { ChannelId, InboundId } from "./ids";

/** Whose words they are. Only a person's own can ask for anything; the others are data. A voice message is their own. */
export type Origin = "own" | "forwarded" | "picture" | "file";

/** A stretch of text that came in, and where it is from. */
export interface Passage {
  readonly origin: Origin;
  readonly text: string;
  /** Who said it, where that is known of a forwarded one. */
  readonly author: string | null;
  /** When it was said, as an ISO instant, where that differs from when it came in: "tomorrow" counts from there. */
  readonly saidAt: string | null;
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
  /** Something we do not read: a sticker, a voice message where nothing can listen. */
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
