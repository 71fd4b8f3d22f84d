import type { DraftCard } from "../../assistant/conversation/presenter";
import { type Draft, type DraftState, type ImportedEvent, isOpen } from "../../domain/draft";
import type { EventFields, Exceptions, Person } from "../../domain/event";
import { movedWhen, namedWhen } from "../../domain/existing";
import { type Reply, type ReplySpan, span } from "../../domain/reply";
import { sameWhen } from "../../domain/series/change";
import { countExceptions } from "../../domain/series/exceptions";
import type { When } from "../../domain/when";
import { formatList } from "../../i18n/format";
import { type Wording, wordingFor } from "../../i18n/wording";
import {
  describeAges,
  describeAlert,
  describeDistance,
  describeRecurrence,
  describeShort,
  describeWhen,
} from "./describe";
import { asWhen, draftButtons, findClosedTarget } from "./draft-buttons";
import { shorten } from "./shorten";

/** A draft as the person sees it, in every state: what, when, where, with whom, what clashes, and what can be done. */
export function renderDraftCard(card: DraftCard): Reply {
  const words = wordingFor(card.user.locale);
  const lines = [...headline(card, words), ...details(card, words), ...remarks(card, words)];
  const spans = lines.flatMap((line, index) => (index === 0 ? line : [span("\n"), ...line]));
  return { spans, buttons: draftButtons(card, words), ask: null };
}

type Line = readonly ReplySpan[];

function headline(card: DraftCard, words: Wording): Line[] {
  const { draft } = card;
  const style = draft.state === "undone" || draft.state === "discarded" ? "strike" : "bold";
  const title = span(titleOf(draft, words), style);
  const id = headlineId(draft.content.kind, draft.state);
  return id === null ? [[title]] : [[span(words(id))], [title]];
}

function headlineId(kind: Draft["content"]["kind"], state: DraftState): string | null {
  switch (state) {
    case "proposed":
    case "editing":
    case "choosing-time":
    case "choosing-calendar":
      return kind === "change"
        ? "card-change"
        : kind === "cancellation"
          ? "card-cancellation"
          : `card-${kind}`;
    case "delivered":
      return `card-delivered-${kind}`;
    default:
      return `card-${state}`;
  }
}

export function titleOf(draft: Draft, words: Wording): string {
  const { content } = draft;
  switch (content.kind) {
    case "event":
      return content.event.title || words("untitled");
    case "import":
      return words("import-title", { count: content.events.length });
    case "note":
      return content.note.title || words("untitled");
    case "reminder":
      return content.reminder.title || words("untitled");
    case "change":
      return content.after.title || words("untitled");
    case "cancellation":
      return content.before.fields.title || words("untitled");
  }
}

function details(card: DraftCard, words: Wording): Line[] {
  const { draft } = card;
  const { content } = draft;
  switch (content.kind) {
    case "note": {
      const body = shorten(content.note.body);
      const told = body.toLowerCase() === content.note.title.toLowerCase() ? [] : [[span(body)]];
      return [...told, ...targetLine(targetName(card))];
    }
    case "import":
      return [...importLines(card, content.events, words), ...targetLine(targetName(card))];
    case "reminder": {
      const { at, recurrence } = content.reminder;
      const when: When = { kind: "timed", start: at, end: at };
      return [...whenLines(card, when, words), ...recurrenceLine(recurrence, when, words, card)];
    }
    case "change": {
      const { before, after } = content;
      const [was, will] = [namedWhen(before), movedWhen(before, after)];
      return [
        ...scopeLine(content, words),
        ...(sameWhen(was, will) ? [] : [[span(describeWhen(was, card.user.locale), "strike")]]),
        ...(before.fields.title === after.title
          ? []
          : [[span(before.fields.title || words("untitled"), "strike")]]),
        ...eventLines(card, { ...after, when: will }, words),
      ];
    }
    case "cancellation":
      return [
        ...scopeLine(content, words),
        ...eventLines(card, { ...content.before.fields, when: namedWhen(content.before) }, words),
      ];
    case "event":
      return eventLines(card, savedFields(card) ?? content.event, words, content.exceptions);
  }
}

/** What of a series is meant; said where there was a choice. */
function scopeLine(
  { before }: Extract<Draft["content"], { kind: "change" | "cancellation" }>,
  words: Wording,
): Line[] {
  return before.offers.length === 0 ? [] : [[span(words(`scope-line-${before.scope}`), "italic")]];
}

/** Once it is written, the card shows what the calendar holds. */
function savedFields(card: DraftCard): EventFields | null {
  return card.entry?.kind === "event-created" ? card.entry.after : null;
}

function eventLines(card: DraftCard, event: EventFields, words: Wording, exceptions?: Exceptions): Line[] {
  const { locale } = card.user;
  const lines: Line[] = [
    ...whenLines(card, event.when, words),
    ...recurrenceLine(event.recurrence, event.when, words, card),
    ...exceptionsLine(exceptions, words),
  ];
  if (event.location !== null) lines.push([span(`📍 ${shorten(event.location)}`)]);
  if (event.attendees.length > 0) {
    const people = event.attendees.map((person) => describePerson(person, words));
    lines.push([span(`👥 ${shorten(formatList(people, locale))}`)]);
  }
  if (event.alerts.length > 0) {
    const alerts = event.alerts.map((minutes) => describeAlert(minutes, words, locale));
    lines.push([span(`🔔 ${formatList(alerts, locale)}`)]);
  }
  if (event.body !== null) lines.push([span(`📝 ${shorten(event.body)}`)]);
  return card.draft.content.kind === "event" ? [...lines, ...targetLine(targetName(card))] : lines;
}

/** How many of its appearances the file cancels, changes or adds. */
function exceptionsLine(exceptions: Exceptions | undefined, words: Wording): Line[] {
  if (exceptions === undefined) return [];
  return [[span(`✂️ ${words("card-exceptions", { count: countExceptions(exceptions) })}`)]];
}

/** Where it goes, or went; undefined where that is gone, or there is nothing to tell. */
function targetName({ draft, calendars, noteStores }: DraftCard): string | undefined {
  return draft.content.kind === "note"
    ? noteStores.find((each) => each.id === draft.noteStore)?.name
    : calendars.find((each) => each.id === draft.calendar)?.name;
}

function targetLine(name: string | undefined): Line[] {
  return name === undefined ? [] : [[span(`🗂 ${name}`)]];
}

/** As many as a message has room for. */
const listedEvents = 20;

function importLines(card: DraftCard, events: readonly ImportedEvent[], words: Wording): Line[] {
  const { locale, zone } = card.user;
  const listed = events.slice(0, listedEvents).map(({ event, exceptions }): Line => {
    const when = describeShort(event.when, zone ?? "UTC", locale);
    const repeats = event.recurrence === null ? "" : " 🔁";
    const excepts = exceptions === undefined ? "" : " ✂️";
    return [span(`• ${when} · ${shorten(event.title || words("untitled"), 80)}${repeats}${excepts}`)];
  });
  const more = events.length - listed.length;
  return more > 0 ? [...listed, [span(words("import-more", { count: more }))]] : listed;
}

/** Whom only somebody else's words name is marked: they may not belong there. */
function describePerson(person: Person, words: Wording): string {
  const name = person.name || (person.email ?? "");
  return person.origin === undefined ? name : words("card-person-unvouched", { name, origin: person.origin });
}

function whenLines(card: DraftCard, when: When, words: Wording): Line[] {
  const { locale, zone } = card.user;
  const own = zone ?? "UTC";
  const told = [span(`🗓 ${describeWhen(when, locale)}`)];
  const distance = span(`${describeDistance(when, card.now, own, locale)}${zoneNote(when)}`, "italic");
  const lines: Line[] = [told, [distance]];
  if (when.kind === "timed" && when.start.timeZoneId !== own) {
    const here = {
      kind: "timed",
      start: when.start.withTimeZone(own),
      end: when.end.withTimeZone(own),
    } as const;
    lines.push([span(words("card-your-time", { when: describeWhen(here, locale) }))]);
  }
  return lines;
}

function zoneNote(when: When): string {
  return when.kind === "timed" ? ` · ${when.start.timeZoneId}` : "";
}

function recurrenceLine(recurrence: string | null, when: When, words: Wording, card: DraftCard): Line[] {
  if (recurrence === null) return [];
  return [[span(`🔁 ${describeRecurrence(recurrence, when, words, card.user.locale)}`)]];
}

function remarks(card: DraftCard, words: Wording): Line[] {
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

/** A note has sentences of its own where those about a calendar would be wrong. */
function failureText(card: DraftCard, failure: string, words: Wording): string {
  const isNote = card.draft.content.kind === "note";
  const place = targetName(card) ?? words(isNote ? "the-note-store" : "the-calendar");
  const kind = failure.startsWith("undo-") ? "undo" : failure;
  const ids = [...(isNote ? [`failure-note-${kind}`] : []), `failure-${failure}`, "failure-unknown"];
  const told = ids.map((id) => ({ id, text: words(id, { calendar: place }) }));
  return told.find(({ id, text }) => text !== id)?.text ?? "";
}
