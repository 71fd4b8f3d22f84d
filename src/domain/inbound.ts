import type { ChannelId, InboundId } from "./ids";

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
