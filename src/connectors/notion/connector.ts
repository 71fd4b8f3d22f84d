import * as z from "zod/mini";
import { ProviderError } from "../../errors";
import type { ConnectOptions, Connector, OpenedConnection } from "../connector";
import { openClient, provider, type TokenSource } from "./client";
import { choicesShape } from "./fields";
import { openNotionNotes } from "./notes";
import { openNotionPlaces } from "./places";
import { read, selfShape } from "./wire";

const configShape = z.object({ self: z.string() });

/** Notion: a note is a page of a database. `root` is where its API lives. */
export function createNotionConnector(root: string): Connector {
  const identify = async (token: string, options: ConnectOptions) => {
    const client = openClient(root, async () => token, options.signal);
    const { id, bot } = read(selfShape, await client.users.me({}));
    return { label: bot?.workspace_name || "Notion", config: { self: id } };
  };
  const open = ({ signal, ...connection }: OpenedConnection) => openClient(root, tokenOf(connection), signal);
  return {
    connect: async (input, options) => {
      const token = (input.token ?? "").trim();
      return { ...(await identify(token, options)), secret: token };
    },
    identify,
    openCalendar: null,
    openNotes: (connection) => {
      const config = configShape.safeParse(connection.config);
      if (!config.success) throw new ProviderError(provider, "malformed", { detail: "config" });
      const choices = choicesShape.safeParse(connection.config);
      return openNotionNotes(open(connection), {
        choices: choices.success ? choices.data : null,
        self: config.data.self,
        zone: connection.zone,
      });
    },
    openNotePlaces: (connection) => openNotionPlaces(open(connection)),
  };
}

function tokenOf({ accessToken, secret }: Omit<OpenedConnection, "signal">): TokenSource {
  return accessToken ?? (async () => secret);
}
