import type { Hono } from "hono";
import * as z from "zod/mini";
import { findHook, finishNote, handNote, readNoteQueue } from "../../assistant/note-hook";
import { bodyOf } from "../../assistant/notes/list-notes";
import type { ConnectionId } from "../../domain/ids";
import type { Throttle } from "../guard/throttle";
import type { Web, WebContext, WebEnv } from "../web";

const doneForm = z.object({ id: z.string().check(z.minLength(1), z.maxLength(40)) });

/**
 * What a Shortcut calls: GET hands out the next note, POST with its id says that it is made. No session and no page: the
 * last part of the address is the secret. A note is handed out until its id comes back, so none is lost on the way.
 */
export function serveNoteHook(app: Hono<WebEnv>, web: Web, throttle: Throttle): void {
  const { assistant } = web;
  const path = "/hooks/apple-notes/:secret";

  app.get(path, (c) =>
    admitted(c, async (id) => {
      const note = await handNote(assistant, id);
      const { waiting } = await readNoteQueue(assistant, id);
      return c.json(note === null ? { waiting } : { waiting, ...composeNote(note) });
    }),
  );

  app.post(path, (c) =>
    admitted(c, async (id) => {
      const sent = doneForm.safeParse(await readBody(c));
      if (!sent.success) return c.json({ error: "id missing" }, 400);
      if (!(await finishNote(assistant, id, sent.data.id))) return c.json({ error: "unknown id" }, 404);
      const { waiting } = await readNoteQueue(assistant, id);
      return c.json({ waiting });
    }),
  );

  async function admitted(c: WebContext, answer: (id: ConnectionId) => Promise<Response>): Promise<Response> {
    const { address } = c.var.client;
    if (throttle.isHeldOff(address)) return c.json({ error: "too many attempts" }, 429);
    const connection = await findHook(assistant, c.req.param("secret") ?? "");
    if (connection !== null) return answer(connection.id);
    throttle.recordFailure(address);
    return c.json({ error: "not found" }, 404);
  }
}

/** Notes takes the first line of a text as its title. */
function composeNote({ id, title, body }: { id: string; title: string; body: string }) {
  const text = [title, bodyOf({ title, body }) ?? ""].filter((each) => each !== "").join("\n");
  return { id, title, body, text };
}

async function readBody(c: WebContext): Promise<unknown> {
  const isJson = (c.req.header("Content-Type") ?? "").includes("json");
  return (isJson ? c.req.json() : c.req.parseBody()).catch(() => null);
}
