import { createInterface } from "node:readline";
import { openCore } from "../appliance/core";
import { capture } from "../assistant/conversation/capture";
import { isQuiet, openTerminal, readNews } from "../assistant/conversation/terminal";
import { findUserNamed } from "../assistant/people/find-user";
import { readConfig } from "../config/read-config";
import type { Inbound } from "../domain/inbound";
import { wordingFor } from "../i18n/wording";
import { createLog } from "../log";
import { systemClock } from "../ports";
import { createScreen } from "./screen";

/** How often another process's messages (a reminder that the running appliance gives) are looked for. */
const lookMs = 250;

/**
 * The conversation in the terminal: a line is a message, a number presses the button that is shown with it. Whoever can
 * open the data folder owns what is in it, so nobody is asked to log in.
 */
export async function run(args: readonly string[]): Promise<number> {
  const config = readConfig(process.env);
  const core = await openCore(
    config,
    systemClock,
    createLog(process.env.LOG_LEVEL === undefined ? "silent" : config.LOG_LEVEL, config.LOG_FORMAT),
    false,
  );
  const { assistant } = core;
  const name = args[args.indexOf("--user") + 1];
  const named = args.includes("--user") ? (name ?? "") : null;
  const user = named === null ? null : await findUserNamed(assistant, named);
  if (named !== null && user === null) {
    process.stderr.write(`There is no user "${named}".\n`);
    core.close();
    return 1;
  }
  const { channel, user: speaker } = await openTerminal(assistant, user, systemLocale());
  let since = assistant.now();
  await core.runner.start();
  const screen = createScreen(
    wordingFor(speaker.locale),
    process.stdout.isTTY === true,
    (text) => void process.stdout.write(text),
  );
  const shown = new Map<string, number>();

  const showNews = async () => {
    for (const message of await readNews(assistant, channel, since)) {
      if (shown.get(message.id) !== message.revision) screen.show(message.reply);
      shown.set(message.id, message.revision);
      if (Temporal.Instant.compare(message.updatedAt, since) > 0) since = message.updatedAt;
    }
  };
  const hear = async (content: Inbound) => {
    await capture(assistant, channel, `t:${crypto.randomUUID()}`, content);
    await untilQuiet(async () => isQuiet(assistant));
    await showNews();
  };
  if (speaker.zone === null) await hear({ kind: "text", text: "/start", replyTo: null });
  const timer = setInterval(() => void showNews(), lookMs);
  screen.prompt();
  for await (const line of createInterface({ input: process.stdin, terminal: false })) {
    const text = line.trim();
    if (text === "/quit") break;
    if (text === "") continue;
    const content = screen.read(line);
    if (content !== null) await hear(content);
    screen.prompt();
  }
  clearInterval(timer);
  await core.runner.stop(5_000);
  core.close();
  return 0;
}

async function untilQuiet(quiet: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!(await quiet()) && performance.now() < deadline) await Bun.sleep(10);
}

function systemLocale(): string {
  const language = (process.env.LC_ALL ?? process.env.LANG ?? "").split(".")[0]?.replace("_", "-") ?? "";
  return /^[a-z]{2}(-[A-Z]{2})?$/.test(language) ? language : "en-GB";
}
