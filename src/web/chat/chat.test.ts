import { afterEach, beforeEach, expect, test } from "bun:test";
import { awaitNews, readConversation } from "../../assistant/conversation/read-conversation";
import { reply, span } from "../../domain/reply";
import { postMessage } from "../../store/conversation/post";
import { createUser } from "../../store/people/users";
import { logInVisitor } from "../../testing/log-in";
import { openVisitor, serveWorld, type Visitor } from "../../testing/web-visitor";
import { findAction, startWorld, type World } from "../../testing/world";

let world: World;
let visitor: Visitor;

beforeEach(async () => {
  world = await startWorld();
  visitor = openVisitor(serveWorld(world));
  await logInVisitor(world, visitor);
});
afterEach(() => world.stop());

const htmx = { headers: { "HX-Request": "true" } };
let count = 0;
const newSource = () => {
  count += 1;
  return `source-${String(count).padStart(8, "0")}`;
};
const texts = async () =>
  (await world.conversation()).map((message) => message.reply.spans.map((each) => each.text).join(""));

test("what is said comes back with its answer in the same response", async () => {
  const response = await visitor.submit("/chat", { text: "/help", source: newSource() }, htmx);
  const fragment = await response.text();
  expect(fragment).toStartWith('<section id="conversation"');
  expect(fragment).toContain("/help");
  expect(fragment).toContain("bubble theirs");
  expect(fragment).toContain('id="source"');
  expect(fragment).toContain('hx-swap-oob="true"');
  expect(world.logged.filter((line) => line.includes("inbound.stored"))).toHaveLength(1);
});

test("an answer that was there before anybody waited for it is not waited for", async () => {
  const before = await readConversation(world.assistant, world.channel);
  await world.say("/help");
  const signal = AbortSignal.timeout(20_000);
  const after = await awaitNews(world.assistant, world.channel, before, 60_000, signal);
  expect(after.messages.at(-1)?.author).toBe("adjutant");
  expect(signal.aborted).toBe(false);
});

test("without scripts the form leads back to the page", async () => {
  const response = await visitor.submit("/chat", { text: "/help", source: newSource() });
  expect(response.status).toBe(303);
  expect(response.headers.get("Location")).toBe("/chat");
  expect(await (await visitor.get("/chat")).text()).toContain("bubble mine");
});

test("the same form sent again is the same message; another text is another", async () => {
  const source = newSource();
  for (const text of ["/help", "/help", "/today"]) await visitor.submit("/chat", { text, source }, htmx);
  await world.settle();
  expect((await texts()).filter((text) => text.startsWith("/"))).toEqual(["/help", "/today"]);
});

test("a form without a usable source still counts", async () => {
  await visitor.submit("/chat", { text: "/help", source: "'; --" }, htmx);
  await visitor.submit("/chat", { text: "/help" }, htmx);
  expect((await texts()).filter((text) => text === "/help")).toHaveLength(2);
});

test("a draft is created and undone by its buttons, and shown in place", async () => {
  const draft = await visitor.submit(
    "/chat",
    { text: "note: the code of the gate is 4711", source: newSource() },
    htmx,
  );
  expect(await draft.text()).toContain('class="primary"');
  const create = findAction(await world.conversation(), "Create");
  const created = await visitor.submit("/chat", { action: create, source: newSource() }, htmx);
  await world.settle();
  expect(created.status).toBe(200);
  const page = await (await visitor.get("/chat")).text();
  expect(page.match(/bubble theirs card/g)).toHaveLength(1);
  expect(page).toContain("Note saved");
  const undo = findAction(await world.conversation(), "Undo");
  await visitor.submit("/chat", { action: undo, source: newSource() }, htmx);
  await world.settle();
  expect(await (await visitor.get("/chat")).text()).toContain("Taken back");
});

test("a question for news is answered only when there is some", async () => {
  const page = await (await visitor.get("/chat")).text();
  const [, path = ""] = /hx-get="([^"]+)"/.exec(page) ?? [];
  expect(path).toStartWith("/chat/messages?version=");
  expect((await visitor.get(path, htmx)).status).toBe(204);
  await world.say("/help");
  const news = await visitor.get(path, htmx);
  expect(news.status).toBe(200);
  const [, next = ""] = /hx-get="([^"]+)"/.exec(await news.text()) ?? [];
  expect(next).not.toBe(path);
  expect((await visitor.get(next, htmx)).status).toBe(204);
});

test("what people and calendars write is text, whatever it looks like", async () => {
  const nasty = `<img src=x onerror=alert(1)>"'&amp;</section><script>alert(2)</script>`;
  const message = { channel: world.channel, author: "adjutant", draft: null, correlation: "x" } as const;
  const buttons = [
    [{ kind: "action", label: nasty, action: nasty.slice(0, 60) } as const],
    [
      { kind: "link", label: "bad", href: "javascript:alert(3)" } as const,
      { kind: "link", label: "good", href: 'https://calendar.example/?a=1&b="2"' } as const,
    ],
  ];
  const spans = [
    span(nasty),
    span("\n📍 here", "bold", "javascript:alert(4)"),
    span("\n\u202etxt\u0007", "code"),
  ];
  await postMessage(
    world.store,
    { ...message, dedupe: "nasty", reply: reply(spans, buttons) },
    world.clock.now(),
  );
  await visitor.submit("/chat", { text: nasty, source: newSource() }, htmx);
  const page = await (await visitor.get("/chat")).text();
  expect(page).not.toContain("<img src=x");
  expect(page).not.toContain("<script>");
  expect(page).not.toContain("javascript:");
  expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;");
  expect(page).toContain(
    'href="https://calendar.example/?a=1&amp;b=&quot;2&quot;" target="_blank" rel="noopener"',
  );
});

test.each<Record<string, string>>([
  { text: "" },
  { text: "   \n\t " },
  { action: "" },
  { action: "x".repeat(201) },
  {},
])("%p is refused with a sentence, and nothing is stored", async (fields) => {
  const response = await visitor.submit("/chat", { source: newSource(), ...fields }, htmx);
  expect(response.status).toBe(422);
  expect(response.headers.get("HX-Retarget")).toBe("#notice");
  expect(await response.text()).toContain("nothing was changed");
  expect(await world.conversation()).toEqual([]);
});

test.each(["d:0000000000000000:1:create", "forged", "d:zzz", "z:Mars/Olympus", "\u0000"])(
  "a forged tap %p harms nothing",
  async (action) => {
    const response = await visitor.submit("/chat", { action, source: newSource() }, htmx);
    expect(response.status).toBe(200);
    await world.settle();
    expect((await visitor.get("/chat")).status).toBe(200);
  },
);

test.each(["👍🏽👨‍👩‍👧", "שלום עולם", "a".repeat(4096), "\u0000\u0001\u001b[31m", "\ufffd\ud83d"])(
  "a message of %p is kept and answered",
  async (text) => {
    const response = await visitor.submit("/chat", { text, source: newSource() }, htmx);
    expect(response.status).toBe(200);
    await world.settle();
    expect(await (await visitor.get("/chat")).text()).toContain("bubble theirs");
  },
);

test("nobody sees, nor taps in, another person's conversation", async () => {
  await world.say("note: the code of the gate is 4711");
  const create = findAction(await world.conversation(), "Create");
  const other = await createUser(
    world.store,
    { name: "Bob", role: "member", locale: "en-GB" },
    world.clock.now(),
  );
  const stranger = openVisitor(serveWorld(world));
  await logInVisitor(world, stranger, other.id);
  expect(await (await stranger.get("/chat")).text()).not.toContain("4711");
  await stranger.submit("/chat", { action: create, source: newSource() }, htmx);
  await world.settle();
  expect(await (await stranger.get("/chat")).text()).not.toContain("4711");
  expect((await texts()).join()).not.toContain("Note saved");
});
