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
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
