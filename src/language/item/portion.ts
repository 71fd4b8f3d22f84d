import type { Alert } from "../fields/alerts";
import type { Opened } from "../fields/openings";
import type { Sheet } from "../fields/sheet";
import type { TimePhrase } from "../grammar/nodes";
import type { Frame } from "../time/frame";

export interface Portion {
  readonly sheet: Sheet;
  readonly frame: Frame;
  readonly from: number;
  readonly to: number;
  readonly opening: Opened;
  readonly phrases: readonly TimePhrase[];
  readonly alerts: readonly Alert[];
  readonly first: boolean;
}

export function isOnlyHoliday(phrase: TimePhrase | null): boolean {
  return (
    phrase?.date?.kind === "holiday" &&
    phrase.clock === null &&
    phrase.part === null &&
    phrase.length === null &&
    phrase.repeat === null
  );
}
