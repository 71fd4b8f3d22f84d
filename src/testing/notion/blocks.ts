import type { StoredBlock } from "./records";
import { contentOf, type SentBlock, typeOf } from "./refusals";
import { readText } from "./show";

/** What the pages say, block by block. */
export class Blocks {
  readonly #kept: StoredBlock[] = [];

  readonly #newId: () => string;

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  keep(parent: string, sent: readonly SentBlock[]): StoredBlock[] {
    return sent.map((block) => {
      const { children: below = [], ...content } = contentOf(block);
      const kept = { id: this.#newId(), parent, type: typeOf(block), content };
      this.#kept.push(kept);
      this.keep(kept.id, below);
      return kept;
    });
  }

  has(id: string): boolean {
    return this.#kept.some((each) => each.id === id);
  }

  describeBelow(parent: string) {
    return this.#below(parent).map((each) => this.describe(each));
  }

  describe({ id, type, content }: StoredBlock) {
    const text = content.rich_text === undefined ? {} : { rich_text: readText(content.rich_text) };
    return {
      object: "block",
      id,
      type,
      has_children: this.#below(id).length > 0,
      [type]: { ...content, ...text },
    };
  }

  #below(parent: string): StoredBlock[] {
    return this.#kept.filter((each) => each.parent === parent);
  }
}
