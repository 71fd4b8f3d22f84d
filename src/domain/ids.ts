/** Branded ids: a user's id cannot be handed where a draft's is wanted. */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type UserId = Id<"user">;
export type ChannelId = Id<"channel">;
export type InboundId = Id<"inbound">;
export type DraftId = Id<"draft">;
export type MessageId = Id<"message">;
export type ConnectionId = Id<"connection">;
export type CalendarId = Id<"calendar">;
export type JournalId = Id<"journal">;
export type RuleId = Id<"rule">;
export type WatchId = Id<"watch">;

const alphabet = "0123456789abcdefghijkmnopqrstvwxyz";

/**
 * A new id: 16 characters of a 34-letter alphabet without l and u, some 81 random bits. Short enough that two of
 * them and a verb fit the 64 bytes of a Telegram button, and made of characters that Google takes in an event id
 * apart from w-z.
 */
export function newId<T extends Id<string>>(): T {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join("") as T;
}
