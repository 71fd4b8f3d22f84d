import type { CalendarInfo } from "../../domain/event";
import { seriesOf } from "../../domain/series/appearances";
import { mergeSpans } from "../../domain/slots";
import { ProviderError } from "../../errors";
import type { CalendarPort } from "../../ports";
import type { Connected, ConnectOptions, Connector, ConnectorSettings, OpenedConnection } from "../connector";
import { type Graph, openGraph } from "./graph";
import { listChanges } from "./listing/list-changes";
import { listBusy, listOccurrences } from "./listing/list-occurrences";
import { provider } from "./provider";
import { type Desk, findSeries, savedEvent, savedSeries } from "./series/find-series";
import { readCall, watchCalendars } from "./watch";
import { calendarShape } from "./wire";
import { createEvent, deleteEvent, restoreSeries, updateEvent } from "./writing/edit-event";

export function openOutlookConnector(settings: ConnectorSettings): Connector {
  const root = settings.MICROSOFT_GRAPH_ROOT;
  return {
    connect: null,
    identify: (token, options) => identify(root, token, options),
    openCalendar: (connection) => openCalendar(root, connection),
    openNotes: null,
    readCall,
  };
}

/** By the owner of the account's own calendar, which needs no further permission. */
async function identify(
  root: string,
  token: string,
  { signal }: ConnectOptions,
): Promise<Pick<Connected, "label" | "config">> {
  const graph = openGraph(root, { signal, accessToken: async () => token });
  const query = { $select: "id,name,owner" };
  const { owner } = await graph.ask(calendarShape, "/me/calendar", { query }).catch((error) => {
    const lacksMailbox = error instanceof ProviderError && error.kind === "forbidden";
    throw lacksMailbox ? new ProviderError(provider, "not-found", { detail: "no mailbox" }) : error;
  });
  const account = owner?.address?.toLowerCase();
  if (!account) throw new ProviderError(provider, "malformed", { detail: "calendar without owner" });
  return { label: account, config: { account } };
}

function openCalendar(root: string, connection: OpenedConnection): CalendarPort {
  const { zone, log } = connection;
  const desk: Desk = { graph: openGraph(root, connection), zone, ...(log && { log }) };
  return {
    listCalendars: () => listCalendars(desk.graph),
    createEvent: (calendar, event, key, exceptions) =>
      createEvent(desk, calendar, { ...seriesOf(event), ...exceptions }, key),
    readEvent: async (ref) => {
      const found = await findSeries(desk, ref);
      return found && savedEvent(found);
    },
    readSeries: async (ref) => {
      const found = await findSeries(desk, ref);
      return found && savedSeries(found);
    },
    updateEvent: (ref, scope, event, etag, key) => updateEvent(desk, ref, scope, event, etag, key),
    deleteEvent: (ref, scope, etag) => deleteEvent(desk, ref, scope, etag),
    restoreSeries: (before, etag, key) => restoreSeries(desk, before, etag, key),
    listOccurrences: (calendar, span) => listOccurrences(desk, calendar, span),
    freeBusy: async (calendars, span, seenFrom) => {
      const busy = calendars.map((calendar) => listBusy(desk, calendar, span, seenFrom));
      return mergeSpans((await Promise.all(busy)).flat());
    },
    listChanges: (calendar, token) => listChanges(desk, calendar, token, Temporal.Now.instant()),
    watching: watchCalendars(desk.graph),
  };
}

async function listCalendars(graph: Graph): Promise<CalendarInfo[]> {
  const query = { $select: "id,name,canEdit", $top: "100" };
  const calendars = await graph.list(calendarShape, "/me/calendars", { query });
  return calendars.map(({ id, name, canEdit }) => ({ id, name: name || id, writable: canEdit ?? false }));
}
