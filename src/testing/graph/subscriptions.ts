import * as z from "zod/mini";
import { Refusal } from "./mailbox";

const newSubscription = z.strictObject({
  changeType: z.string(),
  notificationUrl: z.string(),
  lifecycleNotificationUrl: z.optional(z.string()),
  resource: z.string(),
  expirationDateTime: z.string(),
  clientState: z.optional(z.string().check(z.maxLength(128))),
});

interface Subscription extends z.infer<typeof newSubscription> {
  readonly id: string;
  readonly calendar: string;
}

const longestMinutes = 10_080;
const validationMs = 10_000;

/** Subscriptions as Graph keeps them: an address that does not give its token back gets none. */
export class Subscriptions {
  readonly open = new Map<string, Subscription>();
  /** Status of every notification that was sent; null where nobody was there. */
  readonly calls: (number | null)[] = [];
  /** Where a public address leads to on this machine; null where to nobody. */
  reach: (address: URL) => string | null = () => null;
  /** Calendars of other people. */
  readonly shared = new Set<string>();
  now: () => Temporal.Instant = () => Temporal.Now.instant();
  private readonly calendars: ReadonlySet<string>;
  private readonly underway = new Set<Promise<unknown>>();

  constructor(calendars: Iterable<string>) {
    this.calendars = new Set(calendars);
  }

  async answer(request: Request, id: string | undefined): Promise<Response> {
    if (id === undefined) {
      return request.method === "POST" ? this.create(request) : Response.json({ value: this.list() });
    }
    const found = this.list().find((each) => each.id === id);
    if (found === undefined) throw new Refusal(404, "ResourceNotFound");
    if (request.method === "DELETE") {
      this.open.delete(id);
      return new Response(null, { status: 204 });
    }
    if (request.method !== "PATCH") throw new Refusal(405, "ErrorInvalidRequest");
    const { expirationDateTime } = Object(await request.json());
    const renewed = { ...found, expirationDateTime: this.requireExpiry(String(expirationDateTime)) };
    this.open.set(id, renewed);
    return Response.json(show(renewed));
  }

  private list(): Subscription[] {
    const now = this.now();
    for (const [id, { expirationDateTime: end }] of this.open) {
      if (Temporal.Instant.compare(end, now) <= 0) this.open.delete(id);
    }
    return [...this.open.values()];
  }

  private async create(request: Request): Promise<Response> {
    const parsed = newSubscription.safeParse(await request.json().catch(() => null));
    if (!parsed.success) throw new Refusal(400, "InvalidRequest");
    const { data } = parsed;
    const [, path = ""] = /^\/?me\/calendars\/([^/]+)\/events$/.exec(data.resource) ?? [];
    const calendar = decodeURIComponent(path);
    if (!this.calendars.has(calendar)) throw new Refusal(400, "InvalidRequest");
    if (this.shared.has(calendar)) throw new Refusal(403, "ExtensionError");
    const expirationDateTime = this.requireExpiry(data.expirationDateTime);
    for (const url of [data.notificationUrl, data.lifecycleNotificationUrl ?? data.notificationUrl]) {
      if (!(await this.validate(url))) throw new Refusal(400, "ValidationError");
    }
    const made = { ...data, expirationDateTime, calendar, id: crypto.randomUUID() };
    this.open.set(made.id, made);
    return Response.json(show(made), { status: 201 });
  }

  private requireExpiry(text: string): string {
    const minutes = this.now().until(Temporal.Instant.from(text)).total("minutes");
    if (minutes <= 0 || minutes > longestMinutes) throw new Refusal(400, "InvalidRequest");
    return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 7 });
  }

  private async validate(address: string): Promise<boolean> {
    const url = URL.parse(address);
    if (url?.protocol !== "https:") return false;
    const token = `Validation: Testing client application reachability for subscription Request-Id: ${crypto.randomUUID()} & <more>`;
    url.searchParams.append("validationToken", token);
    const to = this.reach(url);
    if (to === null) return false;
    const headers = { "content-type": "text/plain; charset=utf-8" };
    const signal = AbortSignal.timeout(validationMs);
    const response = await fetch(to, { method: "POST", headers, signal }).catch(() => null);
    const type = response?.headers.get("content-type") ?? "";
    return response?.status === 200 && type.startsWith("text/plain") && (await response.text()) === token;
  }

  changed(calendar: string, id: string, changeType = "updated"): void {
    for (const each of this.list().filter((one) => one.calendar === calendar)) {
      const path = `Users/7a9b/Events/${id}`;
      this.send(each.notificationUrl, [
        {
          ...this.head(each),
          changeType,
          resource: path,
          resourceData: { "@odata.type": "#Microsoft.Graph.Event", "@odata.id": path, id },
        },
      ]);
    }
  }

  /** Tells what becomes of a subscription itself. */
  tell(id: string, lifecycleEvent: "reauthorizationRequired" | "subscriptionRemoved" | "missed"): void {
    const found = this.open.get(id);
    if (found === undefined) throw new Error("no such subscription");
    if (lifecycleEvent === "subscriptionRemoved") this.open.delete(id);
    this.send(found.lifecycleNotificationUrl ?? "", [{ ...this.head(found), lifecycleEvent }]);
  }

  /** Once every call was answered. */
  async settled(): Promise<void> {
    while (this.underway.size > 0) await Promise.all(this.underway);
  }

  private head({ id, clientState, expirationDateTime }: Subscription): object {
    const subscriptionExpirationDateTime = expirationDateTime;
    return { subscriptionId: id, subscriptionExpirationDateTime, clientState, tenantId: "7a9b-tenant" };
  }

  private send(address: string, value: readonly object[]): void {
    const to = this.reach(new URL(address));
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ value });
    const made = to === null ? Promise.resolve(null) : fetch(to, { method: "POST", headers, body });
    const call = made
      .then((response) => this.calls.push(response?.status ?? null))
      .catch(() => this.calls.push(null))
      .finally(() => this.underway.delete(call));
    this.underway.add(call);
  }
}

/** The secret is told back to nobody. */
function show({ calendar: _, ...rest }: Subscription): object {
  return { ...rest, clientState: null };
}
