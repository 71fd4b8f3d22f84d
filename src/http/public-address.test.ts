import { expect, test } from "bun:test";
import { isPublicAddress } from "./public-address";

test.each([
  "8.8.8.8",
  "172.15.0.1",
  "172.32.0.1",
  "100.128.0.1",
  "192.0.3.1",
  "2606:4700::1111",
  "2001:4860:4860::8888",
  "::ffff:8.8.8.8",
  "64:ff9b::808:808",
  "2002:808:808::1",
])("%p is public", (address) => expect(isPublicAddress(address)).toBe(true));

test.each([
  "10.1.2.3",
  "172.16.0.1",
  "192.168.1.1",
  "192.0.0.8",
  "198.18.0.1",
  "224.0.0.1",
  "255.255.255.255",
  "::7f00:1",
  "64:ff9b:1::808:808",
  "2002:7f00:1::",
  "2001::1",
  "2001:db8::1",
  "fec0::1",
  "ff02::1",
  "fe80::1%eth0",
  "::ffff:0:127.0.0.1",
  "",
  "localhost",
])("%p is not public", (address) => expect(isPublicAddress(address)).toBe(false));
