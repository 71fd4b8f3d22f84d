import type { DraftCard } from "../../assistant/conversation/presenter";
import { type Draft, draftWhen, hasTarget, mayGoElsewhere } from "../../domain/draft";
import type { ReplyButton } from "../../domain/reply";
import type { When } from "../../domain/when";
import type { Wording } from "../../i18n/wording";
import { type Action, type DraftVerb, encodeAction, type Nudge } from "../action";
import { describeShort } from "./describe";

/** What can be done with a draft, whatever its state. */
export function draftButtons(card: DraftCard, words: Wording): ReplyButton[][] {
  const { draft } = card;
  const verb = (label: string, each: DraftVerb) =>
    button(words(label), { kind: "draft", verb: each, ...aim(draft) });
  switch (draft.state) {
    case "proposed":
      return [...answerRows(card), ...scopeRows(card, words), ...proposedRows(card, verb)];
    case "editing":
      return [
        ...nudgeRows(draft, words),
        [...(findClosedTarget(card) ? [] : [verb("button-create", "create")]), verb("button-back", "back")],
      ];
    case "choosing-time":
      return [...timeRows(card), [verb("button-back", "back")]];
    case "choosing-calendar":
      return [...calendarRows(card), [verb("button-back", "back")]];
    case "failed":
      return [
        [verb("button-retry", "create"), ...(mayGoElsewhere(card.draft) ? elsewhere(card, verb) : [])],
        [verb("button-discard", "discard")],
      ];
    case "delivered":
      return [[...openButton(card, words), verb("button-undo", "undo")]];
    default:
      return [];
  }
}

/** The calendar that the draft is for, where nothing can be written to it: it is gone, or open for reading alone. */
export function findClosedTarget({ draft, calendars }: DraftCard): DraftCard["calendars"][number] | null {
  if (!hasTarget(draft.content)) return null;
  return calendars.find(({ id, writable }) => id === draft.calendar && !writable) ?? null;
}

/** What the button that writes a draft is called. */
export function createLabel(content: Draft["content"]): string {
  switch (content.kind) {
    case "cancellation":
      return "button-cancel-event";
    case "import":
      return "button-create-all";
    case "change":
      return "button-move";
    default:
      return "button-create";
  }
}

function proposedRows(
  card: DraftCard,
  verb: (label: string, each: DraftVerb) => ReplyButton,
): ReplyButton[][] {
  const { content } = card.draft;
  const create = findClosedTarget(card) ? [] : [verb(createLabel(content), "create")];
  if (content.kind === "cancellation") return [[...create, verb("button-keep", "discard")]];
  if (content.kind === "import") {
    return [[...create, verb("button-calendar", "calendars")], [verb("button-discard", "discard")]];
  }
  const timed = content.kind !== "note" && draftWhen(content)?.kind === "timed";
  const second = [
    ...(timed && content.kind !== "reminder" ? [verb("button-other-time", "times")] : []),
    ...(content.kind === "event" || content.kind === "note" ? elsewhere(card, verb) : []),
  ];
  const related = content.kind === "event" && card.draft.checks?.related !== undefined;
  return [
    [...create, verb("button-edit", "edit")],
    ...(related ? [[verb("button-move-instead", "instead")]] : []),
    ...(second.length > 0 ? [second] : []),
    [verb("button-discard", "discard")],
  ];
}

/** Whoever has one note store only has none to choose. */
function elsewhere(card: DraftCard, verb: (label: string, each: DraftVerb) => ReplyButton): ReplyButton[] {
  if (card.draft.content.kind !== "note") return [verb("button-calendar", "calendars")];
  return card.noteStores.length > 1 ? [verb("button-note-store", "calendars")] : [];
}

/** What of a series is to change, a tick before what is chosen. */
function scopeRows({ draft }: DraftCard, words: Wording): ReplyButton[][] {
  const { content } = draft;
  if (content.kind !== "change" && content.kind !== "cancellation") return [];
  const { offers, scope } = content.before;
  if (offers.length < 2) return [];
  return offers.map((each) => [
    button(`${each === scope ? "✓ " : ""}${words(`button-scope-${each}`)}`, {
      kind: "scope",
      scope: each,
      ...aim(draft),
    }),
  ]);
}

function answerRows(card: DraftCard): ReplyButton[][] {
  const { draft, user } = card;
  return (draft.question?.answers ?? []).map((answer, index) => [
    button(describeShort(answer, user.zone ?? "UTC", user.locale), { kind: "answer", index, ...aim(draft) }),
  ]);
}

function timeRows(card: DraftCard): ReplyButton[][] {
  const zone = card.user.zone ?? "UTC";
  return (card.draft.checks?.free ?? []).map((free, index) => [
    button(describeShort(asWhen(free, zone), zone, card.user.locale), {
      kind: "time",
      index,
      ...aim(card.draft),
    }),
  ]);
}

function calendarRows(card: DraftCard): ReplyButton[][] {
  if (card.draft.content.kind === "note") return noteStoreRows(card);
  return card.calendars
    .filter((calendar) => calendar.writable)
    .map((calendar) => {
      const mark = calendar.id === card.draft.calendar ? "✓ " : "";
      return [
        button(`${mark}${calendar.name}`, { kind: "calendar", calendar: calendar.id, ...aim(card.draft) }),
      ];
    });
}

function noteStoreRows({ draft, noteStores }: DraftCard): ReplyButton[][] {
  return noteStores.map(({ id, name }) => [
    button(`${id === draft.noteStore ? "✓ " : ""}${name}`, { kind: "note-store", store: id, ...aim(draft) }),
  ]);
}

function nudgeRows(draft: Draft, words: Wording): ReplyButton[][] {
  const when = draftWhen(draft.content);
  if (when === null || draft.content.kind === "cancellation") return [];
  const nudge = (by: Nudge) => button(words(`nudge-${nudgeId(by)}`), { kind: "nudge", by, ...aim(draft) });
  const days = [nudge("-1d"), nudge("+1d"), nudge("+1w")];
  if (when.kind === "all-day") return [days];
  const lengths = draft.content.kind === "reminder" ? [] : [nudge("shorter"), nudge("longer")];
  return [[nudge("-15m"), nudge("+15m")], ...(lengths.length > 0 ? [lengths] : []), days];
}

/** Fluent ids carry no signs. */
function nudgeId(by: Nudge): string {
  return by.replace("-", "minus-").replace("+", "plus-");
}

function openButton(card: DraftCard, words: Wording): ReplyButton[] {
  const { entry } = card;
  const link =
    entry?.kind === "event-created" || entry?.kind === "event-updated"
      ? entry.after.link
      : entry?.kind === "note-created"
        ? entry.link
        : null;
  return link === null ? [] : [{ kind: "link", label: words("button-open"), href: link }];
}

function button(label: string, action: Action): ReplyButton {
  return { kind: "action", label, action: encodeAction(action) };
}

function aim(draft: Draft): Pick<Draft, "revision"> & { draft: Draft["id"] } {
  return { draft: draft.id, revision: draft.revision };
}

export function asWhen(each: { start: Temporal.Instant; end: Temporal.Instant }, zone: string): When {
  return {
    kind: "timed",
    start: each.start.toZonedDateTimeISO(zone),
    end: each.end.toZonedDateTimeISO(zone),
  };
}
