/**
 * Microsoft Graph's calendar in this process, as its description has it: it keeps state, refuses what Graph refuses,
 * expands patterns, pages, tells changes by delta tokens that can expire, remembers transactions, and fails on demand.
 */
import { changedEvent, newEvent } from "./event-body";
import { type Appearance, instantOf, Mailbox, Refusal } from "./mailbox";
import { batchBody, breakOff, isWithin, pageOf, readBody, usualPage } from "./requests";
import { showEvent as show } from "./show";
import { Subscriptions } from "./subscriptions";

/** What becomes of a request: an answer in place of the work, or the work done and its answer lost. */
export type GraphFault =
  | { readonly kind: "instead"; readonly response: Response }
  | { readonly kind: "after"; readonly lost: "status" | "connection" }
  | null;

export interface GraphServer {
  readonly root: string;
  /** Id of an empty calendar that can be written to. */
  readonly calendar: string;
  readonly mailbox: Mailbox;
  readonly subscriptions: Subscriptions;
  /** Access tokens that are taken. */
  readonly tokens: Set<string>;
  /** Requests so far. */
  readonly asked: { readonly method: string; readonly path: string; readonly prefer: string }[];
  fault: (request: Request, count: number) => GraphFault;
  answered: () => void;
  /** What one of the requests in a batch gets in place of its answer. */
  refuseInBatch: (request: Request) => Response | null;
  /** As many as a page of a list holds, whatever was asked for. */
  mostPerPage: number;
  /** Whole days are told as the instants at which they begin and end. */
  showsDaysAsInstants: boolean;
  /** No delta token given so far is taken any more. */
  expireTokens(): void;
  stop(): Promise<void>;
}

export function startGraphServer(): GraphServer {
  const mailbox = new Mailbox();
  const calendars = [
    { id: "AQMkAD/main==", name: "Calendar", canEdit: true, isDefaultCalendar: true },
    { id: "AQMkAD/other==", name: "Birthdays", canEdit: false, isDefaultCalendar: false },
  ].map((each) => ({ ...each, owner: { name: "Olga", address: "Olga@Example.org" } }));
  let oldest = 0;

  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    fetch: async (request) => {
      const url = new URL(request.url);
      const prefer = request.headers.get("prefer") ?? "";
      self.asked.push({ method: request.method, path: url.pathname, prefer });
      const fault = self.fault(request, self.asked.length);
      if (fault?.kind === "instead") return fault.response;
      // As long as others that came at the same time need to be heard.
      await Bun.sleep(0);
      const response = await answer(request, url);
      self.answered();
      if (fault === null) return response;
      return fault.lost === "status" ? new Response(null, { status: 503 }) : breakOff();
    },
  });

  const showEvent = (each: Appearance, query: URLSearchParams) => show(each, query, self.showsDaysAsInstants);

  const page = (url: URL, request: Request, found: readonly object[]) =>
    pageOf(url, request, found, self.mostPerPage);

  async function answer(request: Request, url: URL): Promise<Response> {
    try {
      const token = request.headers.get("authorization")?.replace("Bearer ", "") ?? "";
      if (!self.tokens.has(token)) throw new Refusal(401, "InvalidAuthenticationToken");
      return await route(request, url);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, code } = error;
      return Response.json({ error: { code, message: "MARKED message", innerError: {} } }, { status });
    }
  }

  async function route(request: Request, url: URL): Promise<Response> {
    const [, version, me, kind, calendar, part, id, last] = url.pathname.split("/").map(decodeURIComponent);
    if (version === "v1.0" && me === "$batch") return batch(request);
    if (version === "v1.0" && me === "subscriptions") return self.subscriptions.answer(request, kind);
    if (version !== "v1.0" || me !== "me") throw new Refusal(404, "ResourceNotFound");
    if (kind === "calendar") return Response.json(calendars[0]);
    if (kind !== "calendars") throw new Refusal(404, "ResourceNotFound");
    if (calendar === undefined) return page(url, request, calendars);
    if (!calendars.some((each) => each.id === calendar)) throw new Refusal(404, "ErrorItemNotFound");
    if (part === "calendarView") {
      return id === "delta" ? delta(url, request, calendar) : page(url, request, view(url, calendar));
    }
    if (part !== "events") throw new Refusal(400, "RequestBroker--ParseUri");
    if (id === undefined) {
      return request.method === "POST" ? create(request, calendar) : page(url, request, list(url, calendar));
    }
    const found = mailbox.find(calendar, id);
    if (last === "instances") return page(url, request, instances(url, found));
    return one(request, url, found);
  }

  /** Each by itself, in whatever order. */
  async function batch(request: Request): Promise<Response> {
    const { requests } = await readBody(request, batchBody);
    const responses = requests.map(async ({ id, method, url, headers }) => {
      const authorization = request.headers.get("authorization") ?? "";
      const one = new Request(`${self.root}/v1.0${url}`, { method, headers: { ...headers, authorization } });
      const refused = self.refuseInBatch(one);
      const response = refused ?? (await answer(one, new URL(one.url)));
      return {
        id,
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.json().catch(() => null),
      };
    });
    return Response.json({ responses: (await Promise.all(responses)).reverse() });
  }

  async function create(request: Request, calendar: string): Promise<Response> {
    requireWritable(calendar);
    const { transactionId = null, ...body } = await readBody(request, newEvent);
    const item = mailbox.add(calendar, body, transactionId);
    const made = mailbox.find(calendar, item.id);
    return Response.json(showEvent(made, new URLSearchParams()), { status: 201 });
  }

  async function one(request: Request, url: URL, found: Appearance): Promise<Response> {
    if (request.method === "GET") return Response.json(showOne(url, found));
    requireWritable(found.item.calendar);
    const match = request.headers.get("if-match");
    if (match !== null && match !== `W/"${found.item.version}"`) {
      throw new Refusal(412, "ErrorIrresolvableConflict");
    }
    if (request.method === "DELETE") {
      mailbox.remove(found);
      return new Response(null, { status: 204 });
    }
    if (request.method !== "PATCH") throw new Refusal(405, "ErrorInvalidRequest");
    mailbox.change(found, await readBody(request, changedEvent));
    return Response.json(showEvent(found, new URLSearchParams()));
  }

  function requireWritable(calendar: string): void {
    if (!calendars.some((each) => each.id === calendar && each.canEdit)) {
      throw new Refusal(403, "ErrorAccessDenied");
    }
  }

  function showOne(url: URL, found: Appearance): object {
    const select = url.searchParams.get("$select");
    if (select === null) return showEvent(found, url.searchParams);
    const { item } = found;
    const exceptions = mailbox
      .appearances(item)
      .filter(({ day }) => day !== null && item.exceptions.has(day))
      .map((each) => showEvent(each, new URLSearchParams()));
    const whole: Record<string, unknown> = {
      ...showEvent(found, url.searchParams),
      cancelledOccurrences: [...item.cancelled].map((day) => `OID.${item.id}.${day}`),
      ...(url.searchParams.get("$expand") === "exceptionOccurrences" && { exceptionOccurrences: exceptions }),
    };
    return Object.fromEntries(select.split(",").map((name) => [name, whole[name]]));
  }

  /** Single events and series as such. */
  function list(url: URL, calendar: string): object[] {
    const filter = url.searchParams.get("$filter");
    const asked =
      /^singleValueExtendedProperties\/Any\(ep: ep\/id eq '([^']+)' and ep\/value eq '([^']+)'\)$/;
    const [, id, value] = asked.exec(filter ?? "") ?? [];
    const [, from] = /^start\/dateTime ge '(\d{4}-\d\d-\d\dT[\d:]+)'$/.exec(filter ?? "") ?? [];
    const [, ical] = /^iCalUId eq '([^']+)'$/.exec(filter ?? "") ?? [];
    if (filter !== null && id === undefined && from === undefined && ical === undefined) {
      throw new Refusal(400, "ErrorInvalidUrlQueryFilter");
    }
    const begins = from === undefined ? null : Temporal.Instant.from(`${from}Z`);
    return itemsOf(calendar)
      .filter(
        ({ fields: { start } }) =>
          begins === null || (start && Temporal.Instant.compare(instantOf(start), begins) >= 0),
      )
      .filter((item) => id === undefined || item.properties.get(id) === value)
      .map((item) => showEvent(mailbox.find(calendar, item.id), url.searchParams))
      .filter((each) => ical === undefined || each.iCalUId === ical);
  }

  function itemsOf(calendar: string) {
    return [...mailbox.items.values()].filter((item) => item.calendar === calendar);
  }

  function view(url: URL, calendar: string): object[] {
    return itemsOf(calendar)
      .flatMap((item) => mailbox.appearances(item))
      .filter((each) => isWithin(each, url))
      .map((each) => showEvent(each, url.searchParams));
  }

  function instances(url: URL, found: Appearance): object[] {
    if (!found.item.fields.recurrence) throw new Refusal(400, "ErrorInvalidRequest");
    return mailbox
      .appearances(found.item)
      .filter((each) => isWithin(each, url))
      .map((each) => showEvent(each, url.searchParams));
  }

  function delta(url: URL, request: Request, calendar: string): Response {
    const token = url.searchParams.get("$deltatoken") ?? url.searchParams.get("$skiptoken");
    const state = token === null ? null : (JSON.parse(atob(token)) as DeltaState);
    if (state !== null && state.given < oldest) throw new Refusal(410, "syncStateNotFound");
    const since = state?.since ?? 0;
    const range = new URL(url);
    if (state !== null) range.search = state.range;
    const changed = itemsOf(calendar).filter((item) => item.version > since);
    const entries = [
      ...changed
        .flatMap((item) => {
          const days = mailbox.appearances(item).filter((each) => isWithin(each, range));
          return item.fields.recurrence && days.length > 0
            ? [mailbox.find(calendar, item.id), ...days]
            : days;
        })
        .map((each) => showEvent(each, new URLSearchParams())),
      ...mailbox.removed
        .filter(({ version }) => version > since && since > 0)
        .map(({ id }) => ({ id, "@removed": { reason: "deleted" } })),
    ];
    const size = Number(
      /odata\.maxpagesize=(\d+)/.exec(request.headers.get("prefer") ?? "")?.[1] ?? usualPage,
    );
    const from = state?.from ?? 0;
    const given = ++mailbox.version;
    const link = (name: string, next: DeltaState) => {
      const search = new URLSearchParams({ [name]: btoa(JSON.stringify(next)) });
      return `${self.root}${url.pathname}?${search}`;
    };
    const search = range.search;
    const isLast = from + size >= entries.length;
    return Response.json({
      value: entries.slice(from, from + size),
      ...(isLast
        ? { "@odata.deltaLink": link("$deltatoken", { given, since: given, from: 0, range: search }) }
        : { "@odata.nextLink": link("$skiptoken", { given, since, from: from + size, range: search }) }),
    });
  }

  const self: GraphServer = {
    root: `http://127.0.0.1:${server.port}`,
    calendar: "AQMkAD/main==",
    mailbox,
    subscriptions: new Subscriptions(calendars.map(({ id }) => id)),
    tokens: new Set(["access-1"]),
    asked: [],
    fault: () => null,
    answered: () => {},
    refuseInBatch: () => null,
    mostPerPage: 7,
    showsDaysAsInstants: false,
    expireTokens: () => {
      oldest = ++mailbox.version;
    },
    stop: () => server.stop(true),
  };
  mailbox.tell = ({ calendar, id }, changeType) => self.subscriptions.changed(calendar, id, changeType);
  return self;
}

interface DeltaState {
  readonly given: number;
  readonly since: number;
  readonly from: number;
  readonly range: string;
}
