import { ProviderError, type ProviderFailure } from "../errors";

/** Hands the response on if its status says success. @throws ProviderError made of the status and Retry-After */
export function requireOk(provider: string, response: Response): Response {
  if (response.ok) return response;
  throw statusError(provider, response);
}

export function statusError(provider: string, response: Pick<Response, "status" | "headers">): ProviderError {
  return new ProviderError(provider, statusFailure(response.status), {
    detail: `status ${response.status}`,
    status: response.status,
    retryAfter: retryAfterOf(response.headers, Temporal.Now.instant()),
  });
}

function statusFailure(status: number): ProviderFailure {
  if (status === 401 || status === 407) return "auth";
  if (status === 403) return "forbidden";
  if (status === 404 || status === 410) return "not-found";
  if (status === 409 || status === 412 || status === 423) return "conflict";
  if (status === 408) return "timeout";
  if (status === 413) return "too-large";
  if (status === 429) return "rate-limited";
  if (status === 501 || status === 505) return "invalid";
  if (status >= 500) return "unavailable";
  if (status >= 400) return "invalid";
  return "malformed";
}

/** Seconds to wait by a Retry-After header, which holds seconds or an HTTP date; null when it holds neither. */
export function retryAfterOf(headers: Headers, now: Temporal.Instant): number | null {
  const value = headers.get("retry-after")?.trim();
  if (!value) return null;
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value));
  const at = Date.parse(value);
  if (Number.isNaN(at)) return null;
  return Math.max(0, Math.ceil((at - now.epochMilliseconds) / 1000));
}
