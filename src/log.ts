import { AsyncLocalStorage } from "node:async_hooks";

/**
 * The only fields a log line can carry. None of them ever holds what people wrote, names, titles, addresses or tokens:
 * ids are ours and random, the rest are words of this program or of a protocol.
 */
export interface LogFields {
  readonly job?: number;
  readonly kind?: string;
  readonly attempt?: number;
  readonly outcome?: string;
  readonly user?: string;
  readonly draft?: string;
  readonly connection?: string;
  readonly connector?: string;
  readonly channel?: string;
  readonly update?: number;
  readonly method?: string;
  readonly route?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly count?: number;
  readonly port?: number;
  readonly version?: string;
  readonly state?: string;
  readonly provider?: string;
  readonly failure?: string;
  /** The class of an error and the places it passed; never its message, which may quote a person. */
  readonly error?: string;
  readonly at?: readonly string[];
}

export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";
const levels: readonly LogLevel[] = ["debug", "info", "warn", "error", "silent"];

export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

const allowed: ReadonlySet<string> = new Set<keyof LogFields>([
  "job",
  "kind",
  "attempt",
  "outcome",
  "user",
  "draft",
  "connection",
  "connector",
  "channel",
  "update",
  "method",
  "route",
  "status",
  "ms",
  "count",
  "port",
  "version",
  "state",
  "provider",
  "failure",
  "error",
  "at",
]);

const correlations = new AsyncLocalStorage<string>();

/** Everything logged by `work`, however deep, carries `correlation`. */
export function withCorrelation<T>(correlation: string, work: () => T): T {
  return correlations.run(correlation, work);
}

/** The correlation id of the work under way, or a new one where none is. */
export function currentCorrelation(): string {
  return correlations.getStore() ?? crypto.randomUUID().slice(0, 13);
}

export function createLog(
  level: LogLevel,
  format: "json" | "pretty",
  write: (line: string) => void = (line) => process.stderr.write(line),
): Log {
  const threshold = levels.indexOf(level);
  const at =
    (each: LogLevel) =>
    (event: string, fields: LogFields = {}) => {
      if (levels.indexOf(each) < threshold) return;
      const kept = Object.entries(fields).filter(([name, value]) => allowed.has(name) && value !== undefined);
      const correlation = correlations.getStore();
      const time = new Date().toISOString();
      if (format === "pretty") {
        const rest = kept.map(([name, value]) => `${name}=${value}`).join(" ");
        write(`${time.slice(11, 19)} ${each.padEnd(5)} ${event} ${rest}\n`);
        return;
      }
      write(
        `${JSON.stringify({ time, level: each, event, ...(correlation !== undefined && { correlation }), ...Object.fromEntries(kept) })}\n`,
      );
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

/** What may be logged of an error: its class, a provider's verdict, a system code, and where it happened. */
export function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const at = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) =>
      line
        .trim()
        .replace(/^at /, "")
        .replace(/\(?(?:\/|file:).*\//, "("),
    );
  return {
    error: error.name,
    at,
    ...("provider" in error && typeof error.provider === "string" && { provider: error.provider }),
    ...("kind" in error && typeof error.kind === "string" && { failure: error.kind }),
    ...("code" in error && typeof error.code === "string" && { failure: error.code }),
    ...("status" in error && typeof error.status === "number" && { status: error.status }),
  };
}
