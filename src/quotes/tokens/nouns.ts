/** Where every noun has a capital: which of them are no part of the name beside them. */

import {
  AGENT,
  ARTICLE,
  CHANNEL,
  CONNECTOR,
  DETERMINER,
  FUNCTION,
  GIVEN,
  PARTICLE,
  PLACE,
  POST,
  PRONOUN,
  RELATIVE,
  ROLE_LINK,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "./evidence.js";
import { FULL_NAME } from "./nameLetters.js";
import { PERSON_WORD } from "./pageNames.js";
import type { Extent } from "./setting.js";
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

/** "ein Student | beugt sich", "der Ökonom der Bank | kennt": behind its noun no word that the language has no list for goes on with a phrase; "35 Jahre alte" opens it. */
export function isBehindNounPhrase(
  tokens: readonly Token[],
  { from, at }: { from: number; at: number },
  { isInverted }: Evidence,
): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!isInverted || at - 1 < from || !before?.isCapital || token?.kind !== "word" || token.isCapital) return false;
  if (tokens[at - 2]?.isDigits || before.cues & (ARTICLE | DETERMINER)) return false;
  const isForeign = tokens[at + 1]?.isCapital === true; // "University of Kap", "Bank of Kap"
  return (token.cues === 0 && !isForeign) || (token.cues & (POST | VERB)) !== 0;
}

/** ", die ansonsten von einem Fest berichtete": behind "die" a small word of clauses stands before the noun; behind an article none does. */
export function opensRelativeClause(tokens: readonly Token[], { from, to }: Extent, { isInverted }: Evidence): boolean {
  if (!isInverted || tokens[from - 1]?.symbol !== "," || !((tokens[from]?.cues ?? 0) & RELATIVE)) return false;
  let noun = from + 1;
  while (noun < to && !tokens[noun]?.isCapital) noun++;
  return tokens
    .slice(from + 1, noun)
    .some(({ cues, nouns }) => (cues & (CHANNEL | PLACE | PRONOUN | AGENT)) !== 0 || (nouns & ROLE_LINK) !== 0);
}

/** "des Militärs mit": a small word at the end of a phrase brings in something else. */
export function withoutSmallTail(tokens: readonly Token[], { from, to }: Extent, { isInverted }: Evidence): number {
  let end = to;
  while (isInverted && end > from + 1 && isSmallFunction(tokens[end - 1] as Token)) end--;
  return end;
}

function isSmallFunction({ isCapital, cues, nouns }: Token): boolean {
  return !isCapital && nouns === 0 && (cues & FUNCTION) !== 0;
}

/** "zu": a small word that stands in names and joins nothing else. */
export function isLoneParticle({ nouns, isCapital }: Token): boolean {
  return !isCapital && (nouns & (PARTICLE | ROLE_LINK | CONNECTOR)) === PARTICLE;
}

/** "Halims Promoter | Alexander Kruse": where every noun has a capital, the first name that a list knows begins the name, in a run longer than one. */
export function givenIn(
  tokens: readonly Token[],
  { from, to }: Extent,
  { isInverted, kinds }: Evidence,
): number | null {
  if (!isInverted || to - from <= FULL_NAME) return null;
  const given = from + tokens.slice(from, to).findIndex(({ grammar }) => grammar & GIVEN);
  if (given <= from || to - given < FULL_NAME) return null;
  return tokens.slice(from, given).some(({ from: word, isCapital }) => !isCapital || kinds[word] === PERSON_WORD)
    ? null
    : given;
}

/** "von": a small word inside a name. */
export function isParticle(token: Token | undefined): boolean {
  return token !== undefined && (token.nouns & PARTICLE) !== 0 && !token.isCapital;
}

/** Words of a name behind the first one. */
const LONGEST_BEHIND_GIVEN = 3;

/** "alla Camera | Ludovica Bini": a first name, or a word behind one, though others took both for more of the body that another word opens. */
export function followsGiven(tokens: readonly Token[], at: number, from: number): boolean {
  for (let given = at; given > from && at - given <= LONGEST_BEHIND_GIVEN && tokens[given]?.isCapital; given--)
    if ((tokens[given]?.grammar ?? 0) & GIVEN) return given < at || tokens[at + 1]?.isCapital === true;
  return false;
}

/** "Juan de la Fuente": a word behind a particle that follows a first name. */
export function isOfGiven(tokens: readonly Token[], at: number): boolean {
  return isParticle(tokens[at - 1]) && ((tokens[at - 2]?.grammar ?? 0) & GIVEN) !== 0;
}

/** "Pierre de La Roche": an article with a capital between a particle and the rest of the name that ends at `end`. */
export function isArticleOfName(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  return at + 1 < end && ((token?.cues ?? 0) & ARTICLE) !== 0 && token?.isCapital === true && isOfGiven(tokens, at);
}

/** Letters of a particle that a stroke divides: "a/l". */
const LONGEST_GLUED = 3;

/** "Karl Halim von der Zeitung": what is no particle of a name, as small words of two parts are behind a first name alone ("Karl von der Halde"). */
export function isLinkBehindName(tokens: readonly Token[], at: number): boolean {
  const [before, link] = [tokens[at - 1], tokens[at]];
  if (link !== undefined && link.end - link.start <= LONGEST_GLUED) return false;
  return isParticle(link) && link !== undefined && link.to - link.from > 1 && !((before?.grammar ?? 0) & GIVEN);
}
