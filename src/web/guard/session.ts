import { getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import { keptDays } from "../../assistant/kept-days";
import { findPerson } from "../../assistant/people/find-person";
import { resumeSession } from "../../assistant/people/login";
import type { User } from "../../domain/user";
import { wordingFor } from "../../i18n/wording";
import { WebFault } from "../failures/fault";
import { preferredLocale } from "../locale";
import type { Web, WebContext, WebEnv } from "../web";

const cookieName = "adjutant";

/** Finds out who is logged in, and in which language to speak. */
export function loadSession(web: Web) {
  return createMiddleware<WebEnv>(async (c, next) => {
    const token = sessionToken(c);
    const session = token === undefined ? null : await resumeSession(web.assistant, token);
    const person = session && (await findPerson(web.assistant, session.user));
    const user = person && (await web.isAllowed(person)) ? person : null;
    if (session?.newToken) keepSession(c, session.newToken);
    if (token !== undefined && user === null) dropSession(c);
    const locale = user?.locale ?? preferredLocale(c.req.header("Accept-Language") ?? "");
    c.set("session", user && session);
    c.set("user", user);
    c.set("locale", locale);
    c.set("words", wordingFor(locale));
    await next();
  });
}

/** @throws WebFault when nobody is logged in */
export function requireUser(c: WebContext): User {
  const user = c.get("user");
  if (!user) throw new WebFault("signed-out");
  return user;
}

export function sessionToken(c: WebContext): string | undefined {
  return c.var.client.secure ? getCookie(c, cookieName, "host") : getCookie(c, cookieName);
}

export function keepSession(c: WebContext, token: string): void {
  writeCookie(c, token, keptDays.sessions * 24 * 3600);
}

export function dropSession(c: WebContext): void {
  writeCookie(c, "", 0);
}

/** The `__Host-` prefix binds the cookie to this very host; browsers take it over TLS alone. */
function writeCookie(c: WebContext, value: string, maxAge: number): void {
  const { secure } = c.var.client;
  const options = { path: "/", httpOnly: true, sameSite: "Lax", maxAge } as const;
  setCookie(c, cookieName, value, secure ? { ...options, prefix: "host", secure: true } : options);
}
