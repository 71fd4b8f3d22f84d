import type { ConnectorDeclaration, ConnectorSettings, OAuthClient } from "../connector";

const globalGraph = "https://graph.microsoft.com";

export const outlookDeclaration: ConnectorDeclaration = {
  id: "outlook",
  name: "Outlook",
  offers: ["calendar"],
  ways: [{ kind: "oauth", client: describeClient, needs: ["MICROSOFT_CLIENT_ID"] }],
  cannotEdit: [],
  explainAuthFailure: () => "outlook-auth",
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
    loopback: "localhost",
    clientId,
    clientSecret: null,
    secretIn: "body",
    // A national cloud knows the permission only with its own Graph's address before it.
    scopes: [graph === globalGraph ? calendars : `${graph}/${calendars}`, "offline_access"],
    parameters: { prompt: "select_account" },
  };
}
