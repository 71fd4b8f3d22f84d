import { seriesOf } from "../../domain/series/appearances";
import { mergeSpans } from "../../domain/slots";
import { ProviderError } from "../../errors";
import type { CalendarPort } from "../../ports";
import type {
  Connected,
  ConnectInput,
  ConnectOptions,
  Connector,
  ConnectorSettings,
  OpenedConnection,
} from "../connector";
import { type GoogleAccount, provider, readAccount } from "./account";
import { openGoogle } from "./client";
import { listCalendars } from "./listing/list-calendars";
import { listChanges } from "./listing/list-changes";
import { listBusy, listOccurrences } from "./listing/list-occurrences";
import { createSeries } from "./series/create-series";
import { type Desk, findSeries } from "./series/read-series";
import { restoreSeries } from "./series/restore-series";
import { openServiceToken, readServiceKey } from "./service-account";
import { readCall, watchCalendars } from "./watch";
import { wireCalendarList } from "./wire";
import { deleteEvent, updateEvent } from "./writing/edit-event";

/** What of the configuration it lives on. */
export type GoogleSettings = Pick<
  ConnectorSettings,
  "GOOGLE_API_ROOT" | "GOOGLE_ISSUER" | "GOOGLE_SERVICE_ACCOUNT_FILE"
>;

export function createGoogleConnector(settings: GoogleSettings): Connector {
  return {
    connect: (input, options) => connectService(settings, input, options),
    identify: (token, options) => identify(settings, token, options),
    openCalendar: (connection) => openCalendar(settings, connection),
    openNotes: null,
    readCall,
  };
}

async function identify(
  settings: GoogleSettings,
  token: string,
  { signal }: ConnectOptions,
): Promise<Pick<Connected, "label" | "config">> {
  const google = openGoogle({ root: settings.GOOGLE_API_ROOT, token: async () => token, signal });
  const page = await google.ask(wireCalendarList, (api) =>
    api.calendarList.list({ minAccessRole: "owner", maxResults: 250 }),
  );
  const account = page.items?.find(({ primary }) => primary)?.id;
  if (account === undefined)
    throw new ProviderError(provider, "not-found", { detail: "no primary calendar" });
  return { label: account, config: { kind: "consent", account } satisfies GoogleAccount };
}

/** With a key of their own, or the installation's, by which one could see every calendar that is shared with it. */
async function connectService(
  settings: GoogleSettings,
  input: ConnectInput,
  options: ConnectOptions,
): Promise<Connected> {
  const { calendar = "", key = "" } = input;
  if (calendar.trim() === "") throw new ProviderError(provider, "invalid", { detail: "form not filled in" });
  const isOwn = key.trim() !== "";
  if (!isOwn && !options.allowPrivate)
    throw new ProviderError(provider, "invalid", { detail: "the installation's key is not for everybody" });
  const { client_email } = readServiceKey(isOwn ? key : await readInstallationKey(settings));
  const account: GoogleAccount = {
    kind: "service",
    account: client_email,
    calendar: calendar.trim(),
    key: isOwn ? "own" : "installation",
  };
  const secret = isOwn ? key : "";
  const google = openGoogle({
    root: settings.GOOGLE_API_ROOT,
    token: openToken(settings, account, { ...options, secret, accessToken: null }),
    signal: options.signal,
  });
  await listCalendars(google, account);
  return { label: account.calendar, config: account, secret };
}

async function readInstallationKey({ GOOGLE_SERVICE_ACCOUNT_FILE: path }: GoogleSettings): Promise<string> {
  if (path === null) throw new ProviderError(provider, "invalid", { detail: "no key" });
  try {
    return await Bun.file(path).text();
  } catch {
    throw new ProviderError(provider, "invalid", { detail: "key file cannot be read" });
  }
}

function openToken(
  settings: GoogleSettings,
  account: GoogleAccount,
  { secret, accessToken, signal }: Pick<OpenedConnection, "secret" | "accessToken" | "signal">,
): (refused?: string) => Promise<string> {
  if (account.kind === "consent") {
    if (accessToken === null) throw new ProviderError(provider, "auth", { detail: "no tokens" });
    return accessToken;
  }
  return async (refused) => {
    const key = readServiceKey(account.key === "own" ? secret : await readInstallationKey(settings));
    return openServiceToken(key, { issuer: settings.GOOGLE_ISSUER, signal })(refused);
  };
}

function openCalendar(settings: GoogleSettings, connection: OpenedConnection): CalendarPort {
  const account = readAccount(connection.config);
  const google = openGoogle({
    root: settings.GOOGLE_API_ROOT,
    token: openToken(settings, account, connection),
    signal: connection.signal,
  });
  const desk: Desk = {
    google,
    zone: connection.zone,
    canInvite: account.kind === "consent",
    sendUpdates: connection.config.invites === true ? "all" : "none",
    skip: () => connection.log?.warn("google.skipped", { connector: provider }),
  };
  return {
    listCalendars: () => listCalendars(google, account),
    createEvent: (calendar, event, key, exceptions) =>
      createSeries(desk, calendar, { ...seriesOf(event), ...exceptions }, key),
    readEvent: async (ref) => (await findSeries(desk, ref))?.saved.event ?? null,
    readSeries: async (ref) => (await findSeries(desk, ref))?.saved ?? null,
    updateEvent: (ref, scope, event, etag, key) => updateEvent(desk, ref, scope, event, etag, key),
    deleteEvent: (ref, scope, etag) => deleteEvent(desk, ref, scope, etag),
    restoreSeries: (before, etag, key) => restoreSeries(desk, before, etag, key),
    listOccurrences: (calendar, span) => listOccurrences(desk, calendar, span),
    freeBusy: async (calendars, span, zone) => {
      const busy = calendars.map((calendar) => listBusy(desk, calendar, span, zone));
      return mergeSpans((await Promise.all(busy)).flat());
    },
    listChanges: (calendar, token) => listChanges(desk, calendar, token),
    watching: watchCalendars(google),
  };
}
