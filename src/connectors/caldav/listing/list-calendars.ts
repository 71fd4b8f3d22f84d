import type { CalendarInfo } from "../../../domain/event";
import type { CaldavAccount } from "../account";
import { type Dav, type DavResource, davChild, davList, davText } from "../dav";

const wanted = {
  "d:displayname": {},
  "d:resourcetype": {},
  "d:current-user-privilege-set": {},
  "c:supported-calendar-component-set": {},
};

type Component = "VEVENT" | "VTODO";

export async function listCalendars(dav: Dav, account: CaldavAccount): Promise<CalendarInfo[]> {
  const resources = await listResources(dav, account);
  return [
    ...readCollections(resources, "VEVENT"),
    ...resources.filter(isUnread).map(({ url }) => ({
      id: url.href,
      name: lastSegment(url),
      writable: false,
      unread: true as const,
    })),
  ];
}

/** Collections that keep that component. */
export async function listCollections(
  dav: Dav,
  account: CaldavAccount,
  component: Component,
): Promise<CalendarInfo[]> {
  return readCollections(await listResources(dav, account), component);
}

async function listResources(dav: Dav, account: CaldavAccount): Promise<readonly DavResource[]> {
  const depth = account.isCalendar ? "0" : "1";
  return (await dav.propfind(new URL(account.collection), wanted, depth)).resources;
}

function readCollections(resources: readonly DavResource[], component: Component): CalendarInfo[] {
  return resources
    .filter((resource) => keeps(resource, component))
    .map((resource) => ({
      id: resource.url.href,
      name: davText(resource.props.displayname)?.trim() || lastSegment(resource.url),
      writable: isWritable(resource),
    }));
}

/** The server has a fault in saying what it is; of whatever is there it can say a type. */
function isUnread({ status, props }: DavResource): boolean {
  if (status === 404 || status === 410) return false;
  return status >= 400 || props.resourcetype === undefined;
}

export function isEventCalendar(resource: DavResource): boolean {
  return keeps(resource, "VEVENT");
}

/** A collection that names no components takes events; whether it takes to-dos is not known. */
function keeps({ status, props }: DavResource, component: Component): boolean {
  const types = Object.keys(Object(props.resourcetype));
  // Nextcloud lists calendars in its trash bin as such.
  if (status >= 400 || !types.includes("calendar") || types.includes("deletedCalendar")) return false;
  const components = davList(davChild(props.supportedCalendarComponentSet, "comp")).map((each) =>
    String(davChild(davChild(each, "_attributes"), "name")).toUpperCase(),
  );
  return components.length === 0 ? component === "VEVENT" : components.includes(component);
}

/** Servers that do not tell privileges are taken to allow; a refusal will say otherwise. */
function isWritable({ props }: DavResource): boolean {
  const privileges = davList(davChild(props.currentUserPrivilegeSet, "privilege"));
  if (privileges.length === 0) return true;
  const names = privileges.flatMap((each) => Object.keys(Object(each)));
  return ["all", "write", "writeContent", "bind"].some((name) => names.includes(name));
}

function lastSegment(url: URL): string {
  const segment = url.pathname.split("/").findLast((each) => each !== "") ?? "";
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
