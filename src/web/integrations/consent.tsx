import type { Hono } from "hono";
import type { HtmlEscapedString } from "hono/utils/html";
import * as z from "zod/mini";
import { ConsentCode, ConsentLink, ConsentPage } from "../../../views/integrations/connect";
import { LandingPage } from "../../../views/integrations/landing";
import { Notice } from "../../../views/layout";
import {
  beginConsent,
  beginDeviceConsent,
  type Consenting,
  completeConsent,
  completeDeviceConsent,
} from "../../assistant/accounts/authorize";
import type { DeviceCode } from "../../connectors/oauth";
import { type ConnectorEntry, findConnector } from "../../connectors/registry";
import type { ConnectionId, UserId } from "../../domain/ids";
import { ProviderError, type ProviderFailure } from "../../errors";
import { describeError } from "../../log";
import { WebFault } from "../failures/fault";
import { line, readForm } from "../form";
import { requireUser } from "../guard/session";
import { isHtmx, seeOther, sendFragment, sendPage, shellOf } from "../render";
import type { Web, WebContext, WebEnv } from "../web";
import { wayBack } from "./way-back";

const pasted = z.object({ address: line(8_000) });

/** Somebody entering a device code elsewhere while the page waits. */
interface Waiting {
  readonly id: string;
  readonly connector: string;
  readonly abort: AbortController;
  readonly code: Pick<DeviceCode, "page" | "userCode">;
  outcome:
    | { readonly kind: "pending" }
    | { readonly kind: "connected"; readonly id: ConnectionId }
    | { readonly kind: "failed"; readonly failure: ProviderFailure };
}

/** Connecting by consent at the provider's own page: there and back, pasted back, or by a code for another device. */
export function serveConsent(app: Hono<WebEnv>, web: Web): void {
  const { assistant } = web;
  /** The latest code of each user; one that is asked for anew ends the waiting for the one before. */
  const devices = new Map<UserId, Waiting>();

  app.post("/integrations/:connector/authorize", async (c) => {
    const { entry, consenting } = requireConsenting(c);
    const { redirectUri, pastes } = wayBack(web, entry);
    const url = await beginConsent(assistant, consenting, entry.id, redirectUri, c.var.signal);
    const advice = entry.ways.find((way) => way.kind === "oauth")?.advice;
    const props = {
      connector: entry.id,
      name: entry.name,
      url,
      landing: pastes ? redirectUri : null,
      advice: advice === undefined ? null : c.var.words(advice),
    };
    return sendStep(c, entry, <ConsentLink shell={shellOf(c)} {...props} />);
  });

  app.get("/integrations/:connector/callback", async (c) => {
    const entry = requireEntry(c);
    // The session's cookie may be another address's, as of localhost beside 127.0.0.1, or another browser's.
    if (c.var.user === null) return sendPage(c, <LandingPage shell={shellOf(c)} name={entry.name} />);
    const { consenting } = requireConsenting(c);
    return complete(c, entry, consenting, new URL(c.req.url));
  });

  app.post("/integrations/:connector/callback", async (c) => {
    const { entry, consenting } = requireConsenting(c);
    const { address } = await readForm(c, pasted);
    // Some browsers leave "http://" out of what is copied.
    const landed = URL.parse(address) ?? URL.parse(`http://${address}`);
    if (!landed?.searchParams.has("state")) throw new WebFault("no-landing");
    return complete(c, entry, consenting, landed);
  });

  app.post("/integrations/:connector/device", async (c) => {
    const { entry, consenting } = requireConsenting(c);
    const code = await beginDeviceConsent(assistant, entry.id, c.var.signal);
    const { user } = consenting;
    const id = crypto.randomUUID();
    const abort = new AbortController();
    const waiting: Waiting = { id, connector: entry.id, abort, code, outcome: { kind: "pending" } };
    devices.get(user)?.abort.abort();
    devices.set(user, waiting);
    // The person enters the code in their own time; whoever asks next is told what became of it.
    const signal = AbortSignal.any([abort.signal, AbortSignal.timeout((code.seconds + 60) * 1000)]);
    void completeDeviceConsent(assistant, user, entry.id, code, signal)
      .then((connection) => {
        waiting.outcome = { kind: "connected", id: connection };
      })
      .catch((error) => {
        assistant.log.info("device.refused", describeError(error));
        const failure = error instanceof ProviderError ? error.kind : "malformed";
        waiting.outcome = { kind: "failed", failure };
      })
      .finally(() => {
        const forget = () => devices.get(user) === waiting && devices.delete(user);
        setTimeout(forget, 120_000).unref();
      });
    return sendCode(c, entry, waiting);
  });

  app.get("/integrations/:connector/device/:id", async (c) => {
    const { entry, consenting } = requireConsenting(c);
    const waiting = devices.get(consenting.user);
    if (waiting?.id !== c.req.param("id") || waiting.connector !== entry.id) throw new WebFault("not-found");
    const { outcome } = waiting;
    if (outcome.kind === "pending") return isHtmx(c) ? c.body(null, 204) : sendCode(c, entry, waiting);
    if (outcome.kind === "connected") return seeOther(c, `/integrations?connected=${outcome.id}`);
    return sendStep(c, entry, <Notice tone="bad">{describeRefusal(c, entry, outcome.failure)}</Notice>);
  });

  async function complete(
    c: WebContext,
    entry: ConnectorEntry,
    consenting: Consenting,
    landed: URL,
  ): Promise<Response> {
    const id = await completeConsent(assistant, consenting, entry.id, landed, c.var.signal);
    return seeOther(c, `/integrations?connected=${id}`);
  }
}

/** A step of connecting takes its place on the page, or is a page of its own where no script runs. */
function sendStep(
  c: WebContext,
  entry: ConnectorEntry,
  step: HtmlEscapedString | Promise<HtmlEscapedString>,
): Promise<Response> {
  if (isHtmx(c)) return sendFragment(c, step);
  return sendPage(c, <ConsentPage shell={shellOf(c, "integrations")} name={entry.name} step={step} />);
}

function sendCode(c: WebContext, entry: ConnectorEntry, { id, code }: Waiting): Promise<Response> {
  const props = { connector: entry.id, name: entry.name, page: code.page, code: code.userCode, id };
  if (!isHtmx(c)) c.header("Refresh", `5; url=/integrations/${entry.id}/device/${id}`);
  return sendStep(c, entry, <ConsentCode shell={shellOf(c)} {...props} />);
}

function requireEntry(c: WebContext): ConnectorEntry {
  const entry = findConnector(c.req.param("connector") ?? "");
  if (entry === null) throw new WebFault("not-found");
  c.set("explainProvider", (failure) => describeRefusal(c, entry, failure));
  return entry;
}

function requireConsenting(c: WebContext): { entry: ConnectorEntry; consenting: Consenting } {
  const entry = requireEntry(c);
  const user = requireUser(c);
  const { session } = c.var;
  if (session === null) throw new WebFault("signed-out");
  return { entry, consenting: { user: user.id, browser: session.csrf } };
}

const explained: readonly ProviderFailure[] = ["auth", "forbidden", "invalid", "refused", "timeout"];

/** Why consent came to nothing; no account was stored. */
function describeRefusal(c: WebContext, entry: ConnectorEntry, failure: ProviderFailure): string {
  const { words } = c.var;
  const { name } = entry;
  const own = entry.explainRefusal?.(failure, {}) ?? null;
  if (own !== null) return words(own);
  if (failure === "not-found") return words("web-provider-not-found", { name });
  return words(`web-consent-${explained.includes(failure) ? failure : "other"}`, { name });
}
