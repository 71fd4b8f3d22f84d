import { readFileSync } from "node:fs";

/** A variable's text as its value; undefined when it is none. Without zod, which would be a third of the start. */
type Parse<T> = (text: string) => T | undefined;

export interface Variable<T> {
  readonly parse: Parse<T>;
  readonly default: T;
  /** For the README's table and for the line that reports a wrong value. */
  readonly expected: string;
}

export const variable = <T>(one: Variable<T>): Variable<T> => one;
const something: Parse<string> = (text) => (text === "" ? undefined : text);
const address: Parse<string> = (text) =>
  /^https?:$/.test(URL.parse(text)?.protocol ?? "") ? text.replace(/\/+$/, "") : undefined;
const list: Parse<readonly string[]> = (text) =>
  text
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");
const people: Parse<readonly string[]> = (text) => (list(text)?.every(isPerson) ? list(text) : undefined);
const addresses: Parse<readonly string[]> = (text) =>
  list(text)?.every(isAddressOrNetwork) ? list(text) : undefined;
const port: Parse<number> = (text) =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;
const token: Parse<string> = (text) => (/^\d+:[\w-]{30,}$/.test(text) ? text : undefined);
const flag: Parse<boolean> = (text) =>
  ({ true: true, yes: true, "1": true, false: false, no: false, "0": false })[text.toLowerCase()];
const amount: Parse<number> = (text) => (/^\d{1,6}(\.\d+)?$/.test(text) ? Number(text) : undefined);
const models: Parse<readonly string[]> = (text) =>
  list(text)?.every((each) => /^(openai|openrouter|anthropic)(:\S+)?$/.test(each)) ? list(text) : undefined;
const transcribers: Parse<readonly TranscriberName[]> = (text) => {
  const named = list(text)?.map((each) => transcriberNames.find((name) => name === each)) ?? [];
  return named.every((each) => each !== undefined) ? named : undefined;
};
/** Looked into at the start: a wrong one would show only when somebody connects a calendar. */
const serviceKeyFile: Parse<string> = (path) => {
  try {
    const found: unknown = JSON.parse(readFileSync(path, "utf8"));
    return Object(found).type === "service_account" ? path : undefined;
  } catch {
    return undefined;
  }
};
const oneOf =
  <T extends string>(...words: readonly T[]): Parse<T> =>
  (text) =>
    words.find((word) => word === text);

const transcriberNames = ["whisper", "assemblyai", "command"] as const;

type TranscriberName = (typeof transcriberNames)[number];
const key: Parse<Uint8Array> = (text) => {
  const bytes = /^[A-Za-z0-9+/]{43}=$/.test(text) ? Buffer.from(text, "base64") : null;
  return bytes?.length === 32 ? new Uint8Array(bytes) : undefined;
};

/** Every environment variable, once. */
export const variables = {
  DATA_DIR: variable<string>({ parse: something, default: "./data", expected: "a folder" }),
  HOST: variable<string>({
    parse: something,
    default: "127.0.0.1",
    expected: "an address to listen on",
  }),
  PORT: variable<number>({
    parse: port,
    default: 8080,
    expected: "a port number from 0 to 65535",
  }),
  PUBLIC_URL: variable<string | null>({
    parse: address,
    default: null,
    expected: "an http or https address",
  }),
  TRUSTED_PROXIES: variable<readonly string[]>({
    parse: addresses,
    default: [],
    expected: "IP addresses or networks such as 10.0.0.0/8, separated by commas",
  }),
  MASTER_KEY: variable<Uint8Array | null>({
    parse: key,
    default: null,
    expected: "32 bytes in base64",
  }),
  TELEGRAM_BOT_TOKEN: variable<string | null>({
    parse: token,
    default: null,
    expected: "a token from @BotFather, like 123456:ABC…",
  }),
  TELEGRAM_API_ROOT: variable<string>({
    parse: address,
    default: "https://api.telegram.org",
    expected: "an http or https address",
  }),
  ALLOWED_USERS: variable<readonly string[]>({
    parse: people,
    default: [],
    expected: "@usernames or numeric Telegram ids, separated by commas",
  }),
  ADMIN_USERS: variable<readonly string[]>({
    parse: people,
    default: [],
    expected: "@usernames or numeric Telegram ids, separated by commas",
  }),
  ALLOW_PRIVATE_NETWORK: variable<boolean>({
    parse: flag,
    default: false,
    expected: "true or false",
  }),
  OPENAI_API_KEY: variable<string | null>({
    parse: something,
    default: null,
    expected: "a key of OpenAI, or of the server at OPENAI_BASE_URL",
  }),
  OPENAI_BASE_URL: variable<string | null>({
    parse: address,
    default: null,
    expected: "an http or https address",
  }),
  LLM_MODEL: variable<string | null>({
    parse: something,
    default: null,
    expected: "the name of a model",
  }),
  OPENROUTER_API_KEY: variable<string | null>({
    parse: something,
    default: null,
    expected: "a key of OpenRouter",
  }),
  ANTHROPIC_API_KEY: variable<string | null>({
    parse: something,
    default: null,
    expected: "a key of Anthropic",
  }),
  ANTHROPIC_BASE_URL: variable<string | null>({
    parse: address,
    default: null,
    expected: "an http or https address",
  }),
  LLM_PROVIDERS: variable<readonly string[]>({
    parse: models,
    default: [],
    expected: "openai, openrouter, anthropic in order, each with :model behind it if you like",
  }),
  LLM_MONTHLY_BUDGET: variable<number | null>({
    parse: amount,
    default: null,
    expected: "an amount in US dollars, such as 5 or 2.50",
  }),
  LLM_USER_MONTHLY_BUDGET: variable<number | null>({
    parse: amount,
    default: null,
    expected: "an amount in US dollars, such as 5 or 2.50",
  }),
  TRANSCRIBERS: variable<readonly TranscriberName[]>({
    parse: transcribers,
    default: [],
    expected: "whisper, assemblyai, command, in the order in which they are asked",
  }),
  WHISPER_BASE_URL: variable<string | null>({
    parse: address,
    default: null,
    expected: "an http or https address",
  }),
  WHISPER_API_KEY: variable<string | null>({
    parse: something,
    default: null,
    expected: "a key of OpenAI, or of the server at WHISPER_BASE_URL",
  }),
  WHISPER_MODEL: variable<string>({
    parse: something,
    default: "whisper-1",
    expected: "the name of a model",
  }),
  ASSEMBLYAI_API_KEY: variable<string | null>({
    parse: something,
    default: null,
    expected: "a key of AssemblyAI",
  }),
  ASSEMBLYAI_BASE_URL: variable<string>({
    parse: address,
    default: "https://api.assemblyai.com",
    expected: "an http or https address",
  }),
  TRANSCRIBER_COMMAND: variable<string | null>({
    parse: something,
    default: null,
    expected: "a command, with {file} where the path of the recording goes",
  }),
  GOOGLE_CLIENT_ID: variable<string | null>({
    parse: something,
    default: null,
    expected: "the id of an OAuth client",
  }),
  GOOGLE_CLIENT_SECRET: variable<string | null>({
    parse: something,
    default: null,
    expected: "the secret of that OAuth client",
  }),
  GOOGLE_SERVICE_ACCOUNT_FILE: variable<string | null>({
    parse: serviceKeyFile,
    default: null,
    expected: "the path of a service account's key file (JSON of type service_account) that can be read",
  }),
  GOOGLE_API_ROOT: variable<string | null>({
    parse: address,
    default: null,
    expected: "an http or https address",
  }),
  GOOGLE_ISSUER: variable<string | null>({
    parse: address,
    default: null,
    expected: "an http or https address",
  }),
  MICROSOFT_CLIENT_ID: variable<string | null>({
    parse: something,
    default: null,
    expected: "the id of an app registration",
  }),
  MICROSOFT_TENANT: variable<string>({
    parse: something,
    default: "common",
    expected: "common, organizations, consumers, or the id or domain of a tenant",
  }),
  MICROSOFT_GRAPH_ROOT: variable<string>({
    parse: address,
    default: "https://graph.microsoft.com",
    expected: "an http or https address",
  }),
  MICROSOFT_LOGIN_ROOT: variable<string>({
    parse: address,
    default: "https://login.microsoftonline.com",
    expected: "an http or https address",
  }),
  NOTION_CLIENT_ID: variable<string | null>({
    parse: something,
    default: null,
    expected: "the id of a public integration",
  }),
  NOTION_CLIENT_SECRET: variable<string | null>({
    parse: something,
    default: null,
    expected: "the secret of that integration",
  }),
  NOTION_API_ROOT: variable<string>({
    parse: address,
    default: "https://api.notion.com",
    expected: "an http or https address",
  }),
  LOG_LEVEL: variable<"debug" | "info" | "warn" | "error" | "silent">({
    parse: oneOf("debug", "info", "warn", "error", "silent"),
    default: "info",
    expected: "debug, info, warn, error or silent",
  }),
  LOG_FORMAT: variable<"json" | "pretty">({
    parse: oneOf("json", "pretty"),
    default: "json",
    expected: "json or pretty",
  }),
} as const;

type Variables = typeof variables;

export type Config = {
  readonly [K in keyof Variables]: Variables[K] extends Variable<infer T> ? T : never;
};

function isPerson(name: string): boolean {
  return /^(@[A-Za-z]\w{3,31}|\d{1,15})$/.test(name);
}

function isAddressOrNetwork(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  // Loading Node's sockets takes a tenth of the start, and most have no proxy.
  const { isIP }: typeof import("node:net") = require("node:net");
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (bits === undefined) return longest > 0;
  return rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= longest;
}
