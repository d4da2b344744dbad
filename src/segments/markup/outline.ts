/** The page's elements as a tree with what stands in each: which part of the page holds the story shows in these sums. */
import type { Block, Container, Markup } from "../../shapes.js";
import { endsSentence, type Line } from "../lines.js";
import { hintsOf } from "./hints.js";

/** Elements that say what their part of the page is for. */
export const LANDMARKS = [
  "article",
  "main",
  "nav",
  "header",
  "footer",
  "aside",
  "figure",
  "form",
  "ul",
  "ol",
  "table",
  "blockquote",
  "a",
  "section",
] as const;
const LANDMARK_BITS: ReadonlyMap<string, number> = new Map(LANDMARKS.map((tag, index) => [tag, 1 << index]));

/** Words of a line of prose, and the share of links that it may hold. */
const LEAST_PROSE_WORDS = 10;
const MOST_PROSE_LINKS = 0.4;
/** Letters of a word, for scripts that do not part words. */
const LETTERS_PER_WORD = 6;
/** A hint this far up, or further, is none. */
export const FAR = 12;

/** An element with the sums over the lines inside it. */
export interface OutlineNode {
  readonly container: Container;
  readonly parent: OutlineNode | null;
  readonly index: number;
  /** Bits of `LANDMARKS` around it, itself included. */
  readonly landmarks: number;
  /** Bits of the topics that its own attributes hint at. */
  readonly topics: number;
  /** A number for its tag and class with its parent's: equal ones repeat a structure. Set where lines stand in it directly. */
  signature: number;
  lines: number;
  words: number;
  proseWords: number;
  linkWords: number;
  proseLines: number;
  /** Lines that stand in it directly, not in an element inside it. */
  ownLines: number;
  children: number;
}

/** A page's tree. */
export interface Outline {
  /** Parents before their children. */
  readonly nodes: readonly OutlineNode[];
  /** The node of each line. */
  readonly ofLine: readonly OutlineNode[];
  readonly markups: readonly Markup[];
  readonly sizes: Float32Array;
  readonly isProse: Uint8Array;
  readonly signatures: number;
}

/** Calls back with each topic around a node and the levels up to the nearest element that hints at it, near ones first. */
export function eachTopic(from: OutlineNode, reach: number, note: (topic: number, level: number) => void): void {
  let seen = 0;
  let node: OutlineNode | null = from;
  for (let level = 0; node !== null && level < reach; level++, node = node.parent) {
    for (let fresh = node.topics & ~seen; fresh !== 0; fresh &= fresh - 1) note(31 - Math.clz32(fresh & -fresh), level);
    seen |= node.topics;
  }
}

/** Whether a line reads as prose. */
function readsAsProse(line: Line, size: number, markup: Markup): boolean {
  return size >= LEAST_PROSE_WORDS && endsSentence(line) && markup.linkDensity <= MOST_PROSE_LINKS;
}

/** The outline of a page's lines. */
export function outlineOf(lines: readonly Line[], blocks: readonly Block[]): Outline {
  const builder = new Builder();
  const sizes = new Float32Array(lines.length);
  const isProse = new Uint8Array(lines.length);
  const markups: Markup[] = [];
  const ofLine = lines.map((line, index) => {
    const markup = blocks[line.block]?.markup ?? NO_MARKUP;
    const size = Math.max(line.words, line.letters / LETTERS_PER_WORD);
    markups.push(markup);
    sizes[index] = size;
    const node = builder.nodeOf(markup.container);
    if (node.ownLines === 0) node.signature = builder.signatureOf(node);
    node.ownLines++;
    node.lines++;
    node.words += size;
    node.linkWords += size * markup.linkDensity;
    if (readsAsProse(line, size, markup)) {
      isProse[index] = 1;
      node.proseWords += size;
      node.proseLines++;
    }
    return node;
  });
  return { nodes: builder.summed(), ofLine, markups, sizes, isProse, signatures: builder.signatureCount };
}

const NO_MARKUP: Markup = {
  container: { tag: "html", attributes: {}, parent: null, depth: 0 },
  innermost: { tag: "html", attributes: {}, parent: null, depth: 0 },
  linkDensity: 0,
  bold: 0,
  mediaBefore: 0,
  links: [],
  parts: [],
};

class Builder {
  private readonly nodes: OutlineNode[] = [];
  private readonly known = new Map<Container, OutlineNode>();
  private readonly names = new Map<string, number>();
  private readonly hints = new Map<string, number>();

  get signatureCount(): number {
    return this.names.size;
  }

  nodeOf(container: Container): OutlineNode {
    const path: Container[] = [];
    let at: Container | null = container;
    while (at !== null && !this.known.has(at)) {
      path.push(at);
      at = at.parent;
    }
    let node = at === null ? null : (this.known.get(at) ?? null);
    for (const next of path.reverse()) node = this.add(next, node);
    return node ?? this.add(container, null);
  }

  /** Adds every node's sums to its parent's. */
  summed(): readonly OutlineNode[] {
    for (let index = this.nodes.length - 1; index >= 0; index--) {
      const node = this.nodes[index];
      const parent = node?.parent;
      if (!node || !parent) continue;
      parent.lines += node.lines;
      parent.words += node.words;
      parent.proseWords += node.proseWords;
      parent.linkWords += node.linkWords;
      parent.proseLines += node.proseLines;
    }
    return this.nodes;
  }

  signatureOf({ container, parent }: OutlineNode): number {
    const above = parent ? `${parent.container.tag} ${parent.container.attributes.class ?? ""}` : "";
    const name = `${container.tag} ${container.attributes.class ?? ""}>${above}`;
    const known = this.names.get(name);
    if (known !== undefined) return known;
    this.names.set(name, this.names.size);
    return this.names.size - 1;
  }

  private add(container: Container, parent: OutlineNode | null): OutlineNode {
    if (parent) parent.children++;
    const node: OutlineNode = {
      container,
      parent,
      index: this.nodes.length,
      landmarks: (parent?.landmarks ?? 0) | (LANDMARK_BITS.get(container.tag) ?? 0),
      topics: this.hintBits(container),
      signature: -1,
      lines: 0,
      words: 0,
      proseWords: 0,
      linkWords: 0,
      proseLines: 0,
      ownLines: 0,
      children: 0,
    };
    this.nodes.push(node);
    this.known.set(container, node);
    return node;
  }

  private hintBits({ attributes }: Container): number {
    const key = attributes.class ?? "";
    const isPlain = attributes.id === undefined && attributes.role === undefined && attributes.itemprop === undefined;
    if (!isPlain) return hintsOf(attributes);
    const known = this.hints.get(key);
    if (known !== undefined) return known;
    const bits = hintsOf(attributes);
    this.hints.set(key, bits);
    return bits;
  }
}
