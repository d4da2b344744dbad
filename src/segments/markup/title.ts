/** Which line is the headline that the metadata names. */
import type { Metadata } from "../../shapes.js";
import type { Line } from "../lines.js";
import type { Outline } from "./outline.js";
import { wordHashes } from "./overlap.js";

/** Longest line that may be a headline, in words. */
const MOST_WORDS = 40;
/** Share of the words that line and title must have in common. */
const LEAST_LIKENESS = 0.5;
/** Metadata titles compared; the rest repeat them. */
const MOST_TITLES = 6;
const H1 = 0.35;
const OTHER_HEADING = 0.15;
const LINKED = -0.4;
const ASIDE = /^(?:nav|footer|aside)$/;

interface Title {
  readonly words: ReadonlySet<number>;
  readonly length: number;
}

function titleOf(title: string): Title {
  const hashes = wordHashes(title, 0, title.length);
  return { words: new Set(hashes), length: hashes.length };
}

/** How likely each line is the headline; 0 for those that are not in question. */
export function titleScores(
  text: string,
  lines: readonly Line[],
  around: { outline: Outline; metadata: Metadata },
): Float32Array {
  const { outline, metadata } = around;
  const titles = metadata.headlines.slice(0, MOST_TITLES).map(titleOf);
  const scores = new Float32Array(lines.length);
  lines.forEach((line, index) => {
    const markup = outline.markups[index];
    if (!markup || line.words === 0 || line.words > MOST_WORDS) return;
    const level = headingLevel(outline, index);
    const hashes = wordHashes(text, line.content, line.end);
    const likeness = titles.length === 0 ? 0 : Math.max(...titles.map((title) => likenessOf(hashes, title)));
    if (likeness < LEAST_LIKENESS && level !== 1) return;
    scores[index] = likeness + (level === 1 ? H1 : level > 1 ? OTHER_HEADING : 0) + LINKED * markup.linkDensity;
    if (ASIDE.test(markup.container.parent?.tag ?? "")) scores[index] = (scores[index] ?? 0) - OTHER_HEADING;
  });
  return scores;
}

/** 1 to 6 inside a heading element; 0 elsewhere. */
export function headingLevel({ ofLine }: Outline, index: number): number {
  let node = ofLine[index] ?? null;
  for (let up = 0; node !== null && up < 2; up++, node = node.parent) {
    const { tag } = node.container;
    if (tag.length === 2 && tag.startsWith("h") && tag >= "h1" && tag <= "h6") return tag.charCodeAt(1) - 48;
  }
  return 0;
}

/** Words in common: of the line as a whole, and of the title, which may carry the site's name. */
function likenessOf(line: readonly number[], title: Title): number {
  if (line.length === 0 || title.length === 0) return 0;
  let common = 0;
  for (const word of line) if (title.words.has(word)) common++;
  return (2 * Math.min(common, title.length)) / (line.length + title.length);
}
