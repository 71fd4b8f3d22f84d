import { expect, test } from "bun:test";
import { expectExactlyOnce } from "../../testing/storm/exactly-once";
import { stride } from "../../testing/stride";

const drafts = 60 / stride(2);

test(`${drafts} confirmed drafts are ${drafts} events, none twice and none lost, whatever the servers do`, async () => {
  for (const faults of await expectExactlyOnce(drafts)) {
    // It was about as bad as it was meant to be; who meets which fault depends on who comes first.
    expect(faults).toBeGreaterThanOrEqual(drafts / 12);
  }
}, 30_000);
