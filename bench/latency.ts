import { buildFloor, executable } from "./build-floor";
import { type Started, startProcess } from "./process";
import { median, printTable, quantile } from "./table";

const person = { id: 4711, first_name: "Olga", language_code: "en" };
const rounds = 5;
const messages = 400;
/** How many go by before a process is warm. */
const first = 50;

interface Sample {
  readonly ours: number[];
  readonly echo: number[];
}

/** From an update to the draft shown, in turn with a bot that only echoes. A hundredth of one round is few: rounds are many. */
export async function benchLatency(): Promise<void> {
  const echoBot = await buildFloor("echo-bot");
  const samples: Sample[] = [];
  for (let round = 0; round < rounds; round += 1) samples.push(await runRound(echoBot));
  const of = (share: number, whose: keyof Sample) =>
    median(samples.map((sample) => quantile(sample[whose].slice(first), share)));
  printTable(`Update to draft shown (medians of ${rounds} rounds)`, [
    row("p50", of(0.5, "ours"), of(0.5, "echo"), "–"),
    row("p99", of(0.99, "ours"), of(0.99, "echo"), "under 3"),
  ]);
}

async function runRound(echoBot: string): Promise<Sample> {
  const echo = await startProcess([echoBot], false);
  const ours = await startProcess([executable, "serve"]);
  ours.api.sendText(person, "Berlin");
  await ours.api.waitForMessage(person.id, "Europe/Berlin", 5_000);
  await Bun.sleep(300);
  const samples: Sample = { ours: [], echo: [] };
  for (let index = 0; index < messages; index += 1) {
    const hour = 8 + (index % 10);
    const day = 1 + (index % 27);
    const text = `Lunch with Anna on ${day} March 2027 at ${hour}:${String(index % 60).padStart(2, "0")} at Nobu`;
    samples.echo.push(await timeAnswer(echo, text));
    samples.ours.push(await timeAnswer(ours, text));
  }
  await echo.stop();
  await ours.stop();
  return samples;
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
