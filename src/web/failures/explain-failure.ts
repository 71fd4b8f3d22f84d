import type { ContentfulStatusCode } from "hono/utils/http-status";
import { findConnector } from "../../connectors/registry";
import { ProviderError, type ProviderFailure } from "../../errors";
import type { Wording } from "../../i18n/wording";
import type { WebEnv } from "../web";
import { WebFault } from "./fault";

/** A failure as a person is told: one sentence that says what happened, whether anything was lost, and what to do. */
export interface Explanation {
  readonly sentence: string;
  readonly status: ContentfulStatusCode;
}

const providerStatus: Readonly<Record<ProviderFailure, ContentfulStatusCode>> = {
  auth: 422,
  forbidden: 422,
  "not-found": 422,
  conflict: 409,
  invalid: 422,
  "rate-limited": 503,
  unavailable: 502,
  unreachable: 502,
  network: 502,
  timeout: 504,
  refused: 422,
  malformed: 502,
  "too-large": 502,
};

export function explainFailure(
  error: unknown,
  words: Wording,
  explainProvider: WebEnv["Variables"]["explainProvider"],
): Explanation {
  if (error instanceof WebFault) return { sentence: words(`web-fault-${error.kind}`), status: error.status };
  if (error instanceof ProviderError) {
    const sentence = explainProvider?.(error.kind) ?? describeProvider(error, words);
    return { sentence, status: providerStatus[error.kind] };
  }
  if (isAborted(error)) return { sentence: words("web-fault-took-too-long"), status: 504 };
  const code = codeOf(error) || codeOf(error instanceof Error ? error.cause : null);
  if (code.startsWith("SQLITE_FULL")) return { sentence: words("web-failure-disk-full"), status: 507 };
  if (code.startsWith("SQLITE_BUSY")) return { sentence: words("web-failure-locked"), status: 503 };
  return { sentence: words("web-failure-unknown"), status: 500 };
}

function describeProvider(error: ProviderError, words: Wording): string {
  const name = findConnector(error.provider)?.name ?? words("web-provider-unnamed");
  return words(`web-provider-${error.kind}`, { name });
}

/** SQLite's, which the query builder may have put inside an error of its own. */
function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function isAborted(error: unknown): boolean {
  return error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError");
}
