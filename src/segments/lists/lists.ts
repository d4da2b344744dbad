/** Runs of lines that are no article → link lists and menus. */
import { Class } from "../../text/classes.js";
import { COLON } from "../../text/units.js";
import { Cue, HEADING_CUES } from "../cues.js";
import type { Described } from "../describe.js";
import { capitalShare, endsSentence, isNumber, type Line } from "../lines.js";
import { State } from "../states/decode.js";
import { check, type FoundList, isKnownHeading } from "./listChecks.js";
import { headsItems, LEAST_BROKEN_WORDS, MOST_LABEL_WORDS, nextItem, type Role, roleOf } from "./listRoles.js";
import { Run } from "./listRun.js";

/** Starts tried in one run that make no list: each scans to the run's end, and a page may be one run of a million lines. */
const MOST_TRIES = 100;
/** Above the article, where menus are, titles are longer on average. */
const LEAST_WORDS_ABOVE = 5;
/** Entries of a menu that are written as titles are: so many, so short, with capitals. */
const LEAST_ENTRIES = 8;
const MOST_ENTRY_WORDS = 6;
const MENU_CASE = 0.75;
/** Titles under "Video" have so many words on average. */
const LEAST_WORDS_HEADED = 6;
/** A row of a menu that opens as a heading does has so many words; headings have fewer. */
const LEAST_ROW_WORDS = 4;
/** Headings in a row of tabs. */
const MOST_TABS = 3;
/** Such words are no section's. */
const HEADS_LISTS = Cue.RELATED | Cue.POPULAR | Cue.LATEST | Cue.PICK;
/** Digits of a title's place among others. */
const MOST_RANK_DIGITS = 2;
/** Words of a heading that only its form tells. */
const MOST_LOOSE_HEADING_WORDS = 8;
/** Words of "The gold price of 12 May 2025", and characters before its date. */
const LEAST_DAY_WORDS = 6;
const LEAST_DAY_LETTERS = 14;
/** A heading that only its place tells stands above so many titles; so many of them are looked at. */
const LEAST_COMPARED = 3;
const MOST_COMPARED = 8;
/** Words that each title has more, and how many times as many all have on average. */
const LEAST_LONGER = 2;
const MUCH_LONGER = 1.7;

/** What is known of a line besides its words. */
interface Known {
  /** It is neither the article nor anything else that is told already. */
  readonly isFree: (index: number) => boolean;
  /** It is an item of a list whatever its length, as a bullet would show. */
  readonly isItem: (index: number) => boolean;
  /** It stands in another part of the page than the story: a byline there is a title's. */
  readonly isElsewhere: (index: number) => boolean;
  /** It names who wrote the title above it. */
  readonly isAuthor: (index: number) => boolean;
  /** It is a title under a heading, though it opens with a word of the desk. */
  readonly isTitled: (index: number) => boolean;
}

/** The lists among the lines that are free. */
export function findLists(
  { lines, evidence }: Pick<Described, "lines" | "evidence">,
  states: Uint8Array,
  { isFree, isItem, isElsewhere, isAuthor, isTitled }: Known,
): FoundList[] {
  const roles: Role[] = lines.map((line, index) => {
    if (!isFree(index)) return "wall";
    const found = evidence[index] ?? null;
    if (isAuthor(index) || (found?.kind === "byline" && isElsewhere(index))) return "detail";
    return roleOf(line, isTitled(index) ? null : found);
  });
  roles.forEach((role, index) => {
    if (role === "detail" && isTitleOfDay(lines, roles, index)) roles[index] = "title";
    if (role === "label" && (isMarkedTitle(roles, index) || isItem(index) || isDatedTitle(roles, index)))
      roles[index] = "title";
  });
  roles.forEach((role, index) => {
    if (role === "title" && evidence[index]?.kind === "heading" && headsUnmarked(lines, roles, index))
      roles[index] = "heading";
    const isBelowHeading = roles[index - 1] === "heading" && evidence[index - 1]?.kind === "heading";
    if (role === "title" && !isBelowHeading && headsByForm(lines, roles, index)) roles[index] = "heading";
  });
  roles.forEach((role, index) => {
    if (role === "heading" && isRankedSection(lines, roles, index)) roles[index] = "more";
  });
  const lists: FoundList[] = [];
  for (let at = 0, tries = 0; at < lines.length; ) {
    const list = listAt(lines, roles, { at, place: states[at] });
    const isMenuAbove = list && states[at] === State.BEFORE && isMenuLike(lines, list);
    if (list && !isMenuAbove) lists.push(list);
    tries = list || roles[at] === "wall" ? 0 : tries + 1;
    at = list ? list.to : tries < MOST_TRIES ? at + 1 : wallAfter(roles, at);
  }
  return lists;
}

/** "The gold price of 12 May 2025" among titles that have no such line below them. */
function isTitleOfDay(lines: readonly Line[], roles: readonly Role[], index: number): boolean {
  const isBeside = roles[index - 1] === "title" || roles[index - 1] === "heading" || roles[index + 1] === "title";
  return isBeside && endsWithDay(lines[index]) && !endsWithDay(lines[index - 2]) && !endsWithDay(lines[index + 2]);
}

/** Words enough for a title, and a day without its time that ends them. */
function endsWithDay(line: Line | undefined): boolean {
  if (!line?.date || line.date.hasTime || line.separators > 0 || line.cue || line.words < LEAST_DAY_WORDS) return false;
  return line.date.end === line.end && line.date.start - line.content >= LEAST_DAY_LETTERS;
}

/** "Opinion" between "3" and the title that has this place: its section, and no heading. */
function isRankedSection(lines: readonly Line[], roles: readonly Role[], index: number): boolean {
  const [rank, section] = [lines[index - 1], lines[index]];
  if (!rank || !section || roles[index - 1] !== "detail" || roles[index + 1] !== "title") return false;
  if (((section.cue?.kinds ?? 0) & HEADS_LISTS) !== 0) return false;
  return isNumber(rank) && rank.digits <= MOST_RANK_DIGITS && section.words <= MOST_LABEL_WORDS;
}

/** A title of few words behind a marker on a line of its own; a section's name has its title below it. */
function isMarkedTitle(roles: readonly Role[], index: number): boolean {
  if (roles[index - 1] !== "marker") return false;
  let next = index + 1;
  while (roles[next] === "detail") next++;
  return roles[next] !== "title";
}

/** A title of few words among titles that have their date below them. */
function isDatedTitle(roles: readonly Role[], index: number): boolean {
  const isBelowDated = roles[index - 1] === "detail" && roles[index - 2] === "title";
  return isBelowDated && roles[index + 1] === "detail" && roles[index + 2] === "title";
}

function wallAfter(roles: readonly Role[], at: number): number {
  const wall = roles.indexOf("wall", at);
  return wall < 0 ? roles.length : wall;
}

/** Rows of menu words, each with a capital and nothing between them, or short entries, under no heading that is known. */
function isMenuLike(lines: readonly Line[], { items, heading }: FoundList): boolean {
  const head = heading === null ? null : (lines[heading] ?? null);
  const isKnown = isKnownHeading(head);
  if (isKnown && !(head && head.words >= LEAST_ROW_WORDS && isRow(head))) return false;
  let words = 0;
  let rows = 0;
  let capitals = 0;
  for (const index of items) {
    const line = lines[index];
    if (!line) continue;
    words += line.words;
    capitals += line.capitals;
    const isEntry = line.marker === "none" || line.words < LEAST_WORDS_ABOVE;
    if (isEntry && isRow(line)) rows++;
  }
  if (isKnown) return rows === items.length;
  if (head?.isWholeCue && (head.cue?.kinds ?? 0) & HEADING_CUES && words >= LEAST_WORDS_HEADED * items.length)
    return false;
  const isLong = items.length >= LEAST_ENTRIES && words < MOST_ENTRY_WORDS * items.length;
  return rows === items.length || words < LEAST_WORDS_ABOVE * items.length || (isLong && capitals >= MENU_CASE * words);
}

/** "Terkini Makro Bisnis Global" */
function isRow({ capitals, words, closes, digits }: Line): boolean {
  return capitals >= words - 1 && closes !== Class.STOP && digits === 0;
}

interface Start {
  readonly at: number;
  /** Its state: above the article, amid it or below. */
  readonly place: number | undefined;
}

function listAt(lines: readonly Line[], roles: readonly Role[], { at, place }: Start): FoundList | null {
  const role = roles[at];
  if (role === "readAlso") return readAlsoRun(lines, roles, at);
  const isHeading = role === "heading" || (role === "label" && headsItems(lines, roles, at));
  if (isHeading) return collect(lines, roles, { from: at, heading: at, place });
  if (role === "title" || role === "marker" || role === "teaser")
    return collect(lines, roles, { from: at, heading: null, place });
  return null;
}

/** Other pages in a row; a video that is offered besides is an insert of its own. */
function readAlsoRun(lines: readonly Line[], roles: readonly Role[], at: number): FoundList | null {
  let to = at;
  const items: number[] = [];
  while (roles[to] === "readAlso" && ((lines[to]?.cue?.kinds ?? 0) & Cue.PROMO) === 0) items.push(to++);
  if (items.length < 2) return null;
  return { from: at, to, heading: null, items, kind: "related", reason: "other pages named in a row" };
}

/** A heading that no list of words knows: a short line above bullets that has none, above titles with a colon, or in capitals. */
function headsByForm(lines: readonly Line[], roles: readonly Role[], at: number): boolean {
  const line = lines[at];
  if (line?.marker !== "none" || line.words > MOST_LOOSE_HEADING_WORDS || endsSentence(line)) return false;
  const next = nextItem(roles, at + 1);
  const second = next === null ? null : nextItem(roles, next + 1);
  const [item, other] = [lines[next ?? -1], lines[second ?? -1]];
  if (!item || !other) return false;
  if (line.lastUnit === COLON || headsByPlace(lines, roles, at)) return true;
  const isShouted = line.shouted === line.words && item.shouted < item.words && other.shouted < other.words;
  const isDated = roles[at - 1] === "detail" && roles[at + 1] === "detail"; // a title in capitals among others
  const areTabs = item.isWholeCue && other.isWholeCue;
  return (isShouted && !isDated) || (item.marker === "bullet" && other.marker === "bullet" && !areTabs);
}

/** "- Video" right above titles that have no bullets; "- Most read" above "- Most shared" that does so. */
function headsUnmarked(lines: readonly Line[], roles: readonly Role[], at: number, tabs = MOST_TABS): boolean {
  const line = lines[at];
  if (line?.marker !== "bullet" || !line.isWholeCue || ((line.cue?.kinds ?? 0) & HEADING_CUES) === 0) return false;
  if ([at + 1, at + 2].every((index) => roles[index] === "title" && lines[index]?.marker === "none")) return true;
  return tabs > 0 && headsUnmarked(lines, roles, at + 1, tabs - 1);
}

/** The first line of a list that is much shorter than all titles below it, or the only one without its date. */
function headsByPlace(lines: readonly Line[], roles: readonly Role[], at: number): boolean {
  const line = lines[at];
  const isFirst = at === 0 || roles[at - 1] === "wall";
  if (!line || !isFirst || roles[at + 1] !== "title" || line.digits > 0 || line.closes === Class.STOP) return false;
  const words: number[] = [];
  let dated = 0;
  for (let index = at + 1; roles[index] === "title" && words.length < MOST_COMPARED; index++) {
    words.push(lines[index]?.words ?? 0);
    if (roles[index + 1] !== "detail") continue;
    dated++;
    while (roles[index + 1] === "detail") index++;
  }
  if (words.length < LEAST_COMPARED) return false;
  if (dated === words.length) return true;
  const sum = words.reduce((total, count) => total + count, 0);
  return Math.min(...words) >= line.words + LEAST_LONGER && sum >= MUCH_LONGER * line.words * words.length;
}

function collect(
  lines: readonly Line[],
  roles: readonly Role[],
  { from, heading, place }: { from: number; heading: number | null; place: number | undefined },
): FoundList | null {
  const run = new Run(lines, roles, { from, heading });
  let to = heading === null ? from : from + 1;
  while (to < roles.length && run.takes(to)) to++;
  const { items, teasers, end } = run;
  const titles = items.filter(
    (index, at) => items[at - 1] !== index - 1 || !isCutTeaser(lines[index], lines[index - 1]),
  );
  const found = titles.length > 0 ? withoutSections(lines, titles) : teasers;
  return check(lines, { from, to: end, heading, items: found }, { areTeasers: items.length === 0, place });
}

/** Titles without the names of their sections, where only these have bullets: "Nets are mended", "- Harbour News". */
function withoutSections(lines: readonly Line[], items: readonly number[]): readonly number[] {
  const isSection = (index: number): boolean => lines[index]?.marker === "bullet" && !isLong(lines[index]);
  const titles = items.filter((index) => lines[index]?.marker === "none" && isLong(lines[index]));
  const isMixed = titles.length > 1 && items.length - titles.length > 1;
  return isMixed && items.every((index) => isSection(index) || titles.includes(index)) ? titles : items;
}

function isLong(line: Line | undefined): boolean {
  return line !== undefined && line.words > MOST_LABEL_WORDS;
}

/** "The master of the harbour says …" right below a whole title that has more capitals. */
function isCutTeaser(line: Line | undefined, above: Line | undefined): boolean {
  if (!line?.isTruncated || !above || above.isTruncated) return false;
  return line.words >= LEAST_BROKEN_WORDS && line.words > above.words && capitalShare(line) < capitalShare(above);
}
