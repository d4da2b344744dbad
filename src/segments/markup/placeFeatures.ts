/** What a line's neighbours, its place on the page and the page's metadata say. */
import { HEADING_CUES } from "../cues.js";
import type { Outline, OutlineNode } from "./outline.js";
import { wordHashes } from "./overlap.js";
import type { At, MarkupPage, Writer } from "./row.js";
import { type Likes, REACH, type Surroundings } from "./surroundings.js";

/** Lines before and after that a line sees. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;
const NEIGHBOUR_FEATURES = "size,prose,links,same,sibling,heading".split(",");
/** Longest line that may name its author, in words. */
const MOST_BYLINE_WORDS = 12;
/** Lines of one parent are counted up to here. */
const MOST_LINES = 30;
/** And a page's articles up to here. */
const MOST_ARTICLES = 20;

/** Names of these features, in order. */
export const PLACE_FEATURES: readonly string[] = [
  ..."like lines,like words,like prose,like links,like share".split(","),
  ...NEIGHBOURS.flatMap((step) => NEIGHBOUR_FEATURES.map((name) => `${name} ${step}`)),
  ..."prose before,prose after,to prose before,to prose after,position,position in text".split(","),
  ..."heading above,heading level above,heading cue above,sibling prose before,sibling prose after".split(","),
  ..."title,from title,description,story,has story,title line,author,lines before,lines after".split(","),
  ..."page lines,page prose,page articles,page links".split(","),
];

/** Writes `PLACE_FEATURES`. */
export function writePlace(
  w: Writer,
  page: MarkupPage,
  at: At & { readonly node: OutlineNode; readonly around: Surroundings },
): void {
  writeLikes(w, at.around.likes, at.node);
  writeNeighbours(w, page.outline, { index: at.index, levels: at.around.levels });
  writePosition(w, page, at);
}

function writeLikes(w: Writer, likes: Likes, { signature }: OutlineNode): void {
  const lines = likes.lines[signature] ?? 0;
  const words = likes.words[signature] ?? 0;
  const prose = likes.prose[signature] ?? 0;
  w.put(Math.log1p(lines));
  w.put(words / Math.max(1, lines));
  w.put(words === 0 ? 0 : prose / words);
  w.put(words === 0 ? 0 : (likes.links[signature] ?? 0) / words);
  w.put(prose / likes.all);
}

function writeNeighbours(w: Writer, outline: Outline, { index, levels }: { index: number; levels: Uint8Array }): void {
  const own = outline.ofLine[index];
  for (const step of NEIGHBOURS) {
    const near = index + step;
    const node = outline.ofLine[near];
    w.put(outline.sizes[near] ?? -1);
    w.put(outline.isProse[near] ?? -1);
    w.put(outline.markups[near]?.linkDensity ?? -1);
    w.putBit(node?.signature === own?.signature);
    w.putBit(node !== undefined && node.parent === own?.parent);
    w.put(levels[near] ?? 0);
  }
}

function writePosition(
  w: Writer,
  page: MarkupPage,
  { line, index, around }: At & { readonly around: Surroundings },
): void {
  const { described, outline, text, metadata } = page;
  const { lines } = described;
  const root = outline.nodes[0];
  const all = root?.proseWords || 1;
  const before = around.proseBefore[index] ?? 0;
  const own = outline.isProse[index] ? (outline.sizes[index] ?? 0) : 0;
  w.put(before / all);
  w.put(Math.max(0, all - before - own) / all);
  w.put(around.toProseBefore[index] ?? REACH);
  w.put(around.toProseAfter[index] ?? REACH);
  w.put(index / lines.length);
  w.put(line.start / text.length);
  const heading = around.headingAbove[index] ?? -1;
  w.put(heading < 0 ? REACH : Math.min(REACH, index - heading));
  w.put(around.levels[heading] ?? 0);
  w.putBit(((lines[heading]?.cue?.kinds ?? 0) & HEADING_CUES) !== 0 || (lines[heading]?.endHeading ?? 0) !== 0);
  w.put(around.siblingBefore[index] ?? 0);
  w.put(around.siblingAfter[index] ?? 0);
  const hashes = wordHashes(text, line.content, line.end);
  w.put(around.titles[index] ?? 0);
  w.put(around.titleLine < 0 ? -REACH - 1 : Math.max(-REACH, Math.min(REACH, index - around.titleLine)));
  w.put(around.description.share(hashes));
  w.put(around.story.share(hashes));
  w.putBit(metadata.articleBody !== null);
  w.putBit(index === around.titleLine);
  w.put(
    around.authors.size === 0 || hashes.length > MOST_BYLINE_WORDS
      ? 0
      : hashes.filter((hash) => around.authors.has(hash)).length / (hashes.length || 1),
  );
  w.put(Math.min(MOST_LINES, around.linesBefore[index] ?? 0));
  w.put(Math.min(MOST_LINES, around.linesAfter[index] ?? 0));
  w.put(Math.log1p(lines.length));
  w.put(root?.words ? all / root.words : 0);
  w.put(Math.min(MOST_ARTICLES, around.articles));
  w.put(root?.words ? root.linkWords / root.words : 0);
}
