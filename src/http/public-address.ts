import { isIP } from "node:net";

/** Whether an IP address is of the public internet, seen through the forms that carry an IPv4 address inside. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return isPublicIpv4(address.split(".").map(Number));
  const groups = isIP(address) === 6 ? ipv6Groups(address) : null;
  if (groups === null) return false;
  const [a = 0, b = 0] = groups;
  const zeroUntil = (end: number, start = 0) => groups.slice(start, end).every((group) => group === 0);
  const nat64 = a === 0x64 && b === 0xff9b && zeroUntil(6, 2);
  const mapped = zeroUntil(5) && groups[5] === 0xffff;
  if (nat64 || mapped) return isPublicIpv4(groups.slice(6).flatMap((group) => [group >> 8, group & 255]));
  if (a === 0x2002) return isPublicIpv4([b, groups[2] ?? 0].flatMap((group) => [group >> 8, group & 255]));
  // Global unicast is 2000::/3; within it, 2001::/23 is for protocols (Teredo among them), 2001:db8::/32 and 3fff::/20 for books.
  const special = (a === 0x2001 && (b < 0x200 || b === 0xdb8)) || (a === 0x3fff && b < 0x1000);
  return a >= 0x2000 && a <= 0x3fff && !special;
}

function isPublicIpv4([a = 0, b = 0, c = 0]: readonly number[]): boolean {
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if (a === 100 && b >= 64 && b < 128) return false;
  if (a === 169 && b === 254) return false;
  if (a === 172 && b >= 16 && b < 32) return false;
  if (a === 192 && (b === 168 || (b === 0 && (c === 0 || c === 2)) || (b === 88 && c === 99))) return false;
  if (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) return false;
  return !(a === 203 && b === 0 && c === 113);
}

function ipv6Groups(address: string): number[] | null {
  // The URL parser writes every spelling, dotted ends included, in one canonical form.
  const canonical = URL.parse(`http://[${address}]/`)?.hostname.slice(1, -1);
  if (canonical === undefined) return null;
  const [head = "", tail] = canonical.split("::");
  const parse = (part: string) =>
    part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  if (tail === undefined) return parse(head);
  const front = parse(head);
  const back = parse(tail);
  return [...front, ...new Array<number>(8 - front.length - back.length).fill(0), ...back];
}
