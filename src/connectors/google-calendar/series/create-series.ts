import type { SavedEvent, Series } from "../../../domain/event";
import { seriesOf } from "../../../domain/series/appearances";
import { insertEvent } from "../writing/create-event";
import { finishPlan } from "../writing/edit-event";
import { eventId } from "../writing/event-id";
import { requestMeet } from "../writing/meet";
import { composeEvent, mergeBodies, writeLines } from "../writing/write-event";
import { markOf, readPlan, writePlan } from "./plan";
import type { Desk } from "./read-series";

/** Its changed appearances come after it, one by one; that they are still to come stands in it until they are there. */
export async function createSeries(
  desk: Desk,
  calendar: string,
  series: Series,
  key: string,
): Promise<SavedEvent> {
  const { event, overrides } = series;
  const id = eventId(calendar, key);
  const recurrence = writeLines(seriesOf({ ...event, recurrence: null }), series);
  const body = {
    ...composeEvent(event, desk.canInvite),
    ...(event.free && { transparency: "transparent" }),
    ...(recurrence != null && { recurrence }),
    ...requestMeet(event, id),
  };
  const mark = markOf("create", key, null);
  const plan = overrides.length > 0 ? writePlan({ id }, { mark, overrides }) : {};
  const made = await insertEvent(desk, calendar, id, mergeBodies(body, plan));
  // Without a plan, where it did not fit, what was made before cannot be told from what is still to come.
  const isFinished = overrides.length === 0 || (isPlanned(plan) && readPlan(made.master)?.mark !== mark);
  if (isFinished) return made.saved.event;
  return (await finishPlan(desk, made.saved.event.ref, series, new Map())).saved.event;
}

function isPlanned(plan: object): boolean {
  return Object.keys(plan).length > 0;
}
