/**
 * Text into tokens, in one pass. Apostrophes and hyphens between letters separate words without being tokens
 * ("o'clock", "twenty-one", "24-ого"): the next word remembers how it was joined. Links, e-mail addresses, @names and
 * phone numbers are single tokens, so that no grammar reads a date inside them.
 */
export type TokenKind = "word" | "number" | "mark" | "line" | "link" | "email" | "mention" | "phone";

export interface Token {
  readonly kind: TokenKind;
  /** As typed. */
  readonly text: string;
  /** Lower case, Latin letters without diacritics; marks unified (all dashes "-", all quotes '"'). */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Of a number token, else NaN. */
  readonly value: number;
  /** Nothing stands between this and the token before. */
  readonly glued: boolean;
  /** What joined it to the letters before: "-", "'" or nothing. */
  readonly joint: "" | "-" | "'";
  /** Begins with a capital letter. */
  readonly capital: boolean;
}

const Sort = { Space: 0, Letter: 1, Digit: 2, Mark: 3, Line: 4 } as const;
type Sort = (typeof Sort)[keyof typeof Sort];

const letterPattern = /[\p{L}\p{M}]/u;
const spacePattern = /[\s\u200b\u200e\u200f\u2060\ufeff]/u;
const digitPattern = /\p{Nd}/u;

function sortOf(text: string, at: number): Sort {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return Sort.Letter;
    if (code >= 48 && code <= 57) return Sort.Digit;
    if (code === 10 || code === 13) return Sort.Line;
    if (code <= 32) return Sort.Space;
    return Sort.Mark;
  }
  // Cyrillic letters and the Latin ones with diacritics come often enough to be spared the pattern.
  if (code >= 0x0400 && code <= 0x0481) return Sort.Letter;
  if (code >= 0x00c0 && code <= 0x024f && code !== 0xd7 && code !== 0xf7) return Sort.Letter;
  const character = text[at] ?? "";
  if (spacePattern.test(character)) return code === 0x2028 || code === 0x2029 ? Sort.Line : Sort.Space;
  if (digitPattern.test(character)) return Sort.Mark;
  return letterPattern.test(character) ? Sort.Letter : Sort.Mark;
}

const foldings = new Map<string, string>([
  ["ß", "ss"],
  ["ø", "o"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ł", "l"],
  ["đ", "d"],
  ["ё", "е"],
  ["є", "е"],
  ["ї", "і"],
  ["ґ", "г"],
]);

function foldCharacter(character: string): string {
  const known = foldings.get(character);
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  const folded = code >= 0xc0 && code <= 0x24f ? (character.normalize("NFD")[0] ?? character) : character;
  foldings.set(character, folded);
  return folded;
}

const beyondAscii = /[^\0-\x7f]/;
/** Signs that stand for an apostrophe, and a Latin i, amid Cyrillic letters. */
const strayInCyrillic = /(?<=[\u0400-\u052f])['’‘ʼ`´′](?=[\u0400-\u052f])/g;
const latinI = /i/g;
const cyrillic = /[\u0400-\u052f]/;

/**
 * The form in which words are compared: lower case, composed, Latin letters without diacritics, ё and є as е, ї as і;
 * Cyrillic words without apostrophes, and with their own і where a Latin one was typed.
 */
export function foldWord(text: string): string {
  const lower = text.toLowerCase();
  if (!beyondAscii.test(lower)) return lower;
  let folded = "";
  const isCyrillic = cyrillic.test(lower);
  const composed = lower.normalize("NFC");
  const plain = isCyrillic ? composed.replace(strayInCyrillic, "").replace(latinI, "і") : composed;
  for (const character of plain) {
    folded += character.charCodeAt(0) < 128 ? character : foldCharacter(character);
  }
  return folded;
}

const marks = new Map<string, string>();
for (const dash of "-‐‑‒–—―−") marks.set(dash, "-");
for (const quote of '"“”„‟«»〝〞') marks.set(quote, '"');
for (const apostrophe of "'’‘ʼ`´′") marks.set(apostrophe, "'");
for (const colon of ":∶：") marks.set(colon, ":");
marks.set("…", ".");

const linkStart = /^(?:https?:\/\/|www\.)/i;
const bareLink =
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|us|me|co|app|dev|ru|de|fr|es|it|uk|eu|gov|edu|tv|ly|gg|be|ua|pl|nl|pt)(?:\/\S*)?/i;
const emailPattern = /^[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/i;
const phonePattern =
  /^(?:\+\d[\d ()./-]{6,18}\d|\(\d{3}\) ?\d{3}[ .-]\d{4}|\d{3}[ .-]\d{3}[ .-]\d{4}|\d{3}-\d{4}|\d-\d{3}-\d{3}-\d{4}|0\d(?:[\s.]{1,2}\d{2}){4}|8 ?\(\d{3}\) ?\d{3}[ -]?\d{2}[ -]?\d{2})(?![\d])/;

/** How far a pattern may look: what it matches is shorter, and a bound keeps the pass linear. */
const window = 200;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let lastEnd = -1;
  let joint: Token["joint"] = "";
  let lineStart = true;

  const push = (kind: TokenKind, start: number, end: number, word: string, value = Number.NaN): void => {
    const piece = text.slice(start, end);
    const first = piece[0] ?? "";
    tokens.push({
      kind,
      text: piece,
      word,
      start,
      end,
      value,
      glued: start === lastEnd,
      joint,
      capital: kind === "word" && first !== first.toLowerCase(),
    });
    lastEnd = end;
    joint = "";
    lineStart = false;
  };

  while (at < text.length) {
    const sort = sortOf(text, at);
    if (sort === Sort.Space) {
      at++;
      continue;
    }
    if (sort === Sort.Line) {
      if (!lineStart) push("line", at, at + 1, "\n");
      lineStart = true;
      at++;
      continue;
    }
    if (sort === Sort.Letter || sort === Sort.Digit) {
      let end = at + 1;
      while (end < text.length && (sortOf(text, end) === sort || isInnerApostrophe(text, end))) end++;
      const next = text.charCodeAt(end);
      const fresh = at !== lastEnd || joint === "";
      if (
        fresh &&
        (next === 46 ||
          next === 58 ||
          next === 64 ||
          next === 43 ||
          next === 95 ||
          next === 45 ||
          sort === Sort.Digit)
      ) {
        const special = readSpecial(text, at, next, sort);
        if (special !== null) {
          push(special.kind, at, special.end, text.slice(at, special.end).toLowerCase());
          at = special.end;
          continue;
        }
      }
      const piece = text.slice(at, end);
      if (sort === Sort.Digit) push("number", at, end, piece, Number(piece));
      else push("word", at, end, foldWord(piece));
      at = end;
      const link = jointAt(text, at, sort);
      if (link !== "") {
        joint = link;
        lastEnd = at + 1;
        at++;
      }
      continue;
    }
    const character = text[at] ?? "";
    if (character === "@" && sortOf(text, at + 1) === Sort.Letter && !(at === lastEnd)) {
      let end = at + 1;
      while (
        end < text.length &&
        (sortOf(text, end) === Sort.Letter || sortOf(text, end) === Sort.Digit || text[end] === "_")
      )
        end++;
      push("mention", at, end, foldWord(text.slice(at + 1, end)));
      at = end;
      continue;
    }
    if (character === "+" || character === "(") {
      const phone = phonePattern.exec(text.slice(at, at + 24));
      if (phone !== null) {
        push("phone", at, at + phone[0].length, phone[0]);
        at += phone[0].length;
        continue;
      }
    }
    const width = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    push("mark", at, at + width, marks.get(character) ?? text.slice(at, at + width));
    at += width;
  }
  return tokens;
}

/** "п'ятниця" is one word. */
function isInnerApostrophe(text: string, at: number): boolean {
  return marks.get(text[at] ?? "") === "'" && isCyrillicAt(text, at - 1) && isCyrillicAt(text, at + 1);
}

function isCyrillicAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x400 && code <= 0x52f;
}

function readSpecial(
  text: string,
  at: number,
  next: number,
  sort: Sort,
): { kind: TokenKind; end: number } | null {
  const piece = text.slice(at, at + window);
  if (sort === Sort.Digit) {
    const phone = phonePattern.exec(piece);
    if (phone !== null) return { kind: "phone", end: at + phone[0].length };
  }
  if (linkStart.test(piece)) {
    let end = at;
    while (end < text.length && sortOf(text, end) !== Sort.Space && sortOf(text, end) !== Sort.Line) end++;
    // Punctuation that ends the sentence is not the link's.
    while (end > at && ".,;:!?)»\"'".includes(text[end - 1] ?? "")) end--;
    return { kind: "link", end };
  }
  if (next === 58 || (Number.isNaN(next) && sort === Sort.Digit)) return null;
  const email = emailPattern.exec(piece);
  if (email !== null) return { kind: "email", end: at + email[0].length };
  if (sort === Sort.Letter && (next === 46 || next === 45)) {
    const link = bareLink.exec(piece);
    if (link !== null && sortOf(text, at + link[0].length) !== Sort.Letter) {
      let end = at + link[0].length;
      while (end > at && ".,;:!?)".includes(text[end - 1] ?? "")) end--;
      return { kind: "link", end };
    }
  }
  return null;
}

/** A hyphen or apostrophe between two letters or a letter and a digit joins without being a token. */
function jointAt(text: string, at: number, before: Sort): Token["joint"] {
  if (at + 1 >= text.length) return "";
  const mark = marks.get(text[at] ?? "");
  if (mark !== "-" && mark !== "'") return "";
  const code = text.charCodeAt(at);
  // Longer dashes set words apart.
  if (code === 0x2013 || code === 0x2014 || code === 0x2015) return "";
  const after = sortOf(text, at + 1);
  if (before === Sort.Letter && after === Sort.Letter) return mark;
  // "all'1"
  if (mark === "'" && before === Sort.Letter && after === Sort.Digit) return mark;
  if (
    mark === "-" &&
    ((before === Sort.Digit && after === Sort.Letter) || (before === Sort.Letter && after === Sort.Digit))
  )
    return mark;
  return "";
}
