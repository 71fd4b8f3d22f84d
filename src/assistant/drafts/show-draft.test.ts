import { afterEach, beforeEach, expect, test } from "bun:test";
import type { DraftId } from "../../domain/ids";
import { findDraft } from "../../store/conversation/drafts";
import { lastText, startWorld, type World } from "../../testing/world";
import { showDraft } from "./show-draft";

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(() => world.stop());

test("a card made of an older state than the draft's does not overwrite the newer one", async () => {
  const [card] = await world.say("Dentist on Monday at 9");
  const older = await findDraft(world.store, card?.draft as DraftId);
  await world.tap("Create");
  if (older !== null) await showDraft(world.assistant, older);
  expect(lastText(await world.conversation())).toStartWith("✅ Saved");
});
