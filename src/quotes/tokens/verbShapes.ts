/** Words that show a clause: the small words that stand in one, and what begins as verbs do. */
import { hashOf, type Words } from "../../text/words.js";
import { ADVERB, CHANNEL, DEMONSTRATIVE, FUNCTION, type Lexicon, NON_VERB, PLURAL } from "../lexicon/lexicon.js";
import type { Token } from "./tokens.js";

/** Shorter words that begin like verbs are something else: "media". */
const SHORTEST_VERB = 6;
/** The word, the apostrophe and what is left of its verb. */
const SHORTENED_LENGTH = 3;

const NEVER_VERB = FUNCTION | CHANNEL | DEMONSTRATIVE | PLURAL | ADVERB;

export function isPredicate(token: Token, words: Words, { predicates, language }: Lexicon): boolean {
  if (token.kind !== "word" || token.isCapital) return false;
  const isShortened = token.to - token.from === SHORTENED_LENGTH; // "that's": its "s" is a word of its own
  const hash = isShortened ? hashOf(words.text.slice(token.start, token.end)) : (words.hashes[token.from] ?? 0);
  if (predicates.has(hash)) return true;
  return isPrefixed(token, words, language.reporting.predicatePrefixes);
}

export function holdsClause({ stretch }: Token, { hashes }: Words, lexicon: Lexicon): boolean {
  for (let at = stretch?.firstWord ?? 0; at < (stretch?.endWord ?? 0); at++) {
    const hash = hashes[at] ?? 0;
    if (lexicon.predicates.has(hash) && !((lexicon.words.get(hash)?.cues ?? 0) & CHANNEL)) return true;
  }
  return false;
}

export function isPrefixed(token: Token, { text }: Words, prefixes: readonly string[]): boolean {
  if (token.kind !== "word" || token.isCapital || token.end - token.start < SHORTEST_VERB) return false;
  if (token.nouns !== 0 || token.cues & NEVER_VERB || token.grammar & NON_VERB) return false;
  return prefixes.some((prefix) => text.startsWith(prefix, token.start));
}
