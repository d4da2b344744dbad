/** Things that a verb of speech takes before a second verb that brings in the clause: "Rudi membenarkan kejadian itu dan mengatakan". */
import { COMPLEMENT, DEMONSTRATIVE, VERB } from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { isAnd } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";

/** Words of the thing with "itu", and "dan". */
const LONGEST_THING = 4;

/** Whether few words that point back, and "dan" with another verb of speech, stand behind the verb at `verb`; without "itu" they may be a clause: "korban kritis dan meminta". */
export function isThingBeforeVerb(tokens: readonly Token[], verb: number, evidence: Evidence): boolean {
  if (!evidence.describesBehind) return false;
  for (let at = verb + 1; at <= verb + LONGEST_THING; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.cues & COMPLEMENT) return false;
    if (at > verb + 1 && isAnd(token)) {
      const isPointed = ((tokens[at - 1]?.cues ?? 0) & DEMONSTRATIVE) !== 0;
      return isPointed && ((tokens[at + 1]?.cues ?? 0) & VERB) !== 0;
    }
    if (evidence.isPredicate(token)) return false;
  }
  return false;
}
