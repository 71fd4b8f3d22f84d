import { afterAll, describe } from "bun:test";
import { describeCalendarContract } from "../../testing/contract/calendar-contract";
import { testSeriesEdits } from "../../testing/contract/series-edits";
import type { Forgetting } from "../../testing/google/calendar-store";
import { openGooglePort } from "../../testing/google/open-port";
import { startGoogleServer } from "../../testing/google/server";
import { stride } from "../../testing/stride";

const zone = "Europe/Berlin";
const server = startGoogleServer();
server.pageSize = 3;
afterAll(() => server.stop());

function open(forgets: Forgetting) {
  const calendar = `${forgets}@example.org`;
  server.addCalendar(calendar).forgets = forgets;
  return { port: openGooglePort(server, zone), calendar, zone };
}

describeCalendarContract("Google Calendar", async () => open("orphans"));

// What becomes of changed appearances when their series changes, Google leaves open: each way has to do.
const ways = (["all", "none"] as const).filter((_, index) => index % stride(2) === 0);
describe.each(ways)("a Google that forgets %s of the changed appearances", (forgets) => {
  const calendar = open(forgets);
  testSeriesEdits(() => calendar);
});
