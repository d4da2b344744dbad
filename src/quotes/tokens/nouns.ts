/** Where every noun has a capital: which of them are no part of the name beside them. */

import { ARTICLE, DETERMINER, PARTICLE, ROLE_LINK } from "../lexicon/lexicon.js";
import { type Evidence, PERSON_WORD } from "./evidence.js";
import type { Token } from "./tokens.js";

/** "Vorsitzende des Gremiums der Stadt": a noun behind a link, which the page nowhere shows to be a name. */
export function isNounOfOffice(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const before = tokens[at - 1];
  if (!evidence.isInverted || !before || before.isCapital) return false;
  return (before.nouns & ROLE_LINK) !== 0 && evidence.isNoun(tokens[at] as Token);
}

/** "ein Nachbar zu Hilfe": a small word at token `at` behind what is no name is no part of a name. */
export function isBehindNoun(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const [opening, before] = [tokens[at - 2], tokens[at - 1]];
  if (!evidence.isInverted || !before) return false;
  return before.nouns !== 0 || !before.isCapital || ((opening?.cues ?? 0) & (ARTICLE | DETERMINER)) !== 0;
}

/** "nimmt Rudi Halim Bezug": a noun stands behind a name that others found to end there. */
export function isNounBehindName(
  tokens: readonly Token[],
  { from, at }: { from: number; at: number },
  { isInverted, kinds }: Evidence,
): boolean {
  if (!isInverted || at - 2 < from) return false;
  const [given, surname, noun] = tokens.slice(at - 2, at + 1);
  if (!given || !surname || !noun || kinds[noun.from] === PERSON_WORD) return false;
  return kinds[given.from] === PERSON_WORD && kinds[surname.from] === PERSON_WORD;
}

/** "von": a small word inside a name. */
export function isParticle(token: Token | undefined): boolean {
  return token !== undefined && (token.nouns & PARTICLE) !== 0 && !token.isCapital;
}
