import { expect, test } from "bun:test";
import { createThrottle } from "./throttle";

test("an address that failed too often is held off, for a while, and no other", () => {
  let now = 0;
  const throttle = createThrottle({ failures: 3, minutes: 10 }, () => now);
  for (const _ of [1, 2, 3]) {
    expect(throttle.isHeldOff("a")).toBe(false);
    throttle.recordFailure("a");
  }
  expect(throttle.isHeldOff("a")).toBe(true);
  expect(throttle.isHeldOff("b")).toBe(false);
  now += 10 * 60_000;
  expect(throttle.isHeldOff("a")).toBe(false);
});

test("it remembers so many addresses and no more", () => {
  const throttle = createThrottle({ failures: 1, minutes: 10, most: 2 }, () => 0);
  for (const address of ["a", "b", "c"]) throttle.recordFailure(address);
  expect(["a", "b", "c"].map((each) => throttle.isHeldOff(each))).toEqual([false, true, true]);
});
