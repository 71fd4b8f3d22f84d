import type { Reply, ReplySpan } from "../domain/reply";

const codes = { plain: "", bold: "1", italic: "3", code: "2", strike: "9" } as const;

/** A Reply for a terminal: styles as escape codes where it has colours, buttons numbered from `first`. */
export function paintReply(reply: Reply, first: number, colors: boolean): string {
  const text = reply.spans.map((span) => paintSpan(span, colors)).join("");
  let number = first;
  const rows = reply.buttons.map((row) =>
    row
      .map((button) => {
        const label = `[${number}] ${stripControls(button.label)}`;
        number += 1;
        return button.kind === "link" ? `${label} ${button.href}` : label;
      })
      .join("   "),
  );
  return [text, ...rows].join("\n");
}

function paintSpan(span: ReplySpan, colors: boolean): string {
  const text = stripControls(span.text);
  const code = codes[span.style];
  return colors && code !== "" ? `\u001b[${code}m${text}\u001b[0m` : text;
}

/** What people wrote must not steer the terminal. */
export function stripControls(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, "");
}
