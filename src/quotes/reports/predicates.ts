/** Whether a predicate shows that a clause stands behind a verb, and no thing. */
import {
  ADVERB,
  AGENT,
  BREAKS,
  CHANNEL,
  CONNECTOR,
  DEMONSTRATIVE,
  DIRECTIVE,
  JOINS,
  PLACE,
  PLURAL,
  PRONOUN,
  RELATIVE,
  ROLE_MARKER,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Extent } from "../tokens/setting.js";
import type { Token } from "../tokens/tokens.js";

const BEFORE_NOUN = DIRECTIVE | CHANNEL | PLACE | AGENT;
/** Words behind "yang" that belong to its thing whatever they are. */
const RELATIVE_REACH = 2;

/** "Rudi menyampaikan salam hangat": a thing without a predicate is no clause. One right behind "yang" is the thing's own. */
export function hasPredicate(tokens: readonly Token[], { from, to }: Extent, evidence: Evidence): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.cues & RELATIVE) at += RELATIVE_REACH;
    else if (at > from && isSubjectStill(tokens, at, evidence)) return false;
    else if (at > from && evidence.opensManner(tokens[at - 1]))
      continue; // "secara menyeluruh"
    else if (at > from && (token.cues & CHANNEL || (tokens[at - 1]?.cues ?? 0) & BEFORE_NOUN))
      continue; // "posted photos to"
    else if (evidence.describesBefore && (tokens[at - 1]?.nouns ?? 0) & ROLE_MARKER)
      continue; // "described it as having failed"
    else if (evidence.isPredicate(token) || (at > from && evidence.holdsClause(token))) return true;
  }
  return false;
}

/** Whether a small word of clauses follows, or a verb right behind a pointing word: "pesan itu menekankan". */
export function hasModal(tokens: readonly Token[], from: number, evidence: Evidence): boolean {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.cues & RELATIVE) at += RELATIVE_REACH;
    else if (evidence.isModal(token)) return !(token.cues & DIRECTIVE);
    else if ((tokens[at - 1]?.cues ?? 0) & DEMONSTRATIVE && evidence.isPredicate(token)) return true;
  }
  return false;
}

/** Whether the subject of the verb, or another one, goes on at token `at`, so that no predicate behind belongs to the thing before. */
function isSubjectStill(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  if (!evidence.describesBefore) return false;
  return goesOnWithSubject(tokens, at, evidence) || goesOnBesides(tokens, at);
}

/** "announced the repair but did not name a builder", "announced the plan, and warned": what the subject does besides is no part of the thing. */
function goesOnWithSubject(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const [link, next] = [tokens[at] as Token, tokens[at + 1]];
  if (!next || next.isCapital) return false;
  const isLink = (link.nouns & CONNECTOR) !== 0 || ((link.cues & ADVERB) !== 0 && !evidence.isPredicate(link));
  return isLink && (evidence.isPredicate(next) || (next.cues & VERB) !== 0) && !(next.cues & CHANNEL);
}

/** "shared a picture, though the mayor has not", "…, and he was late": behind the comma another clause begins, whose verb is its own. */
function goesOnBesides(tokens: readonly Token[], at: number): boolean {
  const { grammar = 0, isCapital = true } = tokens[at + 1] ?? {};
  if (tokens[at]?.symbol !== "," || isCapital) return false;
  const isSubject = ((tokens[at + 2]?.cues ?? 0) & (PRONOUN | PLURAL)) !== 0;
  return grammar & JOINS ? isSubject : (grammar & BREAKS) !== 0;
}
