/** Descriptions as long as what stands before a verb: "Those in favour of the pier | said", "A number of schools in the town recently | announced". */
import {
  ACCORDING,
  ADVERB,
  ARTICLE,
  COMPLEMENT,
  DETERMINER,
  DOCUMENT,
  OFFICE_WORD,
  PARTICIPLE,
  PLACE,
  PLURAL,
  POSSESSIVE,
  POST,
  PRONOUN,
  RELATIVE,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { PERSON_WORD } from "../tokens/pageNames.js";
import type { Token } from "../tokens/tokens.js";
import { spanOf } from "./phrases.js";
import { type Source, sourceOf } from "./source.js";

/** Words of such a description. */
const LONGEST_WHOLE = 18;
const OTHER_CLAUSE = ACCORDING | COMPLEMENT | PRONOUN | PLURAL;

/** Several people, or somebody without a name, told of by all that stands between the head of their clause and the verb; null where that is none. */
export function wholeBefore(tokens: readonly Token[], verb: number, evidence: Evidence): Source | null {
  let end = verb;
  while ((tokens[end - 1]?.cues ?? 0) & ADVERB) end--;
  let from = end;
  while (from > 0 && end - from <= LONGEST_WHOLE && tokens[from - 1]?.kind === "word") from--;
  const opening = tokens[from - 1];
  if (end - from > LONGEST_WHOLE || end - from < 2 || (opening && opening.symbol !== ",")) return null;
  if (!isDescription(tokens.slice(from, end), evidence)) return null;
  const start = (tokens[from]?.cues ?? 0) & ARTICLE && from + 1 < end ? from + 1 : from;
  const whole = sourceOf({ from, to: end }, "role");
  whole.role = spanOf(tokens, { from: start, to: end });
  whole.isPersonal = false;
  return whole;
}

/** An article or a word of how many opens it, a word for people or bodies stands in it before any paper, and no clause but one about them. */
function isDescription(words: readonly Token[], evidence: Evidence): boolean {
  const [first] = words;
  if (!first || !(first.cues & (ARTICLE | DETERMINER)) || first.cues & PLACE) return false;
  const people = words.findIndex(({ nouns, isCapital }, at) => nouns & OFFICE_WORD && (at > 0 || !isCapital));
  const paper = words.findIndex(({ grammar, isCapital }) => grammar & DOCUMENT && !isCapital);
  const isPeople = people > 0 || !(first.cues & ARTICLE || first.grammar & POSSESSIVE); // "our songs told"
  if (!isPeople || (paper >= 0 && (people < 0 || paper < people))) return false;
  const who = words.findIndex(({ cues }) => cues & RELATIVE);
  return !words.some((token, at) => at > 0 && opensClause(token, evidence, who >= 0 && at > who));
}

function opensClause(token: Token, evidence: Evidence, isTold: boolean): boolean {
  if (evidence.kinds[token.from] === PERSON_WORD || token.cues & OTHER_CLAUSE) return true;
  if (isTold) return (token.cues & (VERB | POST)) !== 0;
  return (token.cues & (VERB | POST | PARTICIPLE)) !== 0 || evidence.isPredicate(token);
}
