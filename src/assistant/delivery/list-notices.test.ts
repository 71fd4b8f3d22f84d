import { expect, test } from "bun:test";
import type { DraftContent } from "../../domain/draft";
import type { EventFields, SavedEvent } from "../../domain/event";
import type { CalendarId, ConnectionId } from "../../domain/ids";
import type { JournalEntry } from "../../domain/journal";
import { seriesOf } from "../../domain/series/appearances";
import type { Calendar } from "../../store/accounts/calendars";
import { sample } from "../../testing/contract/sample";
import { listNotices, listUndoNotices } from "./list-notices";

const calendar: Calendar = {
  id: "c" as CalendarId,
  connection: "n" as ConnectionId,
  connector: "google-calendar",
  externalId: "olga@example.org",
  name: "Olga",
  account: "me@example.org",
  writable: true,
  goneAt: null,
  config: { kind: "consent", account: "olga@example.org" },
  choices: { invites: true },
  failure: null,
};
const anna = { name: "Anna", email: "anna@example.org" };
const bob = { name: "Bob", email: "bob@example.org" };

function saved(event: EventFields, uid: string): SavedEvent {
  return { ...event, ref: { calendar: "c", uid, href: uid }, etag: "1", link: null };
}

test("a split is another series to its guests: all are invited to it, whatever is different", () => {
  const was = sample("2030-01-07T09:00", { recurrence: "FREQ=WEEKLY", attendees: [anna] });
  const will = { ...was, attendees: [anna, bob] };
  const series = { ...seriesOf(was), event: saved(was, "a"), raw: null };
  const of = { calendar: calendar.id, connection: calendar.connection, series, original: null, offers: [] };
  const content: DraftContent = {
    kind: "change",
    before: { ...of, scope: "following", fields: was },
    after: will,
  };
  const whole: JournalEntry = {
    kind: "event-updated",
    before: series,
    after: saved(will, "a"),
    rest: null,
    differs: null,
  };
  const split = { ...whole, after: saved(will, "b"), rest: saved(was, "a") };
  const told = (entry: JournalEntry) =>
    [listNotices(content, entry, calendar), listUndoNotices(content, entry, saved(was, "a"), calendar)].map(
      (notices) => notices?.told.map(({ name }) => name).toSorted(),
    );
  expect(told(whole)).toEqual([["Bob"], ["Bob"]]);
  expect(told(split)).toEqual([
    ["Anna", "Bob"],
    ["Anna", "Bob"],
  ]);
});
