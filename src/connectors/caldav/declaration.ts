import type { ConnectorDeclaration } from "../connector";
import { likelyAuthCause } from "./auth-cause";
import { readScheduling } from "./scheduling/scheduling";
import { listTold, remarkOnGuests } from "./scheduling/tell-guests";

export const caldavDeclaration: ConnectorDeclaration = {
  id: "caldav",
  name: "CalDAV",
  serves: "iCloud, Nextcloud, Fastmail, Radicale, Xandikos, Baïkal, …",
  guide: "caldav",
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
  choosesInvites: (config) => readScheduling(config) !== null,
  remarks: remarkOnGuests,
  listTold,
  passing: ["schedule"],
  explainRefusal: (failure, values) => {
    // Of an account that worked before the usual words are right.
    if (!("password" in values)) return null;
    if (failure === "not-found") return "caldav-no-calendars";
    const isPlain = /^\s*http:/i.test(String(values.url));
    return (failure === "unreachable" || failure === "network") && !isPlain ? "caldav-no-https" : null;
  },
  explainAuthFailure: (values) => likelyAuthCause(typeof values.url === "string" ? values.url : ""),
};
