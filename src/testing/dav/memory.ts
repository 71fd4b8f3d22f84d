/** A CalDAV server in this process: one calendar that keeps what is put there, and others of which there is the name. */
import { type SchedulingUser, type SentMessage, scheduleDelete, schedulePut, takeAnswer } from "./scheduler";

export interface MemoryDavOptions {
  /** How it tells what changed: sync-collection, only the calendar's mark, or not at all. */
  readonly tells?: "changes" | "mark" | "nothing";
  /** Most changes in one answer. */
  readonly most?: number;
  /** How it writes the names of its objects' folder. */
  readonly folder?: string;
  /** It writes to guests by itself (RFC 6638), in this user's name. */
  readonly schedules?: SchedulingUser;
}

export interface MemoryDav {
  readonly url: string;
  readonly calendar: string;
  /** Address of what lists the calendars. */
  readonly home: string;
  /** What it lists, by the last part of their addresses; the one that keeps is "me@example.org". */
  readonly listed: Map<string, Listed>;
  /** By name, as anybody else would change them. */
  put(name: string, text: string): void;
  remove(name: string): void;
  names(): string[];
  texts(): string[];
  /** Forgets every token that it gave. */
  forget(): void;
  /** Gives no answer but 503 from now on, to all, about its list alone or one calendar of it, or answers again. */
  close(closed: boolean | string): void;
  /** Refuses every password from now on, or takes them again. */
  lock(locked: boolean): void;
  /** How many requests came, by method, or by the name of the report. */
  readonly seen: Map<string, number>;
  /** What it would have sent, since it was looked at last. */
  takeMessages(): SentMessage[];
  /** A guest answers, in every event that they are invited to. */
  answer(email: string, status: string): void;
  stop(): void;
}

interface Listed {
  readonly name: string;
  readonly writable: boolean;
  /** It is listed with a 500 in place of what it is, as a whole or for each property. */
  readonly fault?: "whole" | "properties";
}

interface Stored {
  readonly text: string;
  readonly etag: string;
}

export function startMemoryDav(options: MemoryDavOptions = {}): MemoryDav {
  const { tells = "changes", most = Number.POSITIVE_INFINITY } = options;
  const path = "/cal/me@example.org/";
  const folder = options.folder ?? path;
  const objects = new Map<string, Stored>();
  /** Names in the order in which they changed. */
  const history: string[] = [];
  const seen = new Map<string, number>();
  const listed = new Map<string, Listed>([["me@example.org", { name: "Work", writable: true }]]);
  const messages: SentMessage[] = [];
  const user = options.schedules ?? null;
  let era = 1;
  let closed: boolean | string = false;
  let locked = false;

  const put = (name: string, text: string) => {
    history.push(name);
    objects.set(name, { text, etag: `"${history.length}"` });
  };
  const remove = (name: string) => {
    if (objects.delete(name)) history.push(name);
  };

  function handle(method: string, name: string, body: string, headers: Headers): Response {
    const stored = objects.get(name);
    switch (method) {
      case "GET":
        if (stored === undefined) return new Response(null, { status: 404 });
        return new Response(stored.text, { headers: { etag: stored.etag, "content-type": "text/calendar" } });
      case "PUT": {
        const isNew = headers.get("if-none-match") === "*";
        const match = headers.get("if-match");
        if ((isNew && stored) || (match !== null && match !== stored?.etag)) {
          return new Response(null, { status: 412 });
        }
        if (user === null) put(name, body);
        else {
          const scheduled = schedulePut(user, stored?.text ?? null, body);
          if ("precondition" in scheduled) return refuse(scheduled.precondition);
          put(name, scheduled.text);
          messages.push(...scheduled.messages);
        }
        return new Response(null, { status: stored ? 204 : 201 });
      }
      case "DELETE": {
        const match = headers.get("if-match");
        if (stored === undefined) return new Response(null, { status: 404 });
        if (match !== null && match !== stored.etag) return new Response(null, { status: 412 });
        remove(name);
        if (user !== null)
          messages.push(...scheduleDelete(user, stored.text, headers.get("schedule-reply") !== "F"));
        return new Response(null, { status: 204 });
      }
      case "OPTIONS": {
        const dav = user === null ? "1, 3, calendar-access" : "1, 3, calendar-access, calendar-auto-schedule";
        return new Response(null, { headers: { dav } });
      }
      case "PROPFIND":
        return multistatus([own(body)]);
      case "REPORT":
        return report(body);
      default:
        return new Response(null, { status: 405 });
    }
  }

  function own(body: string): string {
    const mark = tells === "nothing" ? "" : `<cs:getctag>${era}-${history.length}</cs:getctag>`;
    const counts =
      tells === "changes"
        ? `<d:sync-token>${tokenOf(history.length)}</d:sync-token><d:supported-report-set><d:supported-report><d:report><d:sync-collection/></d:report></d:supported-report></d:supported-report-set>`
        : "";
    const type = "<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>";
    if (user !== null && body.includes("calendar-user-address-set")) return principal(user);
    const name = listed.get("me@example.org")?.name ?? "";
    const mine = "<d:href>/principal/</d:href>";
    const who = `<d:current-user-principal>${mine}</d:current-user-principal><d:owner>${mine}</d:owner>`;
    return found(
      path,
      `<d:displayname>${name}</d:displayname>${user === null ? "" : who}${type}${body.includes("getctag") ? mark : ""}${counts}`,
    );
  }

  function principal({ email, name }: SchedulingUser): string {
    const addresses = `<d:href>urn:uuid:1-2</d:href><d:href>mailto:old-${email}</d:href><d:href preferred="1">mailto:${email}</d:href><d:href>/principal/</d:href>`;
    return found(
      "/principal/",
      `<d:displayname>${name}</d:displayname><c:calendar-user-address-set>${addresses}</c:calendar-user-address-set><c:schedule-outbox-URL><d:href>/outbox/</d:href></c:schedule-outbox-URL>`,
    );
  }

  /** The home, with depth 1 what it lists. */
  function home(depth: string): Response {
    const lines = [...listed].map(([part, { name, writable, fault }]) => {
      if (fault === "whole") return failing(`/cal/${part}/`, 500);
      const right = writable ? "<d:write/>" : "<d:read/>";
      const rights = `<d:current-user-privilege-set><d:privilege>${right}</d:privilege></d:current-user-privilege-set>`;
      const type = "<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>";
      const props = `<d:displayname>${name}</d:displayname>${type}${rights}`;
      const line = found(`/cal/${part}/`, props);
      return fault === undefined
        ? line
        : line.replace(props, "<d:resourcetype/>").replace("200 OK", "500 Failed");
    });
    const own = found("/cal/", "<d:resourcetype><d:collection/></d:resourcetype>");
    return multistatus(depth === "0" ? [own] : [own, ...lines]);
  }

  /** A calendar of which there is the name. */
  function bare(pathname: string, method: string): Response {
    const known = listed.has(pathname.split("/")[2] ?? "");
    if (!known) return new Response(null, { status: 404 });
    if (method === "REPORT") return multistatus([]);
    return multistatus([found(pathname, "<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>")]);
  }

  function report(body: string): Response {
    if (body.includes("sync-collection")) return sync(body);
    const withText = body.includes("calendar-data");
    const line = (name: string) => {
      const stored = objects.get(name);
      if (stored === undefined) return missing(`${folder}${name}`);
      const text = withText ? `<c:calendar-data>${escapeXml(stored.text)}</c:calendar-data>` : "";
      return found(`${folder}${name}`, `<d:getetag>${stored.etag}</d:getetag>${text}`);
    };
    if (body.includes("calendar-multiget")) {
      const hrefs = [...body.matchAll(/<d:href>\s*([^<]+?)\s*<\/d:href>/g)].map(([, href = ""]) => href);
      return multistatus(hrefs.map((href) => line(nameOf(href))));
    }
    const [, uid = null] = /text-match[^>]*>\s*([^<]+?)\s*</.exec(body) ?? [];
    const isWanted = ({ text }: Stored) =>
      body.includes('name="RRULE"') ? text.includes("RRULE") : uid === null || text.includes(`UID:${uid}`);
    return multistatus([...objects].filter(([, each]) => isWanted(each)).map(([name]) => line(name)));
  }

  function sync(body: string): Response {
    const [, token = ""] = /<d:sync-token>\s*([^<]*?)\s*<\/d:sync-token>/.exec(body) ?? [];
    const [, of, since] = /^urn:memory:(\d+):(\d+)$/.exec(token) ?? [];
    if (token !== "" && Number(of) !== era) {
      return new Response('<?xml version="1.0"?><d:error xmlns:d="DAV:"><d:valid-sync-token/></d:error>', {
        status: 403,
        headers: { "content-type": "application/xml" },
      });
    }
    const from = token === "" ? 0 : Number(since);
    const to = Math.min(history.length, from + most);
    const names = [...new Set(history.slice(from, to))].filter((name) => token !== "" || objects.has(name));
    const lines = names.map((name) => {
      const stored = objects.get(name);
      const href = `${folder}${name}`;
      return stored === undefined ? missing(href) : found(href, `<d:getetag>${stored.etag}</d:getetag>`);
    });
    const cut = `<d:response><d:href>${path}</d:href><d:status>HTTP/1.1 507 Insufficient Storage</d:status></d:response>`;
    return multistatus(to < history.length ? [...lines, cut] : lines, tokenOf(to));
  }

  const tokenOf = (count: number) => `urn:memory:${era}:${count}`;

  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    fetch: async (request) => {
      const body = await request.text();
      const { pathname } = new URL(request.url);
      const { method, headers } = request;
      const [, kind = method] =
        /<(?:d|c):(sync-collection|calendar-multiget|calendar-query)/.exec(body) ?? [];
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      const place = closed === "list" ? "/cal/" : `/cal/${closed}/`;
      if (closed === true || pathname === place) return new Response(null, { status: 503 });
      if (locked) return new Response(null, { status: 401, headers: { "www-authenticate": "Basic" } });
      if (pathname === "/cal/") return home(headers.get("depth") ?? "0");
      if (!pathname.startsWith(path) && pathname.startsWith("/cal/")) return bare(pathname, method);
      const isElsewhere = method === "REPORT" && decodeURIComponent(pathname) !== path;
      if (isElsewhere) return new Response(null, { status: 404 });
      return handle(method, nameOf(pathname), body, headers);
    },
  });
  const url = `http://127.0.0.1:${server.port}`;
  return {
    url,
    calendar: `${url}${path}`,
    home: `${url}/cal/`,
    listed,
    put,
    remove,
    names: () => [...objects.keys()],
    texts: () => [...objects.values()].map(({ text }) => text),
    forget: () => {
      era += 1;
    },
    close: (isClosed) => {
      closed = isClosed;
    },
    lock: (isLocked) => {
      locked = isLocked;
    },
    seen,
    takeMessages: () => messages.splice(0),
    answer: (email, status) => {
      for (const [name, { text }] of objects)
        if (text.toLowerCase().includes(`mailto:${email}`)) put(name, takeAnswer(text, email, status));
    },
    stop: () => void server.stop(true),
  };
}

function refuse(precondition: string): Response {
  const text = `<?xml version="1.0"?><d:error xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><c:${precondition}/></d:error>`;
  return new Response(text, { status: 403, headers: { "content-type": "application/xml" } });
}

function nameOf(path: string): string {
  return decodeURIComponent(path.slice(path.lastIndexOf("/") + 1));
}

function multistatus(lines: readonly string[], token: string | null = null): Response {
  const spaces =
    'xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:cs="http://calendarserver.org/ns/"';
  const end = token === null ? "" : `<d:sync-token>${token}</d:sync-token>`;
  const text = `<?xml version="1.0"?><d:multistatus ${spaces}>${lines.join("")}${end}</d:multistatus>`;
  return new Response(text, { status: 207, headers: { "content-type": "application/xml; charset=utf-8" } });
}

function found(href: string, props: string): string {
  return `<d:response><d:href>${href}</d:href><d:propstat><d:prop>${props}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;
}

function missing(href: string): string {
  return failing(href, 404);
}

function failing(href: string, status: number): string {
  return `<d:response><d:href>${href}</d:href><d:status>HTTP/1.1 ${status} Failed</d:status></d:response>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\r/g, "&#13;");
}

/** One event as a calendar's own program would write it; `lines` are further properties. */
export function eventText(uid: string, title: string, start: string, ...lines: string[]): string {
  const event = [`UID:${uid}`, `SUMMARY:${title}`, `DTSTART:${start}`, "DURATION:PT1H", ...lines];
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", ...event, "END:VEVENT", "END:VCALENDAR", ""].join(
    "\r\n",
  );
}
