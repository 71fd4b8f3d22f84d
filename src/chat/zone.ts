import { awaitAnswer, settleAwaited } from "../assistant/conversation/awaiting";
import { findStoredInbound } from "../assistant/conversation/capture";
import type { Saying, Turn } from "../assistant/conversation/converse";
import { setZone, suggestZones, zoneAt } from "../assistant/people/set-zone";
import type { InboundId } from "../domain/ids";
import { reply } from "../domain/reply";
import { formatTime } from "../i18n/format";
import { encodeAction } from "./action";
import { answerInbound } from "./answers/answer-inbound";
import { type Chat, wordsFor } from "./chat";
import { saying } from "./command";

/** Asks where the person is; `resume` is the message to go on with once that is known. */
export async function askForZone(chat: Chat, turn: Turn, resume: InboundId | null): Promise<Saying> {
  await awaitAnswer(chat.assistant, turn.channel, "zone", resume);
  return saying({ ...reply(wordsFor(turn)("zone-ask")), ask: "location" });
}

/** A typed place: set at once if it is plain, offered if it may mean several, asked again if it is not known. */
export async function answerZone(
  chat: Chat,
  turn: Turn,
  text: string,
  resume: InboundId | null,
): Promise<Saying[]> {
  const [first, ...others] = suggestZones(text);
  if (first === undefined) {
    await awaitAnswer(chat.assistant, turn.channel, "zone", resume);
    return [saying({ ...reply(wordsFor(turn)("zone-unknown")), ask: "location" })];
  }
  if (others.length === 0) return applyZone(chat, turn, first);
  await awaitAnswer(chat.assistant, turn.channel, "zone", resume);
  const buttons = [first, ...others].map((zone) => [
    {
      kind: "action",
      label: zone.replaceAll("_", " "),
      action: encodeAction({ kind: "zone", zone }),
    } as const,
  ]);
  return [saying(reply(wordsFor(turn)("zone-which"), buttons))];
}

/** The zone at a place that was shared. */
export async function answerZoneAt(
  chat: Chat,
  turn: Turn,
  place: { latitude: number; longitude: number },
): Promise<Saying[]> {
  const zone = await zoneAt(place.latitude, place.longitude);
  return zone === null ? [saying(wordsFor(turn)("zone-unknown"))] : applyZone(chat, turn, zone);
}

/** Sets the zone, says what time it is there, and goes on with what had to wait. */
export async function applyZone(chat: Chat, turn: Turn, zone: string): Promise<Saying[]> {
  const words = wordsFor(turn);
  if (!(await setZone(chat.assistant, turn.user.id, zone))) return [saying(words("zone-unknown"))];
  const { resume } = turn.channel;
  const time = formatTime(chat.assistant.now().toZonedDateTimeISO(zone), turn.user.locale);
  const told = saying({
    ...reply(words("zone-set", { zone: zone.replaceAll("_", " "), time })),
    ask: "done",
  });
  const waiting = resume === null ? null : await findStoredInbound(chat.assistant, resume);
  const channel = { ...turn.channel, awaiting: null, resume: null };
  const resumed = waiting && { ...turn, channel, inbound: waiting, user: { ...turn.user, zone } };
  const answers = resumed === null ? [] : await answerInbound(chat, resumed);
  settleAwaited(turn, "zone");
  return [told, ...answers];
}
