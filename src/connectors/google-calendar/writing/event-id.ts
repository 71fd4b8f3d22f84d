const alphabet = "0123456789abcdefghijklmnopqrstuv";

/**
 * The id that an event made under that key has in that calendar: base32hex (RFC 4648), which is what Google takes. It
 * belongs to the calendar, so that a draft that goes to another one after all meets no id of its own there.
 */
export function eventId(calendar: string, key: string): string {
  const digest = new Bun.CryptoHasher("sha256").update(`${calendar}\n${key}`).digest();
  let bits = "";
  for (const byte of digest) bits += byte.toString(2).padStart(8, "0");
  const groups = bits.match(/.{5}/g) ?? [];
  return groups.map((group) => alphabet[Number.parseInt(group, 2)]).join("");
}
