import type { UserId } from "../../domain/ids";
import { systemClock } from "../../ports";
import { describeCalendarContract } from "../../testing/contract/calendar-contract";
import { openTestStore } from "../../testing/store";
import { createBuiltInConnector } from "./connector";

describeCalendarContract("the built-in calendar", async () => {
  const connector = createBuiltInConnector(
    openTestStore(),
    systemClock,
    (uid) => uid,
    (id) => id,
  );
  const user = "olga" as UserId;
  const zone = "Europe/Berlin";
  const signal = new AbortController().signal;
  const port = connector.openCalendar?.({
    user,
    zone,
    config: {},
    secret: "",
    accessToken: null,
    signal,
    allowPrivate: false,
  });
  if (port == null) throw new Error("it offers a calendar");
  return { port, calendar: user, zone };
});
