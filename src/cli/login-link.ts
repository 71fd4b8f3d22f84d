import { openCore } from "../appliance/core";
import { findUserNamed } from "../assistant/people/find-user";
import { issueLoginToken } from "../assistant/people/login";
import { readConfig } from "../config/read-config";

/** Prints a one-time link to the web pages; without a name it is the owner's. */
export async function run(args: readonly string[]): Promise<number> {
  const core = await openCore({ ...readConfig(process.env), LOG_LEVEL: "silent" });
  try {
    const user = await findUserNamed(core.assistant, args[0] ?? null);
    if (user === null) {
      process.stderr.write(
        args[0] === undefined
          ? "Nobody owns this Adjutant yet. Start it and enter its setup code at /setup.\n"
          : `There is no user "${args[0]}".\n`,
      );
      return 1;
    }
    process.stdout.write(`${core.webRoot()}/login/${await issueLoginToken(core.assistant, user.id)}\n`);
    return 0;
  } finally {
    core.close();
  }
}
