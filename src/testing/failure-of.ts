import { ProviderError } from "../errors";

/** How a provider failed. @throws Error when it did not, or with whatever else was thrown */
export async function failureOf(work: Promise<unknown>): Promise<ProviderError> {
  const error = await work.then(
    () => new Error("it succeeded"),
    (thrown: unknown) => thrown,
  );
  if (error instanceof ProviderError) return error;
  throw error;
}
