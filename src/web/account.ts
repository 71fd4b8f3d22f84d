import type { Account } from "../assistant/list-accounts";
import { findConnector } from "../connectors/registry";
import type { Wording } from "../i18n/wording";

const builtIn = "built-in";

export function isBuiltIn(account: Pick<Account, "connector">): boolean {
  return account.connector === builtIn;
}

export function nameConnector(id: string, words: Wording): string {
  return id === builtIn ? words("web-integrations-built-in") : (findConnector(id)?.name ?? id);
}

/** What is wrong with an account as it was last seen, in a sentence; null when all is well. */
export function describeAccount(account: Account, words: Wording): string | null {
  if (account.failure === null) return null;
  if (account.failure === "auth") return words("web-account-auth", { cause: explainAuth(account, words) });
  const name = nameConnector(account.connector, words);
  return words(`web-account-${account.failure}`, { name });
}

/** The likely cause of a refused log-in, as the connector knows it. */
export function explainAuth(account: Pick<Account, "connector" | "config">, words: Wording): string {
  const entry = findConnector(account.connector);
  return entry === null ? "" : words(entry.explainAuthFailure(plainValues(account.config)));
}

function plainValues(config: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts = Object.entries(config).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(texts) as Record<string, string>;
}
