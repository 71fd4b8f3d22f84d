import type { EventFields, Series } from "../event";

/** Whether two say the same thing at the same time; details that calendars rewrite do not count. */
export function saysTheSame(a: EventFields, b: EventFields): boolean {
  const key = (event: EventFields) =>
    JSON.stringify([event.title, event.location, normalizeRule(event.recurrence), instants(event.when)]);
  return key(a) === key(b);
}

/** The same with their exceptions. */
export function sameSeries(a: Series, b: Series): boolean {
  const key = ({ event, struck, added, overrides }: Series) =>
    JSON.stringify([
      [event.title, event.location, normalizeRule(event.recurrence), instants(event.when)],
      struck.toSorted(),
      added.toSorted(),
      overrides
        .map((each) => [each.original, each.event.title, each.event.location, ...instants(each.event.when)])
        .toSorted(),
    ]);
  return key(a) === key(b);
}

/** The same in every detail, both as the same calendar gives them: an undo has nothing left to do. */
export function isAsItWas(now: Series, before: Series): boolean {
  const details = ({ event, overrides }: Series) =>
    JSON.stringify(
      [{ original: "", event }, ...overrides.toSorted((a, b) => (a.original < b.original ? -1 : 1))].map(
        ({ original, event: { body, alerts, attendees } }) => [original, body, alerts, attendees],
      ),
    );
  return sameSeries(now, before) && details(now) === details(before);
}

/** In whatever order a calendar gives its parts back. */
function normalizeRule(rule: string | null): string | null {
  return rule === null ? null : rule.toUpperCase().split(";").toSorted().join(";");
}

function instants(when: EventFields["when"]): readonly (string | number)[] {
  if (when.kind === "all-day") return [when.first.toString(), when.last.toString()];
  return [when.start.epochMilliseconds, when.end.epochMilliseconds];
}
