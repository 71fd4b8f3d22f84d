/**
 * Misspelt calendar words: found by one slip (a letter missing, doubled, wrong, or two swapped), two in long words.
 * An index of the words with letters left out makes a look-up cost a few probes instead of a comparison with each word.
 */
export interface Spelling {
  readonly byShortened: ReadonlyMap<string, readonly string[]>;
  readonly words: ReadonlySet<string>;
  readonly wellSpelt: ReadonlySet<string>;
}

const shortest = 6;
const longest = 14;

export function buildSpelling(words: readonly string[], wellSpelt: ReadonlySet<string>): Spelling {
  const byShortened = new Map<string, string[]>();
  const long = new Set(words.filter((word) => word.length >= shortest && word.length <= longest));
  for (const word of long) {
    for (const form of [word, ...shortenings(word)]) {
      const list = byShortened.get(form);
      if (list === undefined) byShortened.set(form, [word]);
      else if (!list.includes(word)) list.push(word);
    }
  }
  return { byShortened, words: long, wellSpelt };
}

/** The calendar word that `word` is a slip of, or null. */
export function correctSpelling(spelling: Spelling, word: string): string | null {
  if (word.length < shortest - 1 || word.length > longest + 1 || spelling.wellSpelt.has(word)) return null;
  let best: string | null = null;
  let least = 3;
  for (const form of [word, ...shortenings(word)]) {
    for (const candidate of spelling.byShortened.get(form) ?? []) {
      // The first letter is hardly ever the wrong one, and telling "sunday" from "munday" hangs on it.
      if (candidate[0] !== word[0]) continue;
      const distance = editDistance(word, candidate);
      const allowed = candidate.length >= 8 ? 2 : 1;
      if (distance <= allowed && distance < least) {
        best = candidate;
        least = distance;
      }
    }
  }
  return best;
}

function shortenings(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

/** Edits with neighbouring letters swapped counting as one (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      }
      row.push(value);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
