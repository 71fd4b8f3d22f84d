import type { Scope } from "../domain/event";
import type { CalendarId, ConnectionId, DraftId, InboundId } from "../domain/ids";

/** What a button asks for; it travels as at most 64 bytes. */
export type Action =
  | { readonly kind: "draft"; readonly verb: DraftVerb; readonly draft: DraftId; readonly revision: number }
  /** `index` into the draft's free times or its question's answers. */
  | {
      readonly kind: "time" | "answer";
      readonly index: number;
      readonly draft: DraftId;
      readonly revision: number;
    }
  | {
      readonly kind: "calendar";
      readonly calendar: CalendarId;
      readonly draft: DraftId;
      readonly revision: number;
    }
  | {
      readonly kind: "note-store";
      readonly store: ConnectionId;
      readonly draft: DraftId;
      readonly revision: number;
    }
  | {
      readonly kind: "scope";
      readonly scope: Scope["kind"];
      readonly draft: DraftId;
      readonly revision: number;
    }
  | { readonly kind: "nudge"; readonly by: Nudge; readonly draft: DraftId; readonly revision: number }
  /** All drafts of one message, each with the revision that was shown; null for one that is decided by itself. */
  | {
      readonly kind: "create-all";
      readonly inbound: InboundId;
      readonly revisions: readonly (number | null)[];
    }
  /** Keeps a message that nothing was found in. */
  | { readonly kind: "as-note"; readonly inbound: InboundId }
  | { readonly kind: "zone"; readonly zone: string }
  | { readonly kind: "locale"; readonly locale: string };

export const draftVerbs = [
  "create",
  "edit",
  "times",
  "calendars",
  "discard",
  "back",
  "undo",
  "instead",
] as const;
export type DraftVerb = (typeof draftVerbs)[number];

/** Small steps by button: minutes of start, minutes of length, or days. */
export const nudges = ["-15m", "+15m", "-1d", "+1d", "+1w", "shorter", "longer"] as const;
export type Nudge = (typeof nudges)[number];

const scopes = ["this", "following", "all"] as const satisfies readonly Scope["kind"][];

export function encodeAction(action: Action): string {
  switch (action.kind) {
    case "zone":
      return `z:${action.zone}`;
    case "create-all":
      return `m:${action.inbound}:${action.revisions.join(".")}`;
    case "as-note":
      return `k:${action.inbound}`;
    case "locale":
      return `l:${action.locale}`;
    case "draft":
      return `d:${action.draft}:${action.revision}:${action.verb}`;
    case "time":
      return `t:${action.draft}:${action.revision}:${action.index}`;
    case "answer":
      return `a:${action.draft}:${action.revision}:${action.index}`;
    case "calendar":
      return `c:${action.draft}:${action.revision}:${action.calendar}`;
    case "note-store":
      return `p:${action.draft}:${action.revision}:${action.store}`;
    case "scope":
      return `s:${action.draft}:${action.revision}:${action.scope}`;
    case "nudge":
      return `n:${action.draft}:${action.revision}:${action.by}`;
  }
}

/** null for anything that encodeAction did not make; whose draft it names is for the caller to check. */
export function decodeAction(text: string): Action | null {
  const [, tag, rest = ""] = /^([a-z]):(.*)$/s.exec(text) ?? [];
  if (tag === "z") return /^[\w+/-]{1,60}$/.test(rest) ? { kind: "zone", zone: rest } : null;
  if (tag === "l") return /^[A-Za-z-]{2,20}$/.test(rest) ? { kind: "locale", locale: rest } : null;
  if (tag === "m") return decodeCreateAll(rest);
  if (tag === "k")
    return /^[0-9a-z]{16}$/.test(rest) ? { kind: "as-note", inbound: rest as InboundId } : null;
  const [, id, digits, argument = ""] = /^([0-9a-z]{16}):(\d{1,9}):([0-9a-z+-]{1,20})$/.exec(rest) ?? [];
  if (id === undefined) return null;
  const about = { draft: id as DraftId, revision: Number(digits) };
  switch (tag) {
    case "d": {
      const verb = draftVerbs.find((each) => each === argument);
      return verb === undefined ? null : { kind: "draft", verb, ...about };
    }
    case "n": {
      const by = nudges.find((each) => each === argument);
      return by === undefined ? null : { kind: "nudge", by, ...about };
    }
    case "s": {
      const scope = scopes.find((each) => each === argument);
      return scope === undefined ? null : { kind: "scope", scope, ...about };
    }
    case "t":
    case "a":
      if (!/^\d$/.test(argument)) return null;
      return { kind: tag === "t" ? "time" : "answer", index: Number(argument), ...about };
    case "c":
      return { kind: "calendar", calendar: argument as CalendarId, ...about };
    case "p":
      return { kind: "note-store", store: argument as ConnectionId, ...about };
    default:
      return null;
  }
}

function decodeCreateAll(rest: string): Action | null {
  const [, inbound, revisions] = /^([0-9a-z]{16}):((?:\d{0,4}\.){1,20}\d{0,4})$/.exec(rest) ?? [];
  if (inbound === undefined || revisions === undefined) return null;
  return {
    kind: "create-all",
    inbound: inbound as InboundId,
    revisions: revisions.split(".").map((each) => (each === "" ? null : Number(each))),
  };
}
