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

/** Verbs of speech and thought in every form. */
export const SPEECH_VERB = VERB | PASSIVE | ATTITUDE | PARTICIPLE | ACCORDING;
/** Verbs, and the small words that bring in something else. */
export const STOP = SPEECH_VERB | CHANNEL | PLACE | VIA | COMPLEMENT | AGENT | NEGATION | PRONOUN | PLURAL;
