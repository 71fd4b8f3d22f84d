import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type DavServer, startDavProgram } from "./process";

/** Null when Radicale is not installed. */
export function startRadicale(): Promise<DavServer | null> {
  return startDavProgram({
    program: "radicale",
    username: "olga",
    password: "pa:ss wörd",
    home: "/olga/",
    command: async (folder, port) => {
      const users = join(folder, "users");
      await Bun.write(users, "olga:pa:ss wörd\nivan:other\n");
      await mkdir(join(folder, "collections"));
      return [
        "radicale",
        ...["--config", ""],
        ...["--server-hosts", `127.0.0.1:${port}`],
        ...["--storage-filesystem-folder", join(folder, "collections")],
        ...["--auth-type", "htpasswd"],
        ...["--auth-htpasswd-filename", users],
        ...["--auth-htpasswd-encryption", "plain"],
        ...["--auth-delay", "0"],
        ...["--rights-type", "owner_only"],
        ...["--web-type", "none"],
      ];
    },
  });
}
