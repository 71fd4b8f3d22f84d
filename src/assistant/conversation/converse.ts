import * as z from "zod/mini";
import { findConnector } from "../../connectors/registry";
import type { DraftId, InboundId } from "../../domain/ids";
import type { StoredInbound } from "../../domain/inbound";
import type { Reply } from "../../domain/reply";
import type { Channel, User } from "../../domain/user";
import { ProviderError } from "../../errors";
import { defineJob, done, type JobHandler } from "../../jobs/job";
import { findDraft, type MadeDraft } from "../../store/conversation/drafts";
import { findInbound } from "../../store/conversation/inbound";
import { listAnsweredDrafts } from "../../store/conversation/messages";
import { postAnswer } from "../../store/conversation/post";
import type { Queries } from "../../store/open";
import { findChannel, findUser } from "../../store/people/users";
import type { Assistant } from "../assistant";
import { showDraft } from "../drafts/show-draft";

/** One thing to say, and the draft that it shows if it is one's card. */
export interface Saying {
  readonly reply: Reply;
  readonly draft: DraftId | null;
}

/** Someone's turn in a conversation, with all that an answer depends on. */
export interface Turn {
  readonly inbound: StoredInbound;
  readonly channel: Channel;
  readonly user: User;
  readonly signal: AbortSignal;
  /** The drafts that the answer makes. */
  readonly made: MadeDraft[];
  /** What else is stored in the commit that posts the answer. */
  readonly alongside: ((tx: Queries) => void)[];
}

const payload = z.object({ inbound: z.string() });

/**
 * The job that handles what came in. Run again after a crash, it handles nothing that it answered; and where it was cut
 * off before, it says nothing twice: what it posts is keyed by the inbound's id, and what it changes is compare-and-set.
 */
export function converseJob(assistant: Assistant, answer: (turn: Turn) => Promise<Saying[]>): JobHandler {
  return defineJob({
    payload,
    handle: async ({ inbound: id }, { signal, finish }) => {
      const turn = await loadTurn(assistant, id as InboundId, signal);
      if (turn === null) return { kind: "cancel", reason: "forgotten" };
      const shown = await listAnsweredDrafts(assistant.store, turn.inbound.id);
      if (shown === null) await say(assistant, turn, await answer(turn), "answer", finish);
      else for (const draft of shown) await refreshCard(assistant, draft);
      return done;
    },
    onDead: async ({ inbound: id }, error, { signal }) => {
      const turn = await loadTurn(assistant, id as InboundId, signal);
      if (turn !== null) await tellTrouble(assistant, turn, error);
    },
  });
}

/** Handling a message was given up: its sender hears so, once. */
export async function tellTrouble(assistant: Assistant, turn: Turn, error: unknown): Promise<void> {
  const reply = (await assistant.presenter()).trouble(turn.user, silentAccount(error));
  await say(assistant, turn, [{ reply, draft: null }], "trouble");
}

/** A change needs the event itself: of a calendar that is out of reach there is only a copy. */
function silentAccount(error: unknown): string | null {
  const isSilent = error instanceof ProviderError && error.transient;
  return isSilent ? (findConnector(error.provider)?.name ?? null) : null;
}

export async function loadTurn(
  assistant: Assistant,
  id: InboundId,
  signal: AbortSignal,
): Promise<Turn | null> {
  const inbound = await findInbound(assistant.store, id);
  const channel = inbound && (await findChannel(assistant.store, inbound.channel));
  const user = channel && (await findUser(assistant.store, channel.user));
  return inbound && channel && user ? { inbound, channel, user, signal, made: [], alongside: [] } : null;
}

async function say(
  assistant: Assistant,
  turn: Turn,
  sayings: readonly Saying[],
  as: "answer" | "trouble",
  finish: () => void = () => {},
): Promise<void> {
  const messages = sayings.map((saying, index) => ({
    channel: turn.channel,
    author: "adjutant" as const,
    draft: saying.draft,
    reply: saying.reply,
    dedupe: `${as}:${turn.inbound.id}:${index}`,
    correlation: turn.inbound.correlation,
  }));
  const retired = (await assistant.presenter()).retired(turn.user);
  const { made } = turn;
  const fresh = made.map((each) => each.draft.id);
  const known = sayings.flatMap(({ draft }) => (draft === null || fresh.includes(draft) ? [] : [draft]));
  // With nothing left to look after, the turn ends in the commit that answers it.
  const alongside = known.length === 0 ? [...turn.alongside, finish] : turn.alongside;
  await postAnswer(assistant.store, { drafts: made, messages, retired, alongside }, assistant.now());
  for (const draft of known) await refreshCard(assistant, draft);
}

/** A job, or another conversation, may have moved the draft on between the rendering of its card and the posting of it. */
async function refreshCard(assistant: Assistant, id: DraftId): Promise<void> {
  const draft = await findDraft(assistant.store, id);
  if (draft !== null) await showDraft(assistant, draft);
}
