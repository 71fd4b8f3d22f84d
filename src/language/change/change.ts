import type { ReadChange } from "../reading";

export type Change = { -readonly [Key in keyof ReadChange]: ReadChange[Key] };

export const untouched: ReadChange = {
  date: null,
  startTime: null,
  end: null,
  minutes: null,
  shiftMinutes: null,
  allDay: false,
  zone: null,
  title: null,
  location: undefined,
  addAttendees: [],
  removeAttendees: [],
  alerts: undefined,
  recurrence: undefined,
  body: null,
  alternatives: [],
};

export function isUntouched(change: ReadChange, key: keyof ReadChange): boolean {
  const value = change[key];
  return value === untouched[key] || (Array.isArray(value) && value.length === 0 && key !== "alerts");
}
