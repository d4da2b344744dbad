/** Cuts that dumps of whole pages show by their own marks: rules of signs, numbered addresses. */

import type { Span } from "../../shapes.js";
import { Class, classOf, isWord } from "../../text/classes.js";
import { lastBefore } from "../../text/spaces.js";
import { ICON } from "../icons.js";

/** "=====" */
const LEAST_RULE = 4;
const RULE_SIGNS = "=*_#~";
/** Signs that stand for letters. */
const CENSORS = "*_#";
const ADDRESS = "http";
/** By the first unit of what is looked for its second one, as most units open nothing. */
const SECOND_UNITS = new Uint8Array(0x80);
const NONE = 0;
const ANY = 1;
for (const sign of RULE_SIGNS) SECOND_UNITS[sign.charCodeAt(0)] = ANY;
for (const word of [ADDRESS, ICON]) SECOND_UNITS[word.charCodeAt(0)] = word.charCodeAt(1);

/** Where such marks begin and end, in no order. */
export function dumpCuts(text: string, block: Span): readonly number[] {
  const cuts: number[] = [];
  for (let at = block.start; at < block.end; at++) {
    const next = SECOND_UNITS[text.charCodeAt(at)] ?? NONE;
    if (next === NONE) continue;
    if (next !== ANY) {
      if (text.charCodeAt(at + 1) !== next) continue;
      const number = text.startsWith(ADDRESS, at) ? numberBefore(text, at) : null;
      if (number !== null && number > block.start) cuts.push(number);
      if (text.startsWith(ICON, at)) cuts.push(at);
    } else {
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
  let index = lastBefore(text, at);
  if (text.charAt(index) !== "." && text.charAt(index) !== ")") return null;
  const stop = index;
  while (classOf(text.charCodeAt(index - 1)) === Class.DIGIT) index--;
  return index < stop ? index : null;
}
