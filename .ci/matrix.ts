/** The README's table of connectors, as they declare themselves. bun .ci/matrix.ts writes it anew; a test compares. */
import { join } from "node:path";
import type { ConnectorDeclaration, Offer } from "../src/connectors/connector";
import { listConnectors } from "../src/connectors/registry";

const readme = join(import.meta.dir, "../README.md");
const marks = { begin: "<!-- made by bun .ci/matrix.ts -->", end: "<!-- /made -->" };

const ways = { form: "a form", oauth: "consent" } as const;
const scopes = { this: "one", following: "following", all: "all" } as const;
const alerts = { each: "each", earliest: "the earliest", ours: "in the conversation" } as const;
const guests = {
  kept: "kept by name",
  added: "added, not written to",
  invited: "invited by e-mail",
} as const;

/** A column's heading, and what a connector has in it. */
const columns: readonly (readonly [string, (one: ConnectorDeclaration) => string])[] = [
  ["", ({ name, serves }) => (serves === null ? name : `${name} (${serves})`)],
  ["connects by", listWays],
  ["events, conflicts, agenda", (one) => offers(one, "calendar")],
  ["edits of a series", (one) => (one.capabilities === null ? none : listScopes(one))],
  ["changes made elsewhere", listChanges],
  ["alerts", ({ capabilities }) => (capabilities === null ? none : alerts[capabilities.alerts])],
  ["guests", listGuests],
  ["notes", (one) => offers(one, "notes")],
  ["reminders as to-dos", (one) => offers(one, "tasks")],
];

const none = "–";

/** Whether they are written to is a choice where an account can: at Google by consent, by CalDAV where the server schedules. */
function listGuests({ capabilities, choosesInvites }: ConnectorDeclaration): string {
  if (capabilities === null) return none;
  return choosesInvites === undefined ? guests[capabilities.guests] : "added; e-mailed where you choose so";
}

function listWays(one: ConnectorDeclaration): string {
  if (one.calledByHook) return "a Shortcut that fetches";
  return [...new Set(one.ways.map(({ kind }) => ways[kind]))].join(" or ") || "is there";
}

function listChanges(one: ConnectorDeclaration): string {
  if (one.ways.length === 0 || !one.offers.includes("calendar")) return none;
  return one.hookPath === undefined ? "looked for" : "told, with a public https address";
}

function offers(one: ConnectorDeclaration, what: Offer): string {
  return one.offers.includes(what) ? "yes" : none;
}

function listScopes({ cannotEdit }: ConnectorDeclaration): string {
  const can = (["this", "following", "all"] as const).filter((each) => !cannotEdit.includes(each));
  return can.map((each) => scopes[each]).join(", ");
}

/** The README with the table as it is to be. */
export function withMatrix(text: string): string {
  const [before = "", rest = ""] = text.split(marks.begin, 2);
  const [, after] = rest.split(marks.end, 2);
  if (after === undefined) throw new Error(`README.md has no ${marks.begin} … ${marks.end}`);
  const rows = [
    columns.map(([heading]) => heading),
    columns.map(() => "---"),
    ...listConnectors().map((one) => columns.map(([, cell]) => cell(one))),
  ];
  const table = rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  return `${before}${marks.begin}\n\n${table}\n\n${marks.end}${after}`;
}

if (import.meta.main) {
  const file = Bun.file(readme);
  await file.write(withMatrix(await file.text()));
}
