import type { ConnectorDeclaration, ConnectorSettings, OAuthClient } from "../connector";

export const notionDeclaration: ConnectorDeclaration = {
  id: "notion",
  name: "Notion",
  serves: null,
  guide: "notion",
  offers: ["notes"],
  capabilities: null,
  choosesNotePlace: true,
  ways: [
    {
      kind: "oauth",
      loopback: "localhost",
      client: describeClient,
      needs: ["NOTION_CLIENT_ID", "NOTION_CLIENT_SECRET"],
    },
    {
      kind: "form",
      fields: [
        {
          name: "token",
          labelKey: "notion-field-token",
          type: "password",
          required: true,
          placeholder: "ntn_…",
        },
      ],
    },
  ],
  cannotEdit: [],
  explainAuthFailure: () => "notion-auth",
};

/** Notion's integrations are let in by what their page of settings says: there are no scopes to ask for. */
function describeClient(settings: ConnectorSettings): OAuthClient | null {
  const { NOTION_CLIENT_ID: clientId, NOTION_CLIENT_SECRET: clientSecret, NOTION_API_ROOT: root } = settings;
  if (clientId === null || clientSecret === null) return null;
  return {
    server: {
      kind: "fixed",
      issuer: root,
      authorizationEndpoint: `${root}/v1/oauth/authorize`,
      tokenEndpoint: `${root}/v1/oauth/token`,
      deviceEndpoint: null,
    },
    clientId,
    clientSecret,
    secretIn: "header",
    scopes: [],
    parameters: { owner: "user" },
  };
}
