import type { ConnectorDeclaration } from "../connector";

export const builtInDeclaration: ConnectorDeclaration = {
  id: "built-in",
  name: "Adjutant",
  serves: "built in",
  offers: ["calendar", "notes"],
  capabilities: { alerts: "ours", guests: "kept" },
  ways: [],
  cannotEdit: [],
  explainAuthFailure: () => "failure-unknown",
};
