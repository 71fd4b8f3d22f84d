import type { EventFields } from "../../../domain/event";
import type { WireEvent } from "../wire";
import type { EventBody } from "./write-event";

const place = /^\s*((google[\s-]*)?meet([\s-]*link)?|gmeet)\s*$/i;
/** "a Meet link", "Meet-Link", "lien Google Meet", "ссылка на Meet": where the name stands beside the word. */
const words = [
  /\bmeet[\s-]?link/i,
  /(^|[^\p{L}])(link|lien|enlace|łącze|ссылк|посиланн)\p{L}*(\s+\p{L}+){0,2}\s+meet(?!\p{L})/iu,
];

/** A room at Google Meet, as a new event asks for it by its place or in words. */
export function requestMeet({ title, location, body }: EventFields, requestId: string): EventBody {
  const asks = words.some((each) => each.test(title) || each.test(body ?? ""));
  return asks ? room(requestId) : requestMeetAt(null, location, requestId);
}

/** The same for an event that there is: by its place alone, and unless it has one. */
export function requestMeetAt(
  event: WireEvent | null,
  location: string | null,
  requestId: string,
): EventBody {
  return place.test(location ?? "") && event?.conferenceData == null ? room(requestId) : {};
}

function room(requestId: string): EventBody {
  return {
    conferenceData: { createRequest: { requestId, conferenceSolutionKey: { type: "hangoutsMeet" } } },
  };
}
