import { expect, test } from "bun:test";
import { expectExactlyOnce } from "../../testing/storm/exactly-once";

const drafts = 1_000;

test(`${drafts} confirmed drafts are ${drafts} events, none twice and none lost, whatever the servers do`, async () => {
  for (const faults of await expectExactlyOnce(drafts)) {
    // It was as bad as it was meant to be.
    expect(faults).toBe(7);
  }
}, 120_000);
