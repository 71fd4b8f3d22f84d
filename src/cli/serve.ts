import { startAppliance } from "../appliance/appliance";
import { readConfig } from "../config/read-config";
import { StartupError } from "../errors";
import { describeError } from "../log";

/** Runs until SIGTERM or SIGINT, then drains. A second signal ends at once. */
export async function run(args: readonly string[]): Promise<number> {
  const [unknown] = args;
  if (unknown !== undefined) {
    throw new StartupError(
      `adjutant serve does not know "${unknown}". It takes no options: everything is set by environment variables, which the README lists. Nothing was started.`,
    );
  }
  const config = readConfig(process.env);
  // Before anything is said: whoever reads the line below may send a signal at once.
  const signalled = untilSignal();
  const appliance = await startAppliance(config);
  const code = appliance.setupCode.current();
  const claim = code === null ? "" : ` – setup code: ${code} (enter it at ${appliance.address}/setup)`;
  process.stdout.write(`Adjutant is at ${appliance.address}${claim}\n`);
  process.on("unhandledRejection", (error) => appliance.log.error("unhandled", describeError(error)));
  await signalled;
  process.once("SIGTERM", () => process.exit(1));
  process.once("SIGINT", () => process.exit(1));
  await appliance.stop();
  process.exit(0);
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGTERM", () => resolve());
    process.once("SIGINT", () => resolve());
  });
}
