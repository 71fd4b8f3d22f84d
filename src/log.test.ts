import { expect, test } from "bun:test";
import { ProviderError } from "./errors";
import { createLog, describeError, withCorrelation } from "./log";

function capture(level: "debug" | "info" = "info") {
  const lines: string[] = [];
  return { lines, log: createLog(level, "json", (line) => void lines.push(line)) };
}

test("a line is JSON and carries the correlation of the work around it", async () => {
  const { lines, log } = capture();
  await withCorrelation("tg-7", async () => {
    await Bun.sleep(1);
    log.info("job.ended", { job: 3, kind: "deliver" });
  });
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    event: "job.ended",
    correlation: "tg-7",
    job: 3,
    kind: "deliver",
  });
});

test("fields that are not on the list never appear, whatever a caller smuggles in", () => {
  const { lines, log } = capture();
  const smuggled = { kind: "x", title: "Lunch with Anna", text: "secret" };
  log.info("event", smuggled);
  expect(lines.join()).not.toMatch(/Lunch|secret/);
});

test("an error is described without its message", () => {
  const { lines, log } = capture();
  log.error("failed", describeError(new TypeError("cannot read Lunch with Anna")));
  log.error(
    "failed",
    describeError(new ProviderError("caldav", "auth", { detail: "user anna", status: 401 })),
  );
  expect(lines.join()).not.toMatch(/Lunch|anna/);
  expect(JSON.parse(lines[1] ?? "")).toMatchObject({ provider: "caldav", failure: "auth", status: 401 });
});

test("the level is kept", () => {
  const { lines, log } = capture();
  log.debug("quiet");
  expect(lines).toEqual([]);
});
