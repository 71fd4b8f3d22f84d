import { expect, test } from "bun:test";
import { readConfig } from "../config/read-config";
import { describeServer, findPreset, listPresets, listProviders } from "./registry";

const modelsOf = (environment: Record<string, string>) =>
  listProviders(readConfig({ DATA_DIR: "/nonexistent", ...environment })).map(
    ({ id, name, model, baseUrl }) => ({ id, name, model, baseUrl }),
  );

test("without a key or an address there is no model", () => {
  expect(modelsOf({ LLM_MODEL: "gpt-6-luna" })).toEqual([]);
  expect(() => modelsOf({ LLM_PROVIDERS: "anthropic" })).toThrow(
    "LLM_PROVIDERS names anthropic, and ANTHROPIC_API_KEY is not set.",
  );
});

test("a server is known by its address", () => {
  for (const preset of listPresets())
    expect(describeServer(preset.baseUrl)).toMatchObject({ preset: preset.id });
  expect(describeServer("http://10.0.0.4:11434/v1")).toMatchObject({
    name: "Ollama",
    model: null,
    local: true,
  });
  expect(describeServer("https://llm.example.org/v1")).toMatchObject({
    name: "llm.example.org",
    local: false,
  });
});

test("a key alone is enough, with the provider's own model", () => {
  expect(modelsOf({ OPENAI_API_KEY: "k" })).toEqual([
    {
      id: "openai",
      name: "OpenAI",
      model: findPreset("openai")?.model ?? null,
      baseUrl: "https://api.openai.com/v1",
    },
  ]);
  expect(modelsOf({ OPENROUTER_API_KEY: "k" })[0]?.model).toBe("moonshotai/kimi-k2.5");
  expect(modelsOf({ OPENAI_BASE_URL: "http://127.0.0.1:11434/v1" })[0]).toMatchObject({
    name: "Ollama",
    model: null,
  });
});

test("LLM_PROVIDERS orders them and may name their models", () => {
  const keys = { OPENAI_API_KEY: "k", OPENROUTER_API_KEY: "k", ANTHROPIC_API_KEY: "k" };
  expect(modelsOf(keys).map(({ id }) => id)).toEqual(["openai", "openrouter", "anthropic"]);
  const ordered = modelsOf({
    ...keys,
    LLM_PROVIDERS: "anthropic:claude-x, openrouter:a/b:free",
    LLM_MODEL: "gpt-x",
  });
  expect(ordered.map(({ id, model }) => `${id} ${model}`)).toEqual([
    "anthropic claude-x",
    "openrouter a/b:free",
  ]);
});

test("LLM_MODEL goes where such names are, and to the only one there is", () => {
  const keys = { OPENAI_API_KEY: "k", OPENROUTER_API_KEY: "k", ANTHROPIC_API_KEY: "k" };
  const takes = (model: string) =>
    modelsOf({ ...keys, LLM_MODEL: model }).find((each) => each.model === model)?.id;
  expect([takes("claude-y"), takes("a/b"), takes("gpt-y")]).toEqual(["anthropic", "openrouter", "openai"]);
  expect(modelsOf({ ANTHROPIC_BASE_URL: "http://127.0.0.1:1", LLM_MODEL: "gpt-y" })[0]?.model).toBe("gpt-y");
});
