import { afterEach, beforeEach, expect, test } from "bun:test";
import { capture } from "../assistant/conversation/capture";
import { plainText } from "../domain/reply";
import { occurrencesOf } from "../domain/series/appearances";
import type { Channel } from "../domain/user";
import { spanOf } from "../domain/when";
import { listStoredEvents } from "../store/built-in/events";
import { listMessages } from "../store/conversation/messages";
import { bindChannel, createUser, updateUser } from "../store/people/users";
import { findAction, lastText, startWorld, type World } from "../testing/world";

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

const concert = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "PRODID:-//Tickets//EN",
  "BEGIN:VEVENT",
  "UID:concert-7@tickets.example",
  "DTSTAMP:20261101T080000Z",
  "DTSTART:20261123T180000Z",
  "DTEND:20261123T200000Z",
  "SUMMARY:Concert",
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  "DESCRIPTION:Concert",
  "TRIGGER:-PT30M",
  "END:VALARM",
  "END:VEVENT",
  "END:VCALENDAR",
].join("\r\n");

async function importInto(channel: Channel, text = concert): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const attachment = { file: null, name: "concert.ics", type: null, bytes: bytes.length, seconds: null };
  const file = {
    kind: "file",
    attachment,
    caption: null,
    replyTo: null,
    forwarded: null,
    album: null,
  } as const;
  await capture(world.assistant, channel, `file:${channel.id}`, file, null, bytes);
  await world.settle();
  const action = findAction(await listMessages(world.store, channel.id, 10), "Create");
  await capture(world.assistant, channel, `tap:${channel.id}`, { kind: "tap", action });
  await world.settle();
}

async function openOther(): Promise<Channel> {
  const now = world.clock.now();
  const other = await createUser(world.store, { name: "Ben", role: "member", locale: "en-GB" }, now);
  await updateUser(world.store, other.id, { zone: "Europe/Berlin" });
  return bindChannel(world.store, other.id, "web", other.id, now);
}

test("two people who import the same file are both rung", async () => {
  const other = await openOther();
  await importInto(world.channel);
  await importInto(other);
  await world.wait({ hours: 24 * 2 + 8, minutes: 45 });
  for (const channel of [world.channel, other]) {
    const said = (await listMessages(world.store, channel.id, 50)).map(({ reply }) => plainText(reply));
    expect(said.at(-1)).toStartWith("🔔");
  }
});

test("a file whose event repeats every second leaves the calendar to be seen", async () => {
  await importInto(world.channel, concert.replace("SUMMARY", "RRULE:FREQ=SECONDLY\r\nSUMMARY"));
  await world.say("Dentist on Monday at 9");
  await world.tap("Create");
  const week = lastText(await world.say("/week"));
  expect(week).toContain("Dentist");
  expect(week).not.toContain("did not answer");
});

test("a series keeps its exceptions, also when it is moved before it is created", async () => {
  const series = [
    concert
      .split("\r\n")
      .slice(0, -1)
      .join("\r\n")
      .replace("SUMMARY", "RRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE:20261130T180000Z\r\nSUMMARY"),
    "BEGIN:VEVENT",
    "UID:concert-7@tickets.example",
    "RECURRENCE-ID:20261207T180000Z",
    "DTSTART:20261208T180000Z",
    "DTEND:20261208T200000Z",
    "SUMMARY:Concert elsewhere",
    "END:VEVENT",
    "END:VCALENDAR",
  ].join("\r\n");
  const bytes = new TextEncoder().encode(series);
  const attachment = { file: null, name: "concert.ics", type: null, bytes: bytes.length, seconds: null };
  const file = {
    kind: "file",
    attachment,
    caption: null,
    replyTo: null,
    forwarded: null,
    album: null,
  } as const;
  await capture(world.assistant, world.channel, "file", file, null, bytes);
  await world.settle();
  const card = (await listMessages(world.store, world.channel.id, 10)).at(-1);
  expect(card && plainText(card.reply)).toContain("Exceptions of the series: 2");
  await world.tap("Edit");
  await world.say("make it 8pm");
  await world.tap("Create");
  const { store, user } = world;
  const span = {
    start: Temporal.Instant.from("2026-11-20T00:00Z"),
    end: Temporal.Instant.from("2027-01-01T00:00Z"),
  };
  const [stored] = await listStoredEvents(store, user.id, span);
  const seen = stored && occurrencesOf(stored.series, { calendar: "", uid: "", href: "" }, span, "UTC");
  expect(seen?.map(({ title, when }) => `${title} ${spanOf(when, "UTC").start}`)).toEqual([
    "Concert 2026-11-23T19:00:00Z",
    "Concert elsewhere 2026-12-08T18:00:00Z",
    "Concert 2026-12-14T19:00:00Z",
  ]);
});
