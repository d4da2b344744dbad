/** Cuts that dumps of whole pages show by their own marks: rules of signs, numbered addresses. */
import type { Span } from "../../shapes.js";
import { isSmallLatin } from "../../text/characters.js";
import { Class, classOf, isWord } from "../../text/classes.js";
import { ICON } from "../icons.js";

/** "=====" */
const LEAST_RULE = 4;
const RULE_SIGNS = "=*_#~";
/** Signs that stand for letters. */
const CENSORS = "*_#";
const ADDRESS = "http";
const SMALL_H = 104;
const SMALL_I = 105;

/** Where such marks begin and end, in no order. */
export function dumpCuts(text: string, block: Span): readonly number[] {
  const cuts: number[] = [];
  for (let at = block.start; at < block.end; at++) {
    const unit = text.charCodeAt(at);
    if (isSmallLatin(unit)) {
      const number = unit === SMALL_H && text.startsWith(ADDRESS, at) ? numberBefore(text, at) : null;
      if (number !== null && number > block.start) cuts.push(number);
      if (unit === SMALL_I && text.startsWith(ICON, at)) cuts.push(at);
    } else if (classOf(unit) !== Class.OTHER) {
    } else if (RULE_SIGNS.includes(text.charAt(at))) {
      const end = endOfRule(text, at, block.end);
      if (end - at >= LEAST_RULE && !isCensored(text, at)) cuts.push(at, end);
      at = end - 1;
    }
  }
  return cuts;
}

function endOfRule(text: string, from: number, end: number): number {
  const sign = text.charAt(from);
  let at = from;
  while (at < end && text.charAt(at) === sign) at++;
  return at;
}

/** "d******" is a word, and no rule of signs. */
function isCensored(text: string, at: number): boolean {
  return CENSORS.includes(text.charAt(at)) && isWord(classOf(text.charCodeAt(at - 1)));
}

/** Start of "12. " right before `at`; null where no number stands there. */
function numberBefore(text: string, at: number): number | null {
  let index = at - 1;
  while (index > 0 && classOf(text.charCodeAt(index)) === Class.SPACE) index--;
  if (text.charAt(index) !== "." && text.charAt(index) !== ")") return null;
  const stop = index;
  while (classOf(text.charCodeAt(index - 1)) === Class.DIGIT) index--;
  return index < stop ? index : null;
}
