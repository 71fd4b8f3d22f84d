export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly floor: string;
  readonly ratio: number | null;
  readonly limit: string;
}

export function printTable(title: string, rows: readonly Row[]): void {
  process.stdout.write(
    `\n## ${title}\n\n| what | Adjutant | floor | ratio | wanted |\n|---|---|---|---|---|\n`,
  );
  for (const { what, ours, floor, ratio, limit } of rows) {
    process.stdout.write(`| ${what} | ${ours} | ${floor} | ${ratio?.toFixed(2) ?? "–"} | ${limit} |\n`);
  }
}

/** The value below which the share `q` of the samples lies. */
export function quantile(samples: readonly number[], q: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}
