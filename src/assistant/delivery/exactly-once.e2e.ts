import { expect, test } from "bun:test";
import { deliverThroughStorm } from "../../testing/deliver-through-storm";

const drafts = 1_000;

test(`${drafts} confirmed drafts are ${drafts} events, none twice and none lost, whatever the servers do`, async () => {
  const { states, providers } = await deliverThroughStorm(drafts, 20_261_121);
  expect(states).toEqual(Array.from({ length: drafts }, () => "delivered"));
  for (const { expected, found, faults, copied, synced } of providers) {
    expect(found).toEqual(expected);
    expect(copied).toEqual(expected);
    expect(synced).toEqual(expected);
    // It was as bad as it was meant to be.
    expect(faults.size).toBe(7);
  }
}, 120_000);
