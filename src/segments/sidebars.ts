/** What stands above and beside the story: the path to the page, how long reading takes, counts glued to their buttons, a pager's arrows. */
import { neutral } from "../languages/neutral.js";
import { Class, classOf } from "../text/classes.js";
import { skipSpace, trimEnd } from "../text/spaces.js";
import { BYLINE_CUES, Cue } from "./cues.js";
import type { Evidence } from "./evidenceKinds.js";
import type { Line } from "./lines.js";
import { pagerOf } from "./pagers.js";

/** A count and two words, each with its capital. */
const GLUED_COUNT = /^\d[\d.,]*[kKmM]?(?:\p{Lu}\p{Ll}{2,}){2}$/u;
const LONGEST_COUNT = 40;
/** An arrow back: one onwards may be a bullet. */
const BACK = /^[«»‹›<>\s]*[«‹<][«»‹›<>\s]*$/;
const LONGEST_PAGER = 8;

/** Behind the first step of a path. */
const ARROWS = "»›>＞→/";
/** Words of "Home" and "Laman utama", and of the whole path. */
const MOST_STEP_WORDS = 2;
const MOST_PATH_WORDS = 40;
/** Words of a line that ends with a reading time, and of the name before it. */
const MOST_TIMED_WORDS = 14;
const MOST_NAME_WORDS = 4;
const { readingTimes } = neutral.boilerplate;
const LONGEST_TIME = Math.max(...readingTimes.map((phrase) => phrase.length));

/** What the line's form says of it; null where it says nothing. */
export function ofSidebar(text: string, line: Line): Evidence | null {
  if (isGluedCount(text, line)) return { kind: "share", isStrong: true, reason: "a count glued to its buttons" };
  const pager = pagerOf(text, line);
  if (pager) return pager;
  if (isPath(text, line)) return { kind: "navigation", isStrong: true, reason: "the path to the page" };
  if (line.words <= MOST_TIMED_WORDS && line.digits > 0) return beforeReadingTime(text, line);
  if (isPager(text, line)) return { kind: "navigation", isStrong: true, reason: "arrows alone" };
  return null;
}

/** "87,952FollowersFollow" */
function isGluedCount(text: string, { opens, content, end }: Line): boolean {
  return opens === Class.DIGIT && end - content <= LONGEST_COUNT && GLUED_COUNT.test(text.slice(content, end));
}

/** "‹ ›" */
function isPager(text: string, { words, start, end }: Line): boolean {
  return words === 0 && end - start <= LONGEST_PAGER && BACK.test(text.slice(start, end));
}

/** "Home » Fishing » Nets are mended again". "News / January 11, 2024" is a stamp. */
function isPath(text: string, { cue, end, words, date }: Line): boolean {
  if (
    date !== null ||
    !cue ||
    (cue.kinds & Cue.NAVIGATION) === 0 ||
    cue.words > MOST_STEP_WORDS ||
    words > MOST_PATH_WORDS
  )
    return false;
  const at = skipSpace(text, cue.end, end);
  if (at === cue.end && text.charAt(at) === "/") return false; // "Home/Away"
  return at < end && ARROWS.includes(text.charAt(at)) && skipSpace(text, at + 1, end) < end;
}

/** "4 min read", "Ruth Amadi  4 min read": the time alone, or with who wrote the story. */
function beforeReadingTime(text: string, { cue, content, end, date, words, capitals }: Line): Evidence | null {
  const tail = text.slice(Math.max(content, end - LONGEST_TIME), end).toLowerCase();
  const phrase = readingTimes.find((one) => tail.endsWith(one));
  if (phrase === undefined) return null;
  const count = trimEnd(text, content, end - phrase.length);
  let from = count;
  while (from > content && classOf(text.charCodeAt(from - 1)) === Class.DIGIT) from--;
  if (from === count) return null;
  if (from === content) return { kind: "other", isStrong: true, reason: "a reading time" };
  const names = words - phrase.split(" ").length - 1 - (cue?.words ?? 0);
  const isAuthor = cue !== null && (cue.kinds & BYLINE_CUES) !== 0;
  const isName = cue === null && names >= 2 && capitals === names;
  const isCredit = date === null && names > 0 && names <= MOST_NAME_WORDS && (isAuthor || isName);
  return isCredit ? { kind: "byline", isStrong: isAuthor, reason: "a name before a reading time" } : null;
}
