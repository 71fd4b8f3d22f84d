import { commit, version } from "../version";

export async function run(): Promise<number> {
  process.stdout.write(`adjutant ${version}${commit === "" ? "" : ` (${commit.slice(0, 12)})`}\n`);
  return 0;
}
