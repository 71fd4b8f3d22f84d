import { ProviderError } from "../../../errors";
import { statusError } from "../../../http/status";
import { type CaldavAccount, provider, resolveHref } from "../account";
import { type Dav, davChild, davList, davText } from "../dav";
import type { Scheduling } from "./scheduling";

/**
 * Whether the account's server writes to guests by itself, and as whom. null where it does not, or refuses to say.
 * @throws ProviderError where it gives no answer, or lets nobody in
 */
export async function discoverScheduling(
  dav: Dav,
  { collection }: Pick<CaldavAccount, "collection">,
): Promise<Scheduling | null> {
  try {
    return await lookFor(dav, new URL(collection));
  } catch (error) {
    if (error instanceof ProviderError && !error.transient && error.kind !== "auth") return null;
    throw error;
  }
}

async function lookFor(dav: Dav, place: URL): Promise<Scheduling | null> {
  const response = await dav.send(place, { method: "OPTIONS" });
  if (!response.ok) throw statusError(provider, response);
  const features = (response.headers.get("dav") ?? "").split(",").map((each) => each.trim().toLowerCase());
  if (!features.includes("calendar-auto-schedule")) return null;
  const seen = await dav.propfind(place, { "d:current-user-principal": {}, "d:owner": {} }, "0");
  const { currentUserPrincipal, owner } = seen.resources[0]?.props ?? {};
  const principal = davText(davChild(currentUserPrincipal, "href"));
  if (principal === null) return null;
  const url = resolveHref(principal, seen.url);
  // In somebody else's calendar that person is the organizer, and we do not speak for them.
  const owned = davText(davChild(owner, "href"));
  if (owned !== null && !samePath(resolveHref(owned, seen.url), url)) return null;
  return readPrincipal(dav, url);
}

async function readPrincipal(dav: Dav, url: URL): Promise<Scheduling | null> {
  const wanted = { "c:calendar-user-address-set": {}, "c:schedule-outbox-URL": {}, "d:displayname": {} };
  const { resources, text } = await dav.propfind(url, wanted, "0");
  const props = resources[0]?.props ?? {};
  // Without an outbox the user is not let schedule.
  if (davText(davChild(props.scheduleOutboxURL, "href")) === null) return null;
  const listed = davList(davChild(props.calendarUserAddressSet, "href")).flatMap(
    (each) => davText(each) ?? [],
  );
  // iCloud marks the one that the user sends from.
  const preferred = /\bpreferred=["']1["'][^>]*>\s*(mailto:[^<\s]+)/i.exec(text)?.[1];
  const chosen = preferred ?? listed.find((each) => /^mailto:.+@/i.test(each));
  if (chosen === undefined) return null;
  const email = decodeMail(chosen.slice("mailto:".length));
  const addresses = [...new Set([...listed, `mailto:${email}`])];
  return { email, name: davText(props.displayname)?.trim() || null, addresses };
}

function decodeMail(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function samePath(a: URL, b: URL): boolean {
  const bare = ({ pathname }: URL) => decodeMail(pathname).replace(/\/$/, "");
  return bare(a) === bare(b);
}
