/** Which line is the headline that the metadata names. */
import type { Metadata } from "../../shapes.js";
import type { Line } from "../lines.js";
import { LANDMARKS, type Outline } from "./outline.js";
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
/** Landmarks in which no story's title stands. */
const MENU = (["nav", "footer", "aside"] as const).reduce((bits, tag) => bits | (1 << LANDMARKS.indexOf(tag)), 0);
const ASIDE = /^(?:nav|footer|aside)$/;

/** So much less is a title believed for each one that is more trustworthy. */
const RANK_STEP = 0.02;
/** "Flood in the north | Koran Pagi", "Flood in the north - News - Koran Pagi": where a site's name may begin. */
const SITE_MARK = /\s[|–—•·»:-]{1,2}\s|--/g;
/** Words that a title keeps at least when the site's name is taken off, and that the name has at most. */
const LEAST_KEPT_WORDS = 3;
const MOST_SITE_WORDS = 5;
/** Longer titles are none, and would take long to cut. */
const LONGEST_TITLE = 300;

interface Title {
  readonly words: ReadonlySet<number>;
  readonly length: number;
}

function titleOf(title: string): Title {
  const hashes = wordHashes(title, 0, title.length);
  return { words: new Set(hashes), length: hashes.length };
}

/** `title`, and what is left of it without the names of section and site at its end. */
export function titleForms(title: string): string[] {
  const forms = [title];
  if (title.length > LONGEST_TITLE) return forms;
  for (const mark of [...title.matchAll(SITE_MARK)].reverse()) {
    const rest = title.slice(0, mark.index);
    const name = title.slice(mark.index, forms.at(-1)?.length);
    if (wordHashes(rest, 0, rest.length).length < LEAST_KEPT_WORDS) break;
    if (wordHashes(name, 0, name.length).length > MOST_SITE_WORDS) break;
    forms.push(rest);
  }
  return forms;
}

/** `scores` with the site's name taken off the titles: of two lines that the metadata names, the one that it names first. */
export function rankedScores(
  text: string,
  lines: readonly Line[],
  { scores, metadata }: { scores: Float32Array; metadata: Metadata },
): Float32Array {
  const titles = metadata.headlines.slice(0, MOST_TITLES).map((title) => titleForms(title).map(titleOf));
  return scores.map((score, index) => {
    const line = lines[index];
    if (score <= 0 || !line) return 0;
    const hashes = wordHashes(text, line.content, line.end);
    const most = (forms: readonly Title[]): number => Math.max(...forms.map((form) => likenessOf(hashes, form)));
    const plain = Math.max(0, ...titles.map(([title]) => (title ? likenessOf(hashes, title) : 0)));
    const ranked = Math.max(0, ...titles.map((forms, rank) => most(forms) - rank * RANK_STEP));
    return score - plain + ranked;
  });
}

/** The line of the page's only first-level heading outside menus and links: its title, whatever the metadata says; null where it has none or several. */
export function loneHeading(lines: number, outline: Outline): number | null {
  let found: number | null = null;
  for (let index = 0; index < lines; index++) {
    if (headingLevel(outline, index) !== 1 || (outline.markups[index]?.linkDensity ?? 0) > 0) continue;
    if (((outline.ofLine[index]?.landmarks ?? 0) & MENU) !== 0) continue;
    if (found !== null) return null;
    found = index;
  }
  return found;
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
