import type { calendar_v3 } from "googleapis/build/src/apis/calendar";
import * as z from "zod/mini";
import type { Notice, Watch, WatchAnswer, WatchRefusal } from "../../domain/watch";
import { ProviderError } from "../../errors";
import type { WatchPort } from "../../ports";
import type { HookCall, HookReading } from "../connector";
import type { Google } from "./client";

/** Milliseconds, as a string. */
const expiration = z.optional(z.nullable(z.string().check(z.regex(/^\d{1,15}$/))));
const channelShape = z.object({ resourceId: z.string(), expiration });

/** Google's channels. One cannot be renewed: another follows it, under another id. */
export function watchCalendars(google: Google): WatchPort {
  return {
    open: (watch, secret, expiresAt) => openChannel(google, watch, secret, expiresAt),
    renew: null,
    stop: (watch) => stopWatch(google, watch),
    // What Google gives who does not ask for more, or less.
    longest: Temporal.Duration.from({ hours: 24 * 7 }),
  };
}

async function openChannel(
  google: Google,
  watch: Omit<Watch, "externalId">,
  secret: string,
  expiresAt: Temporal.Instant,
): Promise<WatchAnswer> {
  try {
    const asked = { token: secret, expiration: String(expiresAt.epochMilliseconds) };
    const { resourceId, expiration } = await askChannel(google, watch, asked);
    const until = expiration ? Temporal.Instant.fromEpochMilliseconds(Number(expiration)) : expiresAt;
    // Its first message comes by itself, and shows whether the address is reached.
    return { kind: "open", externalId: resourceId, expiresAt: until, isProven: false };
  } catch (error) {
    const because = refusalOf(error);
    if (because === null) throw error;
    return { kind: "refused", because };
  }
}

function askChannel(
  google: Google,
  { id, calendar, address }: Omit<Watch, "externalId">,
  asked: calendar_v3.Schema$Channel,
): Promise<z.infer<typeof channelShape>> {
  const requestBody = { ...asked, id, type: "web_hook", address };
  return google.ask(channelShape, (api) => api.events.watch({ calendarId: calendar, requestBody }));
}

/** Calendars that Google makes up, such as holidays, cannot be watched (pushNotSupportedForRequestedResource). */
function refusalOf(error: unknown): WatchRefusal | null {
  if (!(error instanceof ProviderError)) return null;
  if (error.kind === "refused") return "address";
  return ["invalid", "forbidden", "not-found"].includes(error.kind) ? "calendar" : null;
}

/**
 * A channel is stopped by its id and that of its resource, which only Google's answer tells. Where that was lost, another
 * channel to the same calendar tells it, and is stopped as well; it would end after a minute.
 */
async function stopWatch(google: Google, { externalId, ...watch }: Watch): Promise<void> {
  if (externalId !== null) return stopChannel(google, watch.id, externalId);
  const other = { ...watch, id: crypto.randomUUID() as Watch["id"] };
  const found = await askChannel(google, other, { params: { ttl: "60" } }).catch((error) => {
    // What cannot be watched now could not be then.
    if (refusalOf(error) === null) throw error;
    return null;
  });
  if (found === null) return;
  await stopChannel(google, watch.id, found.resourceId);
  await stopChannel(google, other.id, found.resourceId);
}

async function stopChannel(google: Google, id: string, resourceId: string): Promise<void> {
  try {
    await google.ask(z.unknown(), (api) => api.channels.stop({ requestBody: { id, resourceId } }));
  } catch (error) {
    if (!(error instanceof ProviderError) || error.kind !== "not-found") throw error;
  }
}

/** All is in the headers; a message has no body. */
export function readCall({ header }: HookCall): HookReading {
  const id = header("x-goog-channel-id");
  const secret = header("x-goog-channel-token");
  if (id === null || secret === null) return { kind: "notices", notices: [] };
  const externalId = header("x-goog-resource-id");
  const says: Notice["says"] = header("x-goog-resource-state") === "sync" ? "began" : "changed";
  return { kind: "notices", notices: [{ id, secret, externalId, says }] };
}
