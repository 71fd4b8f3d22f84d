import type { Hono } from "hono";
import * as z from "zod/mini";
import { Notice } from "../../../views/layout";
import type { ModelProps } from "../../../views/settings/model";
import {
  chooseOwnModel,
  chooseSharedModel,
  listOwnPresets,
  type ModelSettings,
  readModelSettings,
  type TriedModel,
  tryModels,
} from "../../assistant/reading/choose-model";
import type { ProviderFailure } from "../../errors";
import { formatCount, formatDollars } from "../../i18n/format";
import type { Wording } from "../../i18n/wording";
import { WebFault } from "../failures/fault";
import { readForm } from "../form";
import { requireUser } from "../guard/session";
import { isHtmx, seeOther, sendFragment, shellOf } from "../render";
import type { Web, WebContext, WebEnv } from "../web";

/** A server that only has an address. */
const server = "server";

const optional = (longest: number) => z._default(z.string().check(z.trim(), z.maxLength(longest)), "");
const fields = z.object({
  which: optional(40),
  key: optional(500),
  model: optional(120),
  address: optional(300),
});

/** Which language model reads for somebody, whether it works, and what it took. */
export function serveModel(app: Hono<WebEnv>, web: Web): void {
  const { assistant } = web;

  app.post("/settings/model", async (c) => {
    const user = requireUser(c);
    const { which, key, model, address } = await readForm(c, fields);
    if (which === "installation" || which === "none") {
      await chooseSharedModel(assistant, user.id, which);
      return seeOther(c, "/settings?saved=1#model");
    }
    const preset = listOwnPresets().find((each) => each.id === which) ?? null;
    if (preset === null && (which !== server || !/^https?:\/\//.test(address)))
      throw new WebFault("incomplete");
    explainModel(c, preset?.name ?? URL.parse(address)?.host ?? address);
    const choice = {
      source: "own",
      preset: preset?.id ?? null,
      baseUrl: preset === null ? address.replace(/\/+$/, "") : null,
      model: model === "" ? null : model,
    } as const;
    await chooseOwnModel(assistant, user.id, choice, key, c.var.signal);
    return seeOther(c, "/settings?saved=1#model");
  });

  app.post("/settings/model/test", async (c) => {
    const user = requireUser(c);
    const { choice, own, installation } = await readModelSettings(assistant, user.id);
    const names = choice.source === "own" ? [own] : installation;
    explainModel(c, names.map((provider) => provider?.name ?? "").join(", "));
    const tried = await tryModels(assistant, user.id, c.var.signal);
    if (!isHtmx(c)) return seeOther(c, "/settings#model");
    const { words } = c.var;
    if (tried === "spent") return sendFragment(c, <Notice tone="bad">{words("unkept-model-spent")}</Notice>);
    return sendFragment(c, <Notice tone="good">{describeTried(tried, words)}</Notice>);
  });
}

function explainModel(c: WebContext, name: string): void {
  c.set("explainProvider", (failure: ProviderFailure) => c.var.words(`web-model-${failure}`, { name }));
}

function describeTried(tried: readonly TriedModel[], words: Wording): string {
  if (tried.length === 0) return words("web-model-none");
  return tried
    .map(({ name, model, ms }) => words("web-model-works", { name, model, seconds: (ms / 1000).toFixed(1) }))
    .join(" ");
}

export async function composeModel(c: WebContext, web: Web): Promise<ModelProps> {
  const user = requireUser(c);
  const { words } = c.var;
  const settings = await readModelSettings(web.assistant, user.id);
  const { choice, own } = settings;
  const lost = choice.source === "own" && own === null;
  const chosen = choice.source === "own" ? (choice.preset ?? server) : choice.source;
  const presets = listOwnPresets();
  return {
    shell: shellOf(c, "settings"),
    reading: describeReading(settings, words),
    trouble: lost ? words("unkept-model-no-key") : settings.isSpent ? words("unkept-model-spent") : null,
    testable: own !== null || (choice.source === "installation" && settings.installation.length > 0),
    choices: [
      {
        value: "installation",
        name: words("web-model-choice-installation", { name: nameAll(settings.installation) || "–" }),
      },
      ...presets.map(({ id, name }) => ({ value: id, name: words("web-model-choice-own", { name }) })),
      { value: server, name: words("web-model-choice-server") },
      { value: "none", name: words("web-model-choice-none") },
    ].map((each) => ({ ...each, chosen: each.value === chosen })),
    models: presets.flatMap((preset) => [...(preset.model === null ? [] : [preset.model]), ...preset.models]),
    model: choice.source === "own" ? (choice.model ?? "") : "",
    address: choice.source === "own" ? (choice.baseUrl ?? "") : "",
    hasKey: own !== null && own.apiKey !== null,
    usage: describeUsage(settings, user.locale, words),
  };
}

function describeReading({ choice, installation, own }: ModelSettings, words: Wording): string {
  if (choice.source === "installation" && installation.length > 0)
    return words("web-model-reads-installation", { name: nameAll(installation) });
  if (own !== null) return words("web-model-reads-own", { name: nameAll([own]) });
  return words("web-model-reads-none");
}

function nameAll(providers: readonly { readonly name: string; readonly model: string | null }[]): string {
  return providers.map(({ name, model }) => (model === null ? name : `${name} (${model})`)).join(", ");
}

function describeUsage(settings: ModelSettings, locale: string, words: Wording): string[] {
  const { usage, spent, budget } = settings;
  const lines = usage.map(({ provider, answers, input, output, cost }) =>
    words("web-model-usage-line", {
      provider: listOwnPresets().find((preset) => preset.id === provider)?.name ?? provider,
      answers,
      tokens: formatCount(input + output, locale),
      cost: formatDollars(cost, locale),
    }),
  );
  const limits = [
    budget.user === null ? null : { id: "web-model-budget-user", spent: spent.user, budget: budget.user },
    budget.all === null ? null : { id: "web-model-budget-all", spent: spent.all, budget: budget.all },
  ].filter((each) => each !== null);
  const limited = limits.map((each) =>
    words(each.id, { spent: formatDollars(each.spent, locale), budget: formatDollars(each.budget, locale) }),
  );
  return [...(lines.length === 0 ? [words("web-model-usage-none")] : lines), ...limited];
}
