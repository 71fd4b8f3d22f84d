import type { DraftContent } from "../../domain/draft";
import type { RoutingRule } from "../../domain/routing";
import type { ChannelKind } from "../../domain/user";
import type { Assistant } from "../assistant";
import type { ZonedUser } from "../calendars/check-time";
import { composeProposal } from "../drafts/propose";
import { openModel } from "../reading/open-model";
import { readByPort } from "../reading/read-by-port";
import { readText } from "../reading/read-text";
import { readingContext } from "../reading/reading-context";
import { route } from "./route";
import { listDestinations } from "./routing-rules";

/** What a sentence would become, and where it would go. */
export interface TriedRoute {
  readonly title: string;
  readonly intent: "event" | "reminder" | "note";
  /** null for a reminder, which is given in the conversation. */
  readonly targetName: string | null;
  readonly rule: RoutingRule | null;
}

/** Reads a sentence as if it had come in just now; nothing is drafted. Empty when there is nothing in it to plan. */
export async function tryRules(
  assistant: Assistant,
  user: ZonedUser,
  text: string,
  channel: ChannelKind,
  signal: AbortSignal,
): Promise<TriedRoute[]> {
  const now = assistant.now();
  const model = await openModel(assistant, user.id, signal);
  const reading =
    model.kind === "open"
      ? await readByPort(model.port, text, readingContext(user.locale, now.toZonedDateTimeISO(user.zone)))
      : readText(text, user, now);
  const proposals = reading.items
    .map((item) => composeProposal(item, user, now))
    .filter((each) => each !== null);
  const words = proposals.length === 1 ? text : "";
  const destinations = await listDestinations(assistant, user.id);
  return Promise.all(
    proposals.map(async (proposal) => {
      const said = { words, language: reading.language, channel, at: now };
      const { content, calendar, noteStore, rule } = await route(assistant, user, proposal.content, said);
      const found = destinations.find(({ target }) => target.id === (calendar ?? noteStore));
      return { ...describeContent(content), targetName: found?.called ?? null, rule };
    }),
  );
}

function describeContent(content: DraftContent): Pick<TriedRoute, "title" | "intent"> {
  switch (content.kind) {
    case "event":
      return { intent: "event", title: content.event.title };
    case "reminder":
      return { intent: "reminder", title: content.reminder.title };
    default:
      return { intent: "note", title: content.kind === "note" ? content.note.title : "" };
  }
}
