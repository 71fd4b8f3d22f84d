import type { ConnectorEntry } from "../../connectors/registry";
import type { Web } from "../web";

export interface WayBack {
  /** Where a provider sends people back to, as it is registered there. */
  readonly redirectUri: string;
  /** They may not arrive, and paste the address that they landed on. */
  readonly pastes: boolean;
}

/** Providers send people back to https, or to the machine their browser runs on; elsewhere the address is pasted. */
export function wayBack(web: Web, entry: ConnectorEntry): WayBack {
  const isPublic = web.publicUrl?.startsWith("https://") ?? false;
  const loopback = entry.ways.find((each) => each.kind === "oauth")?.loopback ?? "127.0.0.1";
  const root = isPublic ? web.publicUrl : `http://${loopback}:${web.port}`;
  return { redirectUri: `${root}/integrations/${entry.id}/callback`, pastes: !isPublic };
}
