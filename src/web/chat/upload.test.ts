import { afterEach, beforeEach, expect, test } from "bun:test";
import { logInVisitor } from "../../testing/log-in";
import { makeRecording, type SpeechServer, startSpeechServer } from "../../testing/speech-server";
import { openVisitor, serveWorld, type Visitor } from "../../testing/web-visitor";
import { lastText, startWorld, type World } from "../../testing/world";

let world: World;
let visitor: Visitor;
let speech: SpeechServer;

beforeEach(async () => {
  speech = startSpeechServer();
  const environment = { WHISPER_BASE_URL: `${speech.root}/v1`, WHISPER_API_KEY: "speech-key" };
  world = await startWorld({ environment });
  visitor = openVisitor(serveWorld(world));
  await logInVisitor(world, visitor);
});
afterEach(async () => {
  await world.stop();
  await speech.stop();
});

async function upload(
  bytes: Uint8Array,
  name: string,
  more: { csrf?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  const body = new FormData();
  body.set("csrf", more.csrf ?? (await visitor.csrf()));
  body.set("source", "source-12345678");
  body.set("file", new File([new Uint8Array(bytes)], name));
  const headers = { "HX-Request": "true", Origin: "http://localhost", "Sec-Fetch-Site": "same-origin" };
  return visitor.send("/chat", { method: "POST", body, headers: { ...headers, ...more.headers } });
}

const texts = async () => (await world.conversation()).map((message) => lastText([message]));

test("a recording is heard, and what was heard stands above its draft; sent twice, it is paid once", async () => {
  for (let time = 0; time < 2; time++) expect((await upload(makeRecording(), "recording")).status).toBe(200);
  await world.settle();
  const [said, heard, card] = await texts();
  expect(said).toStartWith("🎙");
  expect(heard).toContain("Lunch with Anna next Friday");
  expect(card).toContain("13:00 – 14:30");
  expect(speech.calls).toHaveLength(1);
  const page = await (await visitor.get("/chat")).text();
  expect(page).toContain('enctype="multipart/form-data"');
});

test("a calendar file becomes a draft; a file of another kind is told, by its bytes and not its name", async () => {
  const event = "BEGIN:VEVENT\r\nUID:a@b\r\nDTSTART:20261201T170000Z\r\nSUMMARY:Concert\r\nEND:VEVENT\r\n";
  const file = new TextEncoder().encode(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${event}END:VCALENDAR\r\n`);
  await upload(file, "x.jpg");
  await world.settle();
  expect((await texts()).at(-1)).toContain("Concert");
  await upload(new TextEncoder().encode("<script>alert(1)</script>"), "<b>.ics");
  await world.settle();
  expect((await texts()).at(-1)).toContain("none that I know");
  expect(await (await visitor.get("/chat")).text()).not.toContain("<b>.ics");
});

test("a file without the page's token, an empty one and one over 20 MB are refused, and nothing is stored", async () => {
  expect((await upload(makeRecording(), "a", { csrf: "wrong" })).status).toBe(403);
  expect((await upload(new Uint8Array(0), "a")).status).toBe(422);
  const large = await upload(makeRecording(20 * 1024 * 1024 + 100_000), "a");
  expect(large.status).toBe(413);
  expect(await large.text()).toContain("larger than 20 MB");
  expect(await world.conversation()).toEqual([]);
  const elsewhere = await visitor.submit("/settings", { name: "x".repeat(300_000) });
  expect(elsewhere.status).toBe(413);
});
