/** What one pass over a line counts, and the hashes of its words. */

import type { Span } from "../shapes.js";
import { isSmallLatin } from "../text/characters.js";
import { Class, classOf, isWord, lowerOf } from "../text/classes.js";
import { isSpaceAt } from "../text/spaces.js";
import { COLON, COPYRIGHT } from "../text/units.js";

/** What a line holds, by number. */
export interface Counts {
  readonly words: number;
  readonly letters: number;
  readonly digits: number;
  /** Words that open with a capital, and words all in capitals. */
  readonly capitals: number;
  readonly shouted: number;
  /** Sentences that end inside the line, and those that the next is glued to: "naik.Menurut". */
  readonly innerStops: number;
  readonly gluedStops: number;
  /** Bars, raquos, bullets and slashes between spaces. */
  readonly separators: number;
  readonly hasUrl: boolean;
  readonly hasCopyright: boolean;
  /** Of the line's letters and digits alone: equal lines have equal hashes. */
  readonly hash: number;
}

/** Hashes of all words of a page, in order; the lowest bit tells the words of `LONG_WORD` letters and more. */
export class WordHashes {
  private hashes = new Uint32Array(FIRST_ROOM);
  length = 0;

  push(hash: number, isLong: boolean): void {
    if (this.length === this.hashes.length) {
      const wider = new Uint32Array(this.hashes.length * 2);
      wider.set(this.hashes);
      this.hashes = wider;
    }
    this.hashes[this.length++] = isLong ? hash | 1 : hash & ~1;
  }

  at(index: number): number {
    return this.hashes[index] ?? 0;
  }
}

/** Words of a page that is not long. */
const FIRST_ROOM = 1_024;
/** Shorter words are mostly grammar. */
const LONG_WORD = 4;
const SEPARATORS = "|»›•/·>";
/** A mark of quotes that parts the steps of a path ("Home › City"): unlike "»", it hardly ever closes a quote behind a space. */
const STEP = "›";
/** Longer words on average: the script writes without spaces. */
const LONGEST_USUAL_WORD = 12;
const LETTERS_A_WORD = 3;
const FNV_OFFSET = 2_166_136_261 | 0;
const FNV_PRIME = 16_777_619;

/** One pass over the line; its sums are plain variables, as an object's fields cost half the time again. */
export function countsOf(text: string, { start, end }: Span, hashes: WordHashes): Counts {
  let words = 0;
  let letters = 0;
  let digits = 0;
  let capitals = 0;
  let shouted = 0;
  let innerStops = 0;
  let gluedStops = 0;
  let lowersBefore = 0;
  let separators = 0;
  let caseless = 0;
  let hash = FNV_OFFSET;
  let hasUrl = false;
  let hasCopyright = false;
  let previous: number = Class.SPACE;
  for (let at = start; at < end; ) {
    const first = text.charCodeAt(at);
    const firstClass = classOf(first);
    if (!isWord(firstClass)) {
      if (firstClass === Class.SPACE) {
        if (previous === Class.STOP) innerStops++;
      } else if (first === COPYRIGHT) hasCopyright = true;
      else if (first === COLON) hasUrl ||= text.startsWith("://", at);
      else if (isSeparator(firstClass, text.charAt(at)) && isSpaceAt(text, at - 1)) {
        separators++;
      }
      if (firstClass !== Class.QUOTE || previous !== Class.STOP) previous = firstClass;
      at++;
      continue;
    }
    const from = at;
    let word = FNV_OFFSET;
    let uppers = 0;
    let lowers = 0;
    for (; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (isSmallLatin(unit)) {
        lowers++;
        word = Math.imul(word ^ unit, FNV_PRIME);
        continue;
      }
      const unitClass = classOf(unit);
      if (unitClass === Class.LOWER) lowers++;
      else if (unitClass === Class.UPPER) uppers++;
      else if (unitClass === Class.DIGIT) digits++;
      else if (unitClass === Class.LETTER) caseless++;
      else break;
      word = Math.imul(word ^ lowerOf(unit), FNV_PRIME);
    }
    words++;
    letters += uppers + lowers;
    if (firstClass === Class.UPPER) {
      capitals++;
      if (previous === Class.STOP && lowers > 0 && lowersBefore >= LONG_WORD) gluedStops++;
    }
    lowersBefore = lowers;
    if (uppers > 1 && lowers === 0) shouted++;
    hash = Math.imul(hash ^ word, FNV_PRIME);
    hashes.push(word, at - from >= LONG_WORD);
    previous = Class.LOWER;
  }
  letters += caseless;
  words = wordsWithoutSpaces(words, caseless);
  return {
    words,
    letters,
    digits,
    capitals,
    shouted,
    innerStops,
    gluedStops,
    separators,
    hasUrl,
    hasCopyright,
    hash,
  };
}

/** Words of a script that sets none apart (Thai, Japanese): so many letters to one. */
function wordsWithoutSpaces(words: number, caseless: number): number {
  return caseless > words * LONGEST_USUAL_WORD ? Math.ceil(caseless / LETTERS_A_WORD) : words;
}

function isSeparator(unitClass: number, unit: string): boolean {
  return unitClass === Class.OTHER ? SEPARATORS.includes(unit) : unit === STEP;
}
