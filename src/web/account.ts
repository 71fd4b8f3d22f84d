import type { Account, KnownAccount } from "../assistant/accounts/list-accounts";
import { findConnector } from "../connectors/registry";
import type { ProviderFailure } from "../errors";
import type { Wording } from "../i18n/wording";

const builtIn = "built-in";

export function isBuiltIn(account: Pick<Account, "connector">): boolean {
  return account.connector === builtIn;
}

export function nameConnector(id: string, words: Wording): string {
  return id === builtIn ? words("web-integrations-built-in") : (findConnector(id)?.name ?? id);
}

/** With why nothing can be written to it, where that is so. */
export function nameCalendar(
  { name, writable, goneAt }: Account["calendars"][number],
  words: Wording,
): string {
  if (writable) return name;
  return `${name} (${words(goneAt === null ? "calendar-read-only" : "calendar-gone")})`;
}

/** What is wrong with an account as it was last seen, in a sentence; null when all is well. */
export function describeAccount(account: Account, words: Wording): string | null {
  return account.failure === null ? null : describeFailure(account, account.failure, words);
}

/** How an account failed; of a refused log-in the connector knows the likely cause. */
export function describeFailure(account: KnownAccount, failure: string, words: Wording): string {
  const entry = findConnector(account.connector);
  const values = plainValues(account.config);
  if (failure === "auth" && entry !== null) {
    const cause = words(account.consentEnd ?? entry.explainAuthFailure(values));
    return words(account.way === "oauth" ? "web-account-auth-consent" : "web-account-auth", { cause });
  }
  const own = entry?.explainRefusal?.(failure as ProviderFailure, values) ?? null;
  if (own !== null) return words(own);
  // What is not there is a calendar, or the place for notes.
  const kind = failure === "not-found" && !entry?.offers.includes("calendar") ? "place-gone" : failure;
  return words(`web-account-${kind}`, { name: nameConnector(account.connector, words) });
}

function plainValues(config: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts = Object.entries(config).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(texts) as Record<string, string>;
}
