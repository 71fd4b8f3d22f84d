import type { WatchId } from "./ids";

/** A provider's promise to call us when a calendar has changed. */
export interface Watch {
  /** Ours; each call brings it. */
  readonly id: WatchId;
  /** The provider's own id of the calendar. */
  readonly calendar: string;
  /** Where it calls. */
  readonly address: string;
  /** The provider's own name for what it opened; null where its answer was lost. */
  readonly externalId: string | null;
}

/** Why there is none: it tells nothing of that calendar, or does not reach our address. */
export type WatchRefusal = "calendar" | "address";

export type WatchAnswer =
  | {
      readonly kind: "open";
      readonly externalId: string;
      readonly expiresAt: Temporal.Instant;
      /** The address was called, and answered, before this was. */
      readonly isProven: boolean;
    }
  | { readonly kind: "refused"; readonly because: WatchRefusal };

/** What a call says. Nothing in it is believed before its secret was compared. */
export interface Notice {
  readonly id: string;
  readonly secret: string;
  readonly externalId: string | null;
  /** Whether it only began, has to be renewed now, or was ended by the provider. */
  readonly says: "changed" | "began" | "renew" | "ended";
}
