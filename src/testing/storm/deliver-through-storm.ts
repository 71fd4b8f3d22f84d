/** Confirmed drafts on their way to calendars through a storm: what came of them. */
import { confirmDraft } from "../../assistant/drafts/decide-draft";
import type { Draft } from "../../domain/draft";
import { type ConnectionId, type DraftId, type InboundId, newId } from "../../domain/ids";
import { listCopiedSeries } from "../../store/accounts/calendar-copies";
import { type Calendar, listCalendars } from "../../store/accounts/calendars";
import { createConnection } from "../../store/accounts/connections";
import { findDraft, insertDraft } from "../../store/conversation/drafts";
import { recordTick } from "../../store/jobs/cron-ticks";
import { startMemoryDav } from "../dav/memory";
import { startGoogleServer } from "../google/server";
import { startGraphServer } from "../graph/server";
import { startWorld, type World } from "../world";
import { type StormFault, type StormOdds, startStorm } from "./storm";

const odds: StormOdds = {
  "drop-before": 0.06,
  "drop-after": 0.08,
  refuse: 0.06,
  lie: 0.08,
  throttle: 0.06,
  slow: 0.05,
  twice: 0.08,
};

/** A provider's server, and an account there as it is kept; `url` is where the account reaches it. */
interface Provider {
  readonly connector: string;
  readonly target: string;
  readonly account: (url: string) => {
    readonly config: Record<string, unknown>;
    readonly secret: string | null;
    readonly calendar: string;
    readonly environment: Record<string, string>;
  };
  readonly titles: () => readonly string[];
  readonly stop: () => unknown;
}

function openCaldav(): Provider {
  const server = startMemoryDav();
  return {
    connector: "caldav",
    target: server.url,
    account: (url) => {
      const calendar = server.calendar.replace(server.url, url);
      const config = { url: calendar, username: "olga", collection: calendar, isCalendar: true };
      return { config, secret: "any", calendar, environment: {} };
    },
    titles: () => server.texts().map((text) => /^SUMMARY:(.*)\r$/m.exec(text)?.[1] ?? ""),
    stop: server.stop,
  };
}

function openGoogle(): Provider {
  const server = startGoogleServer();
  const calendar = server.addCalendar("olga@example.org");
  return {
    connector: "google-calendar",
    target: server.root,
    account: (url) => ({
      config: { kind: "consent", account: "olga@example.org" },
      secret: null,
      calendar: "olga@example.org",
      environment: { GOOGLE_API_ROOT: url },
    }),
    titles: () =>
      [...calendar.kept.values()].flatMap(({ event }) =>
        event.status === "cancelled" ? [] : [event.summary ?? ""],
      ),
    stop: server.stop,
  };
}

function openOutlook(): Provider {
  const server = startGraphServer();
  return {
    connector: "outlook",
    target: server.root,
    account: (url) => ({
      config: { account: "olga@example.org" },
      secret: null,
      calendar: server.calendar,
      environment: { MICROSOFT_GRAPH_ROOT: url },
    }),
    titles: () => [...server.mailbox.items.values()].map(({ fields }) => fields.subject ?? ""),
    stop: server.stop,
  };
}

const providers: readonly (() => Provider)[] = [openCaldav, openGoogle, openOutlook];

/** What came of so many confirmed drafts, spread over all providers in turn. */
export interface Outcome {
  readonly states: readonly (string | undefined)[];
  /** By provider: the titles of the events that it should hold, those that it holds, and what went wrong on the way. */
  readonly providers: readonly {
    readonly expected: readonly string[];
    readonly found: readonly string[];
    readonly faults: ReadonlyMap<StormFault, number>;
    /** What the local copy holds once all is written, and once it was brought up to date. */
    readonly copied: readonly string[];
    readonly synced: readonly string[];
  }[];
}

export async function deliverThroughStorm(drafts: number, seed: number): Promise<Outcome> {
  const stops: (() => unknown)[] = [];
  const opened = providers.map((open) => {
    const provider = open();
    const storm = startStorm(provider.target, odds, seed);
    stops.push(provider.stop, storm.stop);
    return { ...provider, storm, kept: provider.account(storm.url) };
  });
  const environment = Object.assign({}, ...opened.map(({ kept }) => kept.environment));
  const world = await startWorld({ environment });
  stops.push(world.stop);
  const calendars: Calendar[] = [];
  for (const { connector, kept } of opened) calendars.push(await connect(world, connector, kept));
  await syncAll(world);
  for (const { storm } of opened) storm.rage(true);
  const ids = proposeAll(world, calendars, drafts);
  for (const [index, id] of ids.entries()) {
    const draft = await findDraft(world.store, id);
    if (draft === null) throw new Error("no draft");
    await confirmDraft(world.assistant, draft);
    // A second tap now and then.
    if (index % 10 === 0) await confirmDraft(world.assistant, draft);
    // The program is stopped in the midst of it, too.
    if (index % Math.ceil(drafts / 3) === 10) {
      await world.runner.stop(0);
      await world.runner.start();
    }
  }
  const states = await settleAll(world, ids);
  for (const { storm } of opened) storm.rage(false);
  const copied = await copiedTitles(world, calendars);
  await syncAll(world);
  const synced = await copiedTitles(world, calendars);
  const outcome = opened.map(({ titles, storm }, at) => ({
    expected: ids.flatMap((_, index) => (index % opened.length === at ? [titleOf(index)] : [])),
    found: titles().toSorted(),
    faults: storm.faults,
    copied: copied[at] ?? [],
    synced: synced[at] ?? [],
  }));
  for (const stop of stops.toReversed()) await stop();
  return { states, providers: outcome };
}

const titleOf = (index: number) => `Event ${String(index).padStart(4, "0")}`;

async function connect(
  world: World,
  connector: string,
  kept: ReturnType<Provider["account"]>,
): Promise<Calendar> {
  const { store, assistant, user, clock } = world;
  const id = newId<ConnectionId>();
  const tokens = { expiresAt: null, refresh: null, refreshSince: 0, refreshExpiresAt: null, scope: null };
  const secret = kept.secret ?? JSON.stringify({ access: "access-1", ...tokens });
  const sealed = await assistant.vault.seal(id, user.id, secret);
  await createConnection(
    store,
    {
      id,
      user: user.id,
      connector,
      label: connector,
      config: kept.config,
      way: kept.secret === null ? "oauth" : "form",
      calendars: [{ id: kept.calendar, name: connector, writable: true }],
    },
    (tx) => assistant.vault.put(tx, sealed, clock.now()),
    clock.now(),
  );
  const calendar = (await listCalendars(store, user.id)).find((each) => each.connection === id);
  if (calendar === undefined) throw new Error("no calendar");
  return calendar;
}

async function syncAll(world: World): Promise<void> {
  await recordTick(world.store, "sync_calendars", world.clock.now(), world.clock.now());
  await world.settle();
  world.clock.advance({ minutes: 3 });
  await world.settle();
}

async function copiedTitles(world: World, calendars: readonly Calendar[]): Promise<string[][]> {
  const span = { start: world.clock.now(), end: world.clock.now().add({ hours: 24 * 365 }) };
  const lists = calendars.map(({ id }) => listCopiedSeries(world.store, id, span));
  return (await Promise.all(lists)).map((each) => each.map(({ event }) => event.title).toSorted());
}

/** Spread over the calendars in turn. */
function proposeAll(world: World, calendars: readonly Calendar[], drafts: number): DraftId[] {
  const morning = Temporal.ZonedDateTime.from("2027-01-04T08:00[Europe/Berlin]");
  return world.store.transaction(() =>
    Array.from({ length: drafts }, (_, index) => {
      const start = morning.add({ hours: index });
      const draft: Draft = {
        id: newId<DraftId>(),
        user: world.user.id,
        channel: world.channel.id,
        inbound: newId<InboundId>(),
        state: "proposed",
        revision: 1,
        content: {
          kind: "event",
          event: {
            title: titleOf(index),
            when: { kind: "timed", start, end: start.add({ minutes: 45 }) },
            recurrence: null,
            location: null,
            attendees: [],
            alerts: [],
            body: null,
          },
        },
        calendar: calendars[index % calendars.length]?.id ?? null,
        noteStore: null,
        targetChosen: false,
        question: null,
        checks: null,
        unkept: [],
        failure: null,
        createdAt: world.clock.now(),
      };
      insertDraft(world.store, { draft, position: 0 });
      return draft.id;
    }),
  );
}

/** Lets time pass until nothing is under way any more; what became of each. */
async function settleAll(world: World, ids: readonly DraftId[]): Promise<(string | undefined)[]> {
  for (let minutes = 0; minutes < 240; minutes++) {
    await world.settle();
    const found = await Promise.all(ids.map((id) => findDraft(world.store, id)));
    const states = found.map((draft) => draft?.state);
    if (!states.includes("confirmed")) return states;
    world.clock.advance({ minutes: 1 });
  }
  throw new Error("still not at rest");
}
