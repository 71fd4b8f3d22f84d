import { expect, test } from "bun:test";
import { Hono } from "hono";
import type { WebEnv } from "../web";
import { type Client, describeClient } from "./client";

async function clientOf(
  peer: string,
  headers: Record<string, string>,
  options: { publicUrl?: string; trustedProxies?: readonly string[] } = {},
): Promise<Client> {
  const app = new Hono<WebEnv>();
  app.use(
    describeClient({ publicUrl: options.publicUrl ?? null, trustedProxies: options.trustedProxies ?? [] }),
  );
  app.get("/", (c) => c.json(c.var.client));
  const listener = { requestIP: () => ({ address: peer }) };
  const response = await app.request("http://Nas.local:8080/", { headers }, listener);
  return (await response.json()) as Client;
}

const forwarded = {
  "X-Forwarded-For": "6.6.6.6, 203.0.113.7, 10.0.0.3",
  "X-Forwarded-Proto": "https",
  "X-Forwarded-Host": "Adjutant.example",
};

test("anybody can write forwarded headers; they count from trusted proxies alone", async () => {
  const direct = await clientOf("203.0.113.9", forwarded);
  expect(direct).toEqual({
    address: "203.0.113.9",
    secure: false,
    host: "nas.local:8080",
    origins: ["http://nas.local:8080"],
  });
  const proxied = await clientOf("10.0.0.2", forwarded, { trustedProxies: ["10.0.0.0/24"] });
  expect(proxied).toEqual({
    address: "203.0.113.7",
    secure: true,
    host: "adjutant.example",
    origins: ["https://adjutant.example"],
  });
});

test("an IPv4 address is the same however the socket writes it", async () => {
  const proxied = await clientOf("::ffff:10.0.0.2", forwarded, { trustedProxies: ["10.0.0.2", "10.0.0.3"] });
  expect(proxied.address).toBe("203.0.113.7");
});

test("a public address with TLS makes the way a secure one", async () => {
  const client = await clientOf("127.0.0.1", {}, { publicUrl: "https://adjutant.example" });
  expect(client.secure).toBe(true);
  expect(client.origins).toContain("https://adjutant.example");
});
