import type { ContentfulStatusCode } from "hono/utils/http-status";

/** What a page refuses, and the wording that says so. Thrown anywhere in the room, answered by the one error handler. */
const faults = {
  "not-found": 404,
  "signed-out": 401,
  "not-allowed": 403,
  "foreign-request": 403,
  "unknown-host": 421,
  "spent-link": 410,
  "too-large": 413,
  "file-too-large": 413,
  "too-often": 429,
  "took-too-long": 504,
  incomplete: 422,
  "no-landing": 422,
} as const satisfies Record<string, ContentfulStatusCode>;

export type FaultKind = keyof typeof faults;

export class WebFault extends Error {
  override readonly name = "WebFault";
  readonly kind: FaultKind;

  constructor(kind: FaultKind) {
    super(kind);
    this.kind = kind;
  }

  get status(): ContentfulStatusCode {
    return faults[this.kind];
  }
}
