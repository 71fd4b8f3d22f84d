import { expect, test } from "bun:test";
import { join } from "node:path";
import { withMatrix } from "../../.ci/matrix";
import { listConnectors } from "./registry";

test("the README's table of connectors is the one that bun .ci/matrix.ts makes of their declarations", async () => {
  const readme = await Bun.file(join(import.meta.dir, "../../README.md")).text();
  expect(readme).toBe(withMatrix(readme));
  for (const { name } of listConnectors()) expect(readme).toContain(`| ${name}`);
});

test("who offers a calendar says what it does, and nobody else", () => {
  for (const { capabilities, offers } of listConnectors())
    expect(capabilities !== null).toBe(offers.includes("calendar"));
});
