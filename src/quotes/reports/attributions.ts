/** `"Who will pay?" Olive Marsh asked.`: behind speech with a stop of its own, a source with a capital and its verb. */
import type { WordRange } from "../../text/sentences.js";
import { CAPITAL, HAS_LETTER, IS_SYMBOL, type Words } from "../../text/words.js";
import {
  ADVERB,
  ARTICLE,
  CHANNEL,
  COMPLEMENT,
  HEARER,
  type Lexicon,
  OFFICE_WORD,
  PLACE,
  PLURAL,
  POST,
  PRONOUN,
  ROLE_LINK,
  ROLE_MARKER,
  VERB,
  VIA,
} from "../lexicon/lexicon.js";
import { lookUp } from "../lexicon/lookUp.js";

/** Words of a source before its verb: "the bureau's chief economist Nina Vale later". */
const LONGEST_SOURCE = 10;
/** Words behind the verb, up to the sign that ends the attribution: "told reporters at the harbour on Monday". */
const LONGEST_REST = 10;
const NEVER_IN_REST = COMPLEMENT | PRONOUN | PLURAL | VERB;
const FOLLOWS_VERB = CHANNEL | PLACE | ADVERB | VIA;

/** Whether the words from `from` on, up to `to`, do nothing but say whose the speech before them is. */
export function isAttribution(words: Words, { from, to }: WordRange, lexicon: Lexicon): boolean {
  if (!lexicon.language.describesBefore || lookUp(lexicon, words.hashes, from).nouns & ROLE_MARKER) return false; // "As Vale says, it is"
  for (let at = from; at < Math.min(to, from + LONGEST_SOURCE); at++) {
    const { cues, nouns, grammar, length } = lookUp(lexicon, words.hashes, at);
    const flags = words.flags[at] ?? 0;
    const isName = (flags & (CAPITAL | HAS_LETTER)) === (CAPITAL | HAS_LETTER);
    if (at > from && !isName && cues & POST)
      return isClosing(words, { from: at + length, to, isHeard: (grammar & HEARER) !== 0 }, lexicon);
    if (!isName && !(flags & IS_SYMBOL) && !isOfSource(cues, nouns)) return false;
    if (flags & IS_SYMBOL && !isOfName(words, at)) return false;
  }
  return false;
}

/** A small word between the names and offices of a source. */
function isOfSource(cues: number, nouns: number): boolean {
  return (nouns & (OFFICE_WORD | ROLE_LINK)) !== 0 || (cues & (ADVERB | ARTICLE)) !== 0;
}

/** The signs inside names: "Vale's", "Marsh-Orwell", "J. Vale". */
function isOfName(words: Words, at: number): boolean {
  return /['’.\-,]/.test(words.text.charAt(words.starts[at] ?? 0));
}

interface Rest extends WordRange {
  /** The verb's object is who hears it: "told". */
  readonly isHeard: boolean;
}

/** "asked rhetorically" */
function isManner(words: Words, at: number, { language }: Lexicon): boolean {
  return language.reporting.adverbEndings.some((ending) => words.text.endsWith(ending, words.ends[at] ?? 0));
}

/** Nothing but who heard it, when and where follows the verb. */
function isClosing(words: Words, { from, to, isHeard }: Rest, lexicon: Lexicon): boolean {
  const first = lookUp(lexicon, words.hashes, from);
  const isFree = isHeard || from >= to || (words.flags[from] ?? 0) & (IS_SYMBOL | CAPITAL);
  if (!isFree && !(first.cues & FOLLOWS_VERB || first.nouns & ROLE_MARKER || isManner(words, from, lexicon)))
    return false;
  for (let at = from; at < Math.min(to, from + LONGEST_REST); at++) {
    if ((words.flags[at] ?? 0) & IS_SYMBOL) return true;
    const { cues } = lookUp(lexicon, words.hashes, at);
    if (cues & NEVER_IN_REST || lexicon.predicates.has(words.hashes[at] ?? 0)) return false;
  }
  return from >= to;
}
