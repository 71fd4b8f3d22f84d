import { afterAll } from "bun:test";
import { describeCalendarContract } from "../../testing/contract/calendar-contract";
import { openTestCalendar } from "../../testing/graph/open-calendar";
import { startGraphServer } from "../../testing/graph/server";

const server = startGraphServer();
afterAll(() => server.stop());

describeCalendarContract("Outlook", async () => ({
  port: openTestCalendar(server),
  calendar: server.calendar,
  zone: "Europe/Berlin",
  limits: { oneAlert: true, inOrder: true, byRuleOnly: true },
}));
