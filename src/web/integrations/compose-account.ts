import type { AccountProps } from "../../../views/integrations/page";
import { readInvites } from "../../assistant/accounts/choose-invites";
import type { Account } from "../../assistant/accounts/list-accounts";
import { keepsNotes } from "../../assistant/notes/find-note-store";
import { choosesNotePlace } from "../../assistant/notes/note-places";
import { describePast } from "../../chat/cards/describe";
import type { Offer } from "../../connectors/connector";
import { findConnector } from "../../connectors/registry";
import type { User } from "../../domain/user";
import { formatList } from "../../i18n/format";
import type { Wording } from "../../i18n/wording";
import { describeAccount, isBuiltIn, nameConnector } from "../account";

/** Whoever looks, and when. */
type Viewer = User & { readonly now: Temporal.Instant };

export function composeAccount(
  account: Account,
  user: Viewer,
  welcome: string | null,
  words: Wording,
): AccountProps {
  return {
    id: account.id,
    connector: nameConnector(account.connector, words),
    label: account.label,
    builtIn: isBuiltIn(account),
    icon: isBuiltIn(account) ? "folder" : iconOf(findConnector(account.connector)?.offers ?? []),
    welcome,
    setUp: composeSetUp(account, words),
    testable: !isCalledByHook(account),
    invites: readInvites(account),
    problem: describeAccount(account, words),
    keepsTasks: findConnector(account.connector)?.offers.includes("tasks") ?? false,
    notes: keepsNotes(account)
      ? {
          isDefault:
            user.defaultNoteStore === null ? isBuiltIn(account) : account.id === user.defaultNoteStore,
        }
      : null,
    calendars: account.calendars.map(({ id, name, writable, goneAt }) => ({
      id,
      name,
      writable,
      isGone: goneAt !== null,
      isDefault: id === user.defaultCalendar,
    })),
    closedDefault: describeClosedDefault(account, user, words),
    copied: describeCopied(account, user, words),
    untold: account.untold.map(({ because, calendars }) =>
      words(`web-account-untold-${because}`, {
        name: nameConnector(account.connector, words),
        calendars: formatList(calendars, user.locale),
      }),
    ),
  };
}

function describeClosedDefault({ calendars }: Account, user: User, words: Wording): string | null {
  const closed = calendars.find(({ id, writable }) => id === user.defaultCalendar && !writable);
  return closed === undefined ? null : words("web-integrations-default-closed", { name: closed.name });
}

/** Of when what is known of its calendars is; null where that needs no telling. */
function describeCopied({ copied }: Account, user: Viewer, words: Wording): AccountProps["copied"] {
  if (copied === null) return null;
  const { at, isFresh } = copied;
  if (at === null) return { told: words("web-integrations-not-copied"), isFresh: true };
  const when = describePast(at, { zone: user.zone ?? "UTC", locale: user.locale }, user.now);
  return { told: words(isFresh ? "web-integrations-as-of" : "web-integrations-stale", { when }), isFresh };
}

/** The step after connecting, where there is one. */
function composeSetUp(account: Account, words: Wording): AccountProps["setUp"] {
  if (isCalledByHook(account)) {
    return {
      href: `/integrations/${account.id}/${account.connector}`,
      told: words("web-apple-card"),
      label: words("web-apple-set-up"),
      isDue: false,
    };
  }
  if (!choosesNotePlace(account.connector)) return null;
  const name = account.choices.placeName;
  const isDue = typeof name !== "string";
  return {
    href: `/integrations/${account.id}/notes`,
    told: isDue ? words("web-integrations-no-place") : words("web-integrations-place", { name }),
    label: words(isDue ? "web-integrations-choose-place" : "web-integrations-change-place"),
    isDue,
  };
}

function isCalledByHook(account: Pick<Account, "connector">): boolean {
  return findConnector(account.connector)?.calledByHook ?? false;
}

export function iconOf(offers: readonly Offer[]): "calendar" | "note" {
  return offers.includes("calendar") ? "calendar" : "note";
}
