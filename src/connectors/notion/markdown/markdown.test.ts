import { expect, test } from "bun:test";
import * as fc from "fast-check";
import { children, requireShape } from "../../../testing/notion/refusals";
import { blockShape, type ReadBlock, read } from "../wire";
import { type TextItem, writeInline } from "./inline";
import { readBlocks } from "./read-blocks";
import { batchBlocks, type WireBlock, writeBlocks } from "./write-blocks";

/** There and back, without a server between. */
function roundTrip(markdown: string): string {
  const childrenOf = new Map<string, readonly ReadBlock[]>();
  let count = 0;
  const answer = (block: WireBlock): ReadBlock => {
    const id = `block-${++count}`;
    const content = block[block.type] as { rich_text?: TextItem[]; children?: WireBlock[] };
    if (content.children !== undefined) childrenOf.set(id, content.children.map(answer));
    const rich_text = (content.rich_text ?? []).map(({ text, annotations }) => ({
      plain_text: text.content,
      href: text.link?.url ?? null,
      annotations,
    }));
    return read(blockShape, { id, type: block.type, [block.type]: { ...content, rich_text } });
  };
  return readBlocks(writeBlocks(markdown).map(answer), childrenOf);
}

const whole = `# Move

Call **before** *noon*, ~~not~~ after. See https://example.org/a_b(c) or [the plan](https://example.org/plan).

## Boxes

- kitchen
  - plates
  - [x] cups
- [ ] books
1. first
2. second

> said Anna
> twice

\`\`\`typescript
const a = "**no**";
\`\`\`

---

The \`gate\` code is 4711.`;

test("Markdown comes back as it went", () => {
  expect(roundTrip(whole)).toBe(whole);
});

test.each([
  ["* starred\n+ plus\n• dot", "- starred\n- plus\n- dot"],
  ["3) three\n7) seven", "1. three\n2. seven"],
  ["#hashtag is no heading", "#hashtag is no heading"],
  ["##### deep", "### deep"],
  ["one\ntwo\n\nthree", "one\ntwo\n\nthree"],
  ["- a\n    - b\n        - c", "- a\n  - b\n  - c"],
  ["```\nnever closed", "```\nnever closed\n```"],
  ["```klingon\nqapla\n```", "```\nqapla\n```"],
  ["snake_case_name and 2*3*4", "snake_case_name and 2*3*4"],
  ["_all_ of it", "*all* of it"],
  ["Look: https://example.org/x.", "Look: https://example.org/x."],
  ["[no](javascript:alert(1))", "[no](javascript:alert(1))"],
  ["- 5 euros - the price\n-not an item", "- 5 euros - the price\n\n-not an item"],
])("%p reads %p", (markdown, expected) => {
  expect(roundTrip(markdown)).toBe(expected);
});

test("text is cut at two thousand characters, and never through one", () => {
  const text = `a${"🗝".repeat(1_500)}`;
  const items = writeInline(text);
  expect(items.map(({ text: { content } }) => content).join("")).toBe(text);
  expect(items.every(({ text: { content } }) => content.length <= 2_000 && content.isWellFormed())).toBe(
    true,
  );
});

test("a paragraph of more than a hundred pieces goes on in another", () => {
  const markdown = Array.from({ length: 120 }, (_, index) => `**w${index}** and`).join(" ");
  const blocks = writeBlocks(markdown);
  expect(blocks.length).toBe(3);
  expect(() => requireShape(children, blocks)).not.toThrow();
});

test("requests hold a hundred blocks, and a thousand with what is inside", () => {
  const flat = writeBlocks(Array.from({ length: 250 }, (_, index) => `- ${index}`).join("\n"));
  expect(batchBlocks(flat).map((batch) => batch.length)).toEqual([100, 100, 50]);
  const nested = writeBlocks(
    Array.from({ length: 30 }, () =>
      ["- top", ...Array.from({ length: 99 }, () => "  - below")].join("\n"),
    ).join("\n"),
  );
  expect(batchBlocks(nested).map((batch) => batch.length)).toEqual([10, 10, 10]);
});

test("whatever somebody writes, Notion takes it", () => {
  const line = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.constantFrom(
      "- a",
      "  - b",
      "1. c",
      "- [ ] d",
      "> e",
      "# f",
      "```",
      "```js",
      "---",
      "",
      "**g",
      "[h](https://x.y/z)",
    ),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      for (const batch of batchBlocks(writeBlocks(lines.join("\n")))) requireShape(children, batch);
    }),
    { seed: 7, numRuns: 300 },
  );
});
