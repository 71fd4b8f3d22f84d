import type { DraftCard } from "../../assistant/conversation/presenter";
import { bodyOf } from "../../assistant/notes/list-notes";
import type { Draft, ImportedEvent } from "../../domain/draft";
import type { EventFields, Exceptions, Person } from "../../domain/event";
import { movedWhen, namedWhen } from "../../domain/existing";
import { type ReplySpan, span } from "../../domain/reply";
import { sameWhen } from "../../domain/series/change";
import { countExceptions } from "../../domain/series/exceptions";
import type { When } from "../../domain/when";
import { formatList } from "../../i18n/format";
import type { Wording } from "../../i18n/wording";
import { describeAlert, describeDistance, describeRecurrence, describeShort, describeWhen } from "./describe";
import { shorten } from "./shorten";

export type Line = readonly ReplySpan[];

export function details(card: DraftCard, words: Wording): Line[] {
  const { draft } = card;
  const { content } = draft;
  switch (content.kind) {
    case "note": {
      const body = bodyOf(content.note);
      return [...(body === null ? [] : [[span(shorten(body))]]), ...targetLine(targetName(card))];
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
      const was = { ...before.fields, when: namedWhen(before) };
      const will = { ...after, when: movedWhen(before, after) };
      const [gone, stands] = isOff(draft) ? [will, was] : [was, will];
      return [
        ...scopeLine(content, words),
        ...(sameWhen(was.when, will.when)
          ? []
          : [[span(describeWhen(gone.when, card.user.locale), "strike")]]),
        ...(was.title === will.title ? [] : [[span(gone.title || words("untitled"), "strike")]]),
        ...eventLines(card, stands, words),
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

export function isOff({ state }: Draft): boolean {
  return state === "undone" || state === "discarded";
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

/** The room that the calendar made for it, as it was read back. */
function roomOf({ draft, entry }: DraftCard): string | null {
  if (isOff(draft) || (entry?.kind !== "event-created" && entry?.kind !== "event-updated")) return null;
  return entry.after.room ?? null;
}

function eventLines(card: DraftCard, event: EventFields, words: Wording, exceptions?: Exceptions): Line[] {
  const { locale } = card.user;
  const lines: Line[] = [
    ...whenLines(card, event.when, words),
    ...recurrenceLine(event.recurrence, event.when, words, card),
    ...exceptionsLine(exceptions, words),
  ];
  if (event.location !== null) lines.push([span(`📍 ${shorten(event.location)}`)]);
  const room = roomOf(card);
  if (room !== null) lines.push([span("🎥 "), span(room, "plain", room)]);
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
export function targetName({ draft, calendars, noteStores }: DraftCard): string | undefined {
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
