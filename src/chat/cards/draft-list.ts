import { type Draft, draftWhen } from "../../domain/draft";
import { type Reply, reply, span } from "../../domain/reply";
import type { User } from "../../domain/user";
import { wordingFor } from "../../i18n/wording";
import { encodeAction } from "../action";
import { describeShort } from "./describe";
import { titleOf } from "./draft-card";

/**
 * The things that one message holds as one list with a button for all of them; none where there are not several. What
 * asks a question, or changes something that exists, is decided on its own card.
 */
export function renderDraftList(drafts: readonly Draft[], user: User): Reply[] {
  const listed = drafts.filter(isPlain);
  const [first] = listed;
  if (first === undefined || listed.length < 2) return [];
  const words = wordingFor(user.locale);
  const lines = listed.map((draft) => {
    const when = draftWhen(draft.content);
    const time = when === null ? "" : ` · ${describeShort(when, user.zone ?? "UTC", user.locale, "inside")}`;
    return span(`\n• ${titleOf(draft, words)}${time}`);
  });
  const revisions = drafts.map((draft) => (isPlain(draft) ? draft.revision : null));
  const action = encodeAction({ kind: "create-all", inbound: first.inbound, revisions });
  return [
    reply(
      [span(words("draft-list", { count: listed.length })), ...lines],
      [[{ kind: "action", label: words("button-create-all"), action }]],
    ),
  ];
}

function isPlain(draft: Draft): boolean {
  const creates = ["event", "note", "reminder"].includes(draft.content.kind);
  return creates && draft.state === "proposed" && draft.question === null;
}
