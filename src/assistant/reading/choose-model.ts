import type { UserId } from "../../domain/ids";
import { ProviderError } from "../../errors";
import type { ModelProvider } from "../../models/registry";
import { listPresets } from "../../models/registry";
import {
  addUsage,
  changeModelChoice,
  findModelChoice,
  listUsage,
  type ModelChoice,
  sumSpent,
  type UsageRow,
} from "../../store/people/models";
import type { Assistant } from "../assistant";
import { composeOwnProvider, findOwnProvider, isSpent, modelKeyId } from "./open-model";

export interface ModelSettings {
  readonly choice: ModelChoice;
  /** What the installation offers, in order of fallback. */
  readonly installation: readonly ModelProvider[];
  /** The one on the user's own key; null where none is chosen, or its key is gone. */
  readonly own: ModelProvider | null;
  readonly usage: readonly UsageRow[];
  readonly spent: { readonly user: number; readonly all: number };
  readonly budget: Assistant["models"]["budget"];
  readonly isSpent: boolean;
}

export async function readModelSettings(assistant: Assistant, user: UserId): Promise<ModelSettings> {
  const { store, models, now } = assistant;
  const choice = await findModelChoice(store, user);
  return {
    choice,
    installation: models.providers,
    own: choice.source === "own" ? await findOwnProvider(assistant, user, choice) : null,
    usage: await listUsage(store, user, now()),
    spent: await sumSpent(store, user, now()),
    budget: models.budget,
    isSpent:
      choice.source === "installation" && models.providers.length > 0 && (await isSpent(assistant, user)),
  };
}

/** Providers that a user can have a key of their own for. */
export function listOwnPresets() {
  return listPresets().filter((preset) => !preset.local);
}

/** The installation's model, or none. A key of one's own is forgotten with it. */
export async function chooseSharedModel(
  assistant: Assistant,
  user: UserId,
  source: "installation" | "none",
): Promise<void> {
  await changeModelChoice(assistant.store, user, { source }, (tx) =>
    assistant.vault.remove(tx, modelKeyId(user)),
  );
}

/**
 * A model of the user's own: tried live first, then stored with its key, all or nothing. An empty key stands for the one
 * that is stored, as long as it goes to where it went before.
 * @throws ProviderError saying what is wrong; then nothing was stored
 */
export async function chooseOwnModel(
  assistant: Assistant,
  user: UserId,
  choice: Extract<ModelChoice, { source: "own" }>,
  key: string,
  signal: AbortSignal,
): Promise<void> {
  const { store, vault } = assistant;
  const apiKey = key === "" ? await findKeptKey(assistant, user, choice) : key;
  const provider = await composeOwnProvider(assistant, user, choice, apiKey);
  if (provider === null) throw new ProviderError("model", "auth", { detail: "no key" });
  await tryProvider(assistant, user, provider, "user", signal);
  const sealed = apiKey === null ? null : await vault.seal(modelKeyId(user), user, apiKey);
  await changeModelChoice(store, user, choice, (tx) => {
    if (sealed === null) vault.remove(tx, modelKeyId(user));
    else vault.put(tx, sealed, assistant.now());
  });
}

async function findKeptKey(
  assistant: Assistant,
  user: UserId,
  choice: Extract<ModelChoice, { source: "own" }>,
): Promise<string | null> {
  const before = await findModelChoice(assistant.store, user);
  const same =
    before.source === "own" && before.preset === choice.preset && before.baseUrl === choice.baseUrl;
  return same ? assistant.vault.open(modelKeyId(user), user) : null;
}

export interface TriedModel {
  readonly name: string;
  readonly model: string;
  readonly ms: number;
}

/**
 * Tries the models that read for a user, each one; none where none does. An answer to a test is paid for, too: the month's
 * budget holds for it.
 * @throws ProviderError of the first that fails, under its name
 */
export async function tryModels(
  assistant: Assistant,
  user: UserId,
  signal: AbortSignal,
): Promise<TriedModel[] | "spent"> {
  const settings = await readModelSettings(assistant, user);
  if (settings.isSpent) return "spent";
  const { choice, installation, own } = settings;
  if (choice.source === "own" && own === null) throw new ProviderError("model", "auth", { detail: "no key" });
  const providers = choice.source === "installation" ? installation : own === null ? [] : [own];
  const paidBy = choice.source === "own" ? "user" : "installation";
  const tried: TriedModel[] = [];
  for (const provider of providers) tried.push(await tryProvider(assistant, user, provider, paidBy, signal));
  return tried;
}

async function tryProvider(
  assistant: Assistant,
  user: UserId,
  provider: ModelProvider,
  paidBy: "installation" | "user",
  signal: AbortSignal,
): Promise<TriedModel> {
  const caller = await assistant.models.caller();
  const began = performance.now();
  const { model } = await caller.tryOut(provider, signal, (usage) => {
    void addUsage(assistant.store, user, { ...usage, provider: provider.id, paidBy }, assistant.now());
  });
  return { name: provider.name, model, ms: Math.round(performance.now() - began) };
}
