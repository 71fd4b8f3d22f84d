import { expect, test } from "bun:test";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "./read-config";
import { variables } from "./variables";

const folder = () => mkdtempSync(join(tmpdir(), "adjutant-config-"));

test("without anything set there is a default for everything", () => {
  expect(readConfig({})).toMatchObject({
    DATA_DIR: "./data",
    HOST: "127.0.0.1",
    PORT: 8080,
    TELEGRAM_BOT_TOKEN: null,
  });
});

test("a wrong value stops the start, naming the variable and not the value", () => {
  const wrong: Record<string, string> = {
    PORT: "eighty",
    MASTER_KEY: "c2hvcnQ=",
    TELEGRAM_BOT_TOKEN: "hunter2",
    PUBLIC_URL: "ftp://x",
    ALLOWED_USERS: "anna, @bob",
    LOG_LEVEL: "loud",
    ALLOW_PRIVATE_NETWORK: "perhaps",
    TRUSTED_PROXIES: "10.0.0.1, loadbalancer",
    LLM_PROVIDERS: "openai,skynet",
    LLM_MONTHLY_BUDGET: "lots",
    GOOGLE_SERVICE_ACCOUNT_FILE: "/nope/key.json",
  };
  for (const [name, value] of Object.entries(wrong)) {
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} is not usable: expected`));
    expect(() => readConfig({ [name]: value })).not.toThrow(new RegExp(value));
  }
});

test("a transcriber that is named must be set up", () => {
  expect(() => readConfig({ TRANSCRIBERS: "whisper, assemblyai", WHISPER_API_KEY: "k" })).toThrow(
    /^TRANSCRIBERS is not usable: expected ASSEMBLYAI_API_KEY/,
  );
  expect(() => readConfig({ TRANSCRIBERS: "siri" })).toThrow(/^TRANSCRIBERS is not usable: expected whisper/);
});

test("any variable may come from a file, and .env in the data folder is read", () => {
  const data = folder();
  const secret = join(data, "token");
  writeFileSync(secret, "123456:ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij\n");
  writeFileSync(join(data, ".env"), 'PORT=9000\n# a comment\nexport LOG_FORMAT="pretty"\n');
  const config = readConfig({ DATA_DIR: data, TELEGRAM_BOT_TOKEN_FILE: secret, PORT: "9001" });
  expect(config).toMatchObject({ PORT: 9001, LOG_FORMAT: "pretty" });
  expect(config.TELEGRAM_BOT_TOKEN).toStartWith("123456:");
});

test("in .env a comment may stand behind a value, and what is in quotes is the value", () => {
  const data = folder();
  const lines = [
    "GOOGLE_CLIENT_ID=1234.apps   # from step 6",
    "GOOGLE_CLIENT_SECRET='GOCSPX #1' # not a comment in there",
    'LLM_MODEL="a#b"',
    "NOTION_CLIENT_ID=a#b",
    "NOTION_CLIENT_SECRET=  # to come",
    "MICROSOFT_CLIENT_ID=it's",
  ];
  writeFileSync(join(data, ".env"), `${lines.join("\r\n")}\r\n`);
  expect(readConfig({ DATA_DIR: data })).toMatchObject({
    GOOGLE_CLIENT_ID: "1234.apps",
    GOOGLE_CLIENT_SECRET: "GOCSPX #1",
    LLM_MODEL: "a#b",
    NOTION_CLIENT_ID: "a#b",
    NOTION_CLIENT_SECRET: null,
    MICROSOFT_CLIENT_ID: "it's",
  });
});

test("proxies are addresses and networks", () => {
  const read = (text: string) => readConfig({ TRUSTED_PROXIES: text }).TRUSTED_PROXIES;
  expect(read("10.0.0.0/8, ::1,fd00::/8")).toEqual(["10.0.0.0/8", "::1", "fd00::/8"]);
  for (const wrong of ["yes", "10.0.0", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8/8", "::1/129", "proxy.lan"])
    expect(() => read(wrong)).toThrow(/^TRUSTED_PROXIES is not usable/);
});

test("a secret file that is not there stops the start", () => {
  expect(() => readConfig({ MASTER_KEY_FILE: "/nonexistent/key" })).toThrow(/MASTER_KEY_FILE is not usable/);
});

test("the README's table names every variable", async () => {
  const readme = await Bun.file(join(import.meta.dir, "../../README.md")).text();
  for (const name of Object.keys(variables)) expect(readme).toContain(`\`${name}\``);
});

test("a service account's key file that cannot be read, or is another kind of file, stops the start", () => {
  const data = folder();
  const path = join(data, "key.json");
  const read = () => readConfig({ GOOGLE_SERVICE_ACCOUNT_FILE: path }).GOOGLE_SERVICE_ACCOUNT_FILE;
  for (const wrong of ["", "{", '"service_account"', '{"installed":{"client_id":"x"}}']) {
    writeFileSync(path, wrong);
    expect(read).toThrow(/^GOOGLE_SERVICE_ACCOUNT_FILE is not usable: expected/);
  }
  writeFileSync(path, '{"type":"service_account"}');
  expect(read()).toBe(path);
  expect(() => readConfig({ GOOGLE_SERVICE_ACCOUNT_FILE: data })).toThrow(/^GOOGLE_SERVICE_ACCOUNT_FILE is/);
});
