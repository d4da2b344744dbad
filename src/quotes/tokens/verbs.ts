/** Whether a word that may report does so where it stands: "the claim", "Sudirman Said" and "is accused of" report nothing. */

import {
  ADVERB,
  AGENT,
  ANAPHOR,
  ARTICLE,
  CHANNEL,
  CLAUSE_PARTICIPLE,
  COMPLEMENT,
  COPULA,
  DETERMINER,
  DOCUMENT,
  FUNCTION,
  JOINS,
  LABEL,
  NEGATION,
  NO_CLAUSE,
  NOUN_VERB,
  PARTICIPLE,
  PASSIVE,
  PLACE,
  PLURAL,
  POST,
  PRONOUN,
  RELATIVE,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "./evidence.js";
import type { Token } from "./tokens.js";

const NOT_BEHIND_VERB = PLACE | AGENT | NEGATION;

/** Whether the word at token `at` reports there. */
export function isVerbAt(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const { isCapital, cues, grammar } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (!(cues & (VERB | POST | PARTICIPLE))) return true;
  const isOpening = !before || (at === 1 && before.kind === "symbol"); // "- Add the pier"
  if (isOpening && isCapital && evidence.describesBefore) return tokens[at + 1]?.isCapital === true; // "Alleged thieves": an adjective
  const isAgent =
    ((tokens[at + 1]?.cues ?? 0) & AGENT) !== 0 &&
    !isImpersonal(tokens, at, evidence) &&
    !isQuotedBy(tokens[at] as Token, evidence);
  const isOfName = evidence.isInverted && before?.kind !== "word"; // `„…“, sagte von Bergen`
  if (isAgent && !isOfName && !(cues & PASSIVE)) return false; // "reported by the Courier"
  if (isSuffered(tokens, at, evidence)) return false;
  if (before?.kind !== "word") return true;
  if (isCapital || (before.cues & ARTICLE && !isPointedBack(tokens, at)) || isPossessive(tokens, at)) return false;
  return !(grammar & NOUN_VERB) || hasSubject(tokens, at, evidence);
}

/** "was quoted as saying by the Courier": who quotes it stands behind. */
function isQuotedBy({ from, to }: Token, { describesBefore }: Evidence): boolean {
  return describesBefore && to - from > 2;
}

/** "Lo dice Rudi", "Das sagte Rudi": what looks like an article at the head of the sentence points back, where no noun follows. */
export function isPointedBack(tokens: readonly Token[], at: number): boolean {
  const isNoun = ((tokens[at]?.cues ?? 0) & LABEL) !== 0 || ((tokens[at]?.grammar ?? 0) & DOCUMENT) !== 0;
  return at === 1 && ((tokens[0]?.cues ?? 0) & ANAPHOR) !== 0 && !isNoun;
}

/** "is widely accused of", "has been described as": what is done to the subject; a quote may stand right behind "was called". */
function isSuffered(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const { cues } = tokens[at] as Token;
  if (evidence.isInverted) return ((tokens[at + 1]?.grammar ?? 0) & COPULA) !== 0; // "dass … gefordert wird"
  if (cues & PASSIVE || !evidence.isPast(tokens[at] as Token)) return false;
  let before = at - 1;
  while ((tokens[before]?.cues ?? 0) & ADVERB && !((tokens[before]?.grammar ?? 0) & COPULA)) before--;
  return ((tokens[before]?.grammar ?? 0) & COPULA) !== 0;
}

/** "Andrew claims that", "the ministry reports": a verb that is a noun as well has its subject beside it, and a clause behind. */
function hasSubject(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const subject = tokens[at - 1] as Token;
  const next = tokens[at + 1];
  const isInThing = (subject.cues & ADVERB) !== 0 || (subject.isCapital && (subject.cues & FUNCTION) !== 0);
  if (isInThing && (tokens[at - 2]?.cues ?? 0) & ARTICLE) return false; // "a first report", "the May report"
  if (next && isRelativeBehind(tokens, at, evidence)) return false;
  if (subject.cues & (DETERMINER | PLACE | CHANNEL | AGENT) || !next || next.cues & NOT_BEHIND_VERB) return false;
  if (evidence.isPredicate(next) || next.grammar & JOINS || (next.cues & VERB && !next.isCapital)) return false; // "states and cities", "the May report says"
  return (
    subject.isCapital ||
    subject.nouns !== 0 ||
    (subject.grammar & DOCUMENT) !== 0 ||
    (subject.cues & (PRONOUN | PLURAL | ADVERB | RELATIVE)) !== 0
  );
}

/** "a Harbour report that warned", "and reports on the pier": the noun is told of. */
function isRelativeBehind(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  if (!evidence.describesBefore) return false;
  const [before, next, deed] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if ((before?.grammar ?? 0) & JOINS) return ((next?.cues ?? 0) & NO_CLAUSE) !== 0;
  if (!((next?.cues ?? 0) & COMPLEMENT) || !deed || deed.isCapital) return false;
  return (deed.cues & (VERB | POST)) !== 0 && evidence.isPast(deed);
}

/** "Rudi's": whether an owner ends before token `to`. */
export function isPossessive(tokens: readonly Token[], to: number): boolean {
  const s = tokens[to - 1];
  const mark = tokens[to - 2]?.symbol;
  return s?.kind === "word" && s.end - s.start === 1 && (mark === "'" || mark === "’");
}

/** "heißt es in der Mitteilung", "hieß es vom Minister" */
export function isImpersonal(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const { from, to } = tokens[at] as Token;
  return to - from > 1 && evidence.isInverted;
}

/** "responded saying", "replied by saying": the verb that the participle at token `at` goes on with; null where none stands before it. */
export function saidBefore(tokens: readonly Token[], at: number): number | null {
  if (!((tokens[at]?.grammar ?? 0) & CLAUSE_PARTICIPLE)) return null;
  const verb = (tokens[at - 1]?.cues ?? 0) & AGENT ? at - 2 : at - 1;
  return (tokens[verb]?.cues ?? 0) & (VERB | POST) ? verb : null;
}
