/**
 * Google Calendar in this process: keeps state, expands series, pages, hands out and expires sync tokens, refuses what the
 * real one's description refuses, and fails when it is told to.
 */
import type { Span } from "../../domain/when";
import { CalendarStore } from "./calendar-store";
import { Channels } from "./channels";
import { answerEvents, type EventRequest } from "./events";
import { bad, Refusal } from "./refusal";

/** What goes wrong with a request: before anything is done, after it was done, the connection cut then, told to wait. */
export type GoogleFault = "before" | "after" | "cut" | "slow-down" | "unauthorized" | "forbidden" | null;

export interface GoogleServer {
  readonly root: string;
  readonly calendars: Map<string, CalendarStore>;
  /** "POST /calendar/v3/…" of every request. */
  readonly asked: string[];
  /** The bodies and queries of what was written. */
  readonly written: { readonly query: URLSearchParams; readonly body: unknown }[];
  /** Whether a token lets in, and whether it is a service account's. */
  accepts: (token: string) => "person" | "service" | null;
  fault: (count: number, request: Request) => GoogleFault;
  /** How many events a page holds at most. */
  pageSize: number;
  /** Sync tokens given until now are taken no longer. */
  expireTokens(): void;
  readonly channels: Channels;
  addCalendar(id: string, summary?: string): CalendarStore;
  stop(): Promise<void>;
}

export function startGoogleServer(): GoogleServer {
  let epoch = 0;
  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    fetch: async (request) => {
      self.asked.push(`${request.method} ${new URL(request.url).pathname}`);
      const fault = self.fault(self.asked.length, request);
      if (fault === "before") return new Refusal(503, "backendError").response();
      if (fault === "slow-down")
        return new Refusal(429, "rateLimitExceeded").response({ "retry-after": "7" });
      if (fault === "forbidden") return new Refusal(403, "insufficientPermissions").response();
      if (fault === "unauthorized") return new Refusal(401, "authError").response();
      const answer = await answerRequest(request).catch((error) => {
        if (error instanceof Refusal) return error.response();
        throw error;
      });
      if (fault === "after") return new Refusal(500, "backendError").response();
      if (fault === "cut") return cutOff();
      return answer;
    },
  });

  async function answerRequest(request: Request): Promise<Response> {
    const token = /^Bearer (.+)$/.exec(request.headers.get("authorization") ?? "")?.[1];
    const role = token === undefined ? null : self.accepts(token);
    if (role === null) throw new Refusal(401, "authError", "Invalid Credentials");
    const url = new URL(request.url);
    const text = await request.text();
    const body: unknown = text === "" ? null : JSON.parse(text);
    if (request.method !== "GET") self.written.push({ query: url.searchParams, body });
    const route = routes.find((each) => each.method === request.method && each.pattern.test(url.pathname));
    const match = route?.pattern.exec(url.pathname);
    if (route === undefined || match === undefined || match === null)
      throw new Refusal(404, "notFound", "no such route");
    for (const name of url.searchParams.keys()) {
      if (!route.query.includes(name)) throw bad(`Unknown name "${name}"`);
    }
    const [calendarId, eventId] = match.slice(1).map(decodeURIComponent);
    if (route.verb === "calendarList.list") return Response.json(listCalendars());
    if (route.verb === "freebusy.query") return Response.json(freeBusy(body));
    if (route.verb === "channels.stop") return self.channels.stop(Object(body));
    const calendar = self.calendars.get(calendarId ?? "");
    if (calendar === undefined) throw new Refusal(404, "notFound", "Not Found");
    if (route.verb === "watch")
      return Response.json(await self.channels.watch(calendarId ?? "", Object(body)));
    const asked: EventRequest = {
      verb: route.verb,
      eventId: eventId ?? "",
      query: url.searchParams,
      body: Object(body),
      ifMatch: request.headers.get("if-match"),
      mayInvite: role === "person",
      pageSize: self.pageSize,
      epoch,
    };
    return answerEvents(calendar, asked);
  }

  function listCalendars() {
    const items = [...self.calendars].map(([id, { summary, accessRole, timeZone }], index) => ({
      id,
      summary,
      accessRole,
      timeZone,
      ...(index === 0 && { primary: true }),
    }));
    return { kind: "calendar#calendarList", items };
  }

  function freeBusy(body: unknown) {
    const { timeMin, timeMax, items } = Object(body);
    const span: Span = { start: Temporal.Instant.from(timeMin), end: Temporal.Instant.from(timeMax) };
    const answers = (items as { id: string }[]).map(({ id }) => {
      const calendar = self.calendars.get(id);
      if (calendar === undefined)
        return [id, { errors: [{ domain: "global", reason: "notFound" }], busy: [] }];
      return [id, { busy: calendar.busy(span) }];
    });
    return { kind: "calendar#freeBusy", timeMin, timeMax, calendars: Object.fromEntries(answers) };
  }

  const self: GoogleServer = {
    root: `http://127.0.0.1:${server.port}`,
    calendars: new Map(),
    asked: [],
    written: [],
    accepts: () => "person",
    fault: () => null,
    pageSize: 100,
    channels: new Channels(),
    expireTokens: () => {
      epoch += 1;
    },
    addCalendar: (id, summary = id) => {
      const calendar = new CalendarStore(summary, () => self.channels.changed(id));
      self.calendars.set(id, calendar);
      return calendar;
    },
    stop: () => server.stop(true),
  };
  return self;
}

/** Nothing comes of what was begun: the connection ends in the middle of the answer. */
function cutOff(): Response {
  return new Response(
    new ReadableStream({
      pull: async (controller) => {
        controller.enqueue(new TextEncoder().encode('{"kind":'));
        await Bun.sleep(2);
        controller.error(undefined);
      },
    }),
    { headers: { "content-type": "application/json" } },
  );
}

const path = (rest: string) => new RegExp(`^/calendar/v3${rest}$`);
const one = "/calendars/([^/]+)/events/([^/]+)";
const conference = "conferenceDataVersion maxAttendees sendNotifications sendUpdates supportsAttachments";

/** Those of the description that are answered here, with what they may be asked with. */
const routes = [
  {
    verb: "calendarList.list",
    method: "GET",
    pattern: path("/users/me/calendarList"),
    query: "maxResults minAccessRole pageToken showDeleted showHidden syncToken",
  },
  { verb: "freebusy.query", method: "POST", pattern: path("/freeBusy"), query: "" },
  { verb: "channels.stop", method: "POST", pattern: path("/channels/stop"), query: "" },
  { verb: "watch", method: "POST", pattern: path("/calendars/([^/]+)/events/watch"), query: "eventTypes" },
  { verb: "get", method: "GET", pattern: path(one), query: "alwaysIncludeEmail maxAttendees timeZone" },
  {
    verb: "list",
    method: "GET",
    pattern: path("/calendars/([^/]+)/events"),
    query:
      "alwaysIncludeEmail eventTypes iCalUID maxAttendees maxResults orderBy pageToken privateExtendedProperty q sharedExtendedProperty showDeleted showHiddenInvitations singleEvents syncToken timeMax timeMin timeZone updatedMin",
  },
  {
    verb: "instances",
    method: "GET",
    pattern: path(`${one}/instances`),
    query:
      "alwaysIncludeEmail maxAttendees maxResults originalStart pageToken showDeleted timeMax timeMin timeZone",
  },
  { verb: "insert", method: "POST", pattern: path("/calendars/([^/]+)/events"), query: conference },
  { verb: "patch", method: "PATCH", pattern: path(one), query: `alwaysIncludeEmail ${conference}` },
  { verb: "update", method: "PUT", pattern: path(one), query: `alwaysIncludeEmail ${conference}` },
  { verb: "delete", method: "DELETE", pattern: path(one), query: "sendNotifications sendUpdates" },
].map((route) => ({ ...route, query: route.query.split(" ") }));
