import { findConnector } from "../../connectors/registry";

interface Named {
  readonly name: string;
  /** What its account is called. */
  readonly account: string;
  readonly connector: string;
}

/** Calendars that share a name, as "Calendar" in two accounts at Outlook, are called with their account behind it. */
export function tellApart<Calendar extends Named>(calendars: readonly Calendar[]): Calendar[] {
  const named = Map.groupBy(calendars, ({ name }) => name);
  const full = nameInAccounts(calendars);
  return calendars.map((each, index) =>
    named.get(each.name)?.length === 1 ? each : { ...each, name: full[index] ?? each.name },
  );
}

/** Each with its account, and with the service where two services have accounts of one name with calendars of one name. */
export function nameInAccounts(calendars: readonly Named[]): string[] {
  const key = ({ name, account }: Named) => JSON.stringify([name, account]);
  const alike = Map.groupBy(calendars, key);
  return calendars.map((each) => {
    const { name, account, connector } = each;
    const parts = name === account ? [name] : [name, account];
    const isAlone = alike.get(key(each))?.length === 1;
    return (isAlone ? parts : [...parts, findConnector(connector)?.name ?? connector]).join(" · ");
  });
}
