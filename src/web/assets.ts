import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Hono } from "hono";
import htmx from "htmx.org/dist/htmx.min.js" with { type: "text" };
import style from "../../views/static/app.css" with { type: "text" };
import script from "../../views/static/app.js" with { type: "text" };
import icon from "../../views/static/icon.svg" with { type: "text" };
import { WebFault } from "./failures/fault";
import type { WebContext, WebEnv } from "./web";

interface Asset {
  readonly text: string;
  readonly type: string;
  readonly name: string;
  readonly hash: string;
}

const asset = (text: string, type: string, extension: string): Asset => {
  const hash = createHash("sha256").update(text).digest("base64url").slice(0, 12);
  return { text, type, name: `${hash}.${extension}`, hash };
};

/** The files that pages refer to, named after their content: a new version is a new address. */
const assets = {
  style: asset(style, "text/css; charset=utf-8", "css"),
  script: asset(script, "text/javascript; charset=utf-8", "js"),
  htmx: asset(htmx, "text/javascript; charset=utf-8", "js"),
  icon: asset(icon, "image/svg+xml", "svg"),
} as const;

const byName: ReadonlyMap<string, Asset> = new Map(Object.values(assets).map((each) => [each.name, each]));

export const assetPaths = {
  style: pathOf(assets.style),
  script: pathOf(assets.script),
  htmx: pathOf(assets.htmx),
  icon: pathOf(assets.icon),
};

function pathOf(each: Asset): string {
  return `/static/${each.name}`;
}

export function serveAssets(app: Hono<WebEnv>): void {
  app.get("/static/:name", (c) => {
    const found = byName.get(c.req.param("name"));
    if (found === undefined) throw new WebFault("not-found");
    return sendAsset(c, found, "public, max-age=31536000, immutable");
  });
  app.get("/favicon.ico", (c) => sendAsset(c, assets.icon, "public, max-age=86400"));
}

function sendAsset(c: WebContext, found: Asset, caching: string): Response {
  const etag = `"${found.hash}"`;
  const headers = { "Cache-Control": caching, ETag: etag, Vary: "Accept-Encoding" };
  if (c.req.header("If-None-Match") === etag) return c.body(null, 304, headers);
  const typed = { ...headers, "Content-Type": found.type };
  if (!/\bgzip\b/.test(c.req.header("Accept-Encoding") ?? "")) return c.body(found.text, 200, typed);
  return c.body(compressed(found), 200, { ...typed, "Content-Encoding": "gzip" });
}

const zipped = new Map<string, Uint8Array<ArrayBuffer>>();

/** At its first use, and kept: start-up pays nothing for it. */
function compressed(found: Asset): Uint8Array<ArrayBuffer> {
  const known = zipped.get(found.name);
  if (known !== undefined) return known;
  const made = new Uint8Array(gzipSync(found.text));
  zipped.set(found.name, made);
  return made;
}
