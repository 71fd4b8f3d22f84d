import { findAccount } from "../assistant/accounts/list-accounts";
import { WebFault } from "./failures/fault";
import { requireUser } from "./guard/session";
import type { Web, WebContext } from "./web";

/** The account that the address names by `:id`, and its user. @throws WebFault when it is not one of theirs */
export async function requireAccount(c: WebContext, { assistant }: Pick<Web, "assistant">) {
  const user = requireUser(c);
  const account = await findAccount(assistant, user.id, c.req.param("id") ?? "");
  if (account === null) throw new WebFault("not-found");
  return { user, account };
}
