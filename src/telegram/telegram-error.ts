import { GrammyError, HttpError } from "grammy/web";
import { ProviderError, type ProviderFailure } from "../errors";

const provider = "telegram";

/** What went wrong with a call, without the description: it can quote the message. */
export function toProviderError(error: unknown): ProviderError {
  if (error instanceof ProviderError) return error;
  if (error instanceof GrammyError) {
    return new ProviderError(provider, failureOf(error), {
      detail: error.method,
      status: error.error_code,
      retryAfter: error.parameters.retry_after ?? null,
    });
  }
  return new ProviderError(
    provider,
    error instanceof HttpError ? transportFailure(error.error) : "malformed",
  );
}

function failureOf(error: GrammyError): ProviderFailure {
  const code = error.error_code;
  if (code === 401) return "auth";
  if (code === 403) return "forbidden";
  if (code === 404) return "not-found";
  if (code === 409) return "conflict";
  if (code === 429) return "rate-limited";
  if (code >= 500) return "unavailable";
  if (/file is too big/i.test(error.description)) return "too-large";
  return /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/i.test(error.description)
    ? "not-found"
    : "invalid";
}

/** Whether a connection was made at all tells apart "not sent" from "who knows". */
function transportFailure(cause: unknown): ProviderFailure {
  const code = codeOf(cause);
  if (
    /^(ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_AGAIN|FailedToOpenSocket|ENETUNREACH|EHOSTUNREACH)$/.test(
      code,
    )
  ) {
    return "unreachable";
  }
  if (cause instanceof SyntaxError) return "malformed";
  if (cause instanceof Error && (cause.name === "TimeoutError" || /timed? ?out/i.test(cause.message))) {
    return "timeout";
  }
  return "network";
}

function codeOf(cause: unknown): string {
  if (!(cause instanceof Error)) return "";
  if ("code" in cause && typeof cause.code === "string") return cause.code;
  return codeOf(cause.cause);
}

export function isNotModified(error: unknown): boolean {
  return error instanceof GrammyError && /message is not modified/i.test(error.description);
}
