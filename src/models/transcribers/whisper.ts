import * as z from "zod/mini";
import { ProviderError } from "../../errors";
import { guardedFetch } from "../../http/guarded-fetch";
import { requireOk } from "../../http/status";
import type { TranscriberPort } from "../../ports";

const provider = "whisper";
/** A small machine of one's own takes as long as the recording plays. */
const longestMs = 300_000;

export interface WhisperOptions {
  readonly baseUrl: string;
  readonly apiKey: string | null;
  readonly model: string;
}

const answer = z.object({ text: z.string() });

/** OpenAI's transcription route, which Groq, speaches, whisper.cpp's server and others speak too. */
export function createWhisper(options: WhisperOptions, signal: AbortSignal): TranscriberPort {
  return {
    provider,
    name: `${options.model} (${URL.parse(options.baseUrl)?.host ?? ""})`,
    transcribe: async ({ bytes, format, language }) => {
      const form = new FormData();
      const file = new File([new Uint8Array(bytes)], `voice.${format.extension}`, { type: format.type });
      form.set("file", file);
      form.set("model", options.model);
      form.set("response_format", "json");
      // The route takes two letters; without them it finds out by itself.
      if (language.length === 2) form.set("language", language);
      const response = await guardedFetch(
        provider,
        `${options.baseUrl}/audio/transcriptions`,
        {
          method: "POST",
          body: form,
          signal,
          redirect: "error",
          headers: options.apiKey === null ? {} : { authorization: `Bearer ${options.apiKey}` },
        },
        { allowPrivate: true, timeoutMs: longestMs, maxBytes: 1_000_000 },
      );
      const parsed = answer.safeParse(await readJson(requireOk(provider, response)));
      if (!parsed.success) throw new ProviderError(provider, "malformed", { detail: "transcription" });
      return { kind: "heard", text: parsed.data.text };
    },
    look: null,
  };
}

/** undefined for what is no JSON: a gateway's page, say. */
function readJson(response: Response): Promise<unknown> {
  return response.json().catch(() => undefined);
}
