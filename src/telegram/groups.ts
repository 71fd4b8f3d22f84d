import type { Message } from "grammy/types";
import { Composer, type Context } from "grammy/web";
import type { Assistant } from "../assistant/assistant";
import { turnAway } from "../assistant/people/admit";
import { describeError } from "../log";

/** In a group the bot reads nothing. Addressed there it says, once a group, where it can be spoken to. */
export function createGroups(assistant: Assistant): Composer<Context> {
  const groups = new Composer();
  groups.chatType(["group", "supergroup"]).on("message", async (context) => {
    const { from, chat, me, message } = context;
    if (from.is_bot || !isAddressed(message, me)) return;
    if (!(await turnAway(assistant, "telegram", String(chat.id)))) return;
    const { wordingFor } = await import("../i18n/wording");
    const words = wordingFor(from.language_code ?? "en");
    await context
      .reply(words("group-private", { username: me.username }))
      .catch((error) => assistant.log.debug("group.unanswered", describeError(error)));
  });
  return groups;
}

/** By a mention, by a command that is not another bot's, or by a reply to what it said. */
function isAddressed(message: Message, me: { readonly id: number; readonly username: string }): boolean {
  if (message.reply_to_message?.from?.id === me.id) return true;
  const text = message.text ?? message.caption ?? "";
  const username = me.username.toLowerCase();
  return (message.entities ?? message.caption_entities ?? []).some((entity) => {
    const marked = text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
    if (entity.type === "mention") return marked === `@${username}`;
    if (entity.type === "text_mention") return entity.user.id === me.id;
    return entity.type === "bot_command" && [undefined, username].includes(marked.split("@")[1]);
  });
}
