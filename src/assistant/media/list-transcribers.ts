import type { Assistant } from "../assistant";

/** Who hears recordings, the one that is asked first in front. */
export async function listTranscribers(assistant: Assistant, signal: AbortSignal): Promise<string[]> {
  return (await assistant.openTranscribers(signal)).map((port) => port.name);
}
