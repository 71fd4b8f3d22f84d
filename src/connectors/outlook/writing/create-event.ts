import * as z from "zod/mini";
import type { SavedEvent, Series } from "../../../domain/event";
import { failureOfBoth, ProviderError } from "../../../errors";
import type { Json } from "../../connector";
import { provider } from "../provider";
import { type Desk, eventsPath, findByUid, getEvent, readFound, savedEvent } from "../series/find-series";
import { memoOf, writeMemo } from "../series/memo";
import { settleSeries } from "../series/settle-series";
import type { WireEvent } from "../wire";
import { writeFields } from "./write-event";

/**
 * A new event, which is found again by its uid if an earlier attempt made it; Graph itself makes no second one for a
 * transaction that it remembers, and how long it does is nowhere said.
 */
export async function createSeries(
  desk: Desk,
  calendar: string,
  series: Series,
  uid: string,
  transaction: string,
  extra: Record<string, Json> = {},
): Promise<SavedEvent> {
  const hasExceptions = series.struck.length > 0 || series.overrides.length > 0;
  const plan = hasExceptions ? { plan: series } : {};
  const body = {
    ...(series.event.free && { showAs: "free" }),
    ...extra,
    ...writeFields(series.event, desk.zone),
    transactionId: transaction,
    singleValueExtendedProperties: writeMemo({ uid, memo: memoOf(series.event), ...plan }),
  };
  const wire = (await findByUid(desk, { calendar, uid })) ?? (await post(desk, calendar, uid, body));
  const found = await settleSeries(desk, await readFound(desk, calendar, wire));
  return savedEvent(found);
}

async function post(
  desk: Desk,
  calendar: string,
  uid: string,
  body: Record<string, Json>,
): Promise<WireEvent> {
  try {
    const made = await desk.graph.ask(z.object({ id: z.string() }), eventsPath(calendar), {
      method: "POST",
      body,
    });
    const saved = await getEvent(desk, calendar, made.id);
    if (saved !== null) return saved;
  } catch (error) {
    if (!(error instanceof ProviderError) || error.kind === "auth") throw error;
    // Whatever it answered, or did not: what is there under our uid was made by this call or one before it.
    const saved = await findByUid(desk, { calendar, uid }).catch((failed) => {
      throw failureOfBoth(error, failed);
    });
    if (saved === null) throw error;
    return saved;
  }
  throw new ProviderError(provider, "unavailable", { detail: "accepted but not there" });
}
