import { expect, test } from "bun:test";
import { nameInAccounts, tellApart } from "./tell-apart";

const google = (name: string, account: string) => ({ name, account, connector: "google-calendar" });
const outlook = (name: string, account: string) => ({ name, account, connector: "outlook" });
const names = (calendars: ReturnType<typeof google>[]) => tellApart(calendars).map(({ name }) => name);

test("calendars that share a name are called with their account, others by their name", () => {
  expect(names([outlook("Calendar", "a@example.org"), outlook("Calendar", "b@example.org")])).toEqual([
    "Calendar · a@example.org",
    "Calendar · b@example.org",
  ]);
  expect(names([google("Work", "a@example.org"), outlook("Calendar", "a@example.org")])).toEqual([
    "Work",
    "Calendar",
  ]);
});

test("two services under one address are named", () => {
  const family = [google("Family", "a@example.org"), outlook("Family", "a@example.org")];
  expect(names(family)).toEqual([
    "Family · a@example.org · Google Calendar",
    "Family · a@example.org · Outlook",
  ]);
  const own = [google("a@example.org", "a@example.org"), outlook("a@example.org", "a@example.org")];
  expect(names(own)).toEqual(["a@example.org · Google Calendar", "a@example.org · Outlook"]);
  expect(nameInAccounts([...family.slice(0, 1), outlook("Calendar", "a@example.org")])).toEqual([
    "Family · a@example.org",
    "Calendar · a@example.org",
  ]);
});
