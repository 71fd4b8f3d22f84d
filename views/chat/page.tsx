import type { FC } from "hono/jsx";
import { Icon } from "../icons";
import { Csrf, Layout } from "../layout";
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
      <form
        class="composer"
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
    </Layout>
  );
};

/** Names one submission: sent again, by an impatient tap or a reload, it counts once. */
export const Source: FC<{ value: string; renewed?: boolean }> = ({ value, renewed = false }) => (
  <input type="hidden" id="source" name="source" value={value} hx-swap-oob={renewed ? "true" : undefined} />
);
