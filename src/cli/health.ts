import { readConfig } from "../config/read-config";

/** 0 when the appliance on this machine answers healthy. */
export async function run(): Promise<number> {
  const config = readConfig(process.env);
  const host = config.HOST === "0.0.0.0" ? "127.0.0.1" : config.HOST === "::" ? "[::1]" : config.HOST;
  try {
    const answer = await fetch(`http://${host}:${config.PORT}/health`, {
      signal: AbortSignal.timeout(5_000),
    });
    const body = await answer.text();
    process.stdout.write(`${body.trim()}\n`);
    return answer.ok ? 0 : 1;
  } catch {
    process.stderr.write(`Nothing answers at ${host}:${config.PORT}. Is Adjutant running?\n`);
    return 1;
  }
}
