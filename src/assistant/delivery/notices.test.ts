import { afterEach, beforeEach, expect, test } from "bun:test";
import type { ConnectionId } from "../../domain/ids";
import { plainText } from "../../domain/reply";
import { listCalendars } from "../../store/accounts/calendars";
import { listMessages } from "../../store/conversation/messages";
import { eventText, type MemoryDav, startMemoryDav } from "../../testing/dav/memory";
import { lastText, startWorld, type World } from "../../testing/world";
import { chooseInvites } from "../accounts/choose-invites";
import { connectAccount, setDefaultCalendar } from "../accounts/connect";

let world: World;
let server: MemoryDav;
beforeEach(async () => {
  world = await startWorld();
  const unreachable = ["gone@example.org"];
  server = startMemoryDav({ schedules: { email: "olga@example.org", name: "Olga", unreachable } });
});
afterEach(async () => {
  server.stop();
  await world.stop();
});

async function connect(invites: boolean): Promise<ConnectionId> {
  const { assistant, store, user } = world;
  const form = { url: server.calendar, username: "olga", password: "p" };
  const id = await connectAccount(assistant, user.id, "caldav", form, new AbortController().signal);
  await chooseInvites(assistant, user.id, id, invites);
  const calendar = (await listCalendars(store, user.id)).find(({ connection }) => connection === id);
  if (calendar === undefined) throw new Error("no calendar");
  await setDefaultCalendar(assistant, user.id, calendar.id);
  return id;
}

const sent = () => server.takeMessages().map(({ method, to }) => `${method} ${to}`);

async function texts(): Promise<string> {
  return (await listMessages(world.store, world.channel.id, 50))
    .map(({ reply }) => plainText(reply))
    .join("\n---\n");
}

test("who was written to is said with the event, with its change and with each undo", async () => {
  await connect(true);
  const asked = lastText(await world.say("Lunch with anna@example.org and gone@example.org tomorrow at 1pm"));
  expect(asked).toContain("The calendar’s server writes to the people");
  const saved = lastText(await world.tap("Create"));
  expect(sent()).toEqual(["REQUEST anna@example.org", "REQUEST gone@example.org"]);
  expect(saved).toContain("The calendar wrote to: anna");
  expect(saved).toMatch(/could not reach them, tell them yourself: gone/);
  await world.say("move the lunch tomorrow to 3pm");
  const moved = lastText(await world.tap("Change it"));
  expect(sent()).toHaveLength(2);
  expect(moved).toContain("The calendar wrote to: anna");
  const back = lastText(await world.tap("Undo"));
  expect(sent()).toHaveLength(2);
  expect(back).toContain("The calendar wrote that it was taken back to: anna");
});

test("a guest of one appearance is named where the whole series changes, is taken back or deleted", async () => {
  await connect(true);
  const people = (...names: string[]) => [
    "ORGANIZER:mailto:olga@example.org",
    ...["olga", ...names].map((name) => `ATTENDEE;CN=${name}:mailto:${name}@example.org`),
  ];
  const own = ["BEGIN:VEVENT", "UID:y", "SUMMARY:Yoga", "RECURRENCE-ID:20261207T170000Z"];
  const other = ["END:VEVENT", ...own, "DTSTART:20261207T180000Z", "DURATION:PT1H", ...people("anna", "bob")];
  const weekly = ["RRULE:FREQ=WEEKLY;COUNT=5", ...people("anna")];
  server.put("y.ics", eventText("y", "Yoga", "20261123T170000Z", ...weekly, ...other));
  await world.say("rename yoga on 30 November to Pilates");
  await world.tap("All");
  const changed = lastText(await world.tap("Change it"));
  expect(sent()).toEqual(["REQUEST anna@example.org", "REQUEST bob@example.org"]);
  expect(changed).toContain("The calendar wrote to: anna and bob");
  expect(lastText(await world.tap("Undo"))).toContain("taken back to: anna and bob");
  expect(sent()).toHaveLength(2);
  await world.say("cancel yoga on 30 November");
  await world.tap("All");
  expect(lastText(await world.tap("Cancel it"))).toContain("anna and bob");
  expect(sent()).toEqual(["CANCEL anna@example.org", "CANCEL bob@example.org"]);
});

test("where nobody was written to, nothing is said of it", async () => {
  await connect(false);
  await world.say("Lunch with anna@example.org tomorrow at 1pm");
  await world.tap("Create");
  await world.tap("Undo");
  expect(sent()).toEqual([]);
  const all = await texts();
  expect(all).toContain("Taken back");
  expect(all).not.toContain("The calendar wrote");
  expect(all).not.toContain("writes to the people");
});

test("a draft that is open when the choice is made says so before it is tapped", async () => {
  const { assistant, user } = world;
  const id = await connect(false);
  expect(lastText(await world.say("Lunch with anna@example.org tomorrow at 1pm"))).not.toContain("writes to");
  await chooseInvites(assistant, user.id, id, true);
  expect(await texts()).toContain("The calendar’s server writes to the people");
  await chooseInvites(assistant, user.id, id, false);
  expect(await texts()).not.toContain("writes to");
});

test("whom the server did not find it worth writing to is not named", async () => {
  server.stop();
  server = startMemoryDav({ schedules: { email: "olga@example.org", name: "Olga", mailsOnlyTimes: true } });
  await connect(true);
  await world.say("Lunch with anna@example.org tomorrow at 1pm");
  expect(lastText(await world.tap("Create"))).toContain("The calendar wrote to: anna");
  await world.say("rename the lunch tomorrow to Brunch");
  expect(lastText(await world.tap("Change it"))).toContain("Brunch");
  expect(sent()).toEqual(["REQUEST anna@example.org"]);
  expect((await texts()).match(/calendar wrote/g)).toHaveLength(1);
});
