import type { Context } from "hono";
import type { Assistant } from "../assistant/assistant";
import type { ResumedSession, SetupCode } from "../assistant/people/login";
import type { User } from "../domain/user";
import type { ProviderFailure } from "../errors";
import type { Wording } from "../i18n/wording";
import type { BotControl } from "../ports";
import type { Client } from "./guard/client";

/** What the web pages stand on. */
export interface Web {
  readonly assistant: Assistant;
  readonly bot: BotControl;
  readonly setupCode: SetupCode;
  /** Whether somebody who has a session may still come in. */
  readonly isAllowed: (user: User) => Promise<boolean>;
  /** Where the pages are reached from outside, without a slash at the end. */
  readonly publicUrl: string | null;
  /** Where the pages are served on this machine. */
  readonly port: number;
  readonly trustedProxies: readonly string[];
  readonly version: string;
  readonly startedAt: Temporal.Instant;
}

/** The part of Bun's server that pages need; it hands itself to every request. */
export interface Listener {
  readonly hostname: string | undefined;
  requestIP(request: Request): { readonly address: string } | null;
  timeout(request: Request, seconds: number): void;
}

export interface WebEnv {
  /** Absent where no server stands between, as in tests that call the app itself. */
  Bindings: Partial<Listener>;
  Variables: {
    client: Client;
    session: ResumedSession | null;
    user: User | null;
    locale: string;
    words: Wording;
    /** Over when the person went away or has waited long enough. */
    signal: AbortSignal;
    /** How a page that speaks with an account tells its failures, for the error handler. */
    explainProvider: ((failure: ProviderFailure) => string) | undefined;
  };
}

export type WebContext = Context<WebEnv>;
