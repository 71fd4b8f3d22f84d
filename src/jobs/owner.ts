import { readFileSync } from "node:fs";

/** Names this run of the program in the leases it takes: its process id, and a random part since ids are reused. */
export function createOwner(): string {
  return `${process.pid}:${crypto.randomUUID()}`;
}

/**
 * Whether the process that took a lease may still be running. Our own process id under another name was an earlier
 * life of it (the first process of a container is always 1).
 */
export function isOwnerAlive(owner: string, self: string): boolean {
  if (owner === self) return true;
  const pid = Number(owner.split(":")[0]);
  if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return !isZombie(pid);
}

/** A process that was killed keeps its id until its parent asks what became of it; where there is no /proc, nobody can tell. */
function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name before the state stands in parentheses and may hold any character.
    const state = stat.charAt(stat.lastIndexOf(")") + 2);
    return state === "Z" || state === "X";
  } catch {
    return false;
  }
}
