import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A real CalDAV server on loopback, with a user and an empty folder. */
export interface DavServer {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** Makes a calendar and gives its address. */
  addCalendar(name: string): Promise<string>;
  stop(): Promise<void>;
}

export interface DavProgram {
  readonly program: string;
  readonly username: string;
  readonly password: string;
  /** Path of the collection that calendars are made in. */
  readonly home: string;
  readonly command: (folder: string, port: number) => Promise<string[]>;
}

/** Starts it; null when the program is not installed. */
export async function startDavProgram(description: DavProgram): Promise<DavServer | null> {
  const path = Bun.which(description.program);
  if (path === null) return null;
  const folder = await mkdtemp(join(tmpdir(), `${description.program}-`));
  const port = findFreePort();
  const [, ...options] = await description.command(folder, port);
  const child = Bun.spawn([path, ...options], { stdin: "ignore", stdout: "ignore", stderr: "ignore" });
  // A test run that is stopped half way leaves nothing running.
  const kill = () => child.kill();
  process.once("exit", kill);
  const { username, password, home } = description;
  const url = `http://127.0.0.1:${port}`;
  const authorization = `Basic ${btoa(`${username}:${password}`)}`;
  const stop = async () => {
    process.off("exit", kill);
    child.kill();
    await child.exited;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await waitForAnswer(url, child);
  } catch (error) {
    await stop();
    throw error;
  }
  const addCalendar = async (name: string) => {
    const address = `${url}${home}${name}/`;
    const made = await fetch(address, { method: "MKCALENDAR", headers: { authorization } });
    if (!made.ok) throw new Error(`${description.program} made no calendar: ${made.status}`);
    return address;
  };
  return { url, username, password, addCalendar, stop };
}

function findFreePort(): number {
  const probe = Bun.listen({ hostname: "127.0.0.1", port: 0, socket: { data: () => {} } });
  const { port } = probe;
  probe.stop(true);
  return port;
}

async function waitForAnswer(url: string, child: Bun.Subprocess): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const answered = await fetch(url, { redirect: "manual" }).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await Bun.sleep(50);
  }
  throw new Error("the server did not answer");
}
