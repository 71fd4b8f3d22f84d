/**
 * Speech recognition over real HTTP, to test what calls it: OpenAI's transcription route and AssemblyAI's upload,
 * create and look, each checked against what is documented. It hears what a test tells it to, and can be told to fail.
 */
import * as z from "zod/mini";
import { brokenAnswer, gatewayPage } from "./bot-api/faults";

export type SpeechFault =
  | { readonly kind: "status"; readonly status: number; readonly headers?: Record<string, string> }
  | { readonly kind: "slow"; readonly ms: number }
  | { readonly kind: "html" }
  /** The connection ends in the middle of the body. */
  | { readonly kind: "half-closed" }
  /** It ends before there is an answer. */
  | { readonly kind: "dropped" };

export interface SpeechCall {
  readonly path: string;
  readonly key: string | null;
  /** A form's fields, or the body's. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Of the recording. */
  readonly bytes: number;
}

export interface SpeechServer {
  readonly root: string;
  readonly calls: SpeechCall[];
  /** What is heard in every recording. */
  hears: string;
  /** How many looks AssemblyAI stays at work for. */
  busyLooks: number;
  /** What it could not transcode. */
  unreadable: boolean;
  /** One fault a call, in order. */
  fault(...faults: readonly SpeechFault[]): void;
  stop(): Promise<void>;
}

const formats = ["flac", "m4a", "mp3", "mp4", "mpeg", "mpga", "oga", "ogg", "wav", "webm"];
const createRequest = z.strictObject({
  audio_url: z.url(),
  speech_models: z.array(z.string()).check(z.minLength(1)),
  language_detection: z.literal(true),
  language_detection_options: z.strictObject({ expected_languages: z.array(z.string()) }),
});

export function startSpeechServer(): SpeechServer {
  const calls: SpeechCall[] = [];
  const faults: SpeechFault[] = [];
  const transcripts = new Map<string, { looks: number }>();
  const uploads = new Set<string>();

  async function transcribe(request: Request, key: string | null): Promise<Response> {
    const form = await request.formData();
    const file = form.get("file");
    if (!(file instanceof File)) return openAiError(400, "you must provide a file parameter");
    const fields = Object.fromEntries([...form].filter(([name]) => name !== "file"));
    calls.push({
      path: "/v1/audio/transcriptions",
      key,
      fields: { ...fields, name: file.name },
      bytes: file.size,
    });
    const failed = await failOnPurpose();
    if (failed !== null) return failed;
    if (key !== "Bearer speech-key") return openAiError(401, "Incorrect API key provided.");
    if (!fields.model) return openAiError(400, "you must provide a model parameter");
    if (!/^[a-z]{2}$/.test(String(fields.language))) return openAiError(400, "Invalid language");
    if (!formats.includes(file.name.split(".").at(-1) ?? ""))
      return openAiError(400, "Unrecognized file format.");
    if (server.unreadable) return openAiError(400, "The audio file could not be decoded.");
    return Response.json({ text: server.hears, usage: { type: "duration", seconds: 3 } });
  }

  async function assemble(request: Request, path: string, key: string | null): Promise<Response> {
    const body = path === "/v2/upload" ? await request.arrayBuffer() : await request.text();
    const fields = typeof body === "string" && body !== "" ? JSON.parse(body) : {};
    calls.push({ path, key, fields, bytes: typeof body === "string" ? 0 : body.byteLength });
    const failed = await failOnPurpose();
    if (failed !== null) return failed;
    if (key !== "assembly-key") return Response.json({ error: "Authentication error" }, { status: 401 });
    if (path === "/v2/upload") {
      const url = `https://cdn.assemblyai.example/upload/${crypto.randomUUID()}`;
      uploads.add(url);
      return Response.json({ upload_url: url });
    }
    if (path === "/v2/transcript") {
      const sent = createRequest.safeParse(fields);
      if (!sent.success || !uploads.has(sent.data.audio_url))
        return Response.json({ error: "Invalid endpoint schema" }, { status: 400 });
      const id = crypto.randomUUID();
      transcripts.set(id, { looks: 0 });
      return Response.json(describeTranscript(id, "queued"));
    }
    const id = path.split("/").at(-1) ?? "";
    const known = transcripts.get(id);
    if (known === undefined) return Response.json({ error: "Transcript lookup error" }, { status: 404 });
    known.looks += 1;
    if (known.looks <= server.busyLooks) return Response.json(describeTranscript(id, "processing"));
    return Response.json(describeTranscript(id, server.unreadable ? "error" : "completed"));
  }

  function describeTranscript(id: string, status: string) {
    return {
      id,
      status,
      audio_url: "https://cdn.assemblyai.example/upload/x",
      text: status === "completed" ? server.hears : null,
      error: status === "error" ? "Transcoding failed. File does not appear to contain audio." : null,
    };
  }

  async function failOnPurpose(): Promise<Response | null> {
    const fault = faults.shift();
    switch (fault?.kind) {
      case "status":
        return Response.json({ error: "on purpose" }, { status: fault.status, headers: fault.headers ?? {} });
      case "slow":
        await Bun.sleep(fault.ms);
        return null;
      case "html":
        return new Response(gatewayPage(200).body, { headers: { "content-type": "text/html" } });
      case "half-closed":
        return brokenAnswer('{"text":"Lunch wi');
      case "dropped":
        return brokenAnswer("");
      case undefined:
        return null;
    }
  }

  const listening = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    fetch: (request) => {
      const path = new URL(request.url).pathname;
      const key = request.headers.get("authorization");
      if (path === "/v1/audio/transcriptions") return transcribe(request, key);
      return assemble(request, path, key);
    },
  });
  const server: SpeechServer = {
    root: listening.url.origin,
    calls,
    hears: "Lunch with Anna next Friday at 13:00 for 90 minutes.",
    busyLooks: 0,
    unreadable: false,
    fault: (...more) => void faults.push(...more),
    stop: () => listening.stop(true),
  };
  return server;
}

function openAiError(status: number, message: string): Response {
  return Response.json(
    { error: { message, type: "invalid_request_error", param: null, code: null } },
    { status },
  );
}

/** A recording by its first bytes, which is all that anybody looks at here. */
export function makeRecording(size = 2_000): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set(new TextEncoder().encode("OggS"));
  return bytes;
}
