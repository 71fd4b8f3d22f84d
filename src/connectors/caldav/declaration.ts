import type { ConnectorDeclaration } from "../connector";
import { likelyAuthCause } from "./auth-cause";

export const caldavDeclaration: ConnectorDeclaration = {
  id: "caldav",
  name: "CalDAV",
  serves: "iCloud, Nextcloud, Fastmail, Radicale, Xandikos, Baïkal, …",
  offers: ["calendar", "tasks"],
  capabilities: { alerts: "each", guests: "added" },
  ways: [
    {
      kind: "form",
      fields: [
        {
          name: "url",
          labelKey: "caldav-field-url",
          type: "url",
          required: true,
          placeholder: "https://caldav.icloud.com",
        },
        {
          name: "username",
          labelKey: "caldav-field-username",
          type: "text",
          required: true,
          placeholder: null,
        },
        {
          name: "password",
          labelKey: "caldav-field-password",
          type: "password",
          required: true,
          placeholder: null,
        },
      ],
    },
  ],
  cannotEdit: [],
  explainAuthFailure: (values) => likelyAuthCause(typeof values.url === "string" ? values.url : ""),
};
