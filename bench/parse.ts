import { executable } from "./build-floor";
import { printTable } from "./table";

const lines = 20_000;

/** Messages a second through `adjutant parse --jsonl`, start-up and all, on one core. */
export async function benchParse(): Promise<void> {
  const texts = [
    "Lunch with Anna next Friday 13:00 for 90 minutes at Nobu, remind me 30 minutes before",
    "remind me to call mum tomorrow at 9",
    "note: the code of the gate is 4711",
    "standup every weekday at 9:15",
    "what's on Thursday",
    "dentist Mon 9 and gym Tue 18:00",
  ];
  const request = (index: number) =>
    JSON.stringify({
      text: texts[index % texts.length],
      now: "2026-11-21T10:00",
      zone: "Europe/Berlin",
      locale: "en-GB",
    });
  const input = Array.from({ length: lines }, (_, index) => request(index)).join("\n");
  const began = performance.now();
  const child = Bun.spawn([executable, "parse", "--jsonl"], {
    stdin: new Blob([input]),
    stdout: "pipe",
    stderr: "inherit",
  });
  const answers = (await new Response(child.stdout).text()).trim().split("\n").length;
  const seconds = (performance.now() - began) / 1000;
  if (answers !== lines) throw new Error(`${answers} answers to ${lines} requests`);
  const perSecond = Math.round(lines / seconds);
  printTable("adjutant parse --jsonl, English", [
    { what: "messages a second", ours: `${perSecond}`, floor: "–", ratio: null, limit: "at least 5,000" },
  ]);
}

if (import.meta.main) await benchParse();
