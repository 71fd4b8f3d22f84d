import type { UserId } from "../../domain/ids";
import { findPreset, type ModelProvider } from "../../models/registry";
import type { LanguageModelPort } from "../../ports";
import { addUsage, findModelChoice, type ModelChoice, sumSpent } from "../../store/people/models";
import type { Assistant } from "../assistant";

export type OpenedModel =
  | { readonly kind: "open"; readonly port: LanguageModelPort; readonly providers: readonly ModelProvider[] }
  /** None is configured, or the user wants none. */
  | { readonly kind: "none" }
  /** Theirs has lost its key; another's is not taken in its place. */
  | { readonly kind: "no-key" }
  /** The month's budget is spent. */
  | { readonly kind: "spent" };

/** The language model that reads for a user. What it takes is counted as theirs, used or not. */
export async function openModel(
  assistant: Assistant,
  user: UserId,
  signal: AbortSignal,
): Promise<OpenedModel> {
  const choice = await findModelChoice(assistant.store, user);
  if (choice.source === "none") return { kind: "none" };
  if (choice.source === "own") {
    const provider = await findOwnProvider(assistant, user, choice);
    return provider === null
      ? { kind: "no-key" }
      : openProviders(assistant, user, [provider], "user", signal);
  }
  const { providers } = assistant.models;
  if (providers.length === 0) return { kind: "none" };
  if (await isSpent(assistant, user)) return { kind: "spent" };
  return openProviders(assistant, user, providers, "installation", signal);
}

/** Where a user's key lies in the vault. */
export function modelKeyId(user: UserId): string {
  return `model-key:${user}`;
}

export async function findOwnProvider(
  assistant: Assistant,
  user: UserId,
  choice: Extract<ModelChoice, { source: "own" }>,
): Promise<ModelProvider | null> {
  return composeOwnProvider(assistant, user, choice, await assistant.vault.open(modelKeyId(user), user));
}

/** null where a key is needed and there is none. */
export async function composeOwnProvider(
  assistant: Assistant,
  user: UserId,
  choice: Extract<ModelChoice, { source: "own" }>,
  apiKey: string | null,
): Promise<ModelProvider | null> {
  const preset = choice.preset === null ? null : findPreset(choice.preset);
  const baseUrl = preset?.baseUrl ?? choice.baseUrl;
  const takesNone = preset === null || preset.local;
  if (baseUrl === null || (apiKey === null && !takesNone)) return null;
  return {
    id: preset?.id ?? "own-server",
    name: preset?.name ?? URL.parse(baseUrl)?.host ?? baseUrl,
    vendor: preset?.vendor ?? "openai",
    baseUrl,
    apiKey,
    model: choice.model ?? preset?.model ?? null,
    local: takesNone,
    allowPrivate: await assistant.allowPrivate(user),
  };
}

export async function isSpent(assistant: Assistant, user: UserId): Promise<boolean> {
  const { budget } = assistant.models;
  if (budget.all === null && budget.user === null) return false;
  const spent = await sumSpent(assistant.store, user, assistant.now());
  return (
    spent.all >= (budget.all ?? Number.POSITIVE_INFINITY) ||
    spent.user >= (budget.user ?? Number.POSITIVE_INFINITY)
  );
}

async function openProviders(
  assistant: Assistant,
  user: UserId,
  providers: readonly ModelProvider[],
  paidBy: "installation" | "user",
  signal: AbortSignal,
): Promise<OpenedModel> {
  const caller = await assistant.models.caller();
  const port: LanguageModelPort = {
    ask: (request) =>
      caller.ask(providers, request, signal, (provider, usage) => {
        void addUsage(assistant.store, user, { ...usage, provider: provider.id, paidBy }, assistant.now());
      }),
  };
  return { kind: "open", port, providers };
}
