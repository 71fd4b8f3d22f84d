import { expect, test } from "bun:test";
import { expectExactlyOnce } from "../../testing/storm/exactly-once";

const drafts = 60;

test(`${drafts} confirmed drafts are ${drafts} events, none twice and none lost, whatever the servers do`, async () => {
  for (const faults of await expectExactlyOnce(drafts)) {
    // It was about as bad as it was meant to be; who meets which fault depends on who comes first.
    expect(faults).toBeGreaterThanOrEqual(5);
  }
}, 30_000);
