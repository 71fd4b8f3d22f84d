import { afterAll } from "bun:test";
import type { UserId } from "../../domain/ids";
import { describeCalendarContract } from "../../testing/calendar-contract";
import { startGoogleServer } from "../../testing/google/server";
import { createGoogleConnector } from "./connector";

const zone = "Europe/Berlin";
const server = startGoogleServer();
afterAll(() => server.stop());

// What becomes of changed appearances when their series changes, Google leaves open: each way has to do.
for (const forgets of ["orphans", "all", "none"] as const) {
  describeCalendarContract(`Google Calendar that forgets ${forgets}`, async () => {
    const calendar = `${forgets}@example.org`;
    server.addCalendar(calendar).forgets = forgets;
    server.pageSize = 3;
    const connector = createGoogleConnector({
      GOOGLE_API_ROOT: server.root,
      GOOGLE_ISSUER: null,
      GOOGLE_SERVICE_ACCOUNT_FILE: null,
    });
    const port = connector.openCalendar?.({
      user: "u" as UserId,
      signal: new AbortController().signal,
      allowPrivate: true,
      config: { kind: "consent", account: "me@example.org" },
      secret: "",
      accessToken: async () => "token",
      zone,
    });
    if (port === undefined) throw new Error("no calendar offered");
    return { port, calendar, zone };
  });
}
