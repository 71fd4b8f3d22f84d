import { BlockList, isIP } from "node:net";
import { createMiddleware } from "hono/factory";
import type { Web, WebContext, WebEnv } from "../web";

/** Where a request came from, as far as that can be believed. */
export interface Client {
  readonly address: string;
  /** By TLS, on the whole way that we know of. */
  readonly secure: boolean;
  /** As the browser named us, in lower case, with the port where there is one. */
  readonly host: string;
  /** Origins that our own pages have. */
  readonly origins: readonly string[];
}

/** Finds out who asks. Forwarded headers count only from TRUSTED_PROXIES: anybody else can write what they like there. */
export function describeClient(web: Pick<Web, "publicUrl" | "trustedProxies">) {
  const proxies = listAddresses(web.trustedProxies);
  const publicUrl = web.publicUrl === null ? null : new URL(web.publicUrl);
  return createMiddleware<WebEnv>(async (c, next) => {
    const peer = plainAddress(c.env?.requestIP?.(c.req.raw)?.address ?? "");
    const trusted = isListed(proxies, peer);
    const url = new URL(c.req.url);
    const forwarded = (name: string) => (trusted ? lastOf(c.req.header(name)) : null);
    const protocol = forwarded("X-Forwarded-Proto") === "https" ? "https:" : url.protocol;
    const host = (forwarded("X-Forwarded-Host") ?? url.host).toLowerCase();
    c.set("client", {
      address: trusted ? originalAddress(c, proxies, peer) : peer,
      secure: protocol === "https:" || publicUrl?.protocol === "https:",
      host,
      origins: [`${protocol}//${host}`, ...(publicUrl === null ? [] : [publicUrl.origin])],
    });
    await next();
  });
}

/** The nearest address on the way that is not one of our proxies. */
function originalAddress(c: WebContext, proxies: BlockList, peer: string): string {
  const way = (c.req.header("X-Forwarded-For") ?? "").split(",").map((each) => plainAddress(each.trim()));
  return way.findLast((each) => isIP(each) !== 0 && !isListed(proxies, each)) ?? peer;
}

function lastOf(header: string | undefined): string | null {
  return header?.split(",").at(-1)?.trim() || null;
}

function listAddresses(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = "", bits] = entry.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (isIP(address) === 0) continue;
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

function isListed(list: BlockList, address: string): boolean {
  const family = isIP(address);
  return family !== 0 && list.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** IPv4 as it is written, also where the socket calls it ::ffff:127.0.0.1. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}
