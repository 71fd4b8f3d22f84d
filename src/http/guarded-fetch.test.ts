import { afterAll, describe, expect, test } from "bun:test";
import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ProviderError } from "../errors";
import { type FetchPolicy, guardedFetch } from "./guarded-fetch";
import { requireOk } from "./status";

const seen: string[] = [];
const server = Bun.serve({
  port: 0,
  hostname: "127.0.0.1",
  routes: {
    "/plain": (request) => {
      seen.push(`${request.method} ${request.headers.get("host")} ${request.headers.get("authorization")}`);
      return new Response("hello", { headers: { etag: '"1"' } });
    },
    "/zipped": () => packed(new TextEncoder().encode("unpacked")),
    "/bomb": () => packed(new Uint8Array(30_000_000)),
    "/not-zipped": () => new Response("plain", { headers: { "content-encoding": "gzip" } }),
    "/endless": () => new Response(endless()),
    "/hang": () => new Promise<Response>(() => {}),
    "/hang-in-body": () => new Response(new ReadableStream({ start: (c) => c.enqueue(new Uint8Array(3)) })),
    "/here": () => redirect("/plain"),
    "/after-post": () => redirect("/echo", 302),
    "/moved-for-good": () => redirect("/echo", 308),
    "/see-other": () => redirect("/echo", 303),
    "/round": () => redirect("/round"),
    "/away": () => redirect("https://elsewhere.test/"),
    "/other-port": () => redirect("http://dav.test:1/"),
    "/echo": async (request) => new Response(`${request.method} ${await request.text()}`),
    "/none": () => new Response(null, { status: 204 }),
    "/busy": () => new Response("no", { status: 429, headers: { "retry-after": "7" } }),
  },
});
afterAll(() => server.stop(true));

function packed(bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(Bun.gzipSync(bytes), { headers: { "content-encoding": "gzip" } });
}
function redirect(location: string, status = 301): Response {
  return new Response(null, { status, headers: { location } });
}
function endless(): ReadableStream {
  return new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536)) });
}

const open: FetchPolicy = { allowPrivate: true, timeoutMs: 5000, resolve: async () => ["127.0.0.1"] };
const at = (path: string, host = "dav.test") => `http://${host}:${server.port}${path}`;
async function failure(work: Promise<unknown>): Promise<ProviderError> {
  const error = await work.then(
    () => new Error("it succeeded"),
    (caught: unknown) => caught,
  );
  if (error instanceof ProviderError) return error;
  throw error;
}
const fetchFailure = (path: string, policy: Partial<FetchPolicy> = {}, init: RequestInit = {}) =>
  failure(guardedFetch("peer", at(path), init, { ...open, ...policy }));

test("connects to the resolved address under the name it was asked for", async () => {
  const response = await guardedFetch("peer", at("/plain"), { headers: { authorization: "me" } }, open);
  expect([response.status, await response.text(), response.url, response.headers.get("etag")]).toEqual([
    200,
    "hello",
    at("/plain"),
    '"1"',
  ]);
  expect(seen.at(-1)).toBe(`GET dav.test:${server.port} me`);
});

test("a name is resolved once and what was checked is what is connected to", async () => {
  let asked = 0;
  const rebinding = async () => [++asked === 1 ? "127.0.0.1" : "10.0.0.1"];
  await guardedFetch("peer", at("/plain"), {}, { ...open, resolve: rebinding });
  expect(asked).toBe(1);
});

test("goes on to the next address only when the first takes no connection", async () => {
  const response = await guardedFetch(
    "peer",
    at("/plain"),
    {},
    { ...open, resolve: async () => ["::1", "127.0.0.1"] },
  );
  expect(response.status).toBe(200);
});

describe("private networks", () => {
  const closed: Partial<FetchPolicy> = { allowPrivate: false };
  test("one private address among public ones refuses the name", async () => {
    const refusal = await fetchFailure("/plain", {
      ...closed,
      resolve: async () => ["93.184.216.34", "10.0.0.1"],
    });
    expect(refusal.kind).toBe("refused");
  });

  test.each([
    "http://127.0.0.1/",
    "http://127.1/",
    "http://0x7f000001/",
    "http://0177.0.0.1/",
    "http://localhost/",
    "http://localhost./",
    "http://printer.localhost/",
    "http://0.0.0.0/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[fe80::1]/",
    "http://[fd00::1]/",
    "http://169.254.169.254/latest/meta-data",
    "http://100.64.0.1/",
  ])("%p is refused", async (url) => {
    const { resolve: _, ...system } = open;
    expect((await failure(guardedFetch("peer", url, {}, { ...system, allowPrivate: false }))).kind).toBe(
      "refused",
    );
  });
});

describe("redirects", () => {
  test("are followed on the host, and the response says where it came from", async () => {
    const response = await guardedFetch("peer", at("/here"), {}, open);
    expect([await response.text(), response.url]).toEqual(["hello", at("/plain")]);
  });

  test("keep method and body, except 303 and a POST", async () => {
    const follow = async (path: string, method: string) =>
      (await guardedFetch("peer", at(path), { method, body: "b" }, open)).text();
    expect(await follow("/after-post", "PROPFIND")).toBe("PROPFIND b");
    expect(await follow("/after-post", "POST")).toBe("GET ");
    expect(await follow("/moved-for-good", "POST")).toBe("POST b");
    expect(await follow("/see-other", "REPORT")).toBe("GET ");
  });

  test.each(["/away", "/other-port", "/round"])("%p is refused", async (path) => {
    expect((await fetchFailure(path)).kind).toBe("refused");
  });

  test("may go over TLS to a host the policy names, nowhere that only looks like it", async () => {
    const resolved: string[] = [];
    const resolve = async (host: string) => {
      resolved.push(host);
      return host === "dav.test" ? ["127.0.0.1"] : [];
    };
    expect((await fetchFailure("/away", { redirectHosts: ["elsewhere.test"], resolve })).kind).toBe(
      "unreachable",
    );
    expect(resolved).toEqual(["dav.test", "elsewhere.test"]);
    expect((await fetchFailure("/away", { redirectHosts: ["where.test"], resolve })).kind).toBe("refused");
  });

  test("are handed over when asked for by hand", async () => {
    const response = await guardedFetch("peer", at("/away"), { redirect: "manual" }, open);
    expect(response.headers.get("location")).toBe("https://elsewhere.test/");
    expect((await fetchFailure("/here", {}, { redirect: "error" })).kind).toBe("refused");
  });
});

describe("limits", () => {
  test("a packed body arrives unpacked", async () => {
    const response = await guardedFetch("peer", at("/zipped"), {}, open);
    expect([await response.text(), response.headers.get("content-encoding")]).toEqual(["unpacked", null]);
  });

  test.each(["/bomb", "/endless"])("%p stops at the cap", async (path) => {
    expect((await fetchFailure(path, { maxBytes: 1_000_000 })).kind).toBe("too-large");
  });

  test.each(["/hang", "/hang-in-body"])("%p ends with the time allowed", async (path) => {
    expect((await fetchFailure(path, { timeoutMs: 50 })).kind).toBe("timeout");
  });

  test("a resolver that never answers ends with the time allowed", async () => {
    const resolve = () => new Promise<readonly string[]>(() => {});
    expect((await fetchFailure("/plain", { timeoutMs: 50, resolve })).kind).toBe("timeout");
  });

  test("the caller's signal ends it", async () => {
    const gone = await fetchFailure("/plain", {}, { signal: AbortSignal.abort() });
    expect([gone.kind, gone.message]).toEqual(["timeout", "peer: timeout: given up by the caller"]);
    const caller = new AbortController();
    const pending = fetchFailure("/hang-in-body", {}, { signal: caller.signal });
    caller.abort();
    expect((await pending).kind).toBe("timeout");
  });

  test("an address that is none, or carries a log-in, or is of another protocol", async () => {
    const kinds = ["no address", "http://me:secret@dav.test/", "ftp://dav.test/", "file:///etc/passwd"].map(
      async (url) => (await failure(guardedFetch("peer", url, {}, open))).kind,
    );
    expect(await Promise.all(kinds)).toEqual(["invalid", "refused", "refused", "refused"]);
  });
});

describe("no answer, or half of one", () => {
  async function rawServer(answer: string): Promise<{ url: string; close: () => void }> {
    const raw = createServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", () => socket.write(answer, () => socket.destroy()));
    });
    await new Promise<void>((listening) => raw.listen(0, "127.0.0.1", listening));
    return { url: `http://dav.test:${(raw.address() as AddressInfo).port}/`, close: () => raw.close() };
  }

  test.each([
    ["an answer cut off by length", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc"],
    ["an answer cut off in chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"],
    ["no HTTP at all", "220 mail ready\r\n"],
    ["nothing", ""],
  ])("%s is no success", async (_, answer) => {
    const raw = await rawServer(answer);
    const error = await failure(guardedFetch("peer", raw.url, {}, open));
    expect(["network", "malformed"]).toContain(error.kind);
    expect(error.message).not.toContain("dav.test");
    raw.close();
  });

  test("a body that is not packed as it claims is malformed", async () => {
    expect((await fetchFailure("/not-zipped")).kind).toBe("malformed");
  });

  test("a closed port and an unknown name are told apart from an answer that was lost", async () => {
    expect((await failure(guardedFetch("peer", "http://127.0.0.1:1/", {}, open))).kind).toBe("unreachable");
    expect((await fetchFailure("/plain", { resolve: async () => [] })).kind).toBe("unreachable");
  });
});

describe("TLS", () => {
  test("the certificate is checked against the name, though the connection goes to an address, and a redirect keeps to TLS", async () => {
    const folder = await mkdtemp(join(tmpdir(), "tls-"));
    const made = Bun.spawnSync(
      [
        ..."openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2".split(" "),
        ..."-keyout key.pem -out cert.pem -subj /CN=dav.test -addext subjectAltName=DNS:dav.test".split(" "),
      ],
      { cwd: folder },
    );
    expect(made.exitCode).toBe(0);
    const secure = Bun.serve({
      port: 0,
      hostname: "127.0.0.1",
      tls: { key: Bun.file(join(folder, "key.pem")), cert: Bun.file(join(folder, "cert.pem")) },
      fetch: (request) =>
        new URL(request.url).pathname === "/plain"
          ? redirect("http://dav.test/")
          : new Response(request.headers.get("host")),
    });
    const script = `
      import { guardedFetch } from ${JSON.stringify(join(import.meta.dir, "guarded-fetch.ts"))};
      const policy = { allowPrivate: true, resolve: async () => ["127.0.0.1"] };
      for (const [name, path] of [["dav.test", "/"], ["dav.test.", "/"], ["dav.test", "/plain"], ["other.test", "/"]]) {
        await guardedFetch("peer", "https://" + name + ":${secure.port}" + path, {}, policy).then(
          async (response) => console.log(await response.text()),
          (error) => console.log(error.kind),
        );
      }`;
    const trusting = { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, "cert.pem") };
    const child = Bun.spawn(["bun", "-e", script], { env: trusting, stdout: "pipe" });
    const said = (await child.stdout.text()).trim().split("\n");
    const named = `dav.test:${secure.port}`;
    expect(said).toEqual([named, named, named, "refused"]);

    const untrusted = await failure(guardedFetch("peer", `https://dav.test:${secure.port}/`, {}, open));
    expect(untrusted.kind).toBe("refused");
    secure.stop(true);
    await rm(folder, { recursive: true });
  });
});

describe("statuses", () => {
  test("a bodiless success is one", async () => {
    expect(requireOk("peer", await guardedFetch("peer", at("/none"), {}, open)).status).toBe(204);
  });

  test("Retry-After comes along", async () => {
    const error = await failure(
      guardedFetch("peer", at("/busy"), {}, open).then((r) => requireOk("peer", r)),
    );
    expect([error.kind, error.retryAfter]).toEqual(["rate-limited", 7]);
  });
});
