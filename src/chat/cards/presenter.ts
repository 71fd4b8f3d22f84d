import type { Presenter } from "../../assistant/conversation/presenter";
import { reply, span } from "../../domain/reply";
import { formatDistance, formatTime } from "../../i18n/format";
import { wordingFor } from "../../i18n/wording";
import { describeWhen } from "./describe";
import { renderDraftCard } from "./draft-card";

/** After this long a reminder says when it was due: the program was down, or the network. */
const lateMinutes = 5;

export function createPresenter(now: () => Temporal.Instant): Presenter {
  return {
    draft: renderDraftCard,
    retired: (user) => reply([span(wordingFor(user.locale)("card-below"), "italic")]),
    reminder: (reminder, user) => {
      const words = wordingFor(user.locale);
      const due = reminder.nextAt ?? reminder.at.toInstant();
      const late = due.until(now()).total({ unit: "minutes" }) >= lateMinutes;
      const at = due.toZonedDateTimeISO(user.zone ?? reminder.at.timeZoneId);
      const when = describeWhen({ kind: "timed", start: at, end: at }, user.locale);
      return reply([
        span("⏰ "),
        span(reminder.title || words("untitled"), "bold"),
        ...(late ? [span(`\n${words("reminder-late", { when })}`)] : []),
      ]);
    },
    alert: (event, user) => {
      const words = wordingFor(user.locale);
      const start = event.start.withTimeZone(user.zone ?? event.start.timeZoneId);
      const today = now().toZonedDateTimeISO(start.timeZoneId).toPlainDate();
      const day = formatDistance(start.toPlainDate(), today, user.locale);
      return reply([
        span("🔔 "),
        span(event.title || words("untitled"), "bold"),
        span(`\n${words("alert-starts", { time: formatTime(start, user.locale), day })}`),
        ...(event.location === null ? [] : [span(`\n📍 ${event.location}`)]),
      ]);
    },
    maybeRepeated: (original, user) => ({
      ...original,
      spans: [span(`${wordingFor(user.locale)("maybe-repeated")}\n`, "italic"), ...original.spans],
    }),
    reconnect: ({ cause, ...account }, when, user) => {
      const words = wordingFor(user.locale);
      const sentence = words(`reconnect-${when}`, account);
      return reply(cause === null ? sentence : `${sentence} ${words(cause)}`);
    },
    taskFailed: (title, account, user) => {
      const words = wordingFor(user.locale);
      return reply(words("task-failed", { title: title || words("untitled"), account }));
    },
    trouble: (user, silent) => {
      const words = wordingFor(user.locale);
      return reply(silent === null ? words("trouble") : words("trouble-silent", { name: silent }));
    },
  };
}
