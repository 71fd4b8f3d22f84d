import * as z from "zod/mini";
import { ProviderError } from "../../errors";
import { guardedFetch } from "../../http/guarded-fetch";
import { requireOk } from "../../http/status";
import type { Recording, TranscriberPort, Transcription } from "../../ports";

const provider = "assemblyai";

export interface AssemblyAiOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
}

const uploaded = z.object({ upload_url: z.string() });
const transcript = z.object({
  id: z.string(),
  status: z.enum(["queued", "processing", "completed", "error"]),
  text: z.nullish(z.string()),
});

/** Upload, create, and then look until it is done. */
export function createAssemblyAi(options: AssemblyAiOptions, signal: AbortSignal): TranscriberPort {
  const call = async <T>(path: string, init: RequestInit, shape: z.ZodMiniType<T>): Promise<T> => {
    const response = await guardedFetch(
      provider,
      `${options.baseUrl}${path}`,
      {
        ...init,
        signal,
        redirect: "error",
        headers: { ...init.headers, authorization: options.apiKey },
      },
      { allowPrivate: true, timeoutMs: 60_000, maxBytes: 5_000_000 },
    );
    const body: unknown = await requireOk(provider, response)
      .json()
      .catch(() => undefined);
    const parsed = shape.safeParse(body);
    if (!parsed.success) throw new ProviderError(provider, "malformed", { detail: path });
    return parsed.data;
  };
  return {
    provider,
    name: `AssemblyAI (${URL.parse(options.baseUrl)?.host ?? ""})`,
    transcribe: async (recording) => {
      const { upload_url } = await call(
        "/v2/upload",
        {
          method: "POST",
          body: new Uint8Array(recording.bytes),
          headers: { "content-type": "application/octet-stream" },
        },
        uploaded,
      );
      const created = await call(
        "/v2/transcript",
        {
          method: "POST",
          body: JSON.stringify(describeRequest(upload_url, recording)),
          headers: { "content-type": "application/json" },
        },
        transcript,
      );
      return outcomeOf(created);
    },
    look: async (reference) =>
      outcomeOf(await call(`/v2/transcript/${encodeURIComponent(reference)}`, { method: "GET" }, transcript)),
  };
}

/** The first model knows the large languages, the second all of them; the language is expected, not forced. */
function describeRequest(url: string, { language }: Recording) {
  return {
    audio_url: url,
    speech_models: ["universal-3-pro", "universal-2"],
    language_detection: true,
    language_detection_options: { expected_languages: [...new Set([language, "en"])] },
  };
}

function outcomeOf({ id, status, text }: z.infer<typeof transcript>): Transcription {
  if (status === "completed") return { kind: "heard", text: text ?? "" };
  // What it says of the reason names the file; that it could not read it is all that matters here.
  if (status === "error") throw new ProviderError(provider, "invalid", { detail: "transcript" });
  return { kind: "working", reference: id };
}
