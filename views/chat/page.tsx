import type { FC } from "hono/jsx";
import { Icon } from "../icons";
import { Csrf, Layout, type Shell } from "../layout";
import { Conversation, type ConversationProps } from "./conversation";

export const ChatPage: FC<ConversationProps> = (props) => {
  const { shell, source } = props;
  const { words } = shell;
  return (
    <Layout shell={shell} title={words("web-nav-chat")} kind="full">
      <h1 class="unseen">{words("web-nav-chat")}</h1>
      <div class="scroll">
        <Conversation {...props} />
      </div>
      <div class="composer">
        <Attach shell={shell} source={source} />
        <form
          class="say"
          method="post"
          action="/chat"
          hx-post="/chat"
          hx-target="#conversation"
          hx-swap="outerMorph"
          hx-disable="find button"
        >
          <Csrf token={shell.csrf} />
          <Source value={source} />
          <label class="unseen" for="text">
            {words("web-chat-label")}
          </label>
          <textarea
            id="text"
            name="text"
            rows={1}
            required
            autofocus
            enterkeyhint="send"
            placeholder={words("web-chat-placeholder")}
          />
          <button class="primary round" type="submit" aria-label={words("web-chat-send")}>
            <Icon name="send" />
          </button>
        </form>
      </div>
    </Layout>
  );
};

/** Chosen, a file is sent at once; without scripts by a button that comes with the choice. Recording needs scripts. */
const Attach: FC<{ shell: Shell; source: string }> = ({ shell, source }) => {
  const { words } = shell;
  return (
    <form
      class="attach"
      id="attach"
      method="post"
      action="/chat"
      enctype="multipart/form-data"
      hx-post="/chat"
      hx-target="#conversation"
      hx-swap="outerMorph"
      hx-disable="find button"
    >
      <Csrf token={shell.csrf} />
      <Source value={source} of="file" />
      <label class="button round" title={words("web-chat-attach")}>
        <Icon name="clip" />
        <span class="unseen">{words("web-chat-attach")}</span>
        <input
          class="unseen"
          type="file"
          name="file"
          required
          accept="image/*,audio/*,video/mp4,application/pdf,text/calendar,.ics"
        />
      </label>
      <button class="round given" type="submit" aria-label={words("web-chat-send-file")}>
        <Icon name="send" />
      </button>
      <button
        class="round"
        id="record"
        type="button"
        hidden
        aria-pressed="false"
        aria-label={words("web-chat-record")}
        data-refused={words("web-chat-no-microphone")}
      >
        <Icon name="microphone" />
      </button>
    </form>
  );
};

/** Names one submission: sent again, by an impatient tap or a reload, it counts once. */
export const Source: FC<{ value: string; of?: "text" | "file"; renewed?: boolean }> = ({
  value,
  of = "text",
  renewed = false,
}) => (
  <input
    type="hidden"
    id={of === "text" ? "source" : "source-file"}
    name="source"
    value={value}
    hx-swap-oob={renewed ? "true" : undefined}
  />
);
