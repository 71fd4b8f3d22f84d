import type { Attachment, Media } from "../../domain/inbound";
import { ProviderError } from "../../errors";
import { keepMedia } from "../../store/conversation/media";
import type { Assistant } from "../assistant";
import type { Turn } from "../conversation/converse";

/** What bots may download (Bot API, getFile), and what the web page takes. */
export const largestFile = 20 * 1024 * 1024;

/** The bytes of what came with a message: fetched once, kept until they were read. */
export async function fetchAttachment(
  assistant: Assistant,
  turn: Turn,
  attachment: Attachment,
  media: Media | null,
): Promise<Uint8Array> {
  if (media?.bytes != null) return media.bytes;
  const messenger = assistant.messenger();
  if (attachment.file === null)
    throw new ProviderError("adjutant", "not-found", { detail: "bytes of an attachment" });
  if (messenger === null) throw new ProviderError("telegram", "unreachable", { detail: "no bot" });
  const bytes = await messenger.fetchFile(attachment.file, largestFile, turn.signal);
  await keepMedia(assistant.store, turn.inbound.id, { bytes }, assistant.now());
  return bytes;
}
