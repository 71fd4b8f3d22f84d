import type {
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  MessageEntity,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from "grammy/types";
import type { Reply, ReplyButton, ReplySpan } from "../domain/reply";

/** Bot API: text of 1-4096 characters, counted as code points. */
const longestMessage = 4096;
const longestLabel = 64;

export interface RenderedMessage {
  readonly text: string;
  readonly entities: MessageEntity[];
  readonly keyboard: InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | undefined;
}

/** `shareLabel` is for the button that shares a place, where one is asked for. A Reply as a message with entities: no markup language, so nothing that people wrote can be taken for one. */
export function renderMessage(reply: Reply, shareLabel: string): RenderedMessage {
  const links = reply.buttons.flat().filter((button) => button.kind === "link" && !isPublic(button.href));
  const addresses = links.flatMap((button) =>
    button.kind === "link" ? [plain(`\n${button.label}: ${button.href}`)] : [],
  );
  const { text, entities } = renderSpans([...reply.spans, ...addresses]);
  return { text: text.trim() === "" ? "…" : text, entities, keyboard: renderKeyboard(reply, shareLabel) };
}

function plain(text: string): ReplySpan {
  return { text, style: "plain", href: null };
}

/** Entity offsets count UTF-16 units (Bot API, MessageEntity). */
function renderSpans(spans: readonly ReplySpan[]): { text: string; entities: MessageEntity[] } {
  let text = "";
  let left = longestMessage;
  const entities: MessageEntity[] = [];
  for (const span of spans) {
    const points = [...span.text];
    const fits = points.length <= left;
    const shown = fits ? span.text : `${points.slice(0, Math.max(0, left - 1)).join("")}…`;
    if (shown === "") continue;
    const place = { offset: text.length, length: shown.length };
    if (span.style !== "plain") entities.push({ type: entityTypes[span.style], ...place });
    if (span.href !== null) entities.push({ type: "text_link", url: span.href, ...place });
    text += shown;
    left -= points.length;
    if (!fits || left <= 0) break;
  }
  return { text, entities };
}

const entityTypes = { bold: "bold", italic: "italic", code: "code", strike: "strikethrough" } as const;

function renderKeyboard(reply: Reply, shareLabel: string): RenderedMessage["keyboard"] {
  if (reply.ask === "location") {
    const button = { text: shareLabel, request_location: true };
    return { keyboard: [[button]], resize_keyboard: true, one_time_keyboard: true };
  }
  if (reply.ask === "done") return { remove_keyboard: true };
  const rows = reply.buttons.map((row) => row.flatMap(renderButton)).filter((row) => row.length > 0);
  return { inline_keyboard: rows };
}

function renderButton(button: ReplyButton): InlineKeyboardButton[] {
  const text = shortenLabel(button.label);
  if (button.kind === "action") return [{ text, callback_data: button.action }];
  return isPublic(button.href) ? [{ text, url: button.href }] : [];
}

/** The Bot API refuses buttons that lead to this machine; such an address stands in the text. */
function isPublic(href: string): boolean {
  const url = URL.parse(href);
  if (url === null || !/^https?:$/.test(url.protocol)) return false;
  return url.hostname.includes(".") && !/^(127\.|0\.|\[)|\.localhost$/.test(url.hostname);
}

function shortenLabel(label: string): string {
  const points = [...label];
  return points.length <= longestLabel ? label : `${points.slice(0, longestLabel - 1).join("")}…`;
}
