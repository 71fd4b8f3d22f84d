import * as z from "zod/mini";
import { ProviderError } from "../../errors";
import type { ConnectionConfig } from "../connector";

export const provider = "caldav";

const stored = z.object({
  /** As it was entered; tells the kind of host. */
  url: z.string(),
  username: z.string(),
  /** The collection that holds the calendars, or the one calendar that was asked for. */
  collection: z.url(),
  isCalendar: z.boolean(),
  /** How a server that schedules knows the user; null where it does not, absent where it was not asked yet. */
  schedule: z.exactOptional(
    z.nullable(
      z.object({
        email: z.string(),
        name: z.nullable(z.string()),
        addresses: z.readonly(z.array(z.string())),
      }),
    ),
  ),
});

/** What is kept of a CalDAV connection besides its password. */
export type CaldavAccount = Readonly<z.infer<typeof stored>>;

export function readAccount(config: ConnectionConfig): CaldavAccount {
  const parsed = stored.safeParse(config);
  if (!parsed.success) throw new ProviderError(provider, "invalid", { detail: "stored connection" });
  return parsed.data;
}

/** Takes an address as people write it: with or without scheme. @throws ProviderError kind "invalid" */
export function parseAddress(text: string): URL {
  const trimmed = text.trim();
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:") || url.username !== "") {
    throw new ProviderError(provider, "invalid", { detail: "address form" });
  }
  url.hash = "";
  url.search = "";
  return url;
}

/**
 * Hosts besides its own that an account's credentials may be sent to. iCloud keeps each calendar home on a host of its
 * own, such as p42-caldav.icloud.com.
 */
export function trustedHosts(url: URL): readonly string[] {
  return isIcloud(url) ? ["icloud.com"] : [];
}

function isIcloud(url: URL): boolean {
  return url.hostname === "icloud.com" || url.hostname.endsWith(".icloud.com");
}

/**
 * An address that the server gave, made absolute. On the server's own name it keeps to the way we came by: behind a
 * proxy many servers believe to be on http or another port.
 * @throws ProviderError kind "refused" when it leads to a host that may not have the credentials
 */
export function resolveHref(href: string, base: URL): URL {
  const url = URL.parse(href.trim(), base.href);
  if (url === null) throw new ProviderError(provider, "malformed", { detail: "href" });
  if (url.hostname === base.hostname) {
    url.protocol = base.protocol;
    url.port = base.port;
    return url;
  }
  const trusted = trustedHosts(base).some(
    (host) => url.hostname === host || url.hostname.endsWith(`.${host}`),
  );
  if (!trusted || url.protocol !== "https:") {
    throw new ProviderError(provider, "refused", { detail: "foreign address" });
  }
  return url;
}

/** Keeps the credentials from going anywhere but to the account's own server, whatever address is handed in. */
export function requireOwn(account: CaldavAccount, calendar: string): string {
  return resolveHref(calendar, new URL(account.collection)).href;
}
