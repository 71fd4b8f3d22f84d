import * as z from "zod/mini";
import { recognizeFormat } from "../../domain/file-format";
import type { InboundId } from "../../domain/ids";
import type { Inbound, Media, MediaProgress } from "../../domain/inbound";
import { ProviderError } from "../../errors";
import { defineJob, done, type JobHandler, type Outcome } from "../../jobs/job";
import { describeError } from "../../log";
import type { Recording, TranscriberPort, Transcription } from "../../ports";
import { findMedia, keepMedia, settleMedia } from "../../store/conversation/media";
import type { Assistant } from "../assistant";
import { loadTurn, type Turn } from "../conversation/converse";
import { showActivity } from "../conversation/show-activity";
import { fetchAttachment, largestFile } from "./fetch-attachment";
import { longestMinutes } from "./find-heard";

/** A provider that is at work is looked at often for a minute, then seldom, then no more. */
const patience = { often: { seconds: 1.5, until: 60 }, seldom: { seconds: 15, until: 1800 } };

const payload = z.object({ inbound: z.string() });

type Voice = Extract<Inbound, { kind: "voice" }>;

/**
 * The job that hears a recording. What it fetched, what a provider is at work on and what was heard are kept at once: run
 * again after a crash, it goes on from there, and nothing is paid for twice.
 */
export function transcribeJob(assistant: Assistant): JobHandler {
  return defineJob({
    payload,
    handle: async ({ inbound: id }, { signal }): Promise<Outcome> => {
      const turn = await loadTurn(assistant, id as InboundId, signal);
      if (turn?.inbound.content.kind !== "voice") return { kind: "cancel", reason: "forgotten" };
      const media = await findMedia(assistant.store, turn.inbound.id);
      if (media !== null && (media.text ?? media.failure) !== null) return done;
      const stopShowing = showActivity(assistant, turn.channel);
      try {
        return await hear(assistant, turn, turn.inbound.content, media);
      } finally {
        stopShowing();
      }
    },
    onDead: async ({ inbound: id }, error, { signal }) => {
      const turn = await loadTurn(assistant, id as InboundId, signal);
      if (turn !== null) await settle(assistant, turn, { failure: failureOf(error) });
    },
  });
}

async function hear(assistant: Assistant, turn: Turn, voice: Voice, media: Media | null): Promise<Outcome> {
  const ports = await assistant.openTranscribers(turn.signal);
  if (ports.length === 0) return settle(assistant, turn, { failure: "voice-no-transcriber" });
  if ((voice.attachment.seconds ?? 0) > longestMinutes * 60)
    return settle(assistant, turn, { failure: "voice-too-long" });
  const underway = media?.progress ?? null;
  const others = ports.filter((port) => port.provider !== underway?.provider);
  const worker = ports.find((port) => port.provider === underway?.provider);
  if (underway !== null && worker !== undefined) {
    try {
      return await lookAgain(assistant, turn, worker, underway);
    } catch (error) {
      if (!isFinal(error) || others.length === 0) throw error;
      report(assistant, error);
    }
  }
  if ((voice.attachment.bytes ?? 0) > largestFile)
    return settle(assistant, turn, { failure: "voice-too-large" });
  const bytes = await fetchAttachment(assistant, turn, voice.attachment, media);
  if (bytes.length === 0) return settle(assistant, turn, { failure: "voice-empty" });
  const format = recognizeFormat(bytes);
  if (format?.family !== "sound") return settle(assistant, turn, { failure: "voice-format" });
  const language = new Intl.Locale(turn.user.locale).language;
  return ask(assistant, turn, underway === null ? ports : others, { bytes, format, language });
}

/** One after the other, until one hears it or has set to work. */
async function ask(
  assistant: Assistant,
  turn: Turn,
  ports: readonly TranscriberPort[],
  recording: Recording,
): Promise<Outcome> {
  const errors: ProviderError[] = [];
  for (const port of ports) {
    try {
      const heard = await port.transcribe(recording);
      if (heard.kind === "heard") return await settle(assistant, turn, heard);
      const progress = {
        provider: port.provider,
        reference: heard.reference,
        since: assistant.now().epochMilliseconds,
      };
      await keepMedia(assistant.store, turn.inbound.id, { progress }, assistant.now());
      return { kind: "snooze", until: assistant.now().add({ milliseconds: patience.often.seconds * 1000 }) };
    } catch (error) {
      turn.signal.throwIfAborted();
      if (!(error instanceof ProviderError)) throw error;
      report(assistant, error);
      errors.push(error);
    }
  }
  // One that may yet hear it decides that it is tried again.
  throw errors.find((error) => error.transient) ?? errors[0];
}

async function lookAgain(
  assistant: Assistant,
  turn: Turn,
  port: TranscriberPort,
  { reference, since }: MediaProgress,
): Promise<Outcome> {
  const heard: Transcription | undefined = await port.look?.(reference);
  if (heard?.kind === "heard") return settle(assistant, turn, heard);
  const seconds = (assistant.now().epochMilliseconds - since) / 1000;
  if (seconds > patience.seldom.until) return settle(assistant, turn, { failure: "voice-failed" });
  const pause = (seconds < patience.often.until ? patience.often : patience.seldom).seconds;
  return { kind: "snooze", until: assistant.now().add({ milliseconds: pause * 1000 }) };
}

async function settle(
  assistant: Assistant,
  turn: Turn,
  outcome: { text: string } | { failure: string },
): Promise<Outcome> {
  const text = "text" in outcome ? outcome.text.trim() : null;
  const settled = text === null ? outcome : text === "" ? { failure: "voice-silent" } : { text };
  await settleMedia(assistant.store, turn.inbound, settled, assistant.now());
  return done;
}

function report(assistant: Assistant, error: unknown): void {
  assistant.log.warn("transcriber.failed", describeError(error));
}

function isFinal(error: unknown): boolean {
  return error instanceof ProviderError && !error.transient;
}

function failureOf(error: unknown): string {
  if (!(error instanceof ProviderError)) return "voice-failed";
  if (error.kind === "too-large") return "voice-too-large";
  if (error.provider === "telegram") return "voice-gone";
  if (error.kind === "invalid") return "voice-format";
  return error.kind === "auth" || error.kind === "forbidden" ? "voice-refused" : "voice-failed";
}
