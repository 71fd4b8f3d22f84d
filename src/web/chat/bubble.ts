import { type Bubble, type BubbleButton, isSafeLink } from "../../../views/chat/message";
import type { Conversation } from "../../assistant/conversation/read-conversation";
import { decodeAction } from "../../chat/action";
import type { ReplyButton } from "../../domain/reply";
import type { User } from "../../domain/user";
import { formatDate, formatDistance, formatTime } from "../../i18n/format";

/** A conversation as the page shows it: what stands out on a card, and where a new day begins. */
export function composeBubbles(conversation: Conversation, user: User, now: Temporal.Instant): Bubble[] {
  const today = user.zone === null ? null : now.toZonedDateTimeISO(user.zone).toPlainDate();
  let lastDay = "";
  return conversation.messages.map((message) => {
    const at = user.zone === null ? null : message.createdAt.toZonedDateTimeISO(user.zone);
    const date = at?.toPlainDate() ?? null;
    const begins = date !== null && date.toString() !== lastDay;
    lastDay = date?.toString() ?? "";
    return {
      id: message.id,
      author: message.author,
      card: message.draft !== null,
      spans: message.reply.spans,
      buttons: message.reply.buttons.map((row) => row.flatMap(composeButton)).filter((row) => row.length > 0),
      asksPlace: message.reply.ask === "location" && user.zone === null,
      day: begins && today !== null ? nameDay(date, today, user.locale) : null,
      time: at === null ? null : formatTime(at, user.locale),
    };
  });
}

function nameDay(date: Temporal.PlainDate, today: Temporal.PlainDate, locale: string): string {
  const near = Math.abs(date.until(today, { largestUnit: "day" }).days) < 2;
  if (!near) return formatDate(date, locale);
  const name = formatDistance(date, today, locale);
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

function composeButton(button: ReplyButton): BubbleButton[] {
  if (button.kind === "link") return isSafeLink(button.href) ? [button] : [];
  return [{ ...button, tone: toneOf(button.action) }];
}

function toneOf(encoded: string): "main" | "usual" | "quiet" {
  const action = decodeAction(encoded);
  if (action?.kind !== "draft") return "usual";
  if (action.verb === "create") return "main";
  return action.verb === "discard" ? "quiet" : "usual";
}
