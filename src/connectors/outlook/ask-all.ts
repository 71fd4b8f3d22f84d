/** Many questions to Graph in few requests: JSON batching, which counts, and refuses, each of them by itself. */
import { setTimeout } from "node:timers/promises";
import * as z from "zod/mini";
import { ProviderError } from "../../errors";
import { type Graph, preferences, readJson, readShape, requireTaken } from "./graph";
import { provider } from "./provider";

/** More in one batch are refused. Graph itself asks Exchange four of them at a time, so there is one batch at a time. */
const perBatch = 20;
/** A longer wait is for the job to make. */
const longestWaitSeconds = 10;

const batchShape = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      status: z.int().check(z.gte(200), z.lte(599)),
      headers: z.nullish(z.record(z.string(), z.string())),
      body: z.optional(z.unknown()),
    }),
  ),
});

type Answer<T> = { readonly found: T | null } | { readonly refused: ProviderError };

/**
 * The answers to GETs of paths, in their order; null where there is nothing there. What was refused for the moment is
 * asked again, as long as each round answers something.
 * @throws ProviderError
 */
export async function askAll<T>(
  { ask, signal }: Graph,
  shape: z.ZodMiniType<T>,
  paths: readonly string[],
): Promise<(T | null)[]> {
  const answers = new Map<string, T | null>();
  let open = [...new Set(paths)];
  while (open.length > 0) {
    const some = open.slice(0, perBatch);
    const refusals: ProviderError[] = [];
    const told = await (some.length === 1 ? askOne(ask, shape, some) : askBatch(ask, shape, some));
    for (const [path, answer] of told) {
      if ("found" in answer) answers.set(path, answer.found);
      else refusals.push(answer.refused);
    }
    const left = open.filter((path) => !answers.has(path));
    const isStuck = left.length === open.length;
    if (refusals.length > 0) await waitFor(refusals, isStuck, signal);
    else if (isStuck) throw new ProviderError(provider, "malformed", { detail: "no answer in the batch" });
    open = left;
  }
  return paths.map((path) => answers.get(path) ?? null);
}

async function askOne<T>(
  ask: Graph["ask"],
  shape: z.ZodMiniType<T>,
  [path = ""]: readonly string[],
): Promise<[string, Answer<T>][]> {
  try {
    return [[path, { found: await ask(shape, path) }]];
  } catch (error) {
    return [[path, absentOr(error)]];
  }
}

async function askBatch<T>(
  ask: Graph["ask"],
  shape: z.ZodMiniType<T>,
  paths: readonly string[],
): Promise<[string, Answer<T>][]> {
  const headers = { Prefer: preferences.join(", ") };
  const requests = paths.map((url, index) => ({ id: String(index), method: "GET", url, headers }));
  const { responses } = await ask(batchShape, "/$batch", { method: "POST", body: { requests } });
  const answers = responses.map(async ({ id, status, ...rest }): Promise<[string, Answer<T>]> => {
    const path = paths[Number(id)] ?? "";
    try {
      const body = isBodiless(status) ? null : JSON.stringify(rest.body ?? null);
      const response = await requireTaken(new Response(body, { status, headers: rest.headers ?? {} }));
      return [path, { found: readShape(shape, await readJson(response)) }];
    } catch (error) {
      return [path, absentOr(error)];
    }
  });
  return Promise.all(answers);
}

function isBodiless(status: number): boolean {
  return [204, 205, 304].includes(status);
}

function absentOr(error: unknown): { readonly found: null } | { readonly refused: ProviderError } {
  if (!(error instanceof ProviderError)) throw error;
  return error.kind === "not-found" ? { found: null } : { refused: error };
}

/** A path below the root with its query, as a batch wants it. */
export function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  // Graph takes a plus in a query for itself, not for a space.
  return `${path}?${String(new URLSearchParams(query)).replaceAll("+", "%20")}`;
}

/** Until all that were refused may be asked again. @throws ProviderError what is no matter of waiting, or of too much */
async function waitFor(
  refusals: readonly ProviderError[],
  isStuck: boolean,
  signal: AbortSignal,
): Promise<void> {
  const [final] = refusals.filter(({ kind }) => kind !== "rate-limited" && kind !== "unavailable");
  if (final !== undefined) throw final;
  const seconds = (each: ProviderError) => each.retryAfter ?? 1;
  const longest = refusals.reduce((a, b) => (seconds(b) > seconds(a) ? b : a));
  if (isStuck || seconds(longest) > longestWaitSeconds) throw longest;
  if (seconds(longest) > 0) await setTimeout(seconds(longest) * 1000, undefined, { signal });
}
