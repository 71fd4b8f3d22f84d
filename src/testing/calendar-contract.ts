import { beforeAll, describe } from "bun:test";
import { testChanges } from "./contract/changes";
import { testEvents } from "./contract/events";
import type { ContractCalendar } from "./contract/sample";
import { testSeries } from "./contract/series";
import { testSeriesEdits } from "./contract/series-edits";

export type { ContractCalendar } from "./contract/sample";

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
