import { Client } from "@notionhq/client";
import { ProviderError } from "../../errors";
import { guardedFetch } from "../../http/guarded-fetch";
import { statusError } from "../../http/status";

export const provider = "notion";

/** A token to call with; given one that was refused, a newer one where there is such. */
export type TokenSource = (refused?: string) => Promise<string>;

/**
 * Notion's own client over the guarded fetch. It retries nothing, since the job does; and it logs nothing, since its lines
 * quote what was sent.
 */
export function openClient(root: string, token: TokenSource, signal: AbortSignal): Client {
  return new Client({
    baseUrl: root,
    retry: false,
    logger: () => {},
    fetch: async (url, init = {}) => {
      const send = (bearer: string) =>
        guardedFetch(
          provider,
          url,
          {
            method: init.method ?? "GET",
            headers: { ...init.headers, authorization: `Bearer ${bearer}` },
            ...(typeof init.body === "string" && { body: init.body }),
            signal,
          },
          // The address is the installation's own configuration, and may lie on this machine.
          { allowPrivate: true, maxBytes: 10_000_000 },
        );
      const first = await token();
      const response = await send(first);
      const newer = response.status === 401 ? await token(first) : first;
      return answered(newer === first ? response : await send(newer));
    },
  });
}

async function answered(response: Response): Promise<Response> {
  if (response.status === 409) {
    // Two requests met on the same page; Notion asks for the same again.
    const { retryAfter } = statusError(provider, response);
    throw new ProviderError(provider, "unavailable", { detail: "status 409", status: 409, retryAfter });
  }
  if (!response.ok) throw statusError(provider, response);
  const text = await response.text();
  try {
    JSON.parse(text);
  } catch {
    throw new ProviderError(provider, "malformed", { detail: "no JSON", status: response.status });
  }
  return new Response(text, { status: response.status, headers: response.headers });
}
