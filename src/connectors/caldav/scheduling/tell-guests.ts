/** Whom the server writes to about an event: what the user reads before they tap, and after it. */
import type { EventFields, Invitation, Person } from "../../../domain/event";
import type { ConnectionConfig, EventEdit } from "../../connector";
import { listHearers } from "../../list-hearers";
import { isOwn, readOrganizing, type Scheduling } from "./scheduling";

export function remarkOnGuests(
  event: EventFields,
  edit: "write" | "delete" | "delete-part",
  config: ConnectionConfig,
): string[] {
  const organizing = readOrganizing(config);
  if (organizing === null) return [];
  const { attendees, invitation } = event;
  if (invitation !== undefined && isForeign(invitation, organizing)) {
    if (edit === "write") return ["remark-caldav-guest"];
    const isQuiet = edit === "delete" && !organizing.invites;
    return [isQuiet ? "remark-caldav-leaves" : "remark-caldav-declines"];
  }
  if ((invitation?.told ?? []).length > 0) return ["remark-caldav-invites"];
  const mayInvite = edit === "write" && organizing.invites && listGuests(attendees, organizing).length > 0;
  return mayInvite ? ["remark-caldav-invites"] : [];
}

/** To a guest of one appearance the server writes of that one (RFC 6638, section 3.2.6). */
export function listTold({ appearances = [], ...edit }: EventEdit, config: ConnectionConfig): Person[] {
  return [edit, ...appearances].flatMap((each) => listToldOf(each, config));
}

function listToldOf({ before, after, isWhole }: EventEdit, config: ConnectionConfig): Person[] {
  const organizing = readOrganizing(config);
  const invitation = after?.invitation ?? before?.invitation;
  if (organizing === null || invitation === undefined) return [];
  if (isForeign(invitation, organizing)) {
    const isSilent = after !== null || before === null || (isWhole && !organizing.invites);
    return isSilent ? [] : [invitation.organizer];
  }
  const isOther = (email: string) => !isOwn(organizing, `mailto:${email}`);
  return listHearers({ before, after, isWhole }, ({ invitation: own }) => (own?.told ?? []).filter(isOther));
}

export function isForeign({ address, organizer }: Invitation, scheduling: Scheduling): boolean {
  return !isOwn(scheduling, address) && !isOwn(scheduling, `mailto:${organizer.email}`);
}

function listGuests(people: readonly Person[], scheduling: Scheduling): Person[] {
  return people.filter(({ email }) => email !== null && !isOwn(scheduling, `mailto:${email}`));
}
