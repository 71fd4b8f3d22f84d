import type { FC } from "hono/jsx";
import { Csrf, type Shell } from "../layout";
import { type Bubble, MessageBubble } from "./message";

export interface ConversationProps {
  readonly shell: Shell;
  readonly bubbles: readonly Bubble[];
  /** Changes with every message that comes, changes or goes. */
  readonly version: string;
  /** For the forms of this rendering, see Source. */
  readonly source: string;
}

/**
 * Asks every two seconds whether it still shows what is so; the server answers 204 when it does, and else with the
 * whole again, morphed in place. A stream would tell faster, but it holds a connection and a timer open for every tab,
 * breaks behind proxies that buffer, and has to be resumed after each sleep of the phone; a question that is asked anew
 * survives all of that, and app.js asks nothing while the page is hidden.
 */
export const Conversation: FC<ConversationProps> = ({ shell, bubbles, version, source }) => (
  <section
    id="conversation"
    class="conversation"
    aria-live="polite"
    aria-label={shell.words("web-chat-log")}
    hx-get={`/chat/messages?version=${version}`}
    hx-trigger="every 2s"
    hx-swap="outerMorph"
  >
    {bubbles.length === 0 && <EmptyConversation shell={shell} source={source} />}
    {bubbles.map((bubble) => (
      <MessageBubble shell={shell} bubble={bubble} source={source} />
    ))}
  </section>
);

const examples = ["web-example-1", "web-example-2", "web-example-3"] as const;

const EmptyConversation: FC<{ shell: Shell; source: string }> = ({ shell, source }) => {
  const { words } = shell;
  return (
    <div class="empty" id="empty">
      <h2>{words("web-chat-empty-title")}</h2>
      <p>{words("web-chat-empty")}</p>
      <form
        method="post"
        action="/chat"
        hx-post="/chat"
        hx-target="#conversation"
        hx-swap="outerMorph"
        class="examples"
      >
        <Csrf token={shell.csrf} />
        <input type="hidden" name="source" value={source} />
        {examples.map((id) => (
          <button type="submit" name="text" value={words(id)}>
            {words(id)}
          </button>
        ))}
      </form>
    </div>
  );
};
