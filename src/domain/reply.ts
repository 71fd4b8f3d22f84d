/**
 * What the conversation answers, as data: the same Reply becomes a Telegram message with entities, a bubble on the
 * web page and lines in the terminal.
 */
export interface Reply {
  readonly spans: readonly ReplySpan[];
  /** Rows of buttons. */
  readonly buttons: readonly (readonly ReplyButton[])[];
  /** "location" asks the channel for a way to share a place, where it has one; "done" takes that away again. */
  readonly ask: "location" | "done" | null;
}

export interface ReplySpan {
  readonly text: string;
  readonly style: "plain" | "bold" | "italic" | "code" | "strike";
  readonly href: string | null;
}

export type ReplyButton =
  /** `action` comes back as a tap; at most 64 bytes (Bot API, InlineKeyboardButton.callback_data). */
  | { readonly kind: "action"; readonly label: string; readonly action: string }
  | { readonly kind: "link"; readonly label: string; readonly href: string };

export function span(
  text: string,
  style: ReplySpan["style"] = "plain",
  href: string | null = null,
): ReplySpan {
  return { text, style, href };
}

export function reply(spans: readonly ReplySpan[] | string, buttons: Reply["buttons"] = []): Reply {
  return { spans: typeof spans === "string" ? [span(spans)] : spans, buttons, ask: null };
}

/** The words alone, for places that show no style. */
export function plainText(message: Reply): string {
  return message.spans.map((each) => each.text).join("");
}
