/** bun run bench: every figure beside its floor, in one run. Builds first, so that what is measured is what is shipped. */
import { join } from "node:path";
import { benchJobs } from "./jobs";
import { benchLanguage } from "./language/run";
import { benchLatency } from "./latency";
import { benchParse } from "./parse";
import { benchStartup } from "./startup";

const build = Bun.spawn([process.execPath, join(import.meta.dir, "../.ci/build.ts")], {
  stdout: "ignore",
  stderr: "inherit",
});
if ((await build.exited) !== 0) process.exit(1);
await benchStartup();
await benchLatency();
await benchJobs();
await benchParse();
benchLanguage();
process.exit(0);
