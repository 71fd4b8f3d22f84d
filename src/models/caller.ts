/** Asks the models of a list in order, with patience, until one answers. */
import * as z from "zod/mini";
import { ProviderError } from "../errors";
import type { Log } from "../log";
import { describeError } from "../log";
import type { ModelAnswer, ModelRequest, ModelUsage } from "../ports";
import { askModel, type Learned } from "./ask-model";
import { type Circuit, createCircuit } from "./circuit";
import type { ModelProvider } from "./registry";

/** Seconds before the second, third and fourth attempt. */
const waits = [1, 3, 8];
/** Who asks for more patience than this is passed over: a person waits. */
const longestWait = 20;

export interface CallerDeps {
  readonly now: () => Temporal.Instant;
  readonly log: Log;
  /** For tests, which do not wait. */
  readonly sleep?: (ms: number) => Promise<void>;
  /** From 0 to 1. */
  readonly random?: () => number;
}

export interface ModelCaller {
  /**
   * The first answer of the right shape. `spent` hears of every answer that was paid for, used or not.
   * @throws ProviderError of the last provider that was tried; "malformed" at once: another model would be a third guess
   */
  ask<T>(
    providers: readonly ModelProvider[],
    request: ModelRequest<T>,
    signal: AbortSignal,
    spent: (provider: ModelProvider, usage: ModelUsage) => void,
  ): Promise<ModelAnswer<T>>;
  /** Asks one for next to nothing, once and whatever its circuit says: whether it works. @throws ProviderError if not */
  tryOut(
    provider: ModelProvider,
    signal: AbortSignal,
    spent: (usage: ModelUsage) => void,
  ): Promise<Pick<ModelAnswer<unknown>, "model">>;
}

const tryOutRequest = {
  instructions: "Answer with one JSON object: set ready to true.",
  parts: [{ kind: "text", text: "Are you ready?" }],
  schema: z.object({ ready: z.boolean() }),
} as const;

export function createCaller(deps: CallerDeps): ModelCaller {
  const known = new Map<string, { learned: Learned; circuit: Circuit }>();
  const knownOf = (provider: ModelProvider) => {
    const key = [provider.vendor, provider.baseUrl, provider.model, Bun.hash(provider.apiKey ?? "")].join(
      " ",
    );
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = { learned: { mode: "schema", model: null } as Learned, circuit: createCircuit() };
    known.set(key, made);
    return made;
  };

  return {
    ask: async (providers, request, signal, spent) => {
      let failure: unknown = new ProviderError("adjutant", "unavailable", {
        detail: "no model is to be called",
      });
      for (const provider of providers) {
        const { learned, circuit } = knownOf(provider);
        if (!circuit.mayCall(deps.now())) continue;
        let usage: ModelUsage = { input: 0, output: 0, cost: 0 };
        const count = (each: ModelUsage) => {
          usage = add(usage, each);
          spent(provider, each);
        };
        try {
          const answer = await persist(deps, circuit, signal, () =>
            askModel(provider, learned, request, signal, count),
          );
          return { ...answer, usage };
        } catch (error) {
          requireTime(signal);
          if (!(error instanceof ProviderError)) throw error;
          deps.log.warn("model.failed", describeError(error));
          if (error.kind === "malformed") throw error;
          failure = error;
        }
      }
      throw failure;
    },
    tryOut: async (provider, signal, spent) => {
      const { learned, circuit } = knownOf(provider);
      const answer = await askModel(provider, learned, tryOutRequest, signal, spent);
      circuit.succeeded();
      return answer;
    },
  };
}

/** Again after 1, 3 and 8 seconds, or when the provider says, as long as it may help and the circuit is closed. */
async function persist<T>(
  deps: CallerDeps,
  circuit: Circuit,
  signal: AbortSignal,
  work: () => Promise<T>,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      const result = await work();
      circuit.succeeded();
      return result;
    } catch (error) {
      requireTime(signal);
      if (!(error instanceof ProviderError)) throw error;
      if (error.transient) circuit.failed(deps.now());
      const wait = waits[attempt];
      if (wait === undefined || !error.transient || error.kind === "timeout" || !circuit.mayCall(deps.now()))
        throw error;
      const asked = error.retryAfter ?? 0;
      if (asked > longestWait) throw error;
      // Never sooner than asked; the jitter keeps those who failed together from coming back together.
      const seconds = Math.max(asked, wait * (0.75 + (deps.random ?? Math.random)() / 2));
      await (deps.sleep ?? Bun.sleep)(seconds * 1000);
      requireTime(signal);
    }
  }
}

function add(a: ModelUsage, b: ModelUsage): ModelUsage {
  return { input: a.input + b.input, output: a.output + b.output, cost: a.cost + b.cost };
}

function requireTime(signal: AbortSignal): void {
  if (signal.aborted) throw new ProviderError("model", "timeout", { detail: "given up by the caller" });
}
