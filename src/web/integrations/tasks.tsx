import type { Hono } from "hono";
import * as z from "zod/mini";
import { TasksPage } from "../../../views/integrations/tasks";
import { chooseTaskList, listTaskLists } from "../../assistant/accounts/choose-task-list";
import { describeFailure } from "../account";
import { readForm } from "../form";
import { seeOther, sendPage, shellOf } from "../render";
import { requireAccount } from "../require-account";
import type { Web, WebContext, WebEnv } from "../web";

const choice = z.object({ list: z.string().check(z.maxLength(2_000)) });

/** The choice of a list in which reminders show as to-dos. */
export function serveTasks(app: Hono<WebEnv>, { assistant }: Web): void {
  app.get("/integrations/:id/tasks", async (c) => {
    const { user, account } = await requireExplained(c);
    const lists = await listTaskLists(assistant, user.id, account.id, c.var.signal);
    const { id, label, taskList: chosen } = account;
    return sendPage(c, <TasksPage shell={shellOf(c, "integrations")} {...{ id, label, lists, chosen }} />);
  });

  app.post("/integrations/:id/tasks", async (c) => {
    const { user, account } = await requireExplained(c);
    const { list } = await readForm(c, choice);
    await chooseTaskList(assistant, user.id, account.id, list === "" ? null : list, c.var.signal);
    return seeOther(c, "/integrations");
  });

  async function requireExplained(c: WebContext) {
    const found = await requireAccount(c, { assistant });
    c.set("explainProvider", (failure) => describeFailure(found.account, failure, c.var.words));
    return found;
  }
}
