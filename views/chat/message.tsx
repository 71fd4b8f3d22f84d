import type { FC } from "hono/jsx";
import type { ReplySpan } from "../../src/domain/reply";
import { Icon, pictographIcon } from "../icons";
import { Csrf, type Shell } from "../layout";

export type BubbleButton =
  | {
      readonly kind: "action";
      readonly label: string;
      readonly action: string;
      readonly tone: "main" | "usual" | "quiet";
    }
  | { readonly kind: "link"; readonly label: string; readonly href: string };

/** A message as the page shows it. */
export interface Bubble {
  readonly id: string;
  readonly author: "user" | "adjutant";
  /** A draft's card. */
  readonly card: boolean;
  readonly spans: readonly ReplySpan[];
  readonly buttons: readonly (readonly BubbleButton[])[];
  /** Offers the browser's own time zone as an answer. */
  readonly asksPlace: boolean;
  /** Set where a new day begins. */
  readonly day: string | null;
  readonly time: string | null;
}

interface MessageBubbleProps {
  readonly shell: Shell;
  readonly bubble: Bubble;
  readonly source: string;
}

export const MessageBubble: FC<MessageBubbleProps> = ({ shell, bubble, source }) => (
  <>
    {bubble.day !== null && (
      <p class="day" id={`day-${bubble.id}`}>
        <span>{bubble.day}</span>
      </p>
    )}
    <article
      class={`bubble ${bubble.author === "user" ? "mine" : "theirs"}${bubble.card ? " card" : ""}`}
      id={`message-${bubble.id}`}
    >
      <div class="text" dir="auto">
        {splitLines(bubble.spans).map((line) => (
          <TextLine line={line} />
        ))}
      </div>
      {(bubble.buttons.length > 0 || bubble.asksPlace) && (
        <form
          method="post"
          action="/chat"
          hx-post="/chat"
          hx-target="#conversation"
          hx-swap="outerMorph"
          hx-disable="find button"
        >
          <Csrf token={shell.csrf} />
          <input type="hidden" name="source" value={source} />
          {bubble.buttons.map((row) => (
            <div class="row">
              {row.map((button) => (
                <ReplyButton button={button} />
              ))}
            </div>
          ))}
          {bubble.asksPlace && (
            <div class="row" data-browser-zone data-zone-prefix="z:" hidden>
              <button type="submit" name="action" value="">
                <span data-zone-name />
                <span class="aside">{shell.words("web-zone-browser")}</span>
              </button>
            </div>
          )}
        </form>
      )}
      {bubble.time !== null && <time>{bubble.time}</time>}
    </article>
  </>
);

const ReplyButton: FC<{ button: BubbleButton }> = ({ button }) =>
  button.kind === "link" ? (
    <a class="button" href={button.href} target="_blank" rel="noopener">
      {button.label}
    </a>
  ) : (
    <button
      type="submit"
      name="action"
      value={button.action}
      class={button.tone === "main" ? "primary" : button.tone === "quiet" ? "quiet" : undefined}
    >
      {button.label}
    </button>
  );

type Line = readonly ReplySpan[];

/** A span may hold line breaks; each line is shown by itself, so that its mark can stand beside it. */
function splitLines(spans: readonly ReplySpan[]): Line[] {
  const lines: ReplySpan[][] = [[]];
  for (const span of spans) {
    for (const [index, text] of span.text.split("\n").entries()) {
      if (index > 0) lines.push([]);
      if (text !== "") lines.at(-1)?.push({ ...span, text });
    }
  }
  return lines;
}

const TextLine: FC<{ line: Line }> = ({ line }) => {
  const [first, ...rest] = line;
  if (first === undefined) return <div class="line blank" />;
  const [, mark = "", text = ""] = /^(\p{Extended_Pictographic}\uFE0F?) ?(.*)$/u.exec(first.text) ?? [];
  const icon = pictographIcon(mark);
  if (icon === null) {
    return (
      <div class="line plain">
        {line.map((span) => (
          <Text span={span} />
        ))}
      </div>
    );
  }
  return (
    <div class={`line marked ${icon}`}>
      <Icon name={icon} />
      <span>
        <Text span={{ ...first, text }} />
        {rest.map((span) => (
          <Text span={span} />
        ))}
      </span>
    </div>
  );
};

const Text: FC<{ span: ReplySpan }> = ({ span }) => {
  if (span.href !== null && isSafeLink(span.href)) {
    return (
      <a href={span.href} target="_blank" rel="noopener">
        <Styled span={span} />
      </a>
    );
  }
  return <Styled span={span} />;
};

const Styled: FC<{ span: ReplySpan }> = ({ span }) => {
  switch (span.style) {
    case "bold":
      return <strong>{span.text}</strong>;
    case "italic":
      return <em>{span.text}</em>;
    case "code":
      return <code>{span.text}</code>;
    case "strike":
      return <s>{span.text}</s>;
    case "plain":
      return <>{span.text}</>;
  }
};

/** Calendars name the address of an event themselves; "javascript:" is one too. */
export function isSafeLink(href: string): boolean {
  return ["http:", "https:", "mailto:", "tg:"].includes(URL.parse(href)?.protocol ?? "");
}
