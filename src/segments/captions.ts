/** Captions that tell themselves by the credit that ends them: "… (Foto: Acme/Budi)", "Sari/©Acme". */

import type { Span } from "../shapes.js";
import { Class, classOf, isLetter } from "../text/classes.js";
import { indexWithin, lastIndexWithin } from "../text/within.js";
import { Cue, type CueTable, cueAt } from "./cues.js";
import type { Evidence } from "./evidenceKinds.js";
import { endsSentence, isLetterAt, type Line } from "./lines.js";

/** A credit in brackets is no longer than this. */
const LONGEST_CREDIT = 90;
const MOST_CAPTION_WORDS = 70;
/** A line with © that is no caption says the year or is longer. */
const MOST_CREDIT_WORDS = 24;
/** A caption with its credit at the end is no longer than so many words and sentences, and the credit than so many units. */
const MOST_CREDITED_WORDS = 45;
const MOST_STOPS = 3;
const LONGEST_TAIL = 60;
/** Names of a hand and a house. */
const MOST_HAND_WORDS = 6;
/** "/HO-", "/Acme": names of the hand and the house. */
const YEAR = /(?:19|20)\d\d/;
const IN_BRACKETS: Evidence = { kind: "caption", isStrong: true, hasCredit: true, reason: "a credit in brackets" };
const BY_NAMES: Evidence = { ...IN_BRACKETS, maySign: true, reason: "names in brackets" };
const AT_END: Evidence = { kind: "caption", isStrong: true, hasCredit: true, reason: "a credit at the end" };
const BEHIND_SIGN: Evidence = { kind: "caption", isStrong: true, hasCredit: true, reason: "a credit behind ©" };
const HAND_AND_HOUSE: Evidence = { kind: "caption", isStrong: true, reason: "hand and house" };

/** The caption that the line is; null where it shows no credit. */
export function captionCredit(text: string, line: Line, table: CueTable): Evidence | null {
  const { content, end, words } = line;
  if (words === 0 || words > MOST_CAPTION_WORDS) return null;
  if (isBracketed(text, line) && ((line.cue?.kinds ?? 0) & Cue.CAPTION) !== 0) return IN_BRACKETS;
  if (text.charAt(end - 1) === ")") {
    const open = lastIndexWithin(text, "(", { start: Math.max(content, end - LONGEST_CREDIT), end });
    const credit = open > content && end - open <= LONGEST_CREDIT ? { start: open + 1, end: end - 1 } : null;
    if (credit && isCredit(text, credit, table)) return isSigned(text, open) ? BY_NAMES : IN_BRACKETS;
  }
  if (endsWithCredit(text, line, table)) return AT_END;
  if (words <= MOST_HAND_WORDS && isHand(text, line)) return HAND_AND_HOUSE;
  if (line.hasCopyright && words <= MOST_CREDIT_WORDS && !YEAR.test(text.slice(content, end))) {
    const sign = indexWithin(text, "©", { start: content, end });
    return sign > content ? BEHIND_SIGN : null;
  }
  return null;
}

/** "… before noon. (Acme/Ruth Amadi)": the names of no picture stand behind a sentence that has ended. */
function isSigned(text: string, open: number): boolean {
  const before = classOf(text.charCodeAt(open - 1)) === Class.SPACE ? open - 2 : open - 1;
  const unitClass = classOf(text.charCodeAt(before));
  return unitClass === Class.STOP || unitClass === Class.QUOTE;
}

/** "[Image via the port's office]" */
function isBracketed(text: string, { start, end }: Line): boolean {
  const open = text.charAt(start);
  return (open === "[" && text.charAt(end - 1) === "]") || (open === "(" && text.charAt(end - 1) === ")");
}

/** "… at the harbour. Photo: Ruth Amadi", "… on Monday. Acme Photo/Ruth Amadi": a label and names end the line. */
function endsWithCredit(text: string, line: Line, table: CueTable): boolean {
  const { content, end, words, innerStops } = line;
  if (endsSentence(line) || innerStops > MOST_STOPS) return false;
  if (innerStops > 0 && endsWithHand(text, line)) return true;
  if (words > MOST_CREDITED_WORDS) return false;
  for (let at = Math.max(content + 1, end - LONGEST_TAIL); at < end; at++) {
    if (classOf(text.charCodeAt(at)) !== Class.UPPER || isLetterAt(text, at - 1)) continue;
    const hit = cueAt(table, text, { start: at, end });
    if (!hit || !(hit.kinds & Cue.CAPTION)) continue;
    const mark = text.charAt(hit.end);
    if (mark === "/" && opensName(text, hit.end + 1)) return true;
    if (mark === ":" && opensName(text, hit.end + 1) && isBehindStop(text, at)) return true;
  }
  return false;
}

/** "… on Monday. ACME/Ruth Amadi": behind the caption's last full stop stand a house and a hand and nothing else. */
function endsWithHand(text: string, { content, end }: Line): boolean {
  let at = end;
  let slashes = 0;
  let words = 0;
  while (at > Math.max(content, end - LONGEST_TAIL)) {
    const unitClass = classOf(text.charCodeAt(--at));
    if (unitClass === Class.STOP && classOf(text.charCodeAt(at + 1)) === Class.SPACE)
      return slashes === 1 && words > 0 && words <= MOST_HAND_WORDS;
    if (text.charAt(at) === "/") {
      if (!isLetterAt(text, at - 1) || !opensName(text, at + 1)) return false;
      slashes++;
    } else if (unitClass === Class.DIGIT) return false;
    else if (isLetter(unitClass) && !isLetterAt(text, at - 1)) {
      if (unitClass === Class.LOWER) return false;
      words++;
    }
  }
  return false;
}

function isBehindStop(text: string, at: number): boolean {
  const before = classOf(text.charCodeAt(at - 1)) === Class.SPACE ? at - 2 : at - 1;
  return classOf(text.charCodeAt(before)) === Class.STOP || ")|–—-".includes(text.charAt(before));
}

/** "Acme/Budi Santoso": names alone with a slash between them; behind a bullet they are a menu's. */
function isHand(text: string, { content, end, words, capitals, digits, marker }: Line): boolean {
  if (words < 2 || capitals < words || digits > 0 || marker !== "none") return false;
  const slash = indexWithin(text, "/", { start: content, end });
  return slash > content && slash < end && isLetterAt(text, slash - 1) && opensName(text, slash + 1);
}

/** A caption's word, two names with a slash between them, or a © or @ sign: "Foto: Budi", "Acme/Budi", "Instagram/@acme". */
function isCredit(text: string, { start, end }: Span, table: CueTable): boolean {
  const hit = cueAt(table, text, { start, end });
  if (hit && hit.kinds & Cue.CAPTION) return true;
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (character === "©" || character === "@") return true;
    if (character !== "/") continue;
    const before = skipBack(text, at - 1, start);
    if (isLetterAt(text, before) && opensName(text, at + 1)) return true;
  }
  return false;
}

function skipBack(text: string, from: number, start: number): number {
  let at = from;
  while (at > start && !isLetter(classOf(text.charCodeAt(at)))) at--;
  return at;
}

function opensName(text: string, at: number): boolean {
  const from = classOf(text.charCodeAt(at)) === Class.SPACE ? at + 1 : at;
  return isLetterAt(text, from) || "@©".includes(text.charAt(from));
}
