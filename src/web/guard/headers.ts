import { createMiddleware } from "hono/factory";
import type { WebEnv } from "../web";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * What every answer says, errors and redirects too. The referrer stays within our own pages; "no-referrer" would have
 * browsers send `Origin: null` with our own forms, which the check against foreign requests could not tell from theirs.
 */
export const secureHeaders = createMiddleware<WebEnv>(async (c, next) => {
  await next();
  const { headers } = c.res;
  headers.set("Content-Security-Policy", policy);
  headers.set("X-Content-Type-Options", "nosniff");
  headers.set("X-Frame-Options", "DENY");
  headers.set("Referrer-Policy", "same-origin");
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Resource-Policy", "same-origin");
  headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(self), payment=(), usb=()");
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  if (c.get("client")?.secure) headers.set("Strict-Transport-Security", "max-age=31536000");
});
