/**
 * How a provider failed, as far as the caller needs to tell cases apart:
 * auth (log in again), forbidden, not-found, conflict (changed meanwhile), invalid (it will never take this),
 * rate-limited, unavailable (5xx, maintenance), unreachable (no connection was made, so nothing happened there),
 * network (no answer: the outcome is unknown), timeout,
 * refused (our own policy: private address, foreign redirect), malformed (it answered what its protocol does not allow),
 * too-large.
 */
export type ProviderFailure =
  | "auth"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "invalid"
  | "rate-limited"
  | "unavailable"
  | "unreachable"
  | "network"
  | "timeout"
  | "refused"
  | "malformed"
  | "too-large";

/** The one error that leaves a connector, a model or the guarded fetch. Its detail is for the log: no user data in it. */
export class ProviderError extends Error {
  override readonly name = "ProviderError";
  readonly provider: string;
  readonly kind: ProviderFailure;
  /** Seconds the provider asked us to wait. */
  readonly retryAfter: number | null;
  readonly status: number | null;

  constructor(
    provider: string,
    kind: ProviderFailure,
    options: { detail?: string; retryAfter?: number | null; status?: number | null; cause?: unknown } = {},
  ) {
    super(
      `${provider}: ${kind}${options.detail ? `: ${options.detail}` : ""}`,
      options.cause === undefined ? undefined : { cause: options.cause },
    );
    this.provider = provider;
    this.kind = kind;
    this.retryAfter = options.retryAfter ?? null;
    this.status = options.status ?? null;
  }

  /** Whether the same call may succeed later without anybody doing anything. */
  get transient(): boolean {
    return ["rate-limited", "unavailable", "unreachable", "network", "timeout"].includes(this.kind);
  }

  /** Whether the account's other calendars would be answered for alike. */
  get ofAccount(): boolean {
    return ["auth", "rate-limited", "unreachable"].includes(this.kind);
  }
}

/**
 * Of a write that was refused and a look at what is there that failed: the refusal says more about the write, but it is no
 * last word while the look may yet succeed. An earlier attempt may be what it was refused for.
 */
export function failureOfBoth(refusal: ProviderError | null, look: unknown): unknown {
  const isOpen = look instanceof ProviderError && look.transient && refusal?.transient !== true;
  return isOpen ? look : (refusal ?? look);
}

/** Something about the installation that stops the program; the message is one line for the person who runs it. */
export class StartupError extends Error {
  override readonly name = "StartupError";
}
