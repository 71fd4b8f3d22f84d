import type { ConnectionConfig } from "../../connector";

/** The user as a server that schedules (RFC 6638) knows them. */
export interface Scheduling {
  /** What an event's ORGANIZER says. */
  readonly email: string;
  readonly name: string | null;
  /** All addresses of theirs, by which an ORGANIZER or ATTENDEE is found to be them: "mailto:…", paths, URNs. */
  readonly addresses: readonly string[];
}

/** With the user's choice whether guests are written to. */
export interface Organizing extends Scheduling {
  readonly invites: boolean;
}

/** null where the account's server does not schedule, as far as is known. */
export function readScheduling({ schedule }: ConnectionConfig): Scheduling | null {
  if (typeof schedule !== "object" || schedule === null || !("email" in schedule)) return null;
  const { email, name = null, addresses } = schedule;
  if (typeof email !== "string" || !Array.isArray(addresses)) return null;
  return { email, name: typeof name === "string" ? name : null, addresses: addresses.map(String) };
}

export function readOrganizing(config: ConnectionConfig): Organizing | null {
  const scheduling = readScheduling(config);
  return scheduling && { ...scheduling, invites: config.invites === true };
}

export function isOwn({ addresses }: Pick<Scheduling, "addresses">, address: string): boolean {
  return addresses.some((each) => plain(each) === plain(address));
}

/** Schemes and hosts are written in any case, and paths with a slash at their end or without. */
function plain(address: string): string {
  return address.trim().toLowerCase().replace(/\/$/, "");
}
