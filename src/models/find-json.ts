/**
 * The JSON object in what a model said: bare, in a fence, or among words; null when there is none. Mended is only what
 * models are known to get wrong and what cannot change a value: a comma before a closing bracket.
 */
export function findJson(text: string): unknown {
  const bare = parse(text.trim());
  if (bare !== undefined) return bare;
  for (let start = text.indexOf("{"); start >= 0; start = text.indexOf("{", start + 1)) {
    const end = findEnd(text, start);
    if (end < 0) return null;
    const found = parse(text.slice(start, end + 1));
    if (found !== undefined) return found;
  }
  return null;
}

function parse(text: string): unknown {
  for (const tried of [text, text.replace(/,(\s*[}\]])/g, "$1")]) {
    try {
      const value: unknown = JSON.parse(tried);
      return typeof value === "object" && value !== null ? value : undefined;
    } catch {
      // Not JSON as it stands.
    }
  }
  return undefined;
}

/** Where the object that begins at `start` closes; -1 when it is cut off. */
function findEnd(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === "\\") at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "{" || sign === "[") depth++;
    else if (sign === "}" || sign === "]") {
      depth--;
      if (depth === 0) return at;
    }
  }
  return -1;
}
