import type { ConnectorDeclaration } from "../connector";

/** Apple lets no program into Notes from outside: a Shortcut on the person's own device comes and fetches. */
export const appleNotesDeclaration: ConnectorDeclaration = {
  id: "apple-notes",
  name: "Apple Notes",
  serves: null,
  guide: "apple-notes",
  offers: ["notes"],
  calledByHook: true,
  capabilities: null,
  ways: [{ kind: "form", fields: [] }],
  cannotEdit: [],
  explainAuthFailure: () => "failure-unknown",
};
