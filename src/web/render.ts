import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Section, Shell } from "../../views/layout";
import { assetPaths } from "./assets";
import type { WebContext } from "./web";

export function shellOf(c: WebContext, section: Section | null = null): Shell {
  return {
    words: c.var.words,
    locale: c.var.locale,
    csrf: c.var.session?.csrf ?? null,
    section,
    assets: assetPaths,
  };
}

type Node = { toString(): string | Promise<string> };

export async function sendPage(
  c: WebContext,
  page: Node | Promise<Node>,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  return c.html(`<!doctype html>${await (await page).toString()}`, status);
}

/** A part of a page, for htmx to put in its place. */
export async function sendFragment(
  c: WebContext,
  fragment: Node | Promise<Node>,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  return c.html(await (await fragment).toString(), status);
}

export function isHtmx(c: WebContext): boolean {
  return c.req.header("HX-Request") === "true";
}

/** On to another page after something was done; a reload there does nothing again. */
export function seeOther(c: WebContext, path: string): Response {
  if (isHtmx(c)) return c.body(null, 204, { "HX-Redirect": path });
  return c.redirect(path, 303);
}
