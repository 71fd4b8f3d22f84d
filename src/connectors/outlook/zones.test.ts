import { expect, test } from "bun:test";
import { windowsZones, zonesOfWindows } from "../windows-zones";
import { readZone, writeZone } from "./zones";

test("every zone of the table has a Windows name, and every Windows name a zone that behaves alike", () => {
  const all = [
    ...Object.values(windowsZones),
    ...Object.values(zonesOfWindows).flatMap((each) => each.split(" ")),
  ];
  expect(all.filter((zone) => writeZone(zone) === null)).toEqual([]);
  const unknown = Object.keys(zonesOfWindows).filter((name) => windowsZones[name] === undefined);
  expect(unknown).toEqual([]);
  expect(Object.keys(windowsZones).filter((name) => readZone(name) === null)).toEqual([]);
});

test.each([
  ["Europe/Berlin", "W. Europe Standard Time"],
  ["Europe/Rome", "W. Europe Standard Time"],
  ["Europe/Kyiv", "FLE Standard Time"],
  ["Europe/Kiev", "FLE Standard Time"],
  ["Asia/Calcutta", "India Standard Time"],
  ["Asia/Kolkata", "India Standard Time"],
  ["America/Buenos_Aires", "Argentina Standard Time"],
  ["Asia/Kathmandu", "Nepal Standard Time"],
  ["UTC", "UTC"],
  ["+03:00", "E. Africa Standard Time"],
  ["+05:10", null],
])("%s is %s to Windows", (zone, name) => {
  expect(writeZone(zone)).toBe(name);
});

test("what Outlook gives is read by either kind of name, and what is neither is said to be unknown", () => {
  expect(readZone("Romance Standard Time")).toBe("Europe/Paris");
  expect(readZone("Asia/Tokyo")).toBe("Asia/Tokyo");
  expect(readZone("tzone://Microsoft/Custom")).toBeNull();
  expect(readZone("+02:00")).toBeNull();
});

/** Names that people's devices send. */
test("nearly all zones that we know are known to Windows", () => {
  const strange = Intl.supportedValuesOf("timeZone").filter((zone) => writeZone(zone) === null);
  expect(strange.length).toBeLessThan(8);
});
