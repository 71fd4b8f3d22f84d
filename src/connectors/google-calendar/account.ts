import * as z from "zod/mini";
import { ProviderError } from "../../errors";
import type { ConnectionConfig } from "../connector";

export const provider = "google-calendar";

export const calendarScopes = [
  "https://www.googleapis.com/auth/calendar.events",
  "https://www.googleapis.com/auth/calendar.readonly",
] as const;

/** Google's own addresses. Configuration may replace them; what a person pastes never does. */
export const googleIssuer = "https://accounts.google.com";
export const googleTokenEndpoint = "https://oauth2.googleapis.com/token";

const stored = z.union([
  z.object({ kind: z.literal("consent"), account: z.string() }),
  z.object({
    kind: z.literal("service"),
    /** Whom the calendar is shared with. */
    account: z.string(),
    calendar: z.string(),
    /** Whose key it is: pasted and in the vault, or the installation's own file. */
    key: z.enum(["own", "installation"]),
  }),
]);

/** What is kept of a connection besides its secrets. */
export type GoogleAccount = Readonly<z.infer<typeof stored>>;

export function readAccount(config: ConnectionConfig): GoogleAccount {
  const parsed = stored.safeParse(config);
  if (!parsed.success) throw new ProviderError(provider, "invalid", { detail: "stored connection" });
  return parsed.data;
}
