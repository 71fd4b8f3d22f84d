import type { EventRef } from "../../domain/event";
import { seriesOf } from "../../domain/series/appearances";
import { mergeSpans } from "../../domain/slots";
import { ProviderError } from "../../errors";
import type { CalendarPort, TaskPort } from "../../ports";
import type {
  Connected,
  ConnectInput,
  ConnectionConfig,
  ConnectOptions,
  Connector,
  OpenedConnection,
} from "../connector";
import { type CaldavAccount, parseAddress, provider, readAccount, requireOwn } from "./account";
import { type Dav, openDav } from "./dav";
import { discoverCalendars } from "./discover";
import { deleteEvent, restoreSeries, updateEvent } from "./edit-object";
import { listBusy } from "./listing/free-busy";
import { listCalendars, listCollections } from "./listing/list-calendars";
import { listChanges } from "./listing/list-changes";
import { type Listing, listOccurrences } from "./listing/list-occurrences";
import { discoverScheduling } from "./scheduling/discover-scheduling";
import { readOrganizing } from "./scheduling/scheduling";
import { openTasks } from "./tasks";
import { createEvent, readEvent, readSeries } from "./write-object";

export const caldavConnector = {
  connect,
  identify: null,
  openCalendar,
  openNotes: null,
  openTasks: openTaskLists,
  refresh,
} satisfies Connector;

async function connect(input: ConnectInput, options: ConnectOptions): Promise<Connected> {
  const { url = "", username = "", password = "" } = input;
  if (url.trim() === "" || username.trim() === "" || password === "") {
    throw new ProviderError(provider, "invalid", { detail: "form not filled in" });
  }
  const entered = parseAddress(url);
  const dav = openDav({ username: username.trim(), password }, options);
  const { collection, isCalendar } = await discoverCalendars(dav, entered);
  const found = {
    url: entered.href,
    username: username.trim(),
    collection: collection.href,
    isCalendar,
  };
  const calendars = await listCollections(dav, found, "VEVENT");
  if (calendars.length === 0)
    throw new ProviderError(provider, "not-found", { detail: "no calendar for events" });
  const account: CaldavAccount = { ...found, schedule: await trySchedule(dav, found) };
  return { label: `${account.username} (${entered.host})`, config: { ...account }, secret: password };
}

/** Whether guests can be invited is no reason not to connect; it is asked again every day. */
async function trySchedule(dav: Dav, account: CaldavAccount) {
  try {
    return await discoverScheduling(dav, account);
  } catch (error) {
    if (error instanceof ProviderError) return null;
    throw error;
  }
}

async function refresh(connection: OpenedConnection): Promise<ConnectionConfig> {
  const account = readAccount(connection.config);
  const dav = openDav({ username: account.username, password: connection.secret }, connection);
  return { schedule: (await discoverScheduling(dav, account)) ?? null } as ConnectionConfig;
}

function openCalendar(connection: OpenedConnection): CalendarPort {
  const account = readAccount(connection.config);
  const { zone } = connection;
  const dav = openDav({ username: account.username, password: connection.secret }, connection);
  const address = (calendar: string) => requireOwn(account, calendar);
  const own = (ref: EventRef) => ({ ...ref, calendar: address(ref.calendar) });
  const organizing = readOrganizing(connection.config);
  const desk = { dav, zone, now: () => Temporal.Now.instant(), organizing };
  const report = ({ skipped }: Pick<Listing, "skipped">) => {
    if (skipped > 0) connection.log?.warn("caldav.skipped", { connector: provider, count: skipped });
  };
  return {
    listCalendars: () => listCalendars(dav, account),
    createEvent: (calendar, event, key, exceptions) =>
      createEvent(desk, address(calendar), { ...seriesOf(event), ...exceptions }, key),
    readEvent: (ref) => readEvent(desk, own(ref)),
    readSeries: (ref) => readSeries(desk, own(ref)),
    updateEvent: (ref, scope, event, etag, key) => updateEvent(desk, own(ref), scope, event, etag, key),
    deleteEvent: (ref, scope, etag) => deleteEvent(desk, own(ref), scope, etag),
    restoreSeries: (before, etag, key) =>
      restoreSeries(desk, { ...before, event: { ...before.event, ref: own(before.event.ref) } }, etag, key),
    listOccurrences: async (calendar, span) => {
      const listing = await listOccurrences(dav, address(calendar), span, zone);
      report(listing);
      return listing.occurrences;
    },
    freeBusy: async (calendars, span, seenFrom) => {
      const busy = calendars.map((calendar) => listBusy(dav, address(calendar), span, seenFrom, report));
      return mergeSpans((await Promise.all(busy)).flat());
    },
    listChanges: async (calendar, token) => {
      const changes = await listChanges(desk, address(calendar), token);
      if (changes === "expired") return "expired";
      report(changes);
      return changes;
    },
    watching: null,
  };
}

function openTaskLists(connection: OpenedConnection): TaskPort {
  const account = readAccount(connection.config);
  const dav = openDav({ username: account.username, password: connection.secret }, connection);
  const desk = { dav, zone: connection.zone, now: () => Temporal.Now.instant(), organizing: null };
  return openTasks(desk, account, (list) => requireOwn(account, list));
}
