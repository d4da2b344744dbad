/** Words at which a noun phrase ends. */
import {
  ACCORDING,
  ADVERB,
  AGENT,
  ANAPHOR,
  ARTICLE,
  ATTITUDE,
  CHANNEL,
  COMPLEMENT,
  DETERMINER,
  NEGATION,
  NOUN_VERB,
  PARTICIPLE,
  PASSIVE,
  PLACE,
  PLURAL,
  PRONOUN,
  RELATIVE,
  VERB,
  VIA,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Setting } from "../tokens/setting.js";
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

/** "the report": behind an article a verb that is a noun as well is one. */
export function isNounHere(tokens: readonly Token[], at: number): boolean {
  const { grammar } = tokens[at] as Token;
  return (grammar & NOUN_VERB) !== 0 && ((tokens[at - 1]?.cues ?? 0) & ARTICLE) !== 0;
}

/** What a phrase from token `from` up to `at` holds so far. */
export interface Sofar {
  readonly from: number;
  readonly at: number;
  readonly setting: Setting;
  readonly hasName: boolean;
  /** A word for people stands in it. */
  readonly hasRole: boolean;
  readonly isOpen: boolean;
  readonly opensCapital: boolean;
}

/** "kata Rudi, petugas juga berjaga", "investor bisa membeli": an adverb or a word of can shows that no apposition stands here. `ungkap Presiden | menutup acara` */
export function opensPredicate(
  token: Token,
  { isOpen, setting, hasRole, opensCapital }: Sofar,
  evidence: Evidence,
): boolean {
  if (isOpen || setting === "subject" || setting === "source") return false;
  const { isModal, isPredicate, isTransitive, describesBehind } = evidence;
  if (setting === "apposition") return isPredicate(token) && (isModal(token) || !!(token.cues & ADVERB));
  return describesBehind && hasRole && opensCapital && isTransitive(token);
}

/** "prosecutors allowed Rudi", "two siblings are listed": behind the office a verb, which is no part of it. */
export function opensVerb(tokens: readonly Token[], { from, at, hasRole }: Sofar, evidence: Evidence): boolean {
  if (!evidence.describesBefore) return false;
  const token = tokens[at] as Token;
  if (evidence.isPredicate(token)) return !(token.cues & CHANNEL);
  if (token.cues & ANAPHOR) return !tokens.slice(from, at).some(({ cues }) => cues & RELATIVE); // "a lantern it's calling"
  if (!hasRole) return false;
  const next = tokens[at + 1];
  const takesObject = next?.isCapital === true || ((next?.cues ?? 0) & (ARTICLE | DETERMINER)) !== 0;
  return takesObject && token.cues === 0 && token.nouns === 0 && evidence.isPast(token);
}
