#!/usr/bin/env bun
import { StartupError } from "./errors";

/** One line per command; each is loaded only when it is called. */
const commands: Record<string, () => Promise<{ run(args: readonly string[]): Promise<number> }>> = {
  serve: () => import("./cli/serve"),
  chat: () => import("./cli/chat"),
  parse: () => import("./cli/parse"),
  health: () => import("./cli/health"),
  "login-link": () => import("./cli/login-link"),
  version: () => import("./cli/version"),
  help: () => import("./cli/help"),
};

const [name = "serve", ...rest] = process.argv.slice(2);
const aliases: Record<string, string> = {
  "--help": "help",
  "-h": "help",
  "--version": "version",
  "-v": "version",
};
const command = commands[aliases[name] ?? name];

try {
  if (command === undefined) {
    process.stderr.write(`There is no command "${name}". adjutant --help lists them.\n`);
    process.exitCode = 2;
  } else {
    process.exitCode = await (await command()).run(rest);
  }
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
