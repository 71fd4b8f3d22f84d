import { expect, test } from "bun:test";
import type { EventFields } from "../domain/event";
import { sample } from "../testing/contract/sample";
import { googleDeclaration } from "./google-calendar/declaration";
import { readFields } from "./google-calendar/read-event";
import { listGuests, listHearers } from "./list-hearers";
import { outlookDeclaration } from "./outlook/declaration";
import { readEvent } from "./outlook/read-event";

const anna = { name: "Anna", email: "Anna@example.org" };
const bob = { name: "Bob", email: "bob@example.org" };
const me = { name: "Olga", email: "olga@example.org" };
const kim = { name: "Kim", email: null };

function hear(before: EventFields | null, after: EventFields | null): string[] {
  const guests = (event: EventFields) => listGuests(event, "Olga@example.org");
  return listHearers({ before, after, isWhole: true }, guests).map(({ name }) => name);
}

test("everybody with an address hears of what is made, changed and deleted, but the user", () => {
  const event = sample("2030-01-10T13:00", { attendees: [anna, me, kim] });
  expect(hear(null, event)).toEqual(["Anna"]);
  expect(hear(event, { ...event, title: "Moved", attendees: [bob] })).toEqual(["Bob", "Anna"]);
  expect(hear(event, null)).toEqual(["Anna"]);
});

test("where only people changed, those who joined or left; of an alert nobody", () => {
  const event = sample("2030-01-10T13:00", { attendees: [anna] });
  expect(hear(event, { ...event, attendees: [anna, bob] })).toEqual(["Bob"]);
  expect(hear({ ...event, attendees: [anna, bob] }, event)).toEqual(["Bob"]);
  expect(hear(event, { ...event, alerts: [10] })).toEqual([]);
});

test("what somebody else invited to claims no mail of ours at Google and in Outlook", () => {
  const at = { dateTime: "2030-01-10T13:00:00Z" };
  const organizer = { email: "boss@example.org", displayName: "Boss" };
  const invited = { id: "x", start: at, end: at, attendees: [{ email: "anna@example.org" }], organizer };
  const google = { kind: "consent", invites: true, account: "olga@example.org" };
  const own = readFields({ ...invited, organizer: { ...organizer, self: true } }, "UTC");
  const theirs = readFields(invited, "UTC");
  const { listTold, remarks } = googleDeclaration;
  const told = (after: EventFields) => listTold?.({ before: null, after, isWhole: true }, google).length;
  expect([told(own), told(theirs)]).toEqual([1, 0]);
  expect([remarks?.(own, "write", google), remarks?.(theirs, "write", google)]).toEqual([
    ["remark-google-invites"],
    [],
  ]);
  const moment = { dateTime: "2030-01-10T13:00:00.0000000", timeZone: "UTC" };
  const attendees = [{ type: "required", emailAddress: { name: "Anna", address: "anna@example.org" } }];
  const wire = { id: "x", start: moment, end: moment, attendees, isOrganizer: false };
  const boss = { emailAddress: { name: "Boss", address: "boss@example.org" } };
  const event = readEvent({ ...wire, organizer: boss }, { zone: "UTC" });
  expect(event.invitation?.organizer).toEqual({ name: "Boss", email: "boss@example.org" });
  expect(outlookDeclaration.remarks?.(event, "write", {})).toEqual([]);
  expect(outlookDeclaration.listTold?.({ before: event, after: null, isWhole: true }, {})).toEqual([]);
});
