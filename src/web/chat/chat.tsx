import type { Hono } from "hono";
import * as z from "zod/mini";
import { Conversation as ConversationView } from "../../../views/chat/conversation";
import { ChatPage, Source } from "../../../views/chat/page";
import { capture } from "../../assistant/conversation/capture";
import {
  awaitNews,
  type Conversation,
  openWebConversation,
  readConversation,
} from "../../assistant/conversation/read-conversation";
import { findPerson } from "../../assistant/people/find-person";
import { recognizeFormat } from "../../domain/file-format";
import type { Inbound } from "../../domain/inbound";
import type { Channel, User } from "../../domain/user";
import { readForm } from "../form";
import { requireUser } from "../guard/session";
import { isHtmx, seeOther, sendFragment, sendPage, shellOf } from "../render";
import type { Web, WebContext, WebEnv } from "../web";
import { composeBubbles } from "./bubble";

/** How long an answer may take to still come with the page that asked for it. */
const answerMs = 2_000;

const source = z.catch(z.string().check(z.regex(/^[\w-]{8,64}$/)), () => newSource());
const fields = z.union([
  z.object({ file: z.instanceof(File).check(z.refine((file) => file.size > 0)), source }),
  z.object({ action: z.string().check(z.minLength(1), z.maxLength(200)), source }),
  z.object({ text: z.string().check(z.refine((text) => text.trim() !== "")), source }),
]);

/** The conversation in the browser. What comes in is stored before anything else; a job answers it. */
export function serveChat(app: Hono<WebEnv>, web: Web): void {
  app.get("/chat", async (c) => {
    const user = requireUser(c);
    const channel = await openWebConversation(web.assistant, user.id);
    const conversation = await readConversation(web.assistant, channel);
    return sendPage(c, <ChatPage {...show(c, web, user, conversation)} />);
  });

  app.get("/chat/messages", async (c) => {
    const user = requireUser(c);
    const channel = await openWebConversation(web.assistant, user.id);
    const conversation = await readConversation(web.assistant, channel);
    if (conversation.version === c.req.query("version")) return c.body(null, 204);
    return sendFragment(c, <ConversationView {...show(c, web, user, conversation)} />);
  });

  app.post("/chat", async (c) => {
    const user = requireUser(c);
    const said = await readForm(c, fields);
    const channel = await openWebConversation(web.assistant, user.id);
    const before = await readConversation(web.assistant, channel);
    const { fresh } = await take(web, channel, said);
    const after = await awaitNews(web.assistant, channel, before, fresh ? answerMs : 0, c.var.signal);
    if (!isHtmx(c)) return seeOther(c, "/chat");
    // The answer may have set their zone or language.
    const shown = show(c, web, (await findPerson(web.assistant, user.id)) ?? user, after);
    return sendFragment(
      c,
      <>
        <ConversationView {...shown} />
        <Source value={shown.source} renewed />
        <Source value={shown.source} renewed of="file" />
      </>,
    );
  });
}

function show(c: WebContext, web: Web, user: User, conversation: Conversation) {
  return {
    shell: shellOf(c, "chat"),
    bubbles: composeBubbles(conversation, user, web.assistant.now()),
    version: conversation.version,
    source: newSource(),
  };
}

function newSource(): string {
  return crypto.randomUUID();
}

type Said = z.infer<typeof fields>;

/** The same form sent twice is one message; another text, file or button of it is another. */
async function take(web: Web, channel: Channel, said: Said): ReturnType<typeof capture> {
  if ("file" in said) {
    const bytes = new Uint8Array(await said.file.arrayBuffer());
    const name = `${said.source}:${Bun.hash(bytes).toString(36)}`;
    return capture(web.assistant, channel, name, uploadOf(said.file, bytes), null, bytes);
  }
  const what = "action" in said ? said.action : Bun.hash(said.text).toString(36);
  return capture(web.assistant, channel, `${said.source}:${what}`, inboundOf(said));
}

/** What it is, its bytes say: names and types come from wherever the file does. */
function uploadOf(file: File, bytes: Uint8Array): Inbound {
  const format = recognizeFormat(bytes);
  return {
    kind: format?.family === "sound" ? "voice" : "file",
    attachment: {
      file: null,
      name: file.name.slice(0, 120),
      type: format?.type ?? null,
      bytes: bytes.length,
      seconds: null,
    },
    caption: null,
    replyTo: null,
    forwarded: null,
    album: null,
  };
}

function inboundOf(said: Exclude<Said, { file: unknown }>): Inbound {
  if ("action" in said) return { kind: "tap", action: said.action };
  return { kind: "text", text: said.text, replyTo: null };
}
