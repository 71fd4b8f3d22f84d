import { expect, test } from "bun:test";
import type { Passage } from "../../domain/inbound";
import { lastText, startWorld } from "../../testing/world";

const own = (text: string): Passage => ({ origin: "own", text, author: null, saidAt: null });
const forwarded = (text: string): Passage => ({ origin: "forwarded", text, author: "Ben", saidAt: null });

test.each([
  ["ru-RU", "Обед с Анной завтра в 13:00", "Давай пообедаем с Анной", "👥 Анна\n"],
  ["pl-PL", "Obiad z Anną jutro o 13:00", "Może obiad z Anną?", "👥 Anna\n"],
  ["en-GB", "Tomorrow at 13:00", "Lunch with Anna?", "👥 Anna (⚠️ named only in what was forwarded)\n"],
])("%s: who the user names, in whatever form, is named by the user", async (locale, said, quoted, shown) => {
  const world = await startWorld({ locale });
  await world.do({ kind: "passages", passages: [own(said), forwarded(quoted)] });
  expect(lastText(await world.conversation())).toContain(shown);
  await world.stop();
});

test("an event keeps no more of a long conversation than a calendar takes", async () => {
  const world = await startWorld();
  const talk = Array.from({ length: 60 }, (_, n) => forwarded(`${n} ${"and so on ".repeat(40)}`));
  await world.do({ kind: "passages", passages: [own("Lunch with Anna tomorrow at 13:00"), ...talk] });
  const [draft] = world.store.sqlite
    .query<{ body: string }, []>("SELECT json_extract(content, '$.event.body') AS body FROM drafts")
    .all();
  expect(draft?.body.length).toBeLessThanOrEqual(4000);
  expect(draft?.body).toEndWith("…");
  await world.stop();
});
