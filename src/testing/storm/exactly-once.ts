import { expect } from "bun:test";
import { deliverThroughStorm } from "./deliver-through-storm";

/** Confirms that many drafts through a storm of faults; how many kinds of fault each provider met. */
export async function expectExactlyOnce(drafts: number): Promise<number[]> {
  const { states, providers } = await deliverThroughStorm(drafts, 20_261_121);
  expect(states).toEqual(Array.from({ length: drafts }, () => "delivered"));
  return providers.map(({ expected, found, faults, copied, synced }) => {
    expect(found).toEqual(expected);
    expect(copied).toEqual(expected);
    expect(synced).toEqual(expected);
    return faults.size;
  });
}
