import { windowsZones, zonesOfWindows } from "../windows-zones";

/** The IANA zone of a name that Outlook uses: a Windows name, or an IANA name already. null when it is neither. */
export function readZone(name: string): string | null {
  const windows = windowsZones[name];
  if (windows !== undefined) return windows;
  if (!/^[A-Za-z]/.test(name)) return null;
  try {
    return new Temporal.ZonedDateTime(0n, name).timeZoneId;
  } catch {
    return null;
  }
}

const written = new Map<string, string | null>();

/** The Windows name of an IANA zone; null where Windows has none that behaves like it. */
export function writeZone(zone: string): string | null {
  const known = written.get(zone);
  if (known !== undefined) return known;
  const name = findWindowsName(zone);
  written.set(zone, name);
  return name;
}

function findWindowsName(zone: string): string | null {
  const offset = /^([+-])(\d\d):00$/.exec(zone);
  const named = offset === null ? zone : nameOffset(offset[1] ?? "", Number(offset[2]));
  const isSame = (other: string) => other === named || isAlias(other, named);
  const principal = Object.entries(windowsZones).find(([, each]) => isSame(each));
  if (principal !== undefined) return principal[0];
  return Object.entries(zonesOfWindows).find(([, zones]) => zones.split(" ").some(isSame))?.[0] ?? null;
}

/** The signs of these names are the other way round. */
function nameOffset(sign: string, hours: number): string {
  return hours === 0 ? "UTC" : `Etc/GMT${sign === "+" ? "-" : "+"}${hours}`;
}

/** Such as Europe/Kiev and Europe/Kyiv. */
function isAlias(a: string, b: string): boolean {
  try {
    return new Temporal.ZonedDateTime(0n, a).equals(new Temporal.ZonedDateTime(0n, b));
  } catch {
    return false;
  }
}
