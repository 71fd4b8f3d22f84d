import { afterAll } from "bun:test";
import type { UserId } from "../../../domain/ids";
import { describeCalendarContract } from "../../../testing/contract/calendar-contract";
import { type MemoryDav, startMemoryDav } from "../../../testing/dav/memory";
import { caldavConnector } from "../connector";

const options = { user: "u" as UserId, signal: new AbortController().signal, allowPrivate: true };
let server: MemoryDav | null = null;
afterAll(() => server?.stop());

describeCalendarContract("CalDAV on a server that schedules", async () => {
  server = startMemoryDav({ schedules: { email: "olga@example.org", name: "Olga" } });
  const { calendar } = server;
  const form = { url: calendar, username: "olga", password: "p" };
  const { config, secret } = await caldavConnector.connect(form, options);
  const zone = "Europe/Berlin";
  const opened = { ...options, config: { ...config, invites: true }, secret, accessToken: null, zone };
  return { port: caldavConnector.openCalendar(opened), calendar, zone };
});
