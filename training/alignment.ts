/** Which blocks of a rendered page are the article, by a gold body that was made from another rendering. */
import type { Page } from "../src/shapes.js";

/** "body": of the article; "twin": words of the article that stand there a second time; "outside": the rest. */
export type Label = "body" | "twin" | "outside";

const WORD = /[\p{L}\p{N}_]+/gu;
const SHINGLE = 4;
/** Share of a block's shingles that the gold body must hold. */
const LEAST_COVER = 0.6;
/** Places looked at for a block that stands in the gold body several times. */
const MAX_PLACES = 8;

/** The words of a text as the score counts them. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

interface Candidate {
  readonly block: number;
  readonly words: number;
  /** First word in the gold body, for each place where it may stand. */
  readonly places: readonly number[];
}

/** A label for each block of `page`. */
export function labelBlocks(page: Page, body: string): Label[] {
  const gold = new GoldBody(body);
  const candidates = page.blocks.flatMap(({ start, end }, block): Candidate[] => {
    const words = wordsOf(page.text.slice(start, end).toLowerCase());
    const places = gold.placesOf(words);
    return places.length > 0 ? [{ block, words: words.length, places }] : [];
  });
  const labels = new Array<Label>(page.blocks.length).fill("outside");
  for (const { block } of candidates) labels[block] = "twin";
  for (const block of heaviestChain(candidates)) labels[block] = "body";
  return labels;
}

class GoldBody {
  private readonly joined: string;
  private readonly lines: ReadonlySet<string>;
  private readonly shingles = new Map<string, number>();
  /** Offset in `joined` → word index. */
  private readonly wordAt = new Map<number, number>();

  constructor(body: string) {
    const words = wordsOf(body.toLowerCase());
    this.joined = ` ${words.join(" ")} `;
    this.lines = new Set(
      body
        .toLowerCase()
        .split("\n")
        .map((line) => wordsOf(line).join(" ")),
    );
    let offset = 0;
    words.forEach((word, index) => {
      this.wordAt.set(offset, index);
      offset += word.length + 1;
      const key = words.slice(index, index + SHINGLE).join(" ");
      if (!this.shingles.has(key)) this.shingles.set(key, index);
    });
  }

  placesOf(words: readonly string[]): number[] {
    if (words.length === 0) return [];
    const key = words.join(" ");
    if (words.length < SHINGLE && !this.lines.has(key)) return [];
    const places: number[] = [];
    for (let at = this.joined.indexOf(` ${key} `); at >= 0 && places.length < MAX_PLACES; ) {
      places.push(this.wordAt.get(at) ?? 0);
      at = this.joined.indexOf(` ${key} `, at + 1);
    }
    return places.length > 0 ? places : this.partly(words);
  }

  private partly(words: readonly string[]): number[] {
    if (words.length < SHINGLE) return [];
    let covered = 0;
    let first: number | null = null;
    for (let index = 0; index + SHINGLE <= words.length; index++) {
      const place = this.shingles.get(words.slice(index, index + SHINGLE).join(" "));
      if (place === undefined) continue;
      covered++;
      first ??= Math.max(0, place - index);
    }
    return first !== null && covered >= LEAST_COVER * (words.length - SHINGLE + 1) ? [first] : [];
  }
}

/** The blocks of the chain that runs forward both on the page and in the gold body and holds the most words. */
function heaviestChain(candidates: readonly Candidate[]): number[] {
  const nodes = candidates.flatMap(({ block, words, places }) => places.map((place) => ({ block, words, place })));
  const best: number[] = [];
  const from: number[] = [];
  let last = -1;
  nodes.forEach((node, index) => {
    let most = 0;
    let before = -1;
    for (let other = 0; other < index; other++) {
      const earlier = nodes[other];
      if (!earlier || earlier.block >= node.block || earlier.place + earlier.words > node.place + 1) continue;
      // nearer blocks win among equals: a teaser's twin stands further away
      if ((best[other] ?? 0) >= most) [most, before] = [best[other] ?? 0, other];
    }
    best[index] = most + node.words;
    from[index] = before;
    if (last < 0 || (best[index] ?? 0) > (best[last] ?? 0)) last = index;
  });
  const chain: number[] = [];
  for (let at = last; at >= 0; at = from[at] ?? -1) chain.push(nodes[at]?.block ?? 0);
  return chain;
}
