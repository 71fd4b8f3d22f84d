import { type ConnectionId, newId, type UserId } from "../domain/ids";
import { createConnection } from "../store/accounts/connections";
import type { Store } from "../store/open";

/** An account with calendars of these names, of which nothing but the names is there. */
export async function addCalendars(
  store: Store,
  user: UserId,
  names: readonly string[],
  now: Temporal.Instant,
  { writable = true, label = "More" }: { readonly writable?: boolean; readonly label?: string } = {},
): Promise<ConnectionId> {
  const id = newId<ConnectionId>();
  const calendars = names.map((name) => ({ id: `${id}/${name}`, name, writable }));
  const row = { id, user, connector: "built-in", label, config: {}, way: "form" } as const;
  await createConnection(store, { ...row, calendars }, () => {}, now);
  return id;
}
