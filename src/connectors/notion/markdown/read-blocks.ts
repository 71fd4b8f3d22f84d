import { plainOf, type ReadBlock } from "../wire";
import { readInline } from "./inline";

/** Blocks as Markdown; of kinds that we never write nothing is told. */
export function readBlocks(
  blocks: readonly ReadBlock[],
  childrenOf: ReadonlyMap<string, readonly ReadBlock[]>,
): string {
  let text = "";
  let before: ReadBlock | null = null;
  let number = 0;
  for (const block of blocks) {
    number = block.type === "numbered_list_item" ? number + 1 : 0;
    const told = readBlock(block, number);
    if (told === null) continue;
    const children = readBlocks(childrenOf.get(block.id) ?? [], childrenOf);
    const whole = children === "" ? told : `${told}\n${children.replace(/^/gm, "  ")}`;
    const apart = before === null ? "" : isItem(before) && isItem(block) ? "\n" : "\n\n";
    text += `${apart}${whole}`;
    before = block;
  }
  return text;
}

function isItem({ type }: ReadBlock): boolean {
  return type === "bulleted_list_item" || type === "numbered_list_item" || type === "to_do";
}

function readBlock(block: ReadBlock, number: number): string | null {
  switch (block.type) {
    case "paragraph":
      return readInline(block.paragraph?.rich_text ?? []);
    case "heading_1":
      return `# ${readInline(block.heading_1?.rich_text ?? [])}`;
    case "heading_2":
      return `## ${readInline(block.heading_2?.rich_text ?? [])}`;
    case "heading_3":
      return `### ${readInline(block.heading_3?.rich_text ?? [])}`;
    case "bulleted_list_item":
      return `- ${readInline(block.bulleted_list_item?.rich_text ?? [])}`;
    case "numbered_list_item":
      return `${number}. ${readInline(block.numbered_list_item?.rich_text ?? [])}`;
    case "to_do":
      return `- [${block.to_do?.checked ? "x" : " "}] ${readInline(block.to_do?.rich_text ?? [])}`;
    case "quote":
      return readInline(block.quote?.rich_text ?? []).replace(/^/gm, "> ");
    case "code": {
      const { rich_text = [], language } = block.code ?? {};
      const named = language === undefined || language === "plain text" ? "" : language;
      return `\`\`\`${named}\n${plainOf(rich_text)}\n\`\`\``;
    }
    case "divider":
      return "---";
    default:
      return null;
  }
}
