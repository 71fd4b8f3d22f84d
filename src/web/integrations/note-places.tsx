import type { Hono } from "hono";
import * as z from "zod/mini";
import { NotePlacePage, type NotePlaceProps } from "../../../views/integrations/note-place";
import type { KnownAccount } from "../../assistant/accounts/list-accounts";
import {
  chooseNotePlace,
  choosesNotePlace,
  describeNotePlace,
  listNotePlaces,
  type NotePlace,
} from "../../assistant/notes/note-places";
import type { UserId } from "../../domain/ids";
import { describeFailure, nameConnector } from "../account";
import { WebFault } from "../failures/fault";
import { line, readForm } from "../form";
import { seeOther, sendPage, shellOf } from "../render";
import { requireAccount } from "../require-account";
import type { Web, WebContext, WebEnv } from "../web";

const fieldNames = ["date", "select", "url", "people", "person"] as const;
const option = z._default(z.string().check(z.maxLength(200)), "");
const choiceForm = z.object({
  place: line(100),
  ...(Object.fromEntries(fieldNames.map((name) => [name, option])) as Record<
    (typeof fieldNames)[number],
    typeof option
  >),
});

/** Where in an account notes go: first which place, then what of a note goes where in it. */
export function serveNotePlaces(app: Hono<WebEnv>, web: Web): void {
  const { assistant } = web;

  app.get("/integrations/:id/notes", async (c) => {
    const { user, account } = await requireNoteAccount(c, web);
    const places = await listNotePlaces(assistant, user, account.id, c.var.signal);
    const wanted =
      c.req.query("place") ?? account.choices.place ?? (places.length === 1 ? places[0]?.id : null);
    const place = places.find(({ id }) => id === wanted) ?? null;
    const page = (
      <NotePlacePage
        shell={shellOf(c, "integrations")}
        id={account.id}
        account={account.label}
        connector={nameConnector(account.connector, c.var.words)}
        places={places.map(({ id, name }) => ({ id, name: name || c.var.words("untitled") }))}
        place={place?.id ?? null}
        fields={place === null ? [] : await composeFields(c, web, user, account, place)}
      />
    );
    return sendPage(c, page);
  });

  app.post("/integrations/:id/notes", async (c) => {
    const { user, account } = await requireNoteAccount(c, web);
    const { place, ...fields } = await readForm(c, choiceForm);
    await chooseNotePlace(assistant, user, account.id, place, fields, c.var.signal);
    return seeOther(c, `/integrations#account-${account.id}`);
  });
}

async function requireNoteAccount(c: WebContext, web: Web): Promise<{ user: UserId; account: KnownAccount }> {
  const { user, account } = await requireAccount(c, web);
  if (!choosesNotePlace(account.connector)) throw new WebFault("not-found");
  c.set("explainProvider", (failure) => describeFailure(account, failure, c.var.words));
  return { user: user.id, account };
}

/** What is stored counts for the place that it was stored for; anywhere else the guesses do. */
async function composeFields(
  c: WebContext,
  web: Web,
  user: UserId,
  account: KnownAccount,
  place: NotePlace,
): Promise<NotePlaceProps["fields"]> {
  const described = await describeNotePlace(web.assistant, user, account.id, place.id, c.var.signal);
  const stored = account.choices.place === place.id;
  const hasPeople = described.every(({ name, options }) => !name.startsWith("pe") || options.length > 0);
  return described
    .filter(({ name, options }) => options.length > 0 && (hasPeople || !name.startsWith("pe")))
    .map(({ name, options, guess }) => ({
      name,
      label: c.var.words(`web-note-field-${name}`),
      options: options.map((each) => ({
        ...each,
        chosen: each.id === (stored ? account.choices[name] : guess),
      })),
    }));
}
