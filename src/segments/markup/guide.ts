/** What the DOM and the metadata say of lines that are not the article: title, authors, and the purpose of their part of the page. */
import type { Markup, Metadata, SegmentKind } from "../../shapes.js";
import type { Described } from "../describe.js";
import { endsSentence } from "../lines.js";
import { State } from "../states/decode.js";
import { commentLines } from "./comments.js";
import { TOPIC_NAMES, type Topic } from "./hints.js";
import { eachTopic, LANDMARKS, type OutlineNode } from "./outline.js";
import { wordHashes } from "./overlap.js";
import type { MarkupReading } from "./reading.js";
import { headingLevel, loneHeading, rankedScores } from "./title.js";

/** What the judging of lines may ask of an HTML page. */
export interface Guide {
  /** Index of the line that the metadata names as the title; null where none is like it. */
  readonly headline: number | null;
  /** Whether the line names an author of the metadata and little else. */
  readonly isCredit: (index: number) => boolean;
  /** Kind of a line that its part of the page tells, and why; null where it tells nothing. */
  readonly furniture: (index: number) => readonly [kind: SegmentKind, reason: string] | null;
  /** Whether most of the line is a link. */
  readonly isLinked: (index: number) => boolean;
  /** Whether the line is a link that fills an item of a list. */
  readonly isItem: (index: number) => boolean;
  /** Whether the line stands in another part of the page than the story, its title and its desk's lines. */
  readonly isElsewhere: (index: number) => boolean;
  /** Authors of titles are told by where they stand. */
  readonly isAuthor: (index: number) => boolean;
  readonly isTitled: (index: number) => boolean;
  /** Whether the line stands among the readers' comments. */
  readonly isComment: (index: number) => boolean;
  /** Whether the line is a menu: many short links side by side. */
  readonly isMenuRow: (index: number) => boolean;
}

/** Likeness to the metadata's title from which a line is it; a first-level heading may be less like it. */
const LEAST_TITLE_SCORE = 0.55;
/** A copy of the title further from the story's first line is a crumb or a teaser. */
const STEP_AWAY = 0.01;
const MOST_STEPS = 20;
const BELOW_START = 0.15;
const MOST_CREDIT_WORDS = 12;
/** How far from the title or the story's ends a credit stands, in lines. */
const CREDIT_REACH = 12;
/** How far above the title the desk's lines stand. */
const DESK_REACH = 6;
/** Links of a menu on one line, and their characters on average. */
const LEAST_ENTRIES = 4;
const MOST_ENTRY_LENGTH = 18;
const LINKED = 0.5;
const FILLED = 0.9;
/** A hint this many levels up still says what a line is for. */
const HINT_REACH = 3;
const MOST_BUTTON_WORDS = 8;

const NAV = 1 << LANDMARKS.indexOf("nav");
const FOOTER = 1 << LANDMARKS.indexOf("footer");
const FIGURE = 1 << LANDMARKS.indexOf("figure");

/** Topics that name a kind, nearest first; among equally near ones the first of these. */
const FURNITURE: readonly (readonly [topic: Topic, kind: SegmentKind])[] = [
  ["comments", "comments"],
  ["caption", "caption"],
  ["tags", "tags"],
  ["share", "share"],
  ["ad", "promo"],
  ["promo", "promo"],
  ["navigation", "navigation"],
  ["footer", "footer"],
];
const TOPIC_AT: ReadonlyMap<Topic, number> = new Map(TOPIC_NAMES.map((topic, index) => [topic, index]));

/** The guide of a page. */
export function guideOf(
  text: string,
  described: Described,
  around: { reading: MarkupReading; metadata: Metadata },
): Guide {
  const { reading, metadata } = around;
  const { outline, states } = reading;
  const scores = rankedScores(text, described.lines, { scores: reading.titles, metadata });
  const headline = headlineOf(scores, states) ?? loneHeading(described.lines.length, outline);
  const authors = new Set(metadata.authors.flatMap((name) => wordHashes(name, 0, name.length)));
  const first = states.indexOf(State.BODY);
  const last = states.lastIndexOf(State.BODY);
  const isNear = (index: number): boolean =>
    [headline, first, last].some(
      (anchor) => anchor !== null && anchor >= 0 && Math.abs(index - anchor) <= CREDIT_REACH,
    );
  return {
    headline,
    isCredit: (index) => {
      const line = described.lines[index];
      if (!line || authors.size === 0 || line.words > MOST_CREDIT_WORDS || endsSentence(line) || !isNear(index))
        return false;
      const named = wordHashes(text, line.content, line.end).filter((hash) => authors.has(hash)).length;
      return named >= 2 && named * 2 >= line.words;
    },
    furniture: (index) => furnitureOf(described, outline.ofLine[index], index),
    isLinked: (index) => (outline.markups[index]?.linkDensity ?? 0) >= LINKED,
    isComment: commentLines(outline, { states, headline }),
    isMenuRow: (index) => isMenuRow(outline.markups[index]),
    isElsewhere: elsewhere(described, reading, headline),
    isAuthor: () => false,
    isTitled: () => false,
    isItem: (index) => (outline.markups[index]?.linkDensity ?? 0) >= FILLED && isInItem(outline.ofLine[index] ?? null),
  };
}

/** The story's part goes from a little above its title to the first heading behind it; a page without a story has no parts. */
function elsewhere(
  { evidence }: Described,
  { outline, states }: MarkupReading,
  headline: number | null,
): (index: number) => boolean {
  const first = states.indexOf(State.BODY);
  const last = states.lastIndexOf(State.BODY);
  if (first < 0) return () => false;
  const from = Math.min(headline ?? first, first) - DESK_REACH;
  const isHeading = (index: number): boolean => headingLevel(outline, index) > 0 || evidence[index]?.kind === "heading";
  let to = last + 1;
  while (to <= last + CREDIT_REACH && to < states.length && !isHeading(to)) to++;
  return (index) => index < from || index >= to;
}

function isMenuRow(markup: Markup | undefined): boolean {
  if (!markup || markup.links.length < LEAST_ENTRIES || markup.linkDensity < LINKED) return false;
  const length = markup.links.reduce((sum, { start, end }) => sum + end - start, 0);
  return length <= MOST_ENTRY_LENGTH * markup.links.length;
}

/** Inside `<li>`, or right below an element that is. */
function isInItem(node: OutlineNode | null): boolean {
  return node?.container.tag === "li" || node?.parent?.container.tag === "li";
}

function headlineOf(titles: Float32Array, states: Uint8Array): number | null {
  const first = states.indexOf(State.BODY);
  let best: number | null = null;
  let most = 0;
  titles.forEach((title, index) => {
    if (title < LEAST_TITLE_SCORE) return;
    const away = first < 0 ? 0 : Math.min(MOST_STEPS, Math.abs(first - index)) * STEP_AWAY;
    const score = title - away - (first >= 0 && index > first ? BELOW_START : 0);
    if (score > most) [best, most] = [index, score];
  });
  return best;
}

function furnitureOf(
  { lines, evidence }: Described,
  node: OutlineNode | undefined,
  index: number,
): ReturnType<Guide["furniture"]> {
  const line = lines[index];
  if (!node || !line || evidence[index]?.isStrong) return null;
  if (node.landmarks & FIGURE) return ["caption", "inside a figure"];
  let best: (typeof FURNITURE)[number] | null = null;
  let least = HINT_REACH + 1;
  eachTopic(node, HINT_REACH + 1, (bit, level) => {
    const rank = FURNITURE.findIndex(([topic]) => TOPIC_AT.get(topic) === bit);
    const found = FURNITURE[rank];
    if (!found || level > least || (level === least && best !== null && FURNITURE.indexOf(best) < rank)) return;
    if (found[1] === "share" && line.words > MOST_BUTTON_WORDS) return;
    least = level;
    best = found;
  });
  const named = best as (typeof FURNITURE)[number] | null;
  if (named) return [named[1], `its part of the page is named for ${named[0]}`];
  if (node.landmarks & NAV) return ["navigation", "inside a menu"];
  return node.landmarks & FOOTER ? ["footer", "inside the page's footer"] : null;
}
