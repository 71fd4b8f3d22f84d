import type { ConnectorDeclaration, ConnectorSettings, OAuthClient } from "../connector";
import { listGuests, listHearers } from "../list-hearers";
import { calendarScopes, googleIssuer, googleTokenEndpoint } from "./account";

export const googleDeclaration: ConnectorDeclaration = {
  id: "google-calendar",
  name: "Google Calendar",
  serves: null,
  guide: "google",
  offers: ["calendar"],
  capabilities: { alerts: "each", guests: "added" },
  ways: [
    {
      kind: "oauth",
      loopback: "127.0.0.1",
      client: oauthClient,
      advice: "google-consent-unverified",
      needs: ["GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"],
      explainEnd: (days) => (days >= 6.5 && days <= 7.5 ? "google-consent-testing" : null),
    },
    {
      kind: "form",
      fields: [
        {
          name: "calendar",
          labelKey: "google-field-calendar",
          type: "text",
          required: true,
          placeholder: "me@gmail.com",
        },
        {
          name: "key",
          labelKey: "google-field-key",
          type: "long",
          required: false,
          placeholder: '{ "type": "service_account", … }',
        },
      ],
    },
  ],
  hookPath: "/hooks/google",
  cannotEdit: [],
  choosesInvites: ({ kind }) => kind === "consent",
  listTold: (edit, { kind, invites, account }) =>
    kind === "consent" && invites === true ? listHearers(edit, (event) => listGuests(event, account)) : [],
  remarks: ({ attendees, invitation }, _, { kind, invites }) => {
    if (invitation !== undefined || !attendees.some(({ email }) => email !== null)) return [];
    if (kind === "service") return ["remark-google-cannot-invite"];
    return invites === true ? ["remark-google-invites"] : [];
  },
  explainAuthFailure: ({ kind, calendar }) =>
    kind === "service" || typeof calendar === "string" ? "google-auth-service" : "google-auth-consent",
  explainRefusal: (failure, { kind, calendar }) => {
    if (failure === "forbidden") return "google-refusal-forbidden";
    const isService = kind === "service" || typeof calendar === "string";
    if (failure === "not-found" && isService) return "google-refusal-not-shared";
    return failure === "invalid" && isService ? "google-refusal-key" : null;
  },
};

function oauthClient(settings: ConnectorSettings): OAuthClient | null {
  const { GOOGLE_CLIENT_ID: clientId, GOOGLE_CLIENT_SECRET: clientSecret, GOOGLE_ISSUER: issuer } = settings;
  if (clientId === null || clientSecret === null) return null;
  return {
    server:
      issuer !== null
        ? { kind: "discovered", issuer }
        : {
            kind: "fixed",
            issuer: googleIssuer,
            authorizationEndpoint: `${googleIssuer}/o/oauth2/v2/auth`,
            tokenEndpoint: googleTokenEndpoint,
            // Calendar scopes are not among those that Google gives to a device.
            deviceEndpoint: null,
          },
    clientId,
    clientSecret,
    secretIn: "body",
    scopes: calendarScopes,
    // Without both Google gives a refresh token at the first consent only.
    parameters: { access_type: "offline", prompt: "consent" },
  };
}
