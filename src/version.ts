declare const ADJUTANT_VERSION: string | undefined;
declare const ADJUTANT_COMMIT: string | undefined;

/** Set by the build; from source there is none. */
export const version = typeof ADJUTANT_VERSION === "string" ? ADJUTANT_VERSION : "0.0.0-source";
export const commit = typeof ADJUTANT_COMMIT === "string" ? ADJUTANT_COMMIT : "";
