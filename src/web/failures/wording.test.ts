import { expect, test } from "bun:test";
import { join } from "node:path";
import { Glob } from "bun";
import { pictographIcon } from "../../../views/icons";
import { listConnectors } from "../../connectors/registry";
import type { ProviderFailure } from "../../errors";
import { wordingFor } from "../../i18n/wording";
import type { BotStatus } from "../../ports";
import type { FaultKind } from "./fault";

const providers: Record<ProviderFailure, true> = {
  auth: true,
  forbidden: true,
  "not-found": true,
  conflict: true,
  invalid: true,
  "rate-limited": true,
  unavailable: true,
  unreachable: true,
  network: true,
  timeout: true,
  refused: true,
  malformed: true,
  "too-large": true,
};
const faults: Record<FaultKind, true> = {
  "not-found": true,
  "signed-out": true,
  "not-allowed": true,
  "foreign-request": true,
  "unknown-host": true,
  "spent-link": true,
  "too-large": true,
  "file-too-large": true,
  "too-often": true,
  "took-too-long": true,
  incomplete: true,
  "no-landing": true,
};
const bots: Record<NonNullable<BotStatus["failure"]>, true> = {
  unauthorized: true,
  conflict: true,
  "rate-limited": true,
  unavailable: true,
  network: true,
  malformed: true,
  storage: true,
};

test.each(["en-GB", "ru"])("whatever can fail has its words in %s", (locale) => {
  const words = wordingFor(locale);
  const ids = [
    ...Object.keys(providers).flatMap((kind) => [`web-provider-${kind}`, `web-account-${kind}`]),
    ...Object.keys(faults).map((kind) => `web-fault-${kind}`),
    ...Object.keys(bots).flatMap((kind) => [`web-bot-refused-${kind}`, `web-bot-failing-${kind}`]),
  ];
  expect(ids.filter((id) => words(id) === id)).toEqual([]);
});

test("every connector that wants a form has its words", () => {
  const words = wordingFor("en-GB");
  for (const { id, ways } of listConnectors()) {
    if (ways.length === 0) continue;
    const labels = ways.flatMap((way) =>
      way.kind === "form" ? way.fields.map((each) => each.labelKey) : [],
    );
    const ids = [`web-connect-${id}`, `web-connect-${id}-hints`, ...labels];
    expect(ids.filter((each) => words(each) === each)).toEqual([]);
  }
});

test("every mark that the conversation puts before a line is drawn on the page", async () => {
  const root = join(import.meta.dir, "../..");
  const undrawn = new Set<string>();
  for await (const file of new Glob("{chat,i18n}/**/*.{ts,ftl}").scan(root)) {
    if (file.endsWith(".test.ts")) continue;
    const text = await Bun.file(join(root, file)).text();
    // At the head of a span, of a line within it, or of a message.
    for (const [, mark = ""] of text.matchAll(/(?:span\(`|\\n|= )(\p{Extended_Pictographic})/gu)) {
      if (pictographIcon(mark) === null) undrawn.add(mark);
    }
  }
  expect([...undrawn]).toEqual([]);
});
