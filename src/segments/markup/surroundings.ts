/** One look over all lines of a page: sums, distances and neighbours that the features of a line are taken from. */
import type { Described } from "../describe.js";
import type { Outline, OutlineNode } from "./outline.js";
import { RunIndex, wordHashes } from "./overlap.js";
import type { MarkupPage } from "./row.js";
import { headingLevel, titleScores } from "./title.js";
import { TRUNK_SHARES, type Trunk, trunkOf } from "./trunk.js";

/** Distances in lines are counted up to here. */
export const REACH = 40;

/** Sums over the lines whose elements look alike. */
export interface Likes {
  readonly lines: Float32Array;
  readonly words: Float32Array;
  readonly prose: Float32Array;
  readonly links: Float32Array;
  readonly all: number;
}

/** What one look over all lines gives. */
export interface Surroundings {
  readonly trunks: readonly (Trunk | null)[];
  readonly likes: Likes;
  readonly levels: Uint8Array;
  readonly proseBefore: Float32Array;
  readonly toProseBefore: Uint8Array;
  readonly toProseAfter: Uint8Array;
  readonly headingAbove: Int32Array;
  readonly siblingBefore: Uint8Array;
  readonly siblingAfter: Uint8Array;
  readonly titles: Float32Array;
  readonly titleLine: number;
  readonly description: RunIndex;
  readonly story: RunIndex;
  readonly authors: ReadonlySet<number>;
  /** `<article>` elements of the page. */
  readonly articles: number;
  /** Lines with the same parent above and below. */
  readonly linesBefore: Uint16Array;
  readonly linesAfter: Uint16Array;
}

export function surroundingsOf({ text, described, outline, metadata }: MarkupPage): Surroundings {
  const { lines } = described;
  const titles = titleScores(text, lines, { outline, metadata });
  return {
    trunks: TRUNK_SHARES.map((share) => trunkOf(outline, share)),
    likes: likesOf(outline),
    levels: Uint8Array.from(lines, (_, index) => headingLevel(outline, index)),
    ...distances(outline),
    headingAbove: headingsAbove(outline, described),
    titles,
    titleLine: bestOf(titles),
    description: new RunIndex(metadata.description === null ? [] : [metadata.description]),
    story: new RunIndex(metadata.articleBody === null ? [] : [metadata.articleBody]),
    authors: new Set(metadata.authors.flatMap((name) => wordHashes(name, 0, name.length))),
    articles: outline.nodes.filter(({ container }) => container.tag === "article").length,
    ...brothers(outline),
  };
}

function bestOf(scores: Float32Array): number {
  let best = -1;
  let most = 0;
  for (let index = 0; index < scores.length; index++) {
    if ((scores[index] ?? 0) <= most) continue;
    most = scores[index] ?? 0;
    best = index;
  }
  return best;
}

function likesOf({ ofLine, sizes, isProse, markups, nodes, signatures }: Outline): Likes {
  const [lines, words, prose, links] = Array.from({ length: 4 }, () => new Float32Array(signatures));
  ofLine.forEach(({ signature }, index) => {
    const size = sizes[index] ?? 0;
    if (lines) lines[signature] = (lines[signature] ?? 0) + 1;
    if (words) words[signature] = (words[signature] ?? 0) + size;
    if (prose && isProse[index]) prose[signature] = (prose[signature] ?? 0) + size;
    if (links) links[signature] = (links[signature] ?? 0) + size * (markups[index]?.linkDensity ?? 0);
  });
  const none = new Float32Array(0);
  return {
    lines: lines ?? none,
    words: words ?? none,
    prose: prose ?? none,
    links: links ?? none,
    all: nodes[0]?.proseWords || 1,
  };
}

type Distances = Pick<
  Surroundings,
  "proseBefore" | "toProseBefore" | "toProseAfter" | "siblingBefore" | "siblingAfter"
>;

function distances({ ofLine, isProse, sizes }: Outline): Distances {
  const count = ofLine.length;
  const proseBefore = new Float32Array(count);
  const toProseBefore = new Uint8Array(count);
  const toProseAfter = new Uint8Array(count);
  const siblingBefore = new Uint8Array(count);
  const siblingAfter = new Uint8Array(count);
  let sum = 0;
  let away = REACH;
  let seen = new Set<OutlineNode | null>();
  for (let index = 0; index < count; index++) {
    const parent = ofLine[index]?.parent ?? null;
    proseBefore[index] = sum;
    toProseBefore[index] = away;
    siblingBefore[index] = Number(seen.has(parent));
    if (isProse[index]) {
      sum += sizes[index] ?? 0;
      seen.add(parent);
    }
    away = isProse[index] ? 1 : Math.min(REACH, away + 1);
  }
  away = REACH;
  seen = new Set();
  for (let index = count - 1; index >= 0; index--) {
    const parent = ofLine[index]?.parent ?? null;
    toProseAfter[index] = away;
    siblingAfter[index] = Number(seen.has(parent));
    if (isProse[index]) seen.add(parent);
    away = isProse[index] ? 1 : Math.min(REACH, away + 1);
  }
  return { proseBefore, toProseBefore, toProseAfter, siblingBefore, siblingAfter };
}

/** For each line the last heading element above it, or -1. */
function headingsAbove(outline: Outline, { lines }: Described): Int32Array {
  const above = new Int32Array(lines.length);
  let last = -1;
  for (let index = 0; index < lines.length; index++) {
    above[index] = last;
    if (headingLevel(outline, index) > 0) last = index;
  }
  return above;
}

function brothers({ ofLine, nodes }: Outline): Pick<Surroundings, "linesBefore" | "linesAfter"> {
  const counts = new Uint16Array(nodes.length + 1);
  const linesBefore = new Uint16Array(ofLine.length);
  ofLine.forEach(({ parent }, index) => {
    const at = parent ? parent.index + 1 : 0;
    linesBefore[index] = counts[at] ?? 0;
    counts[at] = (counts[at] ?? 0) + 1;
  });
  const linesAfter = linesBefore.map(
    (before, index) => (counts[(ofLine[index]?.parent?.index ?? -1) + 1] ?? 0) - before - 1,
  );
  return { linesBefore, linesAfter };
}
