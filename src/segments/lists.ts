/** Runs of lines that are no article → link lists and menus. */
import { Class } from "../text/classes.js";
import { COLON, COMMA, FULL_STOP, QUESTION } from "../text/units.js";
import { Cue } from "./cues.js";
import { State } from "./decode.js";
import type { Described } from "./describe.js";
import type { Evidence } from "./evidence.js";
import { capitalShare, endsSentence, isBare, isNumber, type Line } from "./lines.js";
import { check, type FoundList, isKnownHeading } from "./listChecks.js";

/** What a line can be inside a list. */
type Role = "heading" | "title" | "label" | "teaser" | "detail" | "marker" | "readAlso" | "more" | "caption" | "wall";

/** A title has this many words at least where no marker or heading vouches for it. */
const LEAST_TITLE_WORDS = 4;
const MOST_LABEL_WORDS = 3;
/** Starts tried in one run that make no list: each scans to the run's end, and a page may be one run of a million lines. */
const MOST_TRIES = 100;
/** Above the article, where menus are, titles are longer on average. */
const LEAST_WORDS_ABOVE = 5;
/** "Sport | 3 hours ago" */
const MOST_STAMPED_WORDS = 6;
const MOST_HEADING_WORDS = 6;
/** Words of a heading that only its form tells. */
const MOST_LOOSE_HEADING_WORDS = 8;
/** "3 jam yang lalu", "Dibaca 12 kali" */
const MOST_COUNT_WORDS = 5;
/** A count has at least one digit to so many letters. */
const LEAST_COUNT_SHARE = 3;
/** A teaser's length. */
const LEAST_TEASER_WORDS = 12;
const LONGEST_TITLE_WORDS = 16;
/** Longer prose is a story's, wherever it stands: a list that took it would hide it. */
const LONGEST_TEASER_WORDS = 80;
/** Dates, counts and numbers in a row behind an item; more are a calendar's or a pager's. */
const MOST_DETAILS = 4;
/** A teaser that is broken off in the middle of a sentence, or begins there, has so many words. */
const LEAST_BROKEN_WORDS = 6;
/** So many entries of a menu in a row, each with a bullet, end a list of titles. */
const LEAST_ENTRIES = 4;
/** "News · Sport · Weather · Video": a row of a menu. */
const LEAST_SEPARATORS = 3;
/** "Copyright Acme 2024" */
const YEAR_DIGITS = 4;

/** What is known of a line besides its words. */
interface Known {
  /** It is neither the article nor anything else that is told already. */
  readonly isFree: (index: number) => boolean;
  /** It is an item of a list whatever its length, as a bullet would show. */
  readonly isItem: (index: number) => boolean;
  /** It stands in another part of the page than the story: a byline there is a title's. */
  readonly isElsewhere: (index: number) => boolean;
}

/** The lists among the lines that are free. */
export function findLists(
  { lines, evidence }: Pick<Described, "lines" | "evidence">,
  states: Uint8Array,
  { isFree, isItem, isElsewhere }: Known,
): FoundList[] {
  const roles: Role[] = lines.map((line, index) => {
    if (!isFree(index)) return "wall";
    const found = evidence[index] ?? null;
    return found?.kind === "byline" && isElsewhere(index) ? "detail" : roleOf(line, found);
  });
  roles.forEach((role, index) => {
    if (role === "label" && (roles[index - 1] === "marker" || isItem(index))) roles[index] = "title";
  });
  roles.forEach((role, index) => {
    if (role === "title" && headsByForm(lines, roles, index)) roles[index] = "heading";
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
    const isEntry = line.marker === "none" || line.words < LEAST_WORDS_ABOVE;
    if (isEntry && line.capitals >= line.words - 1 && line.closes !== Class.STOP && line.digits === 0) rows++;
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
  if (line.isAddress && line.marker !== "none") return "title";
  if (line.separators >= LEAST_SEPARATORS) return "wall";
  if (isBare(line)) return "marker";
  if (line.dateLength * 2 > line.end - line.start) return "detail";
  if (line.words <= MOST_COUNT_WORDS && (line.opens === Class.DIGIT || line.digits * LEAST_COUNT_SHARE >= line.letters))
    return "detail";
  if (line.separators > 0 && line.digits > 0 && line.words <= MOST_STAMPED_WORDS) return "detail";
  if (line.words <= MOST_LABEL_WORDS) return isTitle(line) ? "title" : "label";
  if (line.lastUnit === FULL_STOP && !line.isTruncated && line.words > MOST_LABEL_WORDS) return "teaser";
  if (line.lastUnit === COMMA || (line.opens === Class.LOWER && line.words >= LEAST_BROKEN_WORDS)) return "teaser";
  const isProse =
    line.words >= LEAST_TEASER_WORDS && (endsSentence(line) || line.isTruncated) && line.lastUnit !== QUESTION;
  return isProse || (line.isTruncated && line.words > LONGEST_TITLE_WORDS) ? "teaser" : "title";
}

/** "- Home", "Who is Ruth Amadi?": short, and no label of what follows. */
function isTitle({ marker, lastUnit }: Line): boolean {
  return marker === "bullet" || marker === "number" || lastUnit === QUESTION;
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

/** "- News", "- Sport", "- Weather", "- Video": a menu begins here. */
function opensMenu(lines: readonly Line[], at: number): boolean {
  for (let index = at; index < at + LEAST_ENTRIES; index++) {
    const line = lines[index];
    if (line?.marker !== "bullet" || line.words === 0 || line.words > MOST_LABEL_WORDS) return false;
  }
  return true;
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

/** A heading that no list of words knows: a short line above bullets that has none, above titles with a colon, or in capitals. */
function headsByForm(lines: readonly Line[], roles: readonly Role[], at: number): boolean {
  const line = lines[at];
  if (line?.marker !== "none" || line.words > MOST_LOOSE_HEADING_WORDS || endsSentence(line)) return false;
  const next = nextItem(roles, at + 1);
  const second = next === null ? null : nextItem(roles, next + 1);
  const [item, other] = [lines[next ?? -1], lines[second ?? -1]];
  if (!item || !other) return false;
  if (line.lastUnit === COLON) return true;
  const isShouted = line.shouted === line.words && item.shouted < item.words && other.shouted < other.words;
  return isShouted || (item.marker === "bullet" && other.marker === "bullet");
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
  const run = new Run(lines, roles, { from, heading });
  let to = heading === null ? from : from + 1;
  while (to < roles.length && run.takes(to)) to++;
  const { items, teasers, end } = run;
  const titles = items.filter(
    (index, at) => items[at - 1] !== index - 1 || !isCutTeaser(lines[index], lines[index - 1]),
  );
  const found = titles.length > 0 ? titles : teasers;
  return check(lines, { from, to: end, heading, items: found }, items.length === 0);
}

/** "The master of the harbour says …" right below a whole title that has more capitals. */
function isCutTeaser(line: Line | undefined, above: Line | undefined): boolean {
  if (!line?.isTruncated || !above || above.isTruncated) return false;
  return line.words >= LEAST_BROKEN_WORDS && line.words > above.words && capitalShare(line) < capitalShare(above);
}

/** The lines of a list while they are gathered. */
class Run {
  readonly items: number[] = [];
  readonly teasers: number[] = [];
  /** Behind the last line that is surely the list's. */
  end: number;
  private details = 0;
  private holdsTitle = false;

  constructor(
    private readonly lines: readonly Line[],
    private readonly roles: readonly Role[],
    private readonly start: { readonly from: number; readonly heading: number | null },
  ) {
    this.end = start.heading === null ? start.from : start.from + 1;
  }

  /** Takes the next line; false where the list ends before it. */
  takes(at: number): boolean {
    const role = this.roles[at];
    this.details = role === "detail" ? this.details + 1 : 0;
    if (this.details > MOST_DETAILS) {
      this.end -= MOST_DETAILS;
      return false;
    }
    if (this.holdsTitle && opensMenu(this.lines, at)) return false;
    if (!this.goesOn(role, at)) return false;
    if (role === "title" || role === "caption") this.items.push(at);
    else if (role === "teaser") this.teasers.push(at);
    if (role === "title" || role === "teaser") this.holdsTitle ||= (this.lines[at]?.words ?? 0) > MOST_LABEL_WORDS;
    if (role !== "marker" && role !== "label" && !this.isMoreOfHeading(role, at)) this.end = at + 1;
    return true;
  }

  private goesOn(role: Role | undefined, at: number): boolean {
    if (role === "title" || role === "teaser" || role === "marker" || role === "detail") return true;
    if (role === "caption") return this.start.heading !== null || this.items.length > 0;
    if (role === "label") {
      if (this.items.length > 0 && headsItems(this.lines, this.roles, at)) return false;
      return nextItem(this.roles, at + 1) !== null || this.roles[at + 1] === "detail";
    }
    return role === "more" && (this.isMoreOfHeading(role, at) || this.mayHoldMore(at));
  }

  /** "See all" right below the heading. */
  private isMoreOfHeading(role: Role | undefined, at: number): boolean {
    return role === "more" && this.start.heading !== null && at === this.start.from + 1;
  }

  /** A menu's word among the titles, or the last button below a teaser. */
  private mayHoldMore(at: number): boolean {
    const isUnder = this.start.heading !== null || this.items.length > 0;
    if (!isUnder || this.items.length + this.teasers.length === 0) return false;
    const before = this.roles[at - 1];
    return nextItem(this.roles, at + 1) !== null || before === "teaser" || before === "more";
  }
}
