import type { FC } from "hono/jsx";
import { Csrf, Layout, Notice, type Shell } from "../layout";

export interface TasksProps {
  readonly shell: Shell;
  readonly id: string;
  readonly label: string;
  readonly lists: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string | null;
}

/** In which of an account's lists reminders show as to-dos. */
export const TasksPage: FC<TasksProps> = ({ shell, id, label, lists, chosen }) => {
  const { words } = shell;
  const choices = [{ id: "", name: words("web-tasks-nowhere") }, ...lists];
  return (
    <Layout shell={shell} title={words("web-tasks-title")}>
      <div class="heading">
        <h1>{words("web-tasks-title")}</h1>
        <p class="lead" dir="auto">
          {label}
        </p>
      </div>
      <section class="card panel">
        <p>{words("web-tasks-lead")}</p>
        {lists.length === 0 && <Notice tone="plain">{words("web-tasks-none")}</Notice>}
        <form method="post" action={`/integrations/${id}/tasks`} class="stack">
          <Csrf token={shell.csrf} />
          {choices.map((list) => (
            <label class="choice">
              <input type="radio" name="list" value={list.id} checked={list.id === (chosen ?? "")} />
              <span dir="auto">{list.name}</span>
            </label>
          ))}
          <div class="submit">
            <button class="primary" type="submit">
              {words("web-tasks-save")}
            </button>
          </div>
        </form>
      </section>
    </Layout>
  );
};
