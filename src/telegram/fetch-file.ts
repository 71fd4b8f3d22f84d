import type { Api } from "grammy/web";
import { ProviderError } from "../errors";
import { guardedFetch } from "../http/guarded-fetch";
import { requireOk } from "../http/status";
import { toProviderError } from "./telegram-error";

/** A file's address carries the token: it goes into no message and no log. */
export interface FileSource {
  readonly apiRoot: string;
  readonly token: string;
}

export async function fetchFile(
  api: Api,
  { apiRoot, token }: FileSource,
  id: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const file = await api.getFile(id, signal as never).catch((error) => {
    throw toProviderError(error);
  });
  if (file.file_path === undefined) throw new ProviderError("telegram", "not-found", { detail: "file" });
  if ((file.file_size ?? 0) > maxBytes) throw new ProviderError("telegram", "too-large", { detail: "file" });
  const path = file.file_path.split("/").map(encodeURIComponent).join("/");
  const response = await guardedFetch(
    "telegram",
    `${apiRoot}/file/bot${token}/${path}`,
    { signal, redirect: "error" },
    // The Bot API server is the operator's choice, and may run beside us.
    { allowPrivate: true, timeoutMs: 60_000, maxBytes },
  );
  const bytes = new Uint8Array(await requireOk("telegram", response).arrayBuffer());
  // A connection that ends early can look like the end of the file.
  if (file.file_size !== undefined && bytes.length !== file.file_size) {
    throw new ProviderError("telegram", "network", { detail: "file cut short" });
  }
  return bytes;
}
