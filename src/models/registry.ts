/** The language models there are to call: light, always loaded. What speaks with them is loaded when first asked. */

import { StartupError } from "../errors";
import type { LanguageModelPort } from "../ports";
import type { CallerDeps, ModelCaller } from "./caller";

/** Which wire format a provider speaks. */
export type ModelVendor = "openai" | "anthropic";

export interface ModelPreset {
  readonly id: string;
  readonly name: string;
  readonly vendor: ModelVendor;
  /** What its address looks like. */
  readonly address: RegExp;
  readonly baseUrl: string;
  /** null where the server is asked which models it has, and its first one is taken. */
  readonly model: string | null;
  /** Further models worth naming on the settings page. */
  readonly models: readonly string[];
  /** Runs on somebody's own machine: takes no key, and its answers cost nothing. */
  readonly local: boolean;
}

const presets: readonly ModelPreset[] = [
  {
    id: "openai",
    name: "OpenAI",
    vendor: "openai",
    address: /^https:\/\/api\.openai\.com\//,
    baseUrl: "https://api.openai.com/v1",
    model: "gpt-6-luna",
    models: ["gpt-6-sol"],
    local: false,
  },
  {
    id: "openrouter",
    name: "OpenRouter",
    vendor: "openai",
    address: /^https:\/\/openrouter\.ai\//,
    baseUrl: "https://openrouter.ai/api/v1",
    model: "moonshotai/kimi-k2.5",
    models: ["openai/gpt-6-luna", "anthropic/claude-haiku-5.5", "google/gemini-3.6-flash"],
    local: false,
  },
  {
    id: "anthropic",
    name: "Anthropic",
    vendor: "anthropic",
    address: /^https:\/\/api\.anthropic\.com(\/|$)/,
    baseUrl: "https://api.anthropic.com",
    model: "claude-haiku-5-5",
    models: ["claude-sonnet-5-5"],
    local: false,
  },
  {
    id: "gemini",
    name: "Gemini",
    vendor: "openai",
    address: /^https:\/\/generativelanguage\.googleapis\.com\//,
    baseUrl: "https://generativelanguage.googleapis.com/v1beta/openai",
    model: "gemini-3.5-flash-lite",
    models: ["gemini-3.6-flash"],
    local: false,
  },
  {
    id: "groq",
    name: "Groq",
    vendor: "openai",
    address: /^https:\/\/api\.groq\.com\//,
    baseUrl: "https://api.groq.com/openai/v1",
    model: "openai/gpt-oss-120b",
    models: ["openai/gpt-oss-20b"],
    local: false,
  },
  {
    id: "ollama",
    name: "Ollama",
    vendor: "openai",
    address: /:11434(\/|$)/,
    baseUrl: "http://127.0.0.1:11434/v1",
    model: null,
    models: [],
    local: true,
  },
  {
    id: "llama-cpp",
    name: "llama.cpp",
    vendor: "openai",
    address: /^http:\/\/[^/]*:8080(\/|$)/,
    baseUrl: "http://127.0.0.1:8080/v1",
    model: null,
    models: [],
    local: true,
  },
  {
    id: "vllm",
    name: "vLLM",
    vendor: "openai",
    address: /^http:\/\/[^/]*:8000(\/|$)/,
    baseUrl: "http://127.0.0.1:8000/v1",
    model: null,
    models: [],
    local: true,
  },
];

export function listPresets(): readonly ModelPreset[] {
  return presets;
}

export function findPreset(id: string): ModelPreset | null {
  return presets.find((preset) => preset.id === id) ?? null;
}

/** A model that can be called. */
export interface ModelProvider {
  /** What usage is counted under, and what LLM_PROVIDERS names. */
  readonly id: string;
  readonly name: string;
  readonly vendor: ModelVendor;
  readonly baseUrl: string;
  readonly apiKey: string | null;
  readonly model: string | null;
  readonly local: boolean;
  /** Whether this machine and private networks may be reached. */
  readonly allowPrivate: boolean;
}

/** The provider at an address of the OpenAI kind, told by the address; one that no preset knows is called by its host. */
export function describeServer(
  baseUrl: string,
): Pick<ModelProvider, "name" | "model" | "local"> & { readonly preset: string | null } {
  const preset = presets.find((each) => each.address.test(`${baseUrl}/`));
  if (preset !== undefined)
    return { preset: preset.id, name: preset.name, model: preset.model, local: preset.local };
  const url = URL.parse(baseUrl);
  return { preset: null, name: url?.host ?? baseUrl, model: null, local: url?.protocol === "http:" };
}

/** The part of the configuration that concerns language models. */
export interface ModelConfig {
  readonly OPENAI_API_KEY: string | null;
  readonly OPENAI_BASE_URL: string | null;
  readonly OPENROUTER_API_KEY: string | null;
  readonly ANTHROPIC_API_KEY: string | null;
  readonly ANTHROPIC_BASE_URL: string | null;
  readonly LLM_MODEL: string | null;
  readonly LLM_PROVIDERS: readonly string[];
  readonly LLM_MONTHLY_BUDGET: number | null;
  readonly LLM_USER_MONTHLY_BUDGET: number | null;
}

export interface Models {
  /** The installation's own, in order of fallback; empty where none is configured. */
  readonly providers: readonly ModelProvider[];
  /** US dollars a month that these may cost, for everybody and for each; null is without limit. */
  readonly budget: { readonly all: number | null; readonly user: number | null };
  /** Loaded with the first question. */
  readonly caller: () => Promise<ModelCaller>;
}

export function createModels(config: ModelConfig, deps: CallerDeps): Models {
  let caller: Promise<ModelCaller> | null = null;
  return {
    providers: listProviders(config),
    budget: { all: config.LLM_MONTHLY_BUDGET, user: config.LLM_USER_MONTHLY_BUDGET },
    caller: () => {
      caller ??= import("./caller").then(({ createCaller }) => createCaller(deps));
      return caller;
    },
  };
}

/**
 * The installation's own models, in order of fallback; none without a key or an address.
 * @throws StartupError when LLM_PROVIDERS names one that is not set up
 */
export function listProviders(config: ModelConfig): readonly ModelProvider[] {
  const available = [openaiOf(config), openrouterOf(config), anthropicOf(config)].filter(
    (each) => each !== null,
  );
  const wanted =
    config.LLM_PROVIDERS.length > 0 ? config.LLM_PROVIDERS : available.map((provider) => provider.id);
  const ordered = wanted.map((entry) => {
    const [id = "", ...rest] = entry.split(":");
    const provider = available.find((each) => each.id === id);
    if (provider === undefined) throw new StartupError(describeMissing(id));
    return { provider, own: rest.length > 0 ? rest.join(":") : null };
  });
  const heir = config.LLM_MODEL === null ? null : findHeir(config.LLM_MODEL, ordered);
  return ordered.map(({ provider, own }) => ({
    ...provider,
    model: own ?? (provider.id === heir ? config.LLM_MODEL : provider.model),
  }));
}

function describeMissing(id: string): string {
  const key = `${id.toUpperCase()}_API_KEY`;
  return `LLM_PROVIDERS names ${id}, and ${key} is not set. Set it, or take ${id} out, and start again.`;
}

/** Whose LLM_MODEL is where several are configured: the one whose names look like it, else the OpenAI-compatible one. */
function findHeir(
  model: string,
  ordered: readonly { readonly provider: ModelProvider; readonly own: string | null }[],
): string | null {
  const open = ordered.filter(({ own }) => own === null).map(({ provider }) => provider.id);
  const likely = model.startsWith("claude") ? "anthropic" : model.includes("/") ? "openrouter" : "openai";
  return open.find((id) => id === likely) ?? open.find((id) => id === "openai") ?? open[0] ?? null;
}

function openaiOf(config: ModelConfig): ModelProvider | null {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: address } = config;
  if (apiKey === null && address === null) return null;
  const baseUrl = address ?? "https://api.openai.com/v1";
  const { name, model, local } = describeServer(baseUrl);
  return { id: "openai", name, vendor: "openai", baseUrl, apiKey, model, local, allowPrivate: true };
}

function openrouterOf(config: ModelConfig): ModelProvider | null {
  const preset = findPreset("openrouter");
  if (config.OPENROUTER_API_KEY === null || preset === null) return null;
  const { id, name, vendor, baseUrl, model, local } = preset;
  const apiKey = config.OPENROUTER_API_KEY;
  return { id, name, vendor, baseUrl, apiKey, model, local, allowPrivate: false };
}

function anthropicOf(config: ModelConfig): ModelProvider | null {
  const preset = findPreset("anthropic");
  const { ANTHROPIC_API_KEY: apiKey, ANTHROPIC_BASE_URL: address } = config;
  if ((apiKey === null && address === null) || preset === null) return null;
  const { id, name, vendor, model, local } = preset;
  const baseUrl = address ?? preset.baseUrl;
  return { id, name, vendor, baseUrl, apiKey, model, local, allowPrivate: address !== null };
}

/** The installation's models as one port; null where none is configured. */
export function openInstallationModel(models: Models, signal: AbortSignal): LanguageModelPort | null {
  const { providers } = models;
  if (providers.length === 0) return null;
  return {
    ask: async (request) => (await models.caller()).ask(providers, request, signal, () => {}),
  };
}
