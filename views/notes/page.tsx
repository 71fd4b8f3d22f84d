import type { FC } from "hono/jsx";
import { Layout, type Shell } from "../layout";

export interface NoteProps {
  readonly id: string;
  readonly title: string;
  readonly at: string;
  /** null when the title is all there is. */
  readonly body: string | null;
}

export const NotesPage: FC<{
  shell: Shell;
  notes: readonly NoteProps[];
  page: number;
  hasOlder: boolean;
}> = ({ shell, notes, page, hasOlder }) => {
  const { words } = shell;
  return (
    <Layout shell={shell} title={words("web-nav-notes")}>
      <div class="heading">
        <h1>{words("web-nav-notes")}</h1>
        <p class="lead">{words(notes.length === 0 && page === 1 ? "web-notes-none" : "web-notes-lead")}</p>
      </div>
      {notes.length > 0 && (
        <p class="notes-export">
          <a class="button" href="/notes/export" download>
            {words("web-notes-export")}
          </a>
        </p>
      )}
      {notes.map((note) => (
        <section class="card kept">
          <h2 dir="auto">
            <a href={`/notes/${note.id}`}>{note.title}</a>
          </h2>
          <p class="aside">{note.at}</p>
          {note.body !== null && (
            <p class="text clamped" dir="auto">
              {note.body}
            </p>
          )}
        </section>
      ))}
      <nav class="pages" aria-label={words("web-nav-notes")}>
        {page > 1 && <a href={`/notes?page=${page - 1}`}>{words("web-notes-newer")}</a>}
        {hasOlder && <a href={`/notes?page=${page + 1}`}>{words("web-notes-older")}</a>}
      </nav>
    </Layout>
  );
};

/** One note: where the link under a confirmation leads. */
export const NotePage: FC<{ shell: Shell; note: NoteProps }> = ({ shell, note }) => (
  <Layout shell={shell} title={note.title}>
    <section class="card panel kept">
      <h1 dir="auto">{note.title}</h1>
      <p class="aside">{note.at}</p>
      {note.body !== null && (
        <p class="text" dir="auto">
          {note.body}
        </p>
      )}
      <p>
        <a href="/notes">{shell.words("web-notes-back")}</a>
      </p>
    </section>
  </Layout>
);
