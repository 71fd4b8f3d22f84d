import { createHash, timingSafeEqual } from "node:crypto";
import { createMiddleware } from "hono/factory";
import { WebFault } from "../failures/fault";
import { readFields } from "../form";
import type { WebContext, WebEnv } from "../web";

const readingMethods = new Set(["GET", "HEAD", "OPTIONS"]);

export const csrfField = "csrf";
export const csrfHeader = "X-CSRF-Token";

/**
 * Every request that changes something must come from our own pages, whatever its content type. Browsers say where a
 * request comes from (Sec-Fetch-Site, Origin), and scripts elsewhere cannot forge that; and with a session it must
 * bring the session's own token, in a field of a form or in a header. Without a session there is no token yet: then
 * the browser's word is required, and what the request carries (a log-in link, the setup code) is the secret.
 */
export const refuseForeignRequests = createMiddleware<WebEnv>(async (c, next) => {
  if (readingMethods.has(c.req.method)) return next();
  const word = browsersWord(c);
  const { session } = c.var;
  const accepted =
    session === null ? word === "ours" : word !== "foreign" && (await bringsToken(c, session.csrf));
  if (!accepted) throw new WebFault("foreign-request");
  await next();
});

function browsersWord(c: WebContext): "ours" | "foreign" | "silent" {
  const site = c.req.header("Sec-Fetch-Site");
  const origin = c.req.header("Origin");
  if (site !== undefined && site !== "same-origin" && site !== "none") return "foreign";
  if (origin !== undefined && !isOurs(c, origin, site)) return "foreign";
  return site === undefined && origin === undefined ? "silent" : "ours";
}

/** Behind a proxy that nobody told us about the scheme differs; then the browser's "same-origin" decides. */
function isOurs(c: WebContext, origin: string, site: string | undefined): boolean {
  const { origins, host } = c.var.client;
  return origins.includes(origin) || (site === "same-origin" && URL.parse(origin)?.host === host);
}

async function bringsToken(c: WebContext, expected: string): Promise<boolean> {
  const header = c.req.header(csrfHeader);
  if (header !== undefined) return sameText(header, expected);
  const type = c.req.header("Content-Type") ?? "";
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return false;
  const field = (await readFields(c))[csrfField];
  return typeof field === "string" && sameText(field, expected);
}

function sameText(a: string, b: string): boolean {
  return timingSafeEqual(createHash("sha256").update(a).digest(), createHash("sha256").update(b).digest());
}
