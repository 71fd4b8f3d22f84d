import type { DraftCard } from "../../assistant/conversation/presenter";
import type { Draft } from "../../domain/draft";
import { isOpen } from "../../domain/draft-state";
import type { Person } from "../../domain/event";
import { span } from "../../domain/reply";
import { formatList } from "../../i18n/format";
import type { Wording } from "../../i18n/wording";
import { describeAges, describeShort, describeWhen } from "./describe";
import { asWhen, findClosedTarget } from "./draft-buttons";
import { type Line, targetName } from "./draft-details";
import { shorten } from "./shorten";

export function remarks(card: DraftCard, words: Wording): Line[] {
  const { draft, user } = card;
  const lines: Line[] = [];
  if (draft.failure !== null) lines.push([span(`⚠️ ${failureText(card, draft.failure, words)}`)]);
  lines.push(...differenceLine(card, words), ...noticeLines(card, words));
  if (!isOpen(draft.state)) return lines;
  const closed = findClosedTarget(card);
  if (closed !== null && draft.failure === null) {
    const id = closed.goneAt === null ? "card-target-read-only" : "card-target-gone";
    lines.push([span(`⚠️ ${words(id, { calendar: closed.name })}`)]);
  }
  for (const unkept of draft.unkept) lines.push([span(`⚠️ ${words(`unkept-${unkept}`)}`)]);
  for (const remark of card.remarks) lines.push([span(`ℹ️ ${words(remark)}`)]);
  const zone = user.zone ?? "UTC";
  for (const conflict of draft.checks?.conflicts.slice(0, 3) ?? []) {
    const when = describeShort(conflict.when, zone, user.locale, "inside");
    const { title, calendar } = conflict;
    lines.push([span(`⚠️ ${words("card-conflict", { title: title || words("untitled"), when, calendar })}`)]);
  }
  const related =
    draft.content.kind === "event" && draft.state === "proposed" ? draft.checks?.related : undefined;
  if (related !== undefined) {
    const when = describeShort(related.when, zone, user.locale, "inside");
    lines.push([span(`↪️ ${words("card-related", { title: related.title || words("untitled"), when })}`)]);
  }
  const unanswered = draft.checks?.unanswered ?? [];
  if (unanswered.length > 0) {
    lines.push([span(`⚠️ ${words("card-unanswered", { calendars: formatList(unanswered, user.locale) })}`)]);
  }
  for (const line of describeAges(draft.checks?.aged ?? [], { zone, locale: user.locale }, card.now, words)) {
    lines.push([span(`🕙 ${line}`)]);
  }
  const free = draft.checks?.free ?? [];
  if (free.length > 0 && draft.state === "proposed" && (draft.checks?.conflicts.length ?? 0) > 0) {
    const times = free.map((each) => describeShort(asWhen(each, zone), zone, user.locale, "inside"));
    // Dates hold commas of their own in some languages.
    lines.push([span(words("card-free", { times: times.join(" · ") }))]);
  }
  if (draft.question !== null) lines.push([span(words(`question-${draft.question.reason}`))]);
  if (draft.state === "editing") lines.push([span(words(`editing-${editingKind(draft)}`), "italic")]);
  if (draft.state === "choosing-time")
    lines.push([span(words(free.length > 0 ? "choose-time" : "choose-time-none"))]);
  if (draft.state === "choosing-calendar")
    lines.push([span(words(draft.content.kind === "note" ? "choose-note-store" : "choose-calendar"))]);
  return lines;
}

/** A note has sentences of its own where those about a calendar would be wrong. */
function failureText(card: DraftCard, failure: string, words: Wording): string {
  const isNote = card.draft.content.kind === "note";
  const place = targetName(card) ?? words(isNote ? "the-note-store" : "the-calendar");
  const kind = failure.startsWith("undo-") ? "undo" : failure;
  const ids = [...(isNote ? [`failure-note-${kind}`] : []), `failure-${failure}`, "failure-unknown"];
  const told = ids.map((id) => ({ id, text: words(id, { calendar: place }) }));
  return told.find(({ id, text }) => text !== id)?.text ?? "";
}

/** What was read back is not what was asked for. */
function differenceLine({ draft, entry, user }: DraftCard, words: Wording): Line[] {
  if (draft.state !== "delivered" || (entry?.kind !== "event-created" && entry?.kind !== "event-updated"))
    return [];
  const { differs } = entry;
  if (differs === null) return [];
  const expected = describeWhen(differs.expected, user.locale);
  const id = differs.found === null ? "card-differs-missing" : "card-differs";
  const found = differs.found === null ? "" : describeWhen(differs.found, user.locale);
  return [[span(`⚠️ ${words(id, { expected, found })}`)]];
}

/** Who was written to, once they were. */
function noticeLines({ draft, entry, user }: DraftCard, words: Wording): Line[] {
  const isUndone = draft.state === "undone";
  const notices = isUndone ? entry?.undoNotices : draft.state === "delivered" ? entry?.notices : undefined;
  const list = (people: readonly Person[]) =>
    shorten(
      formatList(
        people.map(({ name, email }) => name || (email ?? "")),
        user.locale,
      ),
    );
  const { told = [], unreached = [] } = notices ?? {};
  const id = isUndone ? "card-undo-notified" : "card-notified";
  return [
    ...(told.length > 0 ? [[span(`✉️ ${words(id, { people: list(told) })}`)]] : []),
    ...(unreached.length > 0 ? [[span(`⚠️ ${words("card-unreached", { people: list(unreached) })}`)]] : []),
  ];
}

function editingKind(draft: Draft): "note" | "event" {
  return draft.content.kind === "note" ? "note" : "event";
}
