import { ProviderError } from "../errors";

/** Again and again with what was known at first, as a job does. */
export async function untilDone<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; tries < 6; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ProviderError) || !error.transient) throw error;
    }
  }
  throw new Error("never done");
}
