import type { Hono } from "hono";
import * as z from "zod/mini";
import { NotePage, type NoteProps, NotesPage } from "../../../views/notes/page";
import { exportNotes } from "../../assistant/notes/export-notes";
import { bodyOf, findNote, listNotes } from "../../assistant/notes/list-notes";
import { formatDate, formatTime } from "../../i18n/format";
import { WebFault } from "../failures/fault";
import { requireUser } from "../guard/session";
import { sendPage, shellOf } from "../render";
import type { Web, WebContext, WebEnv } from "../web";

const onePage = 50;
const pageNumber = z.catch(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(10_000)), 1);

/** The notes that are kept here: listed, read one by one, and downloaded all together. */
export function serveNotes(app: Hono<WebEnv>, web: Web): void {
  const { assistant } = web;

  app.get("/notes", async (c) => {
    const user = requireUser(c);
    const page = pageNumber.parse(c.req.query("page"));
    const found = await listNotes(assistant, user.id, onePage + 1, (page - 1) * onePage);
    const notes = found.slice(0, onePage).map((note) => composeNote(c, note));
    const hasOlder = found.length > onePage;
    return sendPage(
      c,
      <NotesPage shell={shellOf(c, "notes")} notes={notes} page={page} hasOlder={hasOlder} />,
    );
  });

  app.get("/notes/export", async (c) => {
    const user = requireUser(c);
    const text = await exportNotes(assistant, user.id, user.zone ?? "UTC");
    return c.body(text, 200, {
      "Content-Type": "text/markdown; charset=utf-8",
      "Content-Disposition": 'attachment; filename="notes.md"',
    });
  });

  app.get("/notes/:id", async (c) => {
    const user = requireUser(c);
    const note = await findNote(assistant, user.id, c.req.param("id"));
    if (note === null) throw new WebFault("not-found");
    return sendPage(c, <NotePage shell={shellOf(c, "notes")} note={composeNote(c, note)} />);
  });
}

function composeNote(c: WebContext, note: Awaited<ReturnType<typeof listNotes>>[number]): NoteProps {
  const { locale, zone } = requireUser(c);
  const at = note.createdAt.toZonedDateTimeISO(zone ?? "UTC");
  return {
    id: note.id,
    title: note.title || c.var.words("untitled"),
    at: `${formatDate(at.toPlainDate(), locale)}, ${formatTime(at, locale)}`,
    body: bodyOf(note),
  };
}
