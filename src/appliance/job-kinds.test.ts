import { afterEach, beforeEach, expect, test } from "bun:test";
import { startWorld, type World } from "../testing/world";
import { listJobKinds } from "./job-kinds";

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

test("a terminal does the conversation's work alone: another configuration than the appliance's would undo its upkeep", () => {
  const chat = { assistant: world.assistant, webRoot: () => "" };
  const kinds = (serves: boolean) => listJobKinds(world.assistant, chat, serves).map(({ kind }) => kind);
  expect(kinds(true).filter((kind) => !kinds(false).includes(kind))).toEqual([
    "send",
    "sync_calendars",
    "sync_connection",
    "refresh_tokens",
    "refresh_accounts",
    "prune",
  ]);
  expect(kinds(false)).toContain("deliver");
});
