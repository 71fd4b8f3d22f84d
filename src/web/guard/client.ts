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
  const proxies = web.trustedProxies.length === 0 ? nobody : listProxies(web.trustedProxies);
  const publicUrl = web.publicUrl === null ? null : new URL(web.publicUrl);
  return createMiddleware<WebEnv>(async (c, next) => {
    const peer = plainAddress(c.env?.requestIP?.(c.req.raw)?.address ?? "");
    const trusted = proxies.trusts(peer);
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
function originalAddress(c: WebContext, proxies: Proxies, peer: string): string {
  const way = (c.req.header("X-Forwarded-For") ?? "").split(",").map((each) => plainAddress(each.trim()));
  return way.findLast((each) => proxies.isAddress(each) && !proxies.trusts(each)) ?? peer;
}

function lastOf(header: string | undefined): string | null {
  return header?.split(",").at(-1)?.trim() || null;
}

interface Proxies {
  trusts(address: string): boolean;
  isAddress(text: string): boolean;
}

const nobody: Proxies = { trusts: () => false, isAddress: () => false };

function listProxies(entries: readonly string[]): Proxies {
  // Loading Node's sockets takes a tenth of the start, and most have no proxy.
  const { BlockList, isIP }: typeof import("node:net") = require("node:net");
  const familyOf = (address: string) => (isIP(address) === 6 ? "ipv6" : "ipv4");
  const list = new BlockList();
  for (const entry of entries) {
    const [address = "", bits] = entry.split("/");
    if (isIP(address) === 0) continue;
    if (bits === undefined) list.addAddress(address, familyOf(address));
    else list.addSubnet(address, Number(bits), familyOf(address));
  }
  const isAddress = (text: string) => isIP(text) !== 0;
  return { isAddress, trusts: (address) => isAddress(address) && list.check(address, familyOf(address)) };
}

/** IPv4 as it is written, also where the socket calls it ::ffff:127.0.0.1. */
function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}
