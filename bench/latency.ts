import { buildFloor, executable } from "./build-floor";
import { type Started, startProcess } from "./process";
import { printTable, quantile } from "./table";

const person = { id: 4711, first_name: "Olga", language_code: "en" };
const messages = 400;

/** From an update to the draft shown, in turn with a bot that only echoes. */
export async function benchLatency(): Promise<void> {
  const echo = await startProcess([await buildFloor("echo-bot")], false);
  const ours = await startProcess([executable, "serve"]);
  ours.api.sendText(person, "Berlin");
  await ours.api.waitForMessage(person.id, "Europe/Berlin", 5_000);
  await Bun.sleep(300);
  const samples = { ours: [] as number[], echo: [] as number[] };
  for (let index = 0; index < messages; index += 1) {
    const hour = 8 + (index % 10);
    const day = 1 + (index % 27);
    const text = `Lunch with Anna on ${day} March 2027 at ${hour}:${String(index % 60).padStart(2, "0")} at Nobu`;
    samples.echo.push(await timeAnswer(echo, text));
    samples.ours.push(await timeAnswer(ours, text));
  }
  await echo.stop();
  await ours.stop();
  const warm = (list: number[]) => list.slice(50);
  printTable("Update to draft shown", [
    row("p50", quantile(warm(samples.ours), 0.5), quantile(warm(samples.echo), 0.5), "–"),
    row("p99", quantile(warm(samples.ours), 0.99), quantile(warm(samples.echo), 0.99), "under 3"),
  ]);
}

/** Until the bot's message arrives at the server. */
async function timeAnswer(started: Started, text: string): Promise<number> {
  const began = performance.now();
  const { messageId } = started.api.sendText(person, text);
  await started.api.waitForMessage(person.id, (message) => message.message_id > messageId, 5_000);
  return performance.now() - began;
}

function row(what: string, ours: number, floor: number, limit: string) {
  return { what, ours: `${ours.toFixed(2)} ms`, floor: `${floor.toFixed(2)} ms`, ratio: ours / floor, limit };
}

if (import.meta.main) await benchLatency();
