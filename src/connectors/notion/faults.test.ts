import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import type { UserId } from "../../domain/ids";
import { ProviderError } from "../../errors";
import type { NotePort } from "../../ports";
import { failureOf } from "../../testing/contract/sample";
import type { NotionDatabase } from "../../testing/notion/records";
import { type NotionFault, type NotionServer, startNotionServer } from "../../testing/notion/server";
import { stride } from "../../testing/stride";
import { createNotionConnector } from "./connector";

let notion: NotionServer;
let inbox: NotionDatabase;

beforeEach(() => {
  notion = startNotionServer();
  inbox = notion.addDatabase("Inbox", [{ name: "Name", type: "title" }]);
});
afterEach(() => notion.stop());

const token = "ntn_MARKED-token";

function openNotes(more: { accessToken?: (refused?: string) => Promise<string> } = {}): NotePort {
  const connection = {
    user: "olga" as UserId,
    zone: "Europe/Berlin",
    config: {
      self: notion.bot,
      place: inbox.id,
      placeName: "Inbox",
      date: null,
      select: null,
      url: null,
      people: null,
      person: null,
    },
    secret: token,
    accessToken: more.accessToken ?? null,
    signal: new AbortController().signal,
    allowPrivate: false,
  };
  const port = createNotionConnector(notion.root).openNotes?.(connection);
  if (port == null) throw new Error("it keeps notes");
  return port;
}

const at = Temporal.Instant.from("2026-11-21T09:00:00Z");
const lines = Array.from({ length: 130 }, (_, index) => `- item ${index}`);
const long = { title: "Long list", body: lines.join("\n") };

const faults: readonly NotionFault[] = [
  "rate-limited",
  "unavailable",
  "conflict",
  "slow",
  "unavailable-after",
  "cut-before",
  "cut-after",
];

async function writeUntilDone(key: string, attempts: number): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const saved = await openNotes().createNote(long, key, at);
      expect(saved.body.split("\n")).toEqual(lines);
      return;
    } catch (error) {
      if (!(error instanceof ProviderError) || attempt === attempts) throw error;
    }
  }
}

describe("broken off at any request", () => {
  const written = [
    ...faults.map((fault) => [fault, "open"]),
    ["unavailable-after", "locked"],
    ["cut-after", "locked"],
  ];
  test.each(written as [NotionFault, string][])(
    "by %s, the next attempt makes one whole page of it (%s database)",
    async (fault, state) => {
      inbox.locked = state === "locked";
      let clean = 0;
      notion.fault = () => {
        clean += 1;
        return null;
      };
      await openNotes().createNote(long, "dry-run", at);
      expect(clean).toBeGreaterThan(4);
      for (let broken = 1; broken <= clean; broken += stride(3)) {
        let count = 0;
        notion.fault = () => (++count === broken ? fault : null);
        const before = notion.livePages().length;
        await writeUntilDone(`key-${broken}`, 2);
        expect(notion.livePages().length).toBe(before + 1);
      }
    },
  );
});

test("with every third request failing at random, twenty notes are twenty pages", async () => {
  let seed = 20_261_121;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  notion.fault = () => (random(3) === 0 ? (faults[random(faults.length)] ?? null) : null);
  const short = { title: "Short", body: "Short\n- one\n- two" };
  for (let count = 1; count <= 20; count += 1) {
    for (let done = false; !done; ) {
      done = await openNotes()
        .createNote(short, `key-${count}`, at)
        .then(
          () => true,
          (error) => {
            if (error instanceof ProviderError && error.transient) return false;
            throw error;
          },
        );
    }
  }
  expect(notion.livePages().length).toBe(20);
});

test("too many requests tell how long to wait, and are not repeated at once", async () => {
  notion.fault = () => "rate-limited";
  const error = await openNotes()
    .createNote(long, "key", at)
    .catch((each) => each);
  expect(error).toBeInstanceOf(ProviderError);
  expect([error.kind, error.retryAfter]).toEqual(["rate-limited", 7]);
  expect(notion.asked.length).toBe(1);
});

test("every refusal says what it is, and quotes nothing", async () => {
  const kind = async () => failureOf(openNotes().createNote(long, "key", at));
  notion.tokens.clear();
  expect(await kind()).toBe("auth");
  notion.tokens.add(token);
  inbox.shared = false;
  expect(await kind()).toBe("not-found");
  inbox.shared = true;
  notion.fault = (method) => (method === "POST" ? "unavailable" : null);
  const error = await openNotes()
    .createNote(long, "key", at)
    .catch((each) => each);
  expect(String(error)).not.toContain("MARKED");
});

test("a token that was refused is renewed once", async () => {
  const given: (string | undefined)[] = [];
  const accessToken = async (refused?: string) => {
    given.push(refused);
    return refused === undefined ? "stale" : token;
  };
  const saved = await openNotes({ accessToken }).createNote({ title: "T", body: "T" }, "key", at);
  expect(saved.title).toBe("T");
  expect(given).toContain("stale");
});

test("a page of a database that is not shared any more is not called taken back", async () => {
  const { id } = await openNotes().createNote({ title: "T", body: "T" }, "key", at);
  inbox.shared = false;
  expect(await failureOf(openNotes().deleteNote(id))).toBe("not-found");
  inbox.shared = true;
  await openNotes().deleteNote(id);
  expect(notion.livePages()).toEqual([]);
});

test("a property that was deleted since is made again", async () => {
  await openNotes().createNote({ title: "A", body: "A" }, "key-1", at);
  inbox.properties = inbox.properties.filter(({ name }) => name !== "Adjutant");
  await openNotes().createNote({ title: "B", body: "B" }, "key-2", at);
  expect(inbox.properties.map(({ name }) => name)).toEqual(["Name", "Adjutant"]);
});
