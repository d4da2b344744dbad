/** Words at which a noun phrase ends. */
import {
  ACCORDING,
  AGENT,
  ATTITUDE,
  CHANNEL,
  COMPLEMENT,
  NEGATION,
  PARTICIPLE,
  PASSIVE,
  PLACE,
  PLURAL,
  PRONOUN,
  VERB,
  VIA,
} from "../lexicon/lexicon.js";
import { isUnknownWord } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";

/** Verbs of speech and thought in every form. */
export const SPEECH_VERB = VERB | PASSIVE | ATTITUDE | PARTICIPLE | ACCORDING;
/** Verbs, and the small words that bring in something else. */
export const STOP = SPEECH_VERB | CHANNEL | PLACE | VIA | COMPLEMENT | AGENT | NEGATION | PRONOUN | PLURAL;

/** "came | to his senses": behind a deed that no list knows stands what belongs to it. */
export function isBehindDeed(tokens: readonly Token[], at: number): boolean {
  return isUnknownWord(tokens[at - 1]) && ((tokens[at]?.cues ?? 0) & STOP & ~(CHANNEL | PLACE)) === 0;
}
