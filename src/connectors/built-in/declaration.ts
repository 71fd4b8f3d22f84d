import type { ConnectorDeclaration } from "../connector";

export const builtInDeclaration: ConnectorDeclaration = {
  id: "built-in",
  name: "Adjutant",
  offers: ["calendar", "notes"],
  ways: [],
  cannotEdit: [],
  explainAuthFailure: () => "failure-unknown",
};
