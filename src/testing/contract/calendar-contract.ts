import { beforeAll, describe } from "bun:test";
import { testChanges } from "./changes";
import { testEvents } from "./events";
import type { ContractCalendar } from "./sample";
import { testSeries } from "./series";
import { testSeriesEdits } from "./series-edits";

export type { ContractCalendar } from "./sample";

/** What every calendar connector has to do. `open` is called once; the tests share its calendar, each in a month of its own. */
export function describeCalendarContract(name: string, open: () => Promise<ContractCalendar>): void {
  describe(`${name} keeps to the calendar contract`, () => {
    let calendar: ContractCalendar | null = null;
    beforeAll(async () => {
      calendar = await open();
    }, 30_000);
    const opened = () => {
      if (calendar === null) throw new Error("the calendar was not opened");
      return calendar;
    };
    // In this order: what the last ones leave behind is much for a server to look through.
    testSeriesEdits(opened);
    testSeries(opened);
    testEvents(opened);
    testChanges(opened);
  });
}
