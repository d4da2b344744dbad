/** Words that are no part of a person's name. */
import {
  ACCORDING,
  ADVERB,
  CHANNEL,
  COMPLEMENT,
  DEMONSTRATIVE,
  DETERMINER,
  FUNCTION,
  GENERIC_ORG,
  NEGATION,
  OFFICE,
  ORG_HEAD,
  ORG_SUFFIX,
  PLACE_NAME,
  PLURAL,
  PRONOUN,
  RELATIVE,
  ROLE_WORD,
} from "../lexicon/lexicon.js";

/** What a word of a person's name never is, unless the page names somebody by it. */
export const NEVER_NAME = ROLE_WORD | ORG_HEAD | OFFICE | PLACE_NAME | ORG_SUFFIX | GENERIC_ORG;
/** Small words that stand in no name. */
export const NO_NAME = FUNCTION | DEMONSTRATIVE | DETERMINER | PRONOUN | PLURAL | NEGATION | COMPLEMENT | RELATIVE;
/** What may stand before a name with the capital of its sentence. */
export const OPENER = FUNCTION | ADVERB | CHANNEL | ACCORDING | RELATIVE | COMPLEMENT;
