import type { Api } from "grammy/web";
import type { Reply } from "../domain/reply";
import type { Wording } from "../i18n/wording";
import type { MessengerPort } from "../ports";
import type { FileSource } from "./fetch-file";
import { renderMessage } from "./render";
import { isNotModified, toProviderError } from "./telegram-error";

export function createMessenger(
  api: Api,
  files: FileSource,
  wordsOf: (address: string) => Promise<Wording>,
): MessengerPort {
  const labelFor = async (address: string, reply: Reply) =>
    reply.ask === "location" ? (await wordsOf(address))("share-location") : "";
  return {
    send: async (address, reply) => {
      const { text, entities, keyboard } = renderMessage(reply, await labelFor(address, reply));
      try {
        const sent = await api.sendMessage(address, text, {
          entities,
          link_preview_options: { is_disabled: true },
          ...(keyboard !== undefined && { reply_markup: keyboard }),
        });
        return String(sent.message_id);
      } catch (error) {
        throw toProviderError(error);
      }
    },
    edit: async (address, externalId, reply: Reply) => {
      const { text, entities, keyboard } = renderMessage(reply, await labelFor(address, reply));
      try {
        await api.editMessageText(address, Number(externalId), text, {
          entities,
          link_preview_options: { is_disabled: true },
          ...(keyboard !== undefined && "inline_keyboard" in keyboard && { reply_markup: keyboard }),
        });
      } catch (error) {
        if (!isNotModified(error)) throw toProviderError(error);
      }
    },
    showActivity: async (address) => {
      try {
        await api.sendChatAction(address, "typing");
      } catch (error) {
        throw toProviderError(error);
      }
    },
    fetchFile: async (id, maxBytes, signal) =>
      (await import("./fetch-file")).fetchFile(api, files, id, maxBytes, signal),
  };
}
