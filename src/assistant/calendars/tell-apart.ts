/** Calendars that share a name, as "Calendar" in two accounts at Outlook, are called with their account behind it. */
export function tellApart<Named extends { readonly name: string; readonly account: string }>(
  calendars: readonly Named[],
): Named[] {
  const named = Map.groupBy(calendars, ({ name }) => name);
  return calendars.map((each) => {
    const { name, account } = each;
    const isAlone = named.get(name)?.length === 1 || name === account;
    return isAlone ? each : { ...each, name: `${name} · ${account}` };
  });
}
