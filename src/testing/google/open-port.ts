import { createGoogleConnector } from "../../connectors/google-calendar/connector";
import type { UserId } from "../../domain/ids";
import type { CalendarPort } from "../../ports";
import type { GoogleServer } from "./server";

/** The calendars of a server, as somebody who consented sees them. */
export function openGooglePort(
  server: Pick<GoogleServer, "root">,
  zone: string,
  accessToken: (refused?: string) => Promise<string> = async () => "token",
): CalendarPort {
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
    accessToken,
    zone,
  });
  if (port === undefined) throw new Error("no calendar offered");
  return port;
}
