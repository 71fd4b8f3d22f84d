import type { ConnectorDeclaration } from "../connector";

export const builtInDeclaration: ConnectorDeclaration = {
  id: "built-in",
  name: "Adjutant",
  offers: ["calendar", "notes"],
  auth: { kind: "none" },
  cannotEdit: [],
  explainAuthFailure: () => "failure-unknown",
};
