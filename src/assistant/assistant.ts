import type { ConnectorDeps } from "../connectors/registry";
import type { UserId } from "../domain/ids";
import type { Log } from "../log";
import type { Models } from "../models/registry";
import type { MessengerPort, TranscriberPort } from "../ports";
import type { Store } from "../store/open";
import type { Vault } from "../store/vault";
import type { Presenter } from "./conversation/presenter";

/** What every verb of the assistant stands on. */
export interface Assistant {
  readonly store: Store;
  readonly vault: Vault;
  readonly log: Log;
  readonly connectors: ConnectorDeps;
  /** The installation's own language models. */
  readonly models: Models;
  /** Loaded with the first thing to say. */
  readonly presenter: () => Promise<Presenter>;
  /** null while no bot is configured. */
  readonly messenger: () => MessengerPort | null;
  /** Those that are set up, the one to ask first in front. */
  readonly openTranscribers: (signal: AbortSignal) => Promise<readonly TranscriberPort[]>;
  readonly now: () => Temporal.Instant;
  /** Where providers can call us: the address from outside, where that is https; null else. */
  readonly hookRoot: string | null;
  /** Whether this user may name addresses in private networks. */
  readonly allowPrivate: (user: UserId) => Promise<boolean>;
}
