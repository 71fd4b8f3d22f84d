import * as z from "zod/mini";
import type { Notice, Watch, WatchAnswer } from "../../domain/watch";
import { ProviderError } from "../../errors";
import type { WatchPort } from "../../ports";
import type { HookCall, HookReading } from "../connector";
import type { Graph } from "./graph";
import { provider } from "./provider";

const subscriptionShape = z.object({ id: z.string(), expirationDateTime: z.string() });
const listedShape = z.object({ id: z.string(), notificationUrl: z.optional(z.nullable(z.string())) });

/** Graph's subscriptions. Before it opens one, Graph calls the address and wants its token back. */
export function watchCalendars(graph: Graph): WatchPort {
  return {
    open: (watch, secret, expiresAt) => subscribe(graph, watch, secret, expiresAt),
    renew: async ({ externalId }, expiresAt) => {
      if (externalId === null) throw new ProviderError(provider, "not-found", { detail: "subscription" });
      const path = `/subscriptions/${encodeURIComponent(externalId)}`;
      const body = { expirationDateTime: expiresAt.toString() };
      return readExpiry(await graph.ask(subscriptionShape, path, { method: "PATCH", body }));
    },
    stop: (watch) => unsubscribe(graph, watch),
    // Under three days was the longest for years and is now under seven; not every cloud may be so far.
    longest: Temporal.Duration.from({ minutes: 4_200 }),
  };
}

async function subscribe(
  graph: Graph,
  watch: Omit<Watch, "externalId">,
  secret: string,
  expiresAt: Temporal.Instant,
): Promise<WatchAnswer> {
  const address = addressOf(watch);
  const body = {
    changeType: "created,updated,deleted",
    notificationUrl: address,
    lifecycleNotificationUrl: address,
    // The calendar's own id: `/me/events` is about the main calendar alone.
    resource: `me/calendars/${encodeURIComponent(watch.calendar).replaceAll("%3D", "=")}/events`,
    expirationDateTime: expiresAt.toString(),
    clientState: `${watch.id}.${secret}`,
  };
  try {
    const made = await graph.ask(subscriptionShape, "/subscriptions", { method: "POST", body });
    return { kind: "open", externalId: made.id, expiresAt: readExpiry(made), isProven: true };
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    if (error.kind === "refused") return { kind: "refused", because: "address" };
    // Other people's calendars, shared with this account, are told only to their own accounts.
    if (["invalid", "forbidden", "not-found"].includes(error.kind))
      return { kind: "refused", because: "calendar" };
    throw error;
  }
}

/** Our own id stands in it, so that a subscription whose making was never answered is found again. */
function addressOf({ id, address }: Pick<Watch, "id" | "address">): string {
  return `${address}?watch=${id}`;
}

function readExpiry({ expirationDateTime }: z.infer<typeof subscriptionShape>): Temporal.Instant {
  try {
    return Temporal.Instant.from(expirationDateTime);
  } catch {
    throw new ProviderError(provider, "malformed", { detail: "expiry" });
  }
}

async function unsubscribe(graph: Graph, watch: Watch): Promise<void> {
  const id = watch.externalId ?? (await findSubscription(graph, watch));
  if (id === null) return;
  try {
    await graph.send(`/subscriptions/${encodeURIComponent(id)}`, { method: "DELETE" });
  } catch (error) {
    if (!(error instanceof ProviderError) || error.kind !== "not-found") throw error;
  }
}

async function findSubscription(graph: Graph, watch: Watch): Promise<string | null> {
  const address = addressOf(watch);
  const all = await graph.list(listedShape, "/subscriptions");
  return all.find(({ notificationUrl }) => notificationUrl === address)?.id ?? null;
}

/** Longer than Graph's, and short enough for an echo. */
const longestToken = 2_000;

const callShape = z.object({
  value: z.array(
    z.object({
      subscriptionId: z.string(),
      clientState: z.optional(z.nullable(z.string())),
      lifecycleEvent: z.optional(z.nullable(z.string())),
    }),
  ),
});

/** Notices come several at a time; those about the subscription itself name what is to be done. */
export function readCall({ query, body }: HookCall): HookReading {
  const answer = query("validationToken");
  if (answer !== null && answer.length <= longestToken) return { kind: "challenge", answer };
  const parsed = callShape.safeParse(parseJson(body));
  const notices = parsed.success ? parsed.data.value.flatMap(readNotice) : [];
  return { kind: "notices", notices };
}

function readNotice(one: z.infer<typeof callShape>["value"][number]): Notice[] {
  const [id = "", secret = "", ...rest] = (one.clientState ?? "").split(".");
  if (secret === "" || rest.length > 0) return [];
  return [{ id, secret, externalId: one.subscriptionId, says: meaningOf(one.lifecycleEvent ?? "") }];
}

/** What was missed is found as any change is. */
function meaningOf(lifecycleEvent: string): Notice["says"] {
  if (lifecycleEvent === "reauthorizationRequired") return "renew";
  return lifecycleEvent === "subscriptionRemoved" ? "ended" : "changed";
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
