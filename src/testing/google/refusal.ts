/** Answers as Google gives them when it does not do what was asked. */
export class Refusal extends Error {
  readonly status: number;
  readonly reason: string;

  constructor(status: number, reason: string, message = reason) {
    super(message);
    this.status = status;
    this.reason = reason;
  }

  response(headers: Record<string, string> = {}): Response {
    const errors = [{ domain: "global", reason: this.reason, message: this.message }];
    const error = { code: this.status, message: this.message, errors };
    return Response.json({ error }, { status: this.status, headers });
  }
}

export function bad(message: string): Refusal {
  return new Refusal(400, "badRequest", message);
}
