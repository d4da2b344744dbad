/** What opens a clause of speech though it looks like a thing or a circumstance, in a language whose verb stands before it. */
import {
  ADVERB,
  AGENT,
  ANAPHOR,
  ARTICLE,
  ASKS,
  CHANNEL,
  COMPLEMENT,
  DEMONSTRATIVE,
  DETERMINER,
  DIRECTIVE,
  JOINS,
  NO_CLAUSE,
  NOUN_VERB,
  PLACE,
  PLURAL,
  POSSESSIVE,
  POST,
  PRONOUN,
  QUANTITY,
  ROLE_LINK,
  THING,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Token } from "../tokens/tokens.js";
import { plainHearerEnd } from "./occasions.js";

/** What the clause behind a hearer begins with where no word brings it in. */
const OPENS_CLAUSE = ARTICLE | PRONOUN | PLURAL | DIRECTIVE;
/** Tokens behind the verb among which the word that opens the clause is looked for, and words of a hearer before a comma. */
const HEARER_REACH = 16;
const LONGEST_HEARER = 3;
/** Words from "no" to what shows a clause: "no military buildings of the town were hit". */
const COUNT_REACH = 8;
const LINKS = CHANNEL | PLACE | AGENT | COMPLEMENT | DEMONSTRATIVE;

/** "said no ships were lost", "said nothing has been done", "said about 200 people came": what is counted is the subject of a clause. */
export function opensCount(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (!evidence.describesBefore || !first || next?.kind !== "word") return false;
  if (first.grammar & QUANTITY) return next.isDigits;
  if (!(first.cues & NO_CLAUSE) || first.cues & LINKS || first.nouns & ROLE_LINK) return false;
  if (next.cues & (LINKS | NO_CLAUSE) || next.nouns & ROLE_LINK) return false;
  for (const token of tokens.slice(at + 1, at + COUNT_REACH)) {
    if (token.kind === "symbol") return false;
    if (evidence.isPredicate(token) && !(token.cues & CHANNEL)) return true;
  }
  return false;
}

/** "claimed it shot down a drone": the body that acts; "denied it in court" is a thing. */
export function isBodyActing(tokens: readonly Token[], at: number): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (!((first?.grammar ?? 0) & THING) || !next) return false;
  if (next.kind === "speech") return !next.stretchIsCapital; // `claims it “makes lips fuller”`
  if (next.kind !== "word") return false;
  return !(next.cues & (CHANNEL | PLACE | AGENT | ADVERB)) && !(next.grammar & JOINS);
}

/** "said if it rains, the pier will fall": what opens a question behind "asked" is a part of what others say. */
export function isCondition(tokens: readonly Token[], verb: number, at: number): boolean {
  return ((tokens[at]?.cues ?? 0) & ADVERB) !== 0 && !((tokens[verb]?.grammar ?? 0) & ASKS);
}

/** "told me over the phone that …", "told reporters he …", "…, he told me, is …": where who hears it ends; `from` itself where nothing tells. */
export function hearerEnd(tokens: readonly Token[], from: number, evidence: Evidence): number {
  const end = Math.min(from + HEARER_REACH, tokens.length);
  let opening = -1;
  for (let at = from + 1; at < end; at++) {
    const { cues, kind, symbol, grammar } = tokens[at] as Token;
    if (cues & COMPLEMENT) return at;
    if (symbol === "," && opening < 0 && at - from <= LONGEST_HEARER) return at + 1;
    if (kind !== "word" || (cues & VERB && !(grammar & NOUN_VERB))) break;
    const plain = opening < 0 && isClauseVerb(tokens[at] as Token, evidence) ? plainHearerEnd(tokens, from, at) : null;
    if (plain !== null) return plain;
    const { cues: last, nouns: joint } = tokens[at - 1] as Token;
    const isInside = (last & (CHANNEL | PLACE)) !== 0 || (evidence.describesBefore && (joint & ROLE_LINK) !== 0); // "told AP on the condition", "told the head of the board"
    if (
      opening < 0 &&
      (cues & OPENS_CLAUSE || grammar & THING || isShortSubject(tokens, at, from, evidence)) &&
      !isInside
    )
      opening = at;
  }
  return opening < 0 ? from : opening;
}

/** "prices had risen" */
function isClauseVerb(token: Token, evidence: Evidence): boolean {
  return evidence.describesBefore && evidence.isPredicate(token) && !(token.cues & CHANNEL);
}

/** "told me that's late", "told us our boats": a pronoun with its verb, and right behind who hears it what is somebody's. */
function isShortSubject(tokens: readonly Token[], at: number, hearer: number, evidence: Evidence): boolean {
  const token = tokens[at] as Token;
  if (token.cues & ANAPHOR) return evidence.isPredicate(token);
  return at === hearer + 1 && (token.grammar & POSSESSIVE) !== 0;
}

/** "the", "he", "Rudi": a subject may begin here. */
export function opensSubject(token: Token | undefined): boolean {
  if (!token) return false;
  const isWord = (token.cues & (PRONOUN | PLURAL | ARTICLE | DETERMINER | ANAPHOR)) !== 0;
  return token.isCapital || token.isDigits || isWord || (token.grammar & THING) !== 0;
}

/** "plans for a hub that will open": "that" stands for what is before it. */
export function isRelativeThat(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const next = tokens[at + 1];
  if (!evidence.describesBefore || !next || next.isCapital || next.cues & (CHANNEL | ANAPHOR)) return false;
  return evidence.isPredicate(next) || ((next.cues & (VERB | POST)) !== 0 && !(next.grammar & NOUN_VERB));
}
