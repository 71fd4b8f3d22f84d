import type { Hono } from "hono";
import { EventPage } from "../../../views/event/page";
import { findOwnEvent } from "../../assistant/calendars/find-own-event";
import { describeAlert, describeRecurrence, describeWhen } from "../../chat/cards/describe";
import type { EventFields } from "../../domain/event";
import { formatList } from "../../i18n/format";
import type { Wording } from "../../i18n/wording";
import { WebFault } from "../failures/fault";
import { requireUser } from "../guard/session";
import { sendPage, shellOf } from "../render";
import type { Web, WebEnv } from "../web";

export function serveEvent(app: Hono<WebEnv>, web: Web): void {
  app.get("/events/:uid", async (c) => {
    const user = requireUser(c);
    const event = await findOwnEvent(web.assistant, user.id, c.req.param("uid"));
    if (event === null) throw new WebFault("not-found");
    const title = event.title || c.var.words("untitled");
    return sendPage(
      c,
      <EventPage shell={shellOf(c)} title={title} lines={describe(event, user.locale, c.var.words)} />,
    );
  });
}

function describe(event: EventFields, locale: string, words: Wording): string[] {
  const zone = event.when.kind === "timed" ? ` · ${event.when.start.timeZoneId}` : "";
  const alerts = event.alerts.map((minutes) => describeAlert(minutes, words, locale));
  const people = event.attendees.map((person) => person.name || (person.email ?? ""));
  return [
    `🗓 ${describeWhen(event.when, locale)}${zone}`,
    ...(event.recurrence === null
      ? []
      : [`🔁 ${describeRecurrence(event.recurrence, event.when, words, locale)}`]),
    ...(event.location === null ? [] : [`📍 ${event.location}`]),
    ...(people.length === 0 ? [] : [`👥 ${formatList(people, locale)}`]),
    ...(alerts.length === 0 ? [] : [`🔔 ${formatList(alerts, locale)}`]),
    ...(event.body === null ? [] : [`📝 ${event.body}`]),
  ];
}
