import type { Hono } from "hono";
import { AppleNotesPage } from "../../../views/integrations/apple-notes";
import { connectAccount } from "../../assistant/accounts/connect";
import { readHookSecret, readNoteQueue } from "../../assistant/note-hook";
import { formatDate, formatTime } from "../../i18n/format";
import { WebFault } from "../failures/fault";
import { seeOther, sendPage, shellOf } from "../render";
import { requireAccount } from "../require-account";
import type { Web, WebContext, WebEnv } from "../web";
import { drawQr } from "./qr";

const connector = "apple-notes";

/** The Shortcut's address, how it is made, and how it is doing. */
export function serveAppleNotes(app: Hono<WebEnv>, web: Web): void {
  const { assistant } = web;

  app.get("/integrations/:id/apple-notes", async (c) => {
    const { user, id } = await requireBridge(c, web);
    const secret = await readHookSecret(assistant, user.id, id);
    if (secret === null) throw new WebFault("not-found");
    const root = reachedAt(c, web);
    const address = `${root}/hooks/apple-notes/${secret}`;
    const { waiting, handedAt } = await readNoteQueue(assistant, id);
    const at = handedAt?.toZonedDateTimeISO(user.zone ?? "UTC") ?? null;
    const page = (
      <AppleNotesPage
        shell={shellOf(c, "integrations")}
        id={id}
        address={address}
        qr={drawQr(address)}
        unreachable={isThisMachine(root)}
        waiting={waiting}
        handed={
          at === null ? null : `${formatDate(at.toPlainDate(), user.locale)}, ${formatTime(at, user.locale)}`
        }
      />
    );
    return sendPage(c, page);
  });

  app.post("/integrations/:id/apple-notes/rotate", async (c) => {
    const { user, id } = await requireBridge(c, web);
    await connectAccount(assistant, user.id, connector, {}, c.var.signal);
    return seeOther(c, `/integrations/${id}/apple-notes`);
  });
}

async function requireBridge(c: WebContext, web: Web) {
  const { user, account } = await requireAccount(c, web);
  if (account.connector !== connector) throw new WebFault("not-found");
  return { user, id: account.id };
}

/** By PUBLIC_URL, else the way this very browser came. */
function reachedAt(c: WebContext, web: Web): string {
  return web.publicUrl ?? c.var.client.origins[0] ?? "";
}

function isThisMachine(root: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(URL.parse(root)?.hostname ?? "");
}
