/** Words within a line: Markdown to Notion's rich text and back. */
import type { RichText } from "../wire";

/** Notion's limits: characters in one piece of text, characters in a link, pieces in one block. */
const longestPiece = 2_000;
const longestLink = 2_000;

export interface TextItem {
  readonly type: "text";
  readonly text: { readonly content: string; readonly link?: { readonly url: string } };
  readonly annotations?: Readonly<Partial<Record<Style, true>>>;
}

type Style = "bold" | "italic" | "strikethrough" | "code";

const marks = new RegExp(
  [
    /`(?<code>[^`\n]+)`/,
    /\[(?<label>[^\]\n]+)\]\((?<target>https?:\/\/[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)/,
    /(?<link>https?:\/\/[^\s<>"]+)/,
    /\*\*(?<bold>\S(?:[^*\n]*\S)?)\*\*/,
    /~~(?<strikethrough>\S(?:[^~\n]*\S)?)~~/,
    /(?<![\p{L}\p{N}*])\*(?<star>\S(?:[^*\n]*\S)?)\*(?![\p{L}\p{N}*])/u,
    /(?<![\p{L}\p{N}_])_(?<line>\S(?:[^_\n]*\S)?)_(?![\p{L}\p{N}_])/u,
  ]
    .map((each) => each.source)
    .join("|"),
  "gu",
);

export function writeInline(text: string): TextItem[] {
  const items: TextItem[] = [];
  let at = 0;
  for (const match of text.matchAll(marks)) {
    const groups = match.groups ?? {};
    const whole = groups.link === undefined ? match[0] : withoutTail(match[0]);
    items.push(...pieces(text.slice(at, match.index)));
    items.push(...writeMark(groups, whole));
    at = match.index + whole.length;
  }
  return [...items, ...pieces(text.slice(at))];
}

/** The full stop after a bare link ends the sentence. */
function withoutTail(link: string): string {
  const bare = link.replace(/[.,;:!?'"»”’]+$/u, "");
  return bare.endsWith(")") && !bare.includes("(") ? withoutTail(bare.slice(0, -1)) : bare;
}

function writeMark(groups: Record<string, string | undefined>, whole: string): TextItem[] {
  const { code, label, target, link, bold, strikethrough } = groups;
  if (code !== undefined) return pieces(code, { annotations: { code: true } });
  if (label !== undefined && target !== undefined) return writeLink(label, target, whole);
  if (link !== undefined) return writeLink(whole, whole, whole);
  if (bold !== undefined) return pieces(bold, { annotations: { bold: true } });
  if (strikethrough !== undefined) return pieces(strikethrough, { annotations: { strikethrough: true } });
  return pieces(groups.star ?? groups.line ?? whole, { annotations: { italic: true } });
}

function writeLink(label: string, target: string, whole: string): TextItem[] {
  if (target.length > longestLink || !URL.canParse(target)) return pieces(whole);
  return pieces(label).map((item) => ({ ...item, text: { ...item.text, link: { url: target } } }));
}

/** Cut where it is too long for one piece, and never through a character. */
export function pieces(text: string, more: Pick<TextItem, "annotations"> = {}): TextItem[] {
  const found: TextItem[] = [];
  for (let rest = text; rest !== ""; ) {
    const cut = rest.length > longestPiece && isHighSurrogate(rest, longestPiece - 1) ? 1 : 0;
    const content = rest.slice(0, longestPiece - cut);
    found.push({ type: "text", text: { content }, ...more });
    rest = rest.slice(content.length);
  }
  return found;
}

function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff;
}

export function readInline(text: RichText): string {
  return text.map(readPiece).join("");
}

function readPiece({ plain_text: text, href, annotations = {} }: RichText[number]): string {
  if (text.trim() === "") return text;
  if (annotations.code) return `\`${text}\``;
  if (href != null) return href === text ? text : `[${text}](${href})`;
  const [, before = "", core = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  const mark = annotations.bold ? "**" : annotations.strikethrough ? "~~" : annotations.italic ? "*" : "";
  return `${before}${mark}${core}${mark}${after}`;
}
