import { pieces, type TextItem, writeInline } from "./inline";
import { languageOf } from "./languages";

/** Notion's limits: pieces of text in one block, blocks in one list, blocks in one request. */
const mostPieces = 100;
const mostChildren = 100;
const mostInRequest = 1_000;

type PlainKind = "paragraph" | "heading_1" | "heading_2" | "heading_3" | "quote";
type ListKind = "bulleted_list_item" | "numbered_list_item" | "to_do";
export type BlockKind = PlainKind | ListKind | "code" | "divider";

/** A block before it is in Notion's form. */
interface Block {
  readonly kind: BlockKind;
  readonly text: readonly TextItem[];
  readonly checked?: boolean;
  readonly language?: string;
  readonly children: Block[];
}

/** A block in the form that Notion takes. */
export interface WireBlock {
  readonly object: "block";
  readonly type: BlockKind;
  readonly [content: string]: unknown;
}

/** Markdown as people write it in messages: every line that is none of its forms goes on the paragraph before it. */
export function writeBlocks(markdown: string): WireBlock[] {
  const lines = markdown.replace(/\r\n?/g, "\n").split("\n");
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) at += readAt(lines, at, blocks);
  return blocks.flatMap(splitLong).map(toWire);
}

/** Adds what begins at a line; answers how many lines that took. */
function readAt(lines: readonly string[], at: number, blocks: Block[]): number {
  const line = lines[at] ?? "";
  if (line.trim() === "") return 1;
  const fence = /^\s*```\s*([\w#+.-]*)\s*$/.exec(line);
  if (fence !== null) return readCode(lines, at, fence[1] ?? "", blocks);
  if (/^\s*([-*_])(?:\s*\1){2,}\s*$/.test(line)) {
    blocks.push({ kind: "divider", text: [], children: [] });
    return 1;
  }
  const [, hashes, heading = ""] = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line) ?? [];
  if (hashes !== undefined) {
    const kind = (["heading_1", "heading_2"] as const)[hashes.length - 1] ?? "heading_3";
    blocks.push({ kind, text: writeInline(heading), children: [] });
    return 1;
  }
  const item = readItem(line);
  if (item !== null) {
    addItem(blocks, item.block, item.isNested);
    return 1;
  }
  const quoted = takeWhile(lines, at, (each) => /^\s*>/.test(each));
  if (quoted.length > 0) {
    const text = quoted.map((each) => each.replace(/^\s*>\s?/, "")).join("\n");
    blocks.push({ kind: "quote", text: writeInline(text), children: [] });
    return quoted.length;
  }
  const plain = takeWhile(lines, at, (each, index) => index === at || isPlain(each));
  blocks.push({ kind: "paragraph", text: writeInline(plain.join("\n")), children: [] });
  return plain.length;
}

function readCode(lines: readonly string[], at: number, language: string, blocks: Block[]): number {
  const code = takeWhile(lines, at + 1, (each) => !/^\s*```\s*$/.test(each));
  const text = pieces(code.join("\n"));
  blocks.push({ kind: "code", text, language: languageOf(language), children: [] });
  return code.length + 2;
}

function readItem(line: string): { block: Block; isNested: boolean } | null {
  const [, indent = "", mark, rest = ""] = /^(\s*)([-*+•]|\d{1,9}[.)])\s+(.*)$/.exec(line) ?? [];
  if (mark === undefined) return null;
  const isNested = indent.includes("\t") || indent.length >= 2;
  const [, box, task = ""] = /^\[([ xX])\]\s+(.*)$/.exec(rest) ?? [];
  if (box !== undefined) {
    const block = { kind: "to_do", text: writeInline(task), checked: box !== " ", children: [] } as const;
    return { block: { ...block, children: [] }, isNested };
  }
  const kind = /\d/.test(mark) ? "numbered_list_item" : "bulleted_list_item";
  return { block: { kind, text: writeInline(rest), children: [] }, isNested };
}

/** One level deep; what lies deeper lies on that level too. */
function addItem(blocks: Block[], block: Block, isNested: boolean): void {
  const above = blocks.at(-1);
  const fits = above !== undefined && isListKind(above.kind) && above.children.length < mostChildren;
  if (isNested && fits) above.children.push(block);
  else blocks.push(block);
}

function isListKind(kind: BlockKind): boolean {
  return kind === "bulleted_list_item" || kind === "numbered_list_item" || kind === "to_do";
}

function isPlain(line: string): boolean {
  const begins = /^\s*(```|>|#{1,6}\s|([-*+•]|\d{1,9}[.)])\s+)|^\s*([-*_])(?:\s*\3){2,}\s*$/;
  return line.trim() !== "" && !begins.test(line);
}

function takeWhile(
  lines: readonly string[],
  from: number,
  fits: (line: string, index: number) => boolean,
): string[] {
  const found: string[] = [];
  for (let at = from; at < lines.length && fits(lines[at] ?? "", at); at += 1) found.push(lines[at] ?? "");
  return found;
}

/** A block with more pieces of text than Notion takes goes on in another of its kind. */
function splitLong(block: Block): Block[] {
  const children = block.children.flatMap(splitLong);
  if (block.text.length <= mostPieces) return [{ ...block, children }];
  const parts: Block[] = [];
  for (let at = 0; at < block.text.length; at += mostPieces) {
    parts.push({ ...block, text: block.text.slice(at, at + mostPieces), children: [] });
  }
  return parts.map((part, index) => (index === parts.length - 1 ? { ...part, children } : part));
}

function toWire(block: Block): WireBlock {
  const { kind, text, checked, language, children } = block;
  const content = {
    ...(kind !== "divider" && { rich_text: text }),
    ...(checked !== undefined && { checked }),
    ...(language !== undefined && { language }),
    ...(children.length > 0 && { children: children.map(toWire) }),
  };
  return { object: "block", type: kind, [kind]: content };
}

/** In batches that one request takes. */
export function batchBlocks(blocks: readonly WireBlock[]): WireBlock[][] {
  const batches: WireBlock[][] = [];
  let room = 0;
  for (const block of blocks) {
    const size = sizeOf(block);
    const batch = batches.at(-1);
    if (batch === undefined || batch.length === mostChildren || size > room) {
      batches.push([block]);
      room = mostInRequest - size;
    } else {
      batch.push(block);
      room -= size;
    }
  }
  return batches;
}

function sizeOf(block: WireBlock): number {
  const content = block[block.type] as { readonly children?: readonly unknown[] };
  return 1 + (content.children?.length ?? 0);
}
