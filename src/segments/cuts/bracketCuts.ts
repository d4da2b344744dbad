/** Brackets in which a line is cut: "(Baca juga: Title)", "(abc/def)", "(Sari Dewi)", "[Gambas:Video 20detik]". */

import type { Span } from "../../shapes.js";
import { Class, classOf } from "../../text/classes.js";
import { lastBefore } from "../../text/spaces.js";
import { indexWithin } from "../../text/within.js";
import { BYLINE_CUES, Cue, type CueTable, cueAt } from "../cues.js";
import { houseCreditAt, nameInBrackets, signOffAt } from "../signoff.js";
import type { Found, Place } from "./cutPlaces.js";
import { closesWithSource } from "./deskLabels.js";
import { endsBefore, isLabel, LONGEST_TITLE } from "./labels.js";

/** Characters of a story above a credit that a caption may end with as well. */
const LEAST_CREDITED = 400;
/** Characters of a page's last paragraph that is longer than a caption below the story. */
const LEAST_SIGNED = 180;
/** Longest row of tags behind a sign-off. */
const LONGEST_TAGS = 120;
/** "[Gambas:Video 20detik]" */
const LONGEST_INSERT = 60;

/** "(Baca juga: Title)" and "(abc/def)". */
export function bracketCut(text: string, place: Place): Found | null {
  const { at, block, isLast, inTail } = place;
  const { table } = place.words;
  const signOff = signOffAt(text, at, block.end);
  const isBehind = at > block.start && endsBefore(text, at);
  if (signOff !== null && (inTail || isBehind) && mayEnd(text, { at, signOff, end: block.end }))
    return { next: signOff, isTail: true, opensAtStart: false };
  const name = nameInBrackets(text, at, block.end) ?? houseCredit(text, at, { block, isLast });
  if (name !== null && endsBefore(text, at) && (name >= block.end - 1 || opensFooter(text, name, { block, table }))) {
    return { next: name, isTail: true, opensAtStart: false, isCredit: true };
  }
  const hit = cueAt(table, text, { start: at + 1, end: block.end });
  const names =
    hit && hit.kinds & BYLINE_CUES && (isLabel(text, hit.end) || (hit.words > 1 && opensName(text, hit.end)));
  if (names && (inTail || isBehind)) return { next: null, isTail: true, opensAtStart: false };
  if (hit && hit.kinds & Cue.PROMO && text.charAt(at) === "[") return insertCut(text, place);
  if (hit && isBehind && isLabel(text, hit.end) && closesWithSource(text, hit, place))
    return { next: null, isTail: true, opensAtStart: false };
  if (!hit || !(hit.kinds & Cue.READ_ALSO) || !isLabel(text, hit.end)) return null;
  const close = indexWithin(text, text.charAt(at) === "(" ? ")" : "]", {
    start: hit.end,
    end: Math.min(block.end, hit.end + LONGEST_TITLE),
  });
  return close < 0 ? null : { next: close + 1, isTail: inTail, opensAtStart: true };
}

/** "(Reporting by Ruth Amadi": a capital behind the phrase. */
function opensName(text: string, at: number): boolean {
  return text.charAt(at) === " " && classOf(text.charCodeAt(at + 1)) === Class.UPPER;
}

/** Who wrote the story: under a picture the same form says who took it. A dump is longer than a caption, and so is the page's last paragraph. */
function houseCredit(text: string, at: number, { block, isLast }: { block: Span; isLast: boolean }): number | null {
  const least = isLast ? LEAST_SIGNED : LEAST_CREDITED;
  return at - block.start < least ? null : houseCreditAt(text, at, block.end);
}

/** One hand's initials may be a word in brackets: they stand behind a full stop, and little follows. */
function mayEnd(text: string, { at, signOff, end }: { at: number; signOff: number; end: number }): boolean {
  const hands = text.slice(at, signOff);
  if (hands.includes("/") || hands.includes("-")) return true;
  const before = lastBefore(text, at);
  const isQuoted =
    classOf(text.charCodeAt(before)) === Class.QUOTE && classOf(text.charCodeAt(before - 1)) === Class.STOP;
  return (classOf(text.charCodeAt(before)) === Class.STOP || isQuoted) && end - signOff <= LONGEST_TAGS;
}

/** Whether a footer's or a byline's phrase, or another page's title, follows. */
function opensFooter(text: string, from: number, { block, table }: { block: Span; table: CueTable }): boolean {
  const hit = cueAt(table, text, { start: from, end: block.end });
  if (!hit) return false;
  const isFooter = (hit.kinds & (Cue.SYNDICATION | Cue.FOOTER | BYLINE_CUES)) !== 0;
  return isFooter || ((hit.kinds & Cue.READ_ALSO) !== 0 && isLabel(text, hit.end));
}

/** "[Gambas:Video 20detik]" */
function insertCut(text: string, { at, block, inTail }: Place): Found | null {
  const close = indexWithin(text, "]", { start: at, end: Math.min(block.end, at + LONGEST_INSERT) });
  return close < 0 ? null : { next: close + 1, isTail: inTail, opensAtStart: false };
}
