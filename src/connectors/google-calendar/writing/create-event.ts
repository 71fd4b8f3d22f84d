import type { calendar_v3 } from "googleapis/build/src/apis/calendar";
import { failureOfBoth, ProviderError } from "../../../errors";
import { provider } from "../account";
import { type Desk, type FoundSeries, findEvent, findSeries } from "../series/read-series";
import { type WireEvent, wireEvent } from "../wire";
import { type EventBody, mergeBodies } from "./write-event";

const markProperty = "adjutantKey";

/** A new event under that id, which is found again if an earlier attempt made it. */
export async function insertEvent(
  desk: Desk,
  calendar: string,
  id: string,
  body: EventBody,
): Promise<FoundSeries> {
  const marked = mergeBodies(body, { extendedProperties: { private: { [markProperty]: id } } });
  const failure = await tryInsert(desk, calendar, { ...marked, id });
  if (failure?.kind === "auth") throw failure;
  // Whatever it answered, or did not: what is there under our own id was made by this call or one before it.
  const found = await findEvent(desk, calendar, id).catch((error) => {
    throw failureOfBoth(failure, error);
  });
  // Taken, yet not to be seen: the next attempt makes no second one.
  if (found === null)
    throw failure ?? new ProviderError(provider, "unavailable", { detail: "accepted but not there" });
  if (found.extendedProperties?.private?.[markProperty] !== id)
    throw new ProviderError(provider, "conflict", { detail: "another event under this id" });
  if (found.status === "cancelled") await replaceEvent(desk, calendar, found, marked, null);
  const series = await findSeries(desk, { calendar, uid: found.iCalUID ?? id, href: id });
  if (series === null) throw new ProviderError(provider, "unavailable", { detail: "gone at once" });
  return series;
}

async function tryInsert(desk: Desk, calendarId: string, body: EventBody): Promise<ProviderError | null> {
  const requestBody: calendar_v3.Schema$Event = body;
  const { sendUpdates } = desk;
  try {
    await desk.google.ask(wireEvent, (api) =>
      api.events.insert({ calendarId, requestBody, sendUpdates, conferenceDataVersion: 1 }),
    );
    return null;
  } catch (error) {
    if (error instanceof ProviderError) return error;
    throw error;
  }
}

/** Makes an event say exactly that; one that was deleted is there again. */
export async function replaceEvent(
  desk: Desk,
  calendarId: string,
  event: Pick<WireEvent, "id">,
  body: EventBody,
  etag: string | null,
): Promise<WireEvent> {
  const requestBody: calendar_v3.Schema$Event = { ...body, status: "confirmed" };
  const { sendUpdates } = desk;
  return desk.google.ask(
    wireEvent,
    (api) => api.events.update({ calendarId, eventId: event.id, requestBody, sendUpdates }),
    etag,
  );
}

/** Changes these fields alone. */
export async function patchEvent(
  desk: Desk,
  calendarId: string,
  event: Pick<WireEvent, "id">,
  body: EventBody,
  etag: string | null,
): Promise<WireEvent> {
  const requestBody: calendar_v3.Schema$Event = body;
  const { sendUpdates } = desk;
  const conferenceDataVersion = "conferenceData" in body ? 1 : 0;
  return desk.google.ask(
    wireEvent,
    (api) =>
      api.events.patch({ calendarId, eventId: event.id, requestBody, sendUpdates, conferenceDataVersion }),
    etag,
  );
}
