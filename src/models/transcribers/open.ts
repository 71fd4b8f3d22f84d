import type { TranscriberPort } from "../../ports";
import { createAssemblyAi } from "./assemblyai";
import { createCommandTranscriber } from "./command";
import { createWhisper } from "./whisper";

const transcriberNames = ["whisper", "assemblyai", "command"] as const;
type TranscriberName = (typeof transcriberNames)[number];

export interface TranscriberSettings {
  /** In the order in which they are asked; empty for all that are set up. */
  readonly order: readonly TranscriberName[];
  readonly whisper: {
    readonly baseUrl: string | null;
    readonly apiKey: string | null;
    readonly model: string;
  };
  readonly assemblyai: { readonly baseUrl: string; readonly apiKey: string | null };
  readonly command: string | null;
}

/** The transcribers that are set up, the one to ask first in front. */
export function openTranscribers(settings: TranscriberSettings, signal: AbortSignal): TranscriberPort[] {
  return (settings.order.length > 0 ? settings.order : transcriberNames)
    .map((name) => openTranscriber(name, settings, signal))
    .filter((port) => port !== null);
}

function openTranscriber(
  name: TranscriberName,
  { whisper, assemblyai, command }: TranscriberSettings,
  signal: AbortSignal,
): TranscriberPort | null {
  switch (name) {
    case "whisper": {
      const { baseUrl, apiKey } = whisper;
      if (baseUrl === null && apiKey === null) return null;
      return createWhisper({ ...whisper, baseUrl: baseUrl ?? "https://api.openai.com/v1" }, signal);
    }
    case "assemblyai":
      return assemblyai.apiKey === null
        ? null
        : createAssemblyAi({ ...assemblyai, apiKey: assemblyai.apiKey }, signal);
    case "command":
      return command === null ? null : createCommandTranscriber(command, signal);
  }
}
