import { Refusal } from "./refusal";

interface Channel {
  readonly id: string;
  readonly resourceId: string;
  readonly calendar: string;
  readonly token: string;
  readonly address: string;
  readonly expiration: number;
  messages: number;
}

/** What a client may read of it. */
const kind = "api#channel";
const longest = { id: 64, token: 256 };
const longestLifeMs = 7 * 24 * 3_600_000;

/** Channels as Google keeps them: it calls each one's address, first to say that it is open. */
export class Channels {
  readonly open = new Map<string, Channel>();
  /** Every call that was made, and how it was answered; null where nobody was there. */
  readonly calls: { readonly headers: Headers; readonly status: number | null }[] = [];
  /** Where a public address leads to on this machine; null where to nobody. */
  reach: (address: URL) => string | null = () => null;
  /** Calendars that Google makes up, such as holidays. */
  readonly unsupported = new Set<string>();
  /** Domains that it takes no address of. */
  readonly unauthorized = new Set<string>();
  now: () => Temporal.Instant = () => Temporal.Now.instant();
  /** Whether a channel's first call is answered before the request for it is. */
  tellsFirst = false;
  private readonly underway = new Set<Promise<unknown>>();

  async watch(calendar: string, body: Record<string, unknown>): Promise<object> {
    const { id, type, address, token = "", expiration, params } = body;
    if (type !== "web_hook") throw new Refusal(400, "channelTypeUnknown");
    if (typeof id !== "string" || id.length > longest.id || !/^[\w+/=-]+$/.test(id))
      throw new Refusal(400, "channelIdInvalid");
    if (typeof token !== "string" || token.length > longest.token) throw new Refusal(400, "invalid");
    const url = URL.parse(String(address));
    if (url?.protocol !== "https:") throw new Refusal(400, "push.webhookUrlNotHttps");
    if (this.unauthorized.has(url.hostname)) throw new Refusal(401, "push.webhookUrlUnauthorized");
    if (this.unsupported.has(calendar)) throw new Refusal(400, "pushNotSupportedForRequestedResource");
    if (this.open.has(id)) throw new Refusal(400, "channelIdNotUnique");
    const now = this.now().epochMilliseconds;
    const { ttl } = Object(params);
    const asked = Number(expiration ?? now + (ttl === undefined ? longestLifeMs : Number(ttl) * 1000));
    if (!(asked > now)) throw new Refusal(400, "invalid");
    const channel: Channel = {
      id,
      resourceId: `res-${new Bun.CryptoHasher("sha1").update(calendar).digest("base64url").slice(0, 20)}`,
      calendar,
      token,
      address: url.href,
      expiration: Math.min(asked, now + longestLifeMs),
      messages: 0,
    };
    this.open.set(id, channel);
    this.call(channel, "sync");
    if (this.tellsFirst) await this.settled();
    const { resourceId } = channel;
    return { kind, id, resourceId, token, expiration: String(channel.expiration) };
  }

  stop(body: Record<string, unknown>): Response {
    const channel = this.open.get(String(body.id));
    if (channel?.resourceId !== body.resourceId) throw new Refusal(404, "channelUnknown");
    this.open.delete(String(body.id));
    return new Response(null, { status: 204 });
  }

  changed(calendar: string): void {
    for (const channel of this.open.values()) {
      if (channel.calendar === calendar && channel.expiration > this.now().epochMilliseconds)
        this.call(channel, "exists");
    }
  }

  /** Once every call was answered. */
  async settled(): Promise<void> {
    while (this.underway.size > 0) await Promise.all(this.underway);
  }

  private call(channel: Channel, state: "sync" | "exists"): void {
    channel.messages += 1;
    const headers = new Headers({
      "X-Goog-Channel-ID": channel.id,
      "X-Goog-Channel-Token": channel.token,
      "X-Goog-Channel-Expiration": new Date(channel.expiration).toUTCString(),
      "X-Goog-Resource-ID": channel.resourceId,
      "X-Goog-Resource-URI": `https://www.googleapis.com/calendar/v3/calendars/${encodeURIComponent(channel.calendar)}/events?alt=json`,
      "X-Goog-Resource-State": state,
      "X-Goog-Message-Number": String(channel.messages),
    });
    const to = this.reach(new URL(channel.address));
    const made = to === null ? Promise.resolve(null) : fetch(to, { method: "POST", headers });
    const call = made
      .then((response) => this.calls.push({ headers, status: response?.status ?? null }))
      .catch(() => this.calls.push({ headers, status: null }))
      .finally(() => this.underway.delete(call));
    this.underway.add(call);
  }
}
