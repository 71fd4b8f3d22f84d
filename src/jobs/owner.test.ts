import { afterEach, expect, test } from "bun:test";
import { existsSync, readFileSync } from "node:fs";
import { createOwner, isOwnerAlive } from "./owner";

const started: { kill(): void }[] = [];
afterEach(() => {
  for (const each of started.splice(0)) each.kill();
});

const self = createOwner();

test("this run is alive, an earlier life of its process id is not", () => {
  expect(isOwnerAlive(self, self)).toBe(true);
  expect(isOwnerAlive(createOwner(), self)).toBe(false);
});

test("another process is alive while it runs", async () => {
  const other = Bun.spawn(["sleep", "60"]);
  started.push(other);
  expect(isOwnerAlive(`${other.pid}:x`, self)).toBe(true);
  other.kill();
  await other.exited;
  expect(isOwnerAlive(`${other.pid}:x`, self)).toBe(false);
});

test.skipIf(!existsSync("/proc/self/stat"))(
  "a killed process whose parent has not looked yet is no longer alive",
  async () => {
    // The shell becomes a sleep, which never asks what became of the child.
    const parent = Bun.spawn(["sh", "-c", "sleep 60 & echo $!; exec sleep 60"], { stdout: "pipe" });
    started.push(parent);
    const { value } = await parent.stdout.getReader().read();
    const pid = Number(new TextDecoder().decode(value));
    expect(isOwnerAlive(`${pid}:x`, self)).toBe(true);
    while (readFileSync(`/proc/${parent.pid}/comm`, "utf8").trim() !== "sleep") await Bun.sleep(1);
    process.kill(pid, "SIGKILL");
    while (!readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ")) await Bun.sleep(1);
    expect(isOwnerAlive(`${pid}:x`, self)).toBe(false);
  },
);

test("what names no process is not alive", () => {
  for (const owner of ["", "x", "0:x", "-1:x"]) expect(isOwnerAlive(owner, self)).toBe(false);
});
