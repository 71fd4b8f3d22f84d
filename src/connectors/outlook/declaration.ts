import type { EventFields, Exceptions } from "../../domain/event";
import type { ConnectorDeclaration, ConnectorSettings, OAuthClient } from "../connector";
import { listGuests, listHearers } from "../list-hearers";
import { writeRecurrence } from "./pattern/write-pattern";
import { isSayable as areSayable } from "./series/sayable-series";

const globalGraph = "https://graph.microsoft.com";

export const outlookDeclaration: ConnectorDeclaration = {
  id: "outlook",
  name: "Outlook",
  serves: "Microsoft 365, Outlook.com, Hotmail, Live",
  guide: "outlook",
  offers: ["calendar"],
  capabilities: { alerts: "earliest", guests: "invited" },
  ways: [{ kind: "oauth", loopback: "localhost", client: describeClient, needs: ["MICROSOFT_CLIENT_ID"] }],
  hookPath: "/hooks/outlook",
  cannotEdit: [],
  explainAuthFailure: () => "outlook-auth",
  explainRefusal: (failure, { account }) => {
    if (account === undefined) return failure === "not-found" ? "outlook-refusal-no-mailbox" : null;
    return failure === "forbidden" ? "outlook-refusal-forbidden" : null;
  },
  listTold: (edit, { account }) => listHearers(edit, (event) => listGuests(event, account)),
  remarks: (event, edit, _, exceptions) => remarkOn(event, edit, exceptions),
};

/** A public client: it has no secret that could end, and lets people in by device code too. */
function describeClient(settings: ConnectorSettings): OAuthClient | null {
  const clientId = settings.MICROSOFT_CLIENT_ID;
  if (clientId === null) return null;
  const tenant = `${settings.MICROSOFT_LOGIN_ROOT}/${encodeURIComponent(settings.MICROSOFT_TENANT)}`;
  const graph = settings.MICROSOFT_GRAPH_ROOT;
  const calendars = "Calendars.ReadWrite";
  return {
    server: {
      kind: "fixed",
      issuer: `${tenant}/v2.0`,
      authorizationEndpoint: `${tenant}/oauth2/v2.0/authorize`,
      tokenEndpoint: `${tenant}/oauth2/v2.0/token`,
      deviceEndpoint: `${tenant}/oauth2/v2.0/devicecode`,
    },
    clientId,
    clientSecret: null,
    secretIn: "body",
    // A national cloud knows the permission only with its own Graph's address before it.
    scopes: [graph === globalGraph ? calendars : `${graph}/${calendars}`, "offline_access"],
    parameters: { prompt: "select_account" },
  };
}

/** What Graph does with an event that people may not expect of it, and what it cannot do. */
function remarkOn(
  event: EventFields,
  edit: "write" | "delete" | "delete-part",
  exceptions?: Exceptions,
): string[] {
  const writes = event.invitation === undefined && event.attendees.some(({ email }) => email !== null);
  const remarks = writes ? ["remark-outlook-invites"] : [];
  if (edit !== "write") return remarks;
  if (event.alerts.length > 1) remarks.push("remark-outlook-one-alert");
  if (!isSayable(event)) remarks.push("remark-outlook-recurrence");
  else if (exceptions && !areSayable({ event, ...exceptions })) remarks.push("remark-outlook-exceptions");
  return remarks;
}

function isSayable({ recurrence, when }: EventFields): boolean {
  try {
    if (recurrence !== null) writeRecurrence(recurrence, when);
    return true;
  } catch {
    return false;
  }
}
