/** "Rudi yang mengesahkan kejadian itu memberitahu": a verb of speech in a clause about who speaks takes a thing, and the main verb follows. */
import {
  ADVERB,
  ANAPHOR,
  CHANNEL,
  COMPLEMENT,
  CONJUNCTION,
  DEMONSTRATIVE,
  GENERIC_ORG,
  ORG_HEAD,
  PLACE_HEAD,
  RELATIVE,
  ROLE_WORD,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Token } from "../tokens/tokens.js";

/** Words of the thing with what points at it: "kejadian di luar gedung lama itu". */
const LONGEST_THING = 10;
const OPENERS = RELATIVE | CHANNEL;

/** The main verb behind the clause that the verb at `verb` stands in, where that clause brings in nothing that is said; null where none does. */
export function mainVerbBehind(tokens: readonly Token[], verb: number, evidence: Evidence): number | null {
  if (!evidence.describesBehind || !opensClause(tokens, verb) || isBodyRightBehind(tokens, verb)) return null;
  for (let at = verb + 1; at <= verb + 1 + LONGEST_THING; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.cues & COMPLEMENT) return null;
    if (token.cues & VERB && at > verb + 1) return isMain(tokens, at) ? at : null;
  }
  return null;
}

/** "yang mengaku perusahaan itu meminta uang": a body that points, right behind the verb, acts in what is said. */
function isBodyRightBehind(tokens: readonly Token[], verb: number): boolean {
  const [body, pointer] = [tokens[verb + 1], tokens[verb + 2]];
  const isBody = body && (body.nouns & (ORG_HEAD | GENERIC_ORG) || body.grammar & PLACE_HEAD);
  return Boolean(isBody) && ((pointer?.cues ?? 0) & DEMONSTRATIVE) !== 0;
}

/** Behind "yang" or "ketika", and adverbs. */
function opensClause(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while ((tokens[at]?.cues ?? 0) & ADVERB && !((tokens[at]?.cues ?? 0) & OPENERS)) at--;
  const { cues = 0, grammar = 0 } = tokens[at] ?? {};
  return (cues & OPENERS) !== 0 || (grammar & CONJUNCTION) !== 0;
}

/** What points closes the thing right before the verb, unless that is somebody who speaks ("mendakwa lelaki itu berkata kasar"), or a comma or "bahawa" stands behind it. */
function isMain(tokens: readonly Token[], at: number): boolean {
  const [noun, before, next] = [tokens[at - 2], tokens[at - 1] as Token, tokens[at + 1]];
  if (next?.symbol === "," || (next?.cues ?? 0) & COMPLEMENT) return true;
  if (before.cues & ANAPHOR && before.to - before.from > 1) return true;
  return (before.cues & DEMONSTRATIVE) !== 0 && !((noun?.nouns ?? 0) & ROLE_WORD);
}
