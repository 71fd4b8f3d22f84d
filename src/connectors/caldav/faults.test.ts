import { afterEach, describe, expect, test } from "bun:test";
import type { EventFields } from "../../domain/event";
import type { UserId } from "../../domain/ids";
import { createLog } from "../../log";
import { failureOf } from "../../testing/failure-of";
import { caldavConnector } from "./connector";
import { openDav } from "./dav";
import { discoverCalendars } from "./discover";

type Handler = (request: Request, body: string) => Response | Promise<Response>;

const all = { kind: "all" } as const;
const open: Bun.Server<undefined>[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.stop(true);
});

function serve(handler: Handler): string {
  const server = Bun.serve({
    port: 0,
    hostname: "127.0.0.1",
    idleTimeout: 0,
    fetch: async (request) => handler(request, await request.text()),
  });
  open.push(server);
  return `http://127.0.0.1:${server.port}`;
}

const options = { user: "u" as UserId, signal: new AbortController().signal, allowPrivate: true };
const span = {
  start: Temporal.Instant.from("2030-01-01T00:00Z"),
  end: Temporal.Instant.from("2030-02-01T00:00Z"),
};

function openPort(host: string, signal = options.signal, logged: string[] = []) {
  const config = { url: host, username: "me", collection: `${host}/cal/`, isCalendar: true };
  const log = createLog("debug", "json", (line) => void logged.push(line));
  const opened = {
    ...options,
    signal,
    config,
    secret: "sEcret",
    accessToken: null,
    zone: "Europe/Berlin",
    log,
  };
  const port = caldavConnector.openCalendar?.(opened);
  if (port === undefined) throw new Error("no calendar");
  return { port, calendar: `${host}/cal/` };
}

const connectTo = (url: string, signal = options.signal) =>
  caldavConnector.connect({ url, username: "me", password: "sEcret" }, { ...options, signal });
const list = (host: string) => {
  const { port, calendar } = openPort(host);
  return port.listOccurrences(calendar, span);
};

function multistatus(...responses: string[]): Response {
  const text = `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav">${responses.join("")}</d:multistatus>`;
  return new Response(text, { status: 207, headers: { "content-type": "application/xml; charset=utf-8" } });
}

function response(href: string, props: string): string {
  const status = "<d:status>HTTP/1.1 200 OK</d:status>";
  return `<d:response><d:href>${href}</d:href><d:propstat><d:prop>${props}</d:prop>${status}</d:propstat></d:response>`;
}

function eventText(uid: string, start = "20300110T100000Z"): string {
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:${uid}\r\nSUMMARY:${uid}\r\nDTSTART:${start}\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR`;
}

const data = (text: string) => `<d:getetag>"1"</d:getetag><c:calendar-data>${text}</c:calendar-data>`;
const page = () =>
  new Response("<!doctype html><title>Welcome</title>", { headers: { "content-type": "text/html" } });
const isSeriesQuery = (body: string) => body.includes('name="RRULE"');

describe("a server that is none", () => {
  test("a web page is malformed, on connecting and on listing", async () => {
    const host = serve(page);
    expect((await failureOf(connectTo(host))).kind).toBe("malformed");
    expect((await failureOf(list(host))).kind).toBe("malformed");
  });

  test("so is XML that breaks off, is something else, or is not XML", async () => {
    for (const text of ["<d:multistatus xmlns:d='DAV:'><d:resp", "<other/>", "not at all", ""]) {
      const host = serve(() => new Response(text, { status: 207, headers: { "content-type": "text/xml" } }));
      expect((await failureOf(list(host))).kind).toBe("malformed");
    }
  });

  test("an empty answer is an empty calendar", async () => {
    expect(await list(serve(() => multistatus()))).toEqual([]);
  });

  test("one that hangs ends with the work's signal", async () => {
    const host = serve(() => new Promise<Response>(() => {}));
    const given = new AbortController();
    const { port, calendar } = openPort(host, given.signal);
    const ref = { calendar, uid: "x", href: `${calendar}x.ics` };
    const pending = [
      port.listCalendars(),
      port.createEvent(calendar, event, "k"),
      port.readEvent(ref),
      port.updateEvent(ref, all, event, null, "k"),
      port.deleteEvent(ref, all, null),
      port.listOccurrences(calendar, span),
      port.freeBusy([calendar], span, "UTC"),
      connectTo(host, given.signal),
    ].map(failureOf);
    given.abort();
    expect((await Promise.all(pending)).map(({ kind }) => kind)).toEqual(pending.map(() => "timeout"));
  });

  test("one that sends without end is cut off", async () => {
    const chunk = new Uint8Array(1_000_000).fill(32);
    const host = serve(
      () =>
        new Response(new ReadableStream({ pull: (controller) => controller.enqueue(chunk) }), {
          status: 207,
          headers: { "content-type": "text/xml" },
        }),
    );
    expect((await failureOf(list(host))).kind).toBe("too-large");
  });

  test("one that sends us away does not get the password there", async () => {
    const seen: (string | null)[] = [];
    const elsewhere = serve((request) => {
      seen.push(request.headers.get("authorization"));
      return page();
    });
    const host = serve(() => new Response(null, { status: 302, headers: { location: `${elsewhere}/dav/` } }));
    expect((await failureOf(connectTo(host))).kind).toBe("refused");
    expect((await failureOf(list(host))).kind).toBe("refused");
    expect(seen).toEqual([]);
  });

  test("nor does one whose calendars are said to be elsewhere", async () => {
    const host = serve(() =>
      multistatus(
        response(
          "/",
          "<c:calendar-home-set><d:href>https://evil.example/home/</d:href></c:calendar-home-set>",
        ),
      ),
    );
    expect((await failureOf(connectTo(host))).kind).toBe("refused");
    const { port } = openPort(host);
    expect((await failureOf(port.listOccurrences("https://evil.example/cal/", span))).kind).toBe("refused");
  });

  test("a private address is refused to whom it is not allowed", async () => {
    const attempt = caldavConnector.connect(
      { url: serve(page), username: "me", password: "x" },
      { ...options, allowPrivate: false },
    );
    expect((await failureOf(attempt)).kind).toBe("refused");
  });

  test.each([
    [401, "auth"],
    [403, "forbidden"],
    [404, "not-found"],
    [429, "rate-limited"],
    [503, "unavailable"],
  ] as const)("status %p is %p, with the time to wait", async (status, kind) => {
    const error = await failureOf(
      list(serve(() => new Response(null, { status, headers: { "retry-after": "9" } }))),
    );
    expect([error.kind, error.retryAfter, error.message.includes("sEcret")]).toEqual([kind, 9, false]);
  });

  test.each(["", "   ", "ftp://x", "http://me:pw@host/"])("the address %p is no address", async (url) => {
    expect((await failureOf(connectTo(url))).kind).toBe("invalid");
  });
});

describe("a calendar with flaws", () => {
  test("an entry that cannot be read is left out and counted", async () => {
    const host = serve((_, body) =>
      isSeriesQuery(body)
        ? multistatus()
        : multistatus(
            response("/cal/a.ics", data(eventText("a"))),
            response("/cal/b.ics", data("BEGIN:VCALENDAR\r\nnonsense")),
            response("/cal/c.ics", data(eventText("c", "tomorrow"))),
            response("/cal/d.ics", data(eventText("d", "20300111T100000Z"))),
            "<d:response><d:href>/cal/e.ics</d:href><d:status>HTTP/1.1 404 Not Found</d:status></d:response>",
          ),
    );
    const logged: string[] = [];
    const { port, calendar } = openPort(host, options.signal, logged);
    expect((await port.listOccurrences(calendar, span)).map(({ title }) => title)).toEqual(["a", "d"]);
    expect(logged.map((line) => JSON.parse(line)).map(({ event: name, count }) => [name, count])).toEqual([
      ["caldav.skipped", 2],
    ]);
  });

  test("a single event that cannot be read is malformed", async () => {
    for (const text of [
      "<html>",
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:x\r\nEND:VEVENT\r\nEND:VCALENDAR",
    ]) {
      const { port, calendar } = openPort(serve(() => new Response(text, { headers: { etag: '"1"' } })));
      const ref = { calendar, uid: "x", href: `${calendar}x.ics` };
      expect((await failureOf(port.readEvent(ref))).kind).toBe("malformed");
      expect((await failureOf(port.updateEvent(ref, all, event, null, "k"))).kind).toBe("malformed");
    }
  });

  test("addresses without their events are fetched, and a missing one does not spoil the rest", async () => {
    const host = serve((_, body) => {
      if (isSeriesQuery(body)) return multistatus();
      if (!body.includes("calendar-multiget")) {
        return multistatus(
          ...["a", "gone", "b"].map((uid) => response(`/cal/${uid}.ics`, '<d:getetag>"1"</d:getetag>')),
        );
      }
      return multistatus(
        response("/cal/a.ics", data(eventText("a"))),
        "<d:response><d:href>/cal/gone.ics</d:href><d:status>HTTP/1.1 404 Not Found</d:status></d:response>",
        response("/cal/b.ics", data(eventText("b"))),
      );
    });
    expect((await list(host)).map(({ title }) => title)).toEqual(["a", "b"]);
  });

  test("a server that cannot look for series is asked for the span alone", async () => {
    const host = serve((_, body) =>
      isSeriesQuery(body)
        ? new Response(null, { status: 403 })
        : multistatus(response("/cal/a.ics", data(eventText("a")))),
    );
    expect(await list(host)).toHaveLength(1);
  });

  test("one that shows busy times only is asked for these", async () => {
    const busy = (value: string, type = "BUSY") => `FREEBUSY;FBTYPE=${type}:${value}\r\n`;
    const text = `BEGIN:VCALENDAR\r\nBEGIN:VFREEBUSY\r\n${busy("20300110T100000Z/20300110T110000Z,20300110T103000Z/PT1H")}${busy("20300112T100000Z/PT1H", "FREE")}END:VFREEBUSY\r\nEND:VCALENDAR`;
    const host = serve((_, body) =>
      body.includes("free-busy-query") ? new Response(text) : new Response(null, { status: 403 }),
    );
    const { port, calendar } = openPort(host);
    const found = await port.freeBusy([calendar], span, "UTC");
    expect(found.map(({ start, end }) => `${start} ${end}`)).toEqual([
      "2030-01-10T10:00:00Z 2030-01-10T11:30:00Z",
    ]);
  });
});

const event: EventFields = {
  title: "Lunch",
  when: {
    kind: "timed",
    start: Temporal.ZonedDateTime.from("2030-01-10T13:00[Europe/Berlin]"),
    end: Temporal.ZonedDateTime.from("2030-01-10T14:00[Europe/Berlin]"),
  },
  recurrence: null,
  location: null,
  attendees: [],
  alerts: [],
  body: null,
};

describe("a write of unknown outcome", () => {
  /** A small store of objects, whose PUT answers as told after having stored, or instead. */
  function objectServer(answerPut: (stored: boolean) => Response, keeps: boolean, etag = true) {
    const objects = new Map<string, string>();
    const puts: string[] = [];
    const host = serve((request, body) => {
      const { pathname } = new URL(request.url);
      if (request.method === "PUT") {
        puts.push(pathname);
        if (objects.has(pathname)) return new Response(null, { status: 412 });
        if (keeps) objects.set(pathname, body);
        return answerPut(keeps);
      }
      if (request.method === "GET") {
        const text = objects.get(pathname);
        if (text === undefined) return new Response(null, { status: 404 });
        return new Response(text, etag ? { headers: { etag: 'W/"7"' } } : {});
      }
      if (request.method === "PROPFIND") return multistatus(response(pathname, '<d:getetag>"8"</d:getetag>'));
      const wanted = /adjutant-[0-9a-f]+/.exec(body)?.[0] ?? "-";
      const found = [...objects].filter(([, text]) => text.includes(wanted));
      return multistatus(...found.map(([path]) => response(path, '<d:getetag>"1"</d:getetag>')));
    });
    return { ...openPort(host), objects, puts };
  }
  const status = (code: number) => () => new Response(null, { status: code });

  test.each([500, 502, 504, 403, 409, 207])("%p after the event was kept is a success", async (code) => {
    const { port, calendar } = objectServer(status(code), true);
    const saved = await port.createEvent(calendar, event, "k");
    expect([saved.title, saved.etag]).toEqual(["Lunch", '"7"']);
  });

  test.each([
    [500, "unavailable"],
    [403, "forbidden"],
    [207, "invalid"],
    [201, "unavailable"],
    [507, "unavailable"],
  ] as const)("%p without the event being kept is %p", async (code, kind) => {
    const { port, calendar } = objectServer(status(code), false);
    expect((await failureOf(port.createEvent(calendar, event, "k"))).kind).toBe(kind);
  });

  test("a rule that is none is refused before anything is sent", async () => {
    const { port, calendar, puts } = objectServer(status(201), true);
    const create = port.createEvent(calendar, { ...event, recurrence: "EVERY=NOW;THEN" }, "k");
    expect([(await failureOf(create)).kind, puts]).toEqual(["invalid", []]);
  });

  test("the second call finds what the first one made", async () => {
    const { port, calendar, objects, puts } = objectServer(status(201), true);
    const [first, second] = [
      await port.createEvent(calendar, event, "k"),
      await port.createEvent(calendar, event, "k"),
    ];
    expect([objects.size, puts.length, second.ref]).toEqual([1, 2, first.ref]);
  });

  test.each([412, 403])("%p is not the last word while nobody can look at what is there", async (code) => {
    const host = serve(({ method }) => new Response(null, { status: method === "PUT" ? code : 503 }));
    const { port, calendar } = openPort(host);
    expect((await failureOf(port.createEvent(calendar, event, "k"))).kind).toBe("unavailable");
  });

  test("something else at our place is a conflict, not our event", async () => {
    const { port, calendar, objects, puts } = objectServer(status(201), true);
    await port.createEvent(calendar, event, "k");
    objects.set(puts[0] ?? "", eventText("stranger"));
    expect((await failureOf(port.createEvent(calendar, event, "k"))).kind).toBe("conflict");
  });

  test("a server that keeps it under another name is followed there", async () => {
    const objects = new Map<string, string>();
    const host = serve((request, body) => {
      const { pathname } = new URL(request.url);
      if (request.method === "PUT") {
        objects.set("/cal/renamed.ics", body);
        return new Response(null, { status: 201 });
      }
      if (request.method === "REPORT")
        return multistatus(response("/cal/renamed.ics", '<d:getetag>"1"</d:getetag>'));
      const text = objects.get(pathname);
      return text === undefined
        ? new Response(null, { status: 404 })
        : new Response(text, { headers: { etag: '"1"' } });
    });
    const { port, calendar } = openPort(host);
    expect((await port.createEvent(calendar, event, "k")).ref.href).toBe(`${calendar}renamed.ics`);
  });

  test("an ETag that a GET does not tell is asked for", async () => {
    const { port, calendar } = objectServer(status(201), true, false);
    expect((await port.createEvent(calendar, event, "k")).etag).toBe('"8"');
  });

  test("an update refused inside a 207 is no success", async () => {
    const host = serve((request) =>
      request.method === "PUT"
        ? multistatus(
            "<d:response><d:href>/cal/x.ics</d:href><d:status>HTTP/1.1 403 Forbidden</d:status></d:response>",
          )
        : new Response(eventText("x"), { headers: { etag: '"1"' } }),
    );
    const { port, calendar } = openPort(host);
    const update = port.updateEvent({ calendar, uid: "x", href: `${calendar}x.ics` }, all, event, '"1"', "k");
    expect((await failureOf(update)).kind).toBe("invalid");
  });

  test("a deletion refused because it is gone already is a success", async () => {
    const host = serve((request) => new Response(null, { status: request.method === "DELETE" ? 412 : 404 }));
    const { port, calendar } = openPort(host);
    await port.deleteEvent({ calendar, uid: "x", href: `${calendar}x.ics` }, all, '"1"');
  });
});

describe("finding the calendars", () => {
  const calendar = "<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>";
  const components = (name: string) =>
    `<c:supported-calendar-component-set><c:comp name="${name}"/></c:supported-calendar-component-set>`;

  test("a Nextcloud in a folder, its well-known place unset, by the address of its page", async () => {
    const dav = "/cloud/remote.php/dav";
    const host = serve((request) => {
      const { pathname } = new URL(request.url);
      if (!pathname.startsWith(dav))
        return request.method === "PROPFIND" ? new Response(null, { status: 405 }) : page();
      if (request.headers.get("authorization") !== `Basic ${btoa("me:sEcret")}`)
        return new Response(null, { status: 401 });
      if (pathname === `${dav}/`) {
        return multistatus(
          response(
            pathname,
            `<d:current-user-principal><d:href>${dav}/principals/users/me/</d:href></d:current-user-principal>`,
          ),
        );
      }
      if (pathname.includes("principals")) {
        // Behind a proxy it does not know of, it takes itself for another origin of the same name.
        const home = `<c:calendar-home-set><d:href>https://127.0.0.1${dav}/calendars/me/</d:href></c:calendar-home-set>`;
        return multistatus(response(pathname, home));
      }
      const readOnly =
        "<d:current-user-privilege-set><d:privilege><d:read/></d:privilege></d:current-user-privilege-set>";
      return multistatus(
        response(pathname, "<d:resourcetype><d:collection/></d:resourcetype>"),
        response(
          `${pathname}personal/`,
          `${calendar}${components("VEVENT")}<d:displayname>42</d:displayname>`,
        ),
        response(`${pathname}birthdays/`, `${calendar}${components("VEVENT")}${readOnly}`),
        response(`${pathname}tasks/`, `${calendar}${components("VTODO")}`),
        response(`${pathname}inbox/`, "<d:resourcetype><d:collection/><c:schedule-inbox/></d:resourcetype>"),
        response(
          `${pathname}old/`,
          "<d:resourcetype><d:collection/><c:calendar/><x:deleted-calendar xmlns:x='n'/></d:resourcetype>",
        ),
      );
    });
    const { config, secret, label } = await connectTo(`${host}/cloud`);
    expect([label, secret, JSON.stringify(config).includes("sEcret")]).toEqual([
      `me (${new URL(host).host})`,
      "sEcret",
      false,
    ]);
    const port = caldavConnector.openCalendar?.({
      ...options,
      config,
      secret,
      accessToken: null,
      zone: "UTC",
    });
    const home = `${host}${dav}/calendars/me/`;
    expect(await port?.listCalendars()).toEqual([
      { id: `${home}personal/`, name: "42", writable: true },
      { id: `${home}birthdays/`, name: "birthdays", writable: false },
    ]);
    const wrong = caldavConnector.connect({ url: `${host}/cloud`, username: "me", password: "no" }, options);
    expect((await failureOf(wrong)).kind).toBe("auth");
  });

  test("an account without a calendar for events is said to have none", async () => {
    const host = serve((request) => {
      const { pathname } = new URL(request.url);
      if (pathname === "/home/")
        return multistatus(response("/home/tasks/", `${calendar}${components("VTODO")}`));
      return multistatus(
        response(pathname, "<c:calendar-home-set><d:href>/home/</d:href></c:calendar-home-set>"),
      );
    });
    expect((await failureOf(connectTo(host))).kind).toBe("not-found");
  });
});

describe("iCloud, by what is documented of it", () => {
  const home = "https://p42-caldav.icloud.com/1234/calendars/";
  async function discover(answers: Record<string, () => Response>) {
    const asked: string[] = [];
    const dav = openDav(
      { username: "me@icloud.com", password: "abcd-efgh" },
      {
        ...options,
        carry: async (_provider, url, init, policy) => {
          expect(policy.redirectHosts).toEqual(["icloud.com"]);
          asked.push(new URL(url).href);
          const all = String(init.body).includes("calendar-home-set");
          const answer = answers[`${new URL(url).pathname}${all ? " all" : ""}`] ?? status404;
          return Object.defineProperty(answer(), "url", { value: new URL(url).href });
        },
      },
    );
    return { found: await discoverCalendars(dav, new URL("https://caldav.icloud.com/")), asked };
  }
  const status404 = () => new Response(null, { status: 404 });

  test("an empty 400 at the root, the principal, and a home on another host", async () => {
    const principal =
      "<d:current-user-principal><d:href>/1234/principal/</d:href></d:current-user-principal>";
    const homeSet =
      "<c:calendar-home-set><d:href>https://p42-caldav.icloud.com:443/1234/calendars/</d:href></c:calendar-home-set>";
    const { found } = await discover({
      "/.well-known/caldav all": () => new Response(null, { status: 400 }),
      "/ all": () => new Response(null, { status: 400 }),
      "/": () => multistatus(response("/", principal)),
      "/1234/principal/ all": () => multistatus(response("/1234/principal/", homeSet)),
    });
    expect([found.collection.href, found.isCalendar]).toEqual([home, false]);
  });
});
