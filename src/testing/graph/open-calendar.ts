import { readConfig } from "../../config/read-config";
import { openOutlookConnector } from "../../connectors/outlook/connector";
import type { UserId } from "../../domain/ids";
import type { CalendarPort } from "../../ports";
import type { GraphServer } from "./server";

/** The account of that server, opened by the connector. */
export function openTestCalendar(
  server: GraphServer,
  accessToken: (refused?: string) => Promise<string> = async () => "access-1",
): CalendarPort {
  const settings = readConfig({ DATA_DIR: "/nonexistent", MICROSOFT_GRAPH_ROOT: server.root });
  const port = openOutlookConnector(settings).openCalendar?.({
    user: "u" as UserId,
    signal: new AbortController().signal,
    allowPrivate: false,
    config: {},
    secret: "",
    accessToken,
    zone: "Europe/Berlin",
  });
  if (port === undefined) throw new Error("no calendar offered");
  return port;
}
