/** What each line can be inside a list of links. */
import { Class } from "../../text/classes.js";
import { COMMA, FULL_STOP, QUESTION } from "../../text/units.js";
import { Cue } from "../cues.js";
import type { Evidence } from "../evidenceKinds.js";
import { endsSentence, isBare, isNumber, isRank, type Line } from "../lines.js";

/** What a line can be inside a list. */
export type Role =
  | "heading"
  | "title"
  | "label"
  | "teaser"
  | "detail"
  | "marker"
  | "readAlso"
  | "more"
  | "caption"
  | "ad"
  | "section"
  | "wall";

/** A title has this many words at least where no marker or heading vouches for it. */
const LEAST_TITLE_WORDS = 4;
export const MOST_LABEL_WORDS = 3;
const MOST_HEADING_WORDS = 6;
/** "Privacy" above a title is its section, and a footer's link elsewhere. */
const MOST_SECTION_WORDS = 2;
/** "Sport | 3 hours ago" */
const MOST_STAMPED_WORDS = 6;
/** "3 jam yang lalu", "Dibaca 12 kali" */
const MOST_COUNT_WORDS = 5;
/** A count has at least one digit to so many letters. */
const LEAST_COUNT_SHARE = 3;
/** A teaser's length. */
const LEAST_TEASER_WORDS = 12;
const LONGEST_TITLE_WORDS = 16;
/** No title has more words, however it ends. */
const MOST_TITLE_WORDS = 30;
/** Longer prose is a story's, wherever it stands: a list that took it would hide it. */
const LONGEST_TEASER_WORDS = 80;
/** A teaser that is broken off in the middle of a sentence, or begins there, has so many words. */
export const LEAST_BROKEN_WORDS = 6;
/** "News · Sport · Weather · Video": a row of a menu. */
const LEAST_SEPARATORS = 3;
/** "Copyright Acme 2024" */
const YEAR_DIGITS = 4;

/** The role of a line that is free, by its words and what they say. */
export function roleOf(line: Line, evidence: Evidence | null): Role {
  const kind = evidence?.kind;
  if (kind === "readAlso") return "readAlso";
  if (kind === "heading") return line.marker === "none" ? "heading" : "title";
  if (kind === "published" || isNumber(line) || isRank(line) || (kind === "other" && line.words > 0)) return "detail";
  if (kind === "promo" && line.isWholeCue) return "ad";
  if (kind === "footer" && line.isWholeCue && line.words <= MOST_SECTION_WORDS) return "section";
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
  if (line.words <= MOST_COUNT_WORDS && isCount(line)) return "detail";
  if (line.separators > 0 && line.digits > 0 && line.words <= MOST_STAMPED_WORDS) return "detail";
  if (line.words <= MOST_LABEL_WORDS) return isTitle(line) ? "title" : "label";
  if (line.lastUnit === FULL_STOP && !line.isTruncated && line.words > MOST_LABEL_WORDS) return "teaser";
  if (line.lastUnit === COMMA || (line.opens === Class.LOWER && line.words >= LEAST_BROKEN_WORDS)) return "teaser";
  if (line.words > MOST_TITLE_WORDS && line.lastUnit !== QUESTION) return "teaser";
  const isProse =
    line.words >= LEAST_TEASER_WORDS && (endsSentence(line) || line.isTruncated) && line.lastUnit !== QUESTION;
  return isProse || (line.isTruncated && line.words > LONGEST_TITLE_WORDS) ? "teaser" : "title";
}

/** "3 jam yang lalu", "Dibaca 12 kali"; "3 crews missing off Dunmoy" is a title. */
function isCount(line: Line): boolean {
  const { opens, words, capitals, digits, letters, date } = line;
  if (isOfYear(line)) return false;
  // "1 day ago World News" has a section's name behind it
  const isTold = words === MOST_COUNT_WORDS && capitals === 1 && date === null && letters > LEAST_COUNT_SHARE * digits;
  return !isTold && (opens === Class.DIGIT || digits * LEAST_COUNT_SHARE >= letters);
}

/** "- Home", "Who is Ruth Amadi?": short, and no label of what follows. */
function isTitle(line: Line): boolean {
  const { marker, lastUnit } = line;
  return marker === "bullet" || marker === "number" || lastUnit === QUESTION || isOfYear(line);
}

/** "Kerrow Awards 2025" */
function isOfYear({ words, capitals, digits, opens }: Line): boolean {
  return opens === Class.UPPER && words === MOST_LABEL_WORDS && capitals === words - 1 && digits === YEAR_DIGITS;
}

/** A short line right before two titles and more. */
export function headsItems(lines: readonly Line[], roles: readonly Role[], at: number): boolean {
  const line = lines[at];
  if (!line || line.words > MOST_HEADING_WORDS || line.separators > 0 || endsSentence(line)) return false;
  const next = nextItem(roles, at + 1);
  if (next === null || isMenuItem(lines[next])) return false;
  const second = nextItem(roles, next + 1);
  return second !== null && !isMenuItem(lines[second]);
}

function isMenuItem(line: Line | undefined): boolean {
  return !line || line.words <= MOST_LABEL_WORDS;
}

/** The next title, over markers and details; null where something else stands before it. */
export function nextItem(roles: readonly Role[], from: number): number | null {
  let at = from;
  while (roles[at] === "marker" || roles[at] === "detail" || roles[at] === "teaser" || roles[at] === "more") at++;
  return roles[at] === "title" ? at : null;
}
