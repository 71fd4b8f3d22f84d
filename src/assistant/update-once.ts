import type { EventFields, SavedEvent } from "../domain/event";
import { ProviderError } from "../errors";
import type { CalendarPort } from "../ports";

/** An update whose first answer was lost shows as a conflict; when the event says what was wanted, it went through. */
export async function updateOnce(
  port: CalendarPort,
  ref: SavedEvent["ref"],
  wanted: EventFields,
  etag: string | null,
): Promise<SavedEvent> {
  try {
    return await port.updateEvent(ref, wanted, etag);
  } catch (error) {
    if (!(error instanceof ProviderError) || error.kind !== "conflict") throw error;
    const now = await port.readEvent(ref);
    if (now === null || !saysTheSame(now, wanted)) throw error;
    return now;
  }
}

/** Whether two say the same thing at the same time; details that calendars rewrite do not count. */
export function saysTheSame(a: EventFields, b: EventFields): boolean {
  const key = (event: EventFields) =>
    JSON.stringify([event.title, event.location, event.recurrence, instants(event.when)]);
  return key(a) === key(b);
}

function instants(when: EventFields["when"]): readonly (string | number)[] {
  if (when.kind === "all-day") return [when.first.toString(), when.last.toString()];
  return [when.start.epochMilliseconds, when.end.epochMilliseconds];
}
