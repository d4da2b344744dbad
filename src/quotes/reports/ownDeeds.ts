/** "admitted sending two letters": what their subject did, without a subject of its own. */
import {
  AGENT,
  ARTICLE,
  CHANNEL,
  COMPLEMENT,
  DEMONSTRATIVE,
  DETERMINER,
  FUNCTION,
  PLACE,
  PLURAL,
  POSSESSIVE,
  PRONOUN,
  QUANTITY,
  ROLE_LINK,
  THING,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Token } from "../tokens/tokens.js";

const OPENS_OBJECT =
  ARTICLE | DETERMINER | DEMONSTRATIVE | PRONOUN | PLURAL | CHANNEL | PLACE | AGENT | FUNCTION | COMPLEMENT;

/** Whether the verb at token `verb` is followed by a deed of its subject: "denied stealing the boat". */
export function opensOwnDeed(tokens: readonly Token[], verb: number, evidence: Evidence): boolean {
  const [token, next] = [tokens[verb] as Token, tokens[verb + 1]];
  if (!evidence.isOfOwnDeeds(token) || next?.kind !== "word" || next.isCapital) return false;
  return next.nouns === 0 && evidence.isGoing(next) && opensObject(tokens[verb + 2], evidence);
}

/** "sending | him", "stealing | the boat", "lying | to her", no "planning | permission": what follows a verb, and no thing of which it tells. */
function opensObject(token: Token | undefined, evidence: Evidence): boolean {
  if (token?.kind !== "word") return false;
  if (evidence.isObject(token) || token.isCapital || token.isDigits) return true;
  if (token.grammar & (POSSESSIVE | THING | QUANTITY)) return true;
  return (token.cues & OPENS_OBJECT) !== 0 || (token.nouns & ROLE_LINK) !== 0;
}
