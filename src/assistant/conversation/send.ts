import * as z from "zod/mini";
import type { MessageId } from "../../domain/ids";
import { ProviderError } from "../../errors";
import { defineJob, done, type JobContext, type JobHandler, type Outcome } from "../../jobs/job";
import type { MessengerPort } from "../../ports";
import {
  findOutgoing,
  markSending,
  markSent,
  markUnsent,
  type Outgoing,
} from "../../store/conversation/sending";
import { findChannel, findUser } from "../../store/people/users";
import type { Assistant } from "../assistant";

const payload = z.object({ message: z.string(), revision: z.number() });

const longestWaitHours = 24 * 3;

/**
 * The job that carries one message to its chat service. There is no idempotency key for sending: a message whose
 * sending was begun and never acknowledged may have arrived, so the second one says that it may be a repeat.
 * Edits are harmless to repeat.
 */
export function sendJob(assistant: Assistant): JobHandler {
  return defineJob({
    payload,
    handle: async ({ message: id, revision }, context): Promise<Outcome> => {
      const message = await findOutgoing(assistant.store, id as MessageId);
      if (message === null) return { kind: "cancel", reason: "forgotten" };
      try {
        return await carry(assistant, message, revision, context);
      } catch (error) {
        return waitOut(assistant, message, error);
      }
    },
    onDead: async ({ message: id }) => {
      const message = await findOutgoing(assistant.store, id as MessageId);
      if (message?.externalId === null) {
        await markUnsent(assistant.store, message.id, "failed", assistant.now());
      }
    },
  });
}

async function carry(
  assistant: Assistant,
  message: Outgoing,
  revision: number,
  { leasedAtOnce, finish }: JobContext,
): Promise<Outcome> {
  const messenger = assistant.messenger();
  // What was leased in the commit that posted it was marked there, on behalf of this run.
  const marked = message.state !== "sending" ? "not" : leasedAtOnce ? "for-this-run" : "by-an-earlier-run";
  if (messenger === null) {
    if (marked === "for-this-run") await markUnsent(assistant.store, message.id, "queued", assistant.now());
    return { kind: "snooze", until: assistant.now().add({ seconds: 10 }) };
  }
  if (message.externalId === null) return send(assistant, messenger, message, marked, finish);
  if (message.revision > revision) return { kind: "cancel", reason: "superseded" };
  const edited = await edit(messenger, message, message.externalId);
  return edited ? done : send(assistant, messenger, message, "not", finish);
}

/** While the service is out of reach, or the token refused, nothing was sent and nothing is used up: days are waited out. */
function waitOut(assistant: Assistant, message: Outgoing, error: unknown): Outcome {
  const waits = error instanceof ProviderError && (error.kind === "unreachable" || error.kind === "auth");
  const age = message.createdAt.until(assistant.now()).total({ unit: "hours" });
  if (!waits || age > longestWaitHours) throw error;
  return { kind: "snooze", until: assistant.now().add({ seconds: error.kind === "auth" ? 60 : 15 }) };
}

/** False when that message cannot be edited, because the person deleted it, say: then its news come as a new one. */
async function edit(messenger: MessengerPort, message: Outgoing, externalId: string): Promise<boolean> {
  try {
    await messenger.edit(message.address, externalId, message.reply);
    return true;
  } catch (error) {
    if (error instanceof ProviderError && ["not-found", "invalid"].includes(error.kind)) return false;
    throw error;
  }
}

async function send(
  assistant: Assistant,
  messenger: MessengerPort,
  message: Outgoing,
  marked: "not" | "for-this-run" | "by-an-earlier-run",
  finish: () => void,
): Promise<Outcome> {
  const { store, now } = assistant;
  const content = marked === "by-an-earlier-run" ? await warnOfRepeat(assistant, message) : message.reply;
  if (marked === "not") markSending(store, message.id, now());
  try {
    const externalId = await messenger.send(message.address, content);
    await markSent(store, message.id, externalId, now(), finish);
    return done;
  } catch (error) {
    // What an earlier run sent may have arrived, whatever became of this one.
    if (marked !== "by-an-earlier-run" && isDefinitelyUnsent(error))
      await markUnsent(store, message.id, "queued", now());
    throw error;
  }
}

async function warnOfRepeat(assistant: Assistant, message: Outgoing): Promise<Outgoing["reply"]> {
  const channel = await findChannel(assistant.store, message.channel);
  const user = channel && (await findUser(assistant.store, channel.user));
  assistant.log.warn("send.repeated", { channel: message.channelKind });
  return user ? (await assistant.presenter()).maybeRepeated(message.reply, user) : message.reply;
}

/** The service answered and refused, or was never reached. */
function isDefinitelyUnsent(error: unknown): boolean {
  if (!(error instanceof ProviderError)) return false;
  return !["network", "timeout", "unavailable", "malformed"].includes(error.kind);
}
