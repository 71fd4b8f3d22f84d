import { join } from "node:path";

/** Compiles one of the floors as the program itself is compiled; the executable's path. */
export async function buildFloor(name: "skeleton" | "echo-bot"): Promise<string> {
  const outfile = join(import.meta.dir, "../dist/bench", name);
  const build = Bun.spawn(
    [
      process.execPath,
      join(import.meta.dir, "../.ci/build.ts"),
      "--outfile",
      outfile,
      join(import.meta.dir, "floor", `${name}.ts`),
    ],
    { stdout: "ignore", stderr: "inherit" },
  );
  if ((await build.exited) !== 0) throw new Error(`${name} could not be built`);
  return outfile;
}

export const executable = join(import.meta.dir, "../dist/adjutant");
