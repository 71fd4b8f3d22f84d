import { expect, test } from "bun:test";
import { findZone } from "./find-zone";
import { cities } from "./time/cities";
import { zoneAbbreviations, zoneNicknames } from "./time/zone-names";

const first = (text: string): string | undefined => findZone(text)[0]?.zone;

test.each([
  ["Berlin", "Europe/Berlin"],
  ["Москва", "Europe/Moscow"],
  ["в Москве", "Europe/Moscow"],
  ["New York", "America/New_York"],
  ["Kiev/Kyiv", "Europe/Kyiv"],
  ["Київ", "Europe/Kyiv"],
  ["Europe/Paris", "Europe/Paris"],
  ["US/Eastern", "America/New_York"],
  ["UTC", "UTC"],
  ["UTC+3", "Etc/GMT-3"],
  ["GMT-5", "Etc/GMT+5"],
  ["UTC+5:30", "Asia/Kolkata"],
  ["München", "Europe/Berlin"],
  ["munchen", "Europe/Berlin"],
  ["Bombay", "Asia/Kolkata"],
  ["San Francisco", "America/Los_Angeles"],
  ["Питер", "Europe/Moscow"],
  ["Germany", "Europe/Berlin"],
  ["Deutschland", "Europe/Berlin"],
  ["Франция", "Europe/Paris"],
  ["USA", "America/New_York"],
  ["EST", "America/New_York"],
  ["мск", "Europe/Moscow"],
  ["pacific time", "America/Los_Angeles"],
  ["London time", "Europe/London"],
  ["São Paulo", "America/Sao_Paulo"],
  ["Berlin, Germany", "Europe/Berlin"],
])("%s is %s", (text, zone) => {
  expect(first(text)).toBe(zone);
});

test("what is no place has no zone", () => {
  for (const text of ["", "   ", "xyzzy", "tomorrow at 5", "UTC+99"]) expect(findZone(text)).toEqual([]);
});

test("every zone named in the tables exists", () => {
  const known = new Set([...Intl.supportedValuesOf("timeZone"), "UTC"]);
  const named = [
    ...cities.map((line) => line.slice(0, line.indexOf(": "))),
    ...Object.values(zoneAbbreviations),
    ...Object.values(zoneNicknames),
  ];
  for (const zone of named) expect(known.has(zone), zone).toBe(true);
});
