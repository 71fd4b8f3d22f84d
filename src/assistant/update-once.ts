import type { EventFields, SavedEvent } from "../domain/event";
import { saysTheSame } from "../domain/series/compare";
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
    return await port.updateEvent(ref, { kind: "all" }, wanted, etag, "");
  } catch (error) {
    if (!(error instanceof ProviderError) || error.kind !== "conflict") throw error;
    const now = await port.readEvent(ref);
    if (now === null || !saysTheSame(now, wanted)) throw error;
    return now;
  }
}
