/** Runs of lines that are no article → link lists and menus. */
import type { LinkList } from "../document.js";
import { Class } from "../text/classes.js";
import { FULL_STOP, QUESTION } from "../text/units.js";
import { Cue } from "./cues.js";
import { State } from "./decode.js";
import type { Described } from "./describe.js";
import type { Evidence } from "./evidence.js";
import { endsSentence, isBare, isNumber, type Line } from "./lines.js";

/** What a line can be inside a list. */
type Role = "heading" | "title" | "label" | "teaser" | "detail" | "marker" | "readAlso" | "more" | "caption" | "wall";

/** A list found among the lines; indices into them. */
export interface FoundList {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly heading: number | null;
  readonly items: readonly number[];
  readonly kind: LinkList["kind"];
  readonly reason: string;
}

/** A title has this many words at least where no marker or heading vouches for it. */
const LEAST_TITLE_WORDS = 4;
const MOST_LABEL_WORDS = 3;
/** Starts tried in one run that make no list: each scans to the run's end, and a page may be one run of a million lines. */
const MOST_TRIES = 100;
/** Fewer titles than this, with nothing around them that shows a list, have so many words each. */
const FEW_ITEMS = 4;
const LEAST_BARE_WORDS = 6;
/** Above the article, where menus are, titles are longer on average. */
const LEAST_WORDS_ABOVE = 5;
const MOST_HEADING_WORDS = 6;
/** "3 jam yang lalu", "Dibaca 12 kali" */
const MOST_COUNT_WORDS = 5;
/** A count has at least one digit to so many letters. */
const LEAST_COUNT_SHARE = 3;
/** A teaser's length. */
const LEAST_TEASER_WORDS = 12;
const LEAST_STORY_WORDS = 20;
const LONGEST_TITLE_WORDS = 16;
/** Longer prose is a story's, wherever it stands: a list that took it would hide it. */
const LONGEST_TEASER_WORDS = 80;
/** Dates, counts and numbers in a row behind an item; more are a calendar's or a pager's. */
const MOST_DETAILS = 4;
/** "Copyright Acme 2024" */
const YEAR_DIGITS = 4;

/** What is known of a line besides its words. */
interface Known {
  /** It is neither the article nor anything else that is told already. */
  readonly isFree: (index: number) => boolean;
  /** It is an item of a list whatever its length, as a bullet would show. */
  readonly isItem: (index: number) => boolean;
}

/** The lists among the lines that are free. */
export function findLists(
  { lines, evidence }: Pick<Described, "lines" | "evidence">,
  states: Uint8Array,
  { isFree, isItem }: Known,
): FoundList[] {
  const roles: Role[] = lines.map((line, index) => (isFree(index) ? roleOf(line, evidence[index] ?? null) : "wall"));
  roles.forEach((role, index) => {
    if (role === "label" && (roles[index - 1] === "marker" || isItem(index))) roles[index] = "title";
  });
  const lists: FoundList[] = [];
  for (let at = 0, tries = 0; at < lines.length; ) {
    const list = listAt(lines, roles, at);
    const isMenuAbove = list && states[at] === State.BEFORE && isMenuLike(lines, list);
    if (list && !isMenuAbove) lists.push(list);
    tries = list || roles[at] === "wall" ? 0 : tries + 1;
    at = list ? list.to : tries < MOST_TRIES ? at + 1 : wallAfter(roles, at);
  }
  return lists;
}

function wallAfter(roles: readonly Role[], at: number): number {
  const wall = roles.indexOf("wall", at);
  return wall < 0 ? roles.length : wall;
}

/** Rows of menu words, each with a capital and nothing between them, or short entries, under no heading that is known. */
function isMenuLike(lines: readonly Line[], { items, heading }: FoundList): boolean {
  if (heading !== null && isKnownHeading(lines[heading] ?? null)) return false;
  let words = 0;
  let rows = 0;
  for (const index of items) {
    const line = lines[index];
    if (!line) continue;
    words += line.words;
    if (line.capitals >= line.words - 1 && line.closes !== Class.STOP && line.digits === 0) rows++;
  }
  return rows === items.length || words < LEAST_WORDS_ABOVE * items.length;
}

function roleOf(line: Line, evidence: Evidence | null): Role {
  const kind = evidence?.kind;
  if (kind === "readAlso") return "readAlso";
  if (kind === "heading") return line.marker === "none" ? "heading" : "title";
  if (kind === "published" || isNumber(line) || (kind === "other" && line.words > 0)) return "detail";
  if (kind === "navigation" && line.words <= MOST_LABEL_WORDS) return "more";
  if (
    kind === "caption" &&
    !endsSentence(line) &&
    !line.endsBracket &&
    !line.hasCopyright &&
    line.words >= LEAST_TITLE_WORDS
  )
    return "caption";
  if (line.cue && line.cue.kinds & Cue.FOOTER && line.digits >= YEAR_DIGITS) return "wall";
  if (evidence?.isStrong || kind === "footer" || kind === "share" || kind === "comments") return "wall";
  if (line.words > LONGEST_TEASER_WORDS) return "wall";
  if (isBare(line)) return "marker";
  if (line.dateLength * 2 > line.end - line.start) return "detail";
  if (line.words <= MOST_COUNT_WORDS && (line.opens === Class.DIGIT || line.digits * LEAST_COUNT_SHARE >= line.letters))
    return "detail";
  if (line.words <= MOST_LABEL_WORDS) return line.marker === "bullet" || line.marker === "number" ? "title" : "label";
  if (line.lastUnit === FULL_STOP && !line.isTruncated && line.words > MOST_LABEL_WORDS) return "teaser";
  const isProse =
    line.words >= LEAST_TEASER_WORDS && (endsSentence(line) || line.isTruncated) && line.lastUnit !== QUESTION;
  return isProse || (line.isTruncated && line.words > LONGEST_TITLE_WORDS) ? "teaser" : "title";
}

function listAt(lines: readonly Line[], roles: readonly Role[], at: number): FoundList | null {
  const role = roles[at];
  if (role === "readAlso") return readAlsoRun(roles, at);
  if (role === "heading") return collect(lines, roles, { from: at, heading: at });
  if (role === "label" && headsItems(lines, roles, at)) return collect(lines, roles, { from: at, heading: at });
  if (role === "title" || role === "marker" || role === "teaser")
    return collect(lines, roles, { from: at, heading: null });
  return null;
}

function readAlsoRun(roles: readonly Role[], at: number): FoundList | null {
  let to = at;
  const items: number[] = [];
  while (roles[to] === "readAlso") items.push(to++);
  if (items.length < 2) return null;
  return { from: at, to, heading: null, items, kind: "related", reason: "other pages named in a row" };
}

/** A short line right before two titles and more. */
function headsItems(lines: readonly Line[], roles: readonly Role[], at: number): boolean {
  const line = lines[at];
  if (!line || line.words > MOST_HEADING_WORDS || endsSentence(line)) return false;
  const next = nextItem(roles, at + 1);
  if (next === null || isMenuItem(lines[next])) return false;
  const second = nextItem(roles, next + 1);
  return second !== null && !isMenuItem(lines[second]);
}

function isMenuItem(line: Line | undefined): boolean {
  return !line || line.words <= MOST_LABEL_WORDS;
}

/** The next title, over markers and details; null where something else stands before it. */
function nextItem(roles: readonly Role[], from: number): number | null {
  let at = from;
  while (roles[at] === "marker" || roles[at] === "detail" || roles[at] === "teaser" || roles[at] === "more") at++;
  return roles[at] === "title" ? at : null;
}

function collect(
  lines: readonly Line[],
  roles: readonly Role[],
  { from, heading }: { from: number; heading: number | null },
): FoundList | null {
  const items: number[] = [];
  let teasers: number[] = [];
  let to = heading === null ? from : from + 1;
  let end = to;
  let details = 0;
  for (; to < roles.length; to++) {
    const role = roles[to];
    details = role === "detail" ? details + 1 : 0;
    if (details > MOST_DETAILS) {
      end -= MOST_DETAILS;
      break;
    }
    const isUnder = heading !== null || items.length > 0;
    if (role === "title" || (role === "caption" && isUnder)) items.push(to);
    else if (role === "teaser") teasers.push(to);
    else if (role === "more" && to === from + 1 && heading !== null) continue;
    else if (role === "more" && isUnder && (items.length > 0 || teasers.length > 0)) {
      if (nextItem(roles, to + 1) === null && roles[to - 1] !== "teaser" && roles[to - 1] !== "more") break;
    } else if (role === "label") {
      if (headsItems(lines, roles, to) && items.length > 0) break;
      if (nextItem(roles, to + 1) === null && roles[to + 1] !== "detail") break;
    } else if (role !== "marker" && role !== "detail") break;
    if (role !== "marker" && role !== "label") end = to + 1;
  }
  if (items.length > 0) teasers = [];
  const found = items.length > 0 ? items : teasers;
  return check(lines, { from, to: end, heading, items: found });
}

type Candidate = Pick<FoundList, "from" | "to" | "heading" | "items">;

/** Items enough for a list: one under a heading, two without; a menu's words are no titles. */
function check(lines: readonly Line[], candidate: Candidate): FoundList | null {
  const { heading, items } = candidate;
  const line = heading === null ? null : (lines[heading] ?? null);
  const kinds = line?.cue?.kinds ?? 0;
  const isReadAlso = (kinds & Cue.READ_ALSO) !== 0;
  if (items.length < (heading === null || isReadAlso ? 2 : 1)) return null;
  if (items.every((index) => isParagraph(lines[index], heading === null ? LEAST_TEASER_WORDS : LEAST_STORY_WORDS)))
    return null;
  if (isMenu(lines, items) && !isKnownHeading(line)) return null;
  if (heading === null && isFurniture(lines, items)) return null;
  const reason = heading === null ? "titles in a row" : "titles under a heading";
  return { ...candidate, kind: kindOf(kinds | (line?.endHeading ?? 0)), reason };
}

/** A few short lines under no heading, with no bullets: links of a footer, buttons of a form. */
function isFurniture(lines: readonly Line[], items: readonly number[]): boolean {
  if (items.length >= FEW_ITEMS || items.some((index) => lines[index]?.marker !== "none")) return false;
  return wordsIn(lines, items) < LEAST_BARE_WORDS * items.length;
}

/** Whole sentences are no teasers, which the site cuts or keeps short; a heading vouches for longer ones. */
function isParagraph(line: Line | undefined, least: number): boolean {
  return line !== undefined && endsSentence(line) && line.words >= least && line.lastUnit !== QUESTION;
}

/** A heading of more than a menu's word, and no entry of a menu itself. */
function isKnownHeading(line: Line | null): boolean {
  if (line?.marker !== "none" || line.words < 2) return false;
  return (((line.cue?.kinds ?? 0) | line.endHeading) & (Cue.RELATED | Cue.POPULAR | Cue.LATEST)) !== 0;
}

function isMenu(lines: readonly Line[], items: readonly number[]): boolean {
  return wordsIn(lines, items) < LEAST_TITLE_WORDS * items.length;
}

function wordsIn(lines: readonly Line[], items: readonly number[]): number {
  return items.reduce((sum, index) => sum + (lines[index]?.words ?? 0), 0);
}

function kindOf(kinds: number): LinkList["kind"] {
  if (kinds & (Cue.RELATED | Cue.READ_ALSO)) return "related";
  if (kinds & Cue.POPULAR) return "popular";
  if (kinds & Cue.LATEST) return "latest";
  if (kinds & Cue.PICK) return "pick";
  return kinds & Cue.TAGS ? "tags" : "other";
}
