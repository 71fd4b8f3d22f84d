import type { EventFields, Exceptions, Series } from "../event";
import { changeSeries } from "./change";

/** An event that is yet to be made; `exceptions` are there where it is a series that has some. */
export interface NewEvent {
  readonly event: EventFields;
  readonly exceptions?: Exceptions;
}

const none: Exceptions = { struck: [], added: [], overrides: [] };

export function newSeries({ event, exceptions = none }: NewEvent): Series {
  const { struck, added, overrides } = exceptions;
  return { event, struck, added, overrides };
}

export function countExceptions({ struck, added, overrides }: Exceptions): number {
  return struck.length + added.length + overrides.length;
}

/** The same saying `wanted`: its exceptions go along, as those of a series that is changed do. */
export function editNew<T extends NewEvent>(content: T, wanted: EventFields): T {
  if (content.exceptions === undefined) return { ...content, event: wanted };
  const { exceptions: _, ...rest } = content;
  const { event, ...exceptions } = changeSeries(newSeries(content), { kind: "all" }, wanted)?.series ?? {
    event: wanted,
    ...none,
  };
  return { ...rest, event, ...(countExceptions(exceptions) > 0 && { exceptions }) } as T;
}
