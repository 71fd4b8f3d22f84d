/**
 * Builds the executable: bun .ci/build.ts [--target linux-arm64] [--outfile dist/adjutant] [src/main.ts]
 * --target is for another machine: linux-x64, linux-arm64, darwin-x64, darwin-arm64.
 */
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { version } from "../package.json";

const top = join(import.meta.dir, "..");
const { values, positionals } = parseArgs({
  options: { target: { type: "string" }, outfile: { type: "string", default: join(top, "dist/adjutant") } },
  allowPositionals: true,
});

const result = await Bun.build({
  entrypoints: [positionals[0] ?? join(top, "src/main.ts")],
  minify: true,
  bytecode: true,
  // What is loaded on first use stays a chunk of its own: unread, it costs no memory.
  splitting: true,
  // With bytecode the default would be cjs, which knows no top-level await.
  format: "esm",
  // Kept inside of the executable too, so that stack traces name our own files and lines.
  sourcemap: "linked",
  define: {
    "process.env.NODE_ENV": JSON.stringify("production"),
    ADJUTANT_VERSION: JSON.stringify(version),
    ADJUTANT_COMMIT: JSON.stringify(readCommit()),
  },
  compile: {
    outfile: values.outfile,
    // Otherwise a bunfig.toml in the folder it is started in could name code to run.
    autoloadBunfig: false,
    ...(values.target === undefined ? {} : { target: `bun-${values.target}` as Bun.Build.CompileTarget }),
  },
});
for (const log of result.logs) process.stderr.write(`${log.message}\n`);

/** The commit of the checkout; a build without git, as in a container, gives it in COMMIT. */
function readCommit(): string {
  const given = process.env.COMMIT;
  if (given) return given;
  if (!Bun.which("git")) return "unknown";
  // The checkout may be another user's, as for root in a container, and we run its code anyway.
  const command = ["git", "-c", "safe.directory=*", "-C", top, "rev-parse", "--short=12", "HEAD"];
  const git = Bun.spawnSync(command, { stderr: "ignore" });
  return git.success ? git.stdout.toString().trim() : "unknown";
}

/** The chunks' own maps are in the executable already. */
for await (const map of new Bun.Glob("chunk-*.js.map").scan(dirname(values.outfile))) {
  await Bun.file(join(dirname(values.outfile), map)).delete();
}
