import { type DavServer, startDavProgram } from "./process";

/** Null when Xandikos is not installed. It knows no passwords. */
export function startXandikos(): Promise<DavServer | null> {
  return startDavProgram({
    program: "xandikos",
    username: "user",
    password: "any",
    home: "/user/calendars/",
    command: async (folder, port) => [
      "xandikos",
      ...["-d", folder],
      "--defaults",
      ...["-l", "127.0.0.1"],
      ...["-p", String(port)],
    ],
  });
}
