import type { Assistant } from "../assistant/assistant";
import type { Turn } from "../assistant/conversation/converse";
import type { User } from "../domain/user";
import { type Wording, wordingFor } from "../i18n/wording";

/** What the conversation stands on. */
export interface Chat {
  readonly assistant: Assistant;
  /** Where the web pages are reached, without a slash at the end. */
  readonly webRoot: () => string;
}

export type ZonedTurn = Turn & { readonly user: User & { readonly zone: string } };

export function wordsFor(turn: Turn): Wording {
  return wordingFor(turn.user.locale);
}

export function hasZone(turn: Turn): turn is ZonedTurn {
  return turn.user.zone !== null;
}
