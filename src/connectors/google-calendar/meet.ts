import type { WireEvent } from "./wire";
import type { EventBody } from "./write-event";

/** Google Meet as the place asks for a room there, unless the event has one. */
export function requestMeet(event: WireEvent | null, location: string | null, requestId: string): EventBody {
  if (!/^\s*google\s*meet\s*$/i.test(location ?? "") || event?.conferenceData != null) return {};
  return {
    conferenceData: { createRequest: { requestId, conferenceSolutionKey: { type: "hangoutsMeet" } } },
  };
}
