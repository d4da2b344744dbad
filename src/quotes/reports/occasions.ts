/** What stands between a verb and a clause that no word brings in: who hears it, and in what it is said. */
import {
  ADVERB,
  ANAPHOR,
  ARTICLE,
  CHANNEL,
  COMPLEMENT,
  DETERMINER,
  DOCUMENT,
  GATHERING,
  LABEL,
  NO_CLAUSE,
  PLACE,
  PLATFORM,
  PLURAL,
  POSSESSIVE,
  PRONOUN,
  RELATIVE,
  ROLE_WORD,
  THING,
  VERB,
  WARNS,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Token } from "../tokens/tokens.js";

/** Words from "in" to "statement": "in a brief written statement". */
const OCCASION_REACH = 4;
const NOT_SUBJECT = CHANNEL | PLACE | NO_CLAUSE | RELATIVE | ADVERB | VERB;
const OPENS_CLAUSE = ARTICLE | PRONOUN | PLURAL | DETERMINER | ANAPHOR;

/** "told reporters | prices had risen", "told the Aster Courier | boats were late": where who hears it ends before a plain noun, whose verb stands at token `verb`; null where another word may be the subject. */
export function plainHearerEnd(tokens: readonly Token[], from: number, verb: number): number | null {
  const isArticled = ((tokens[from]?.cues ?? 0) & (ARTICLE | DETERMINER)) !== 0;
  let end = isArticled ? from + 1 : from;
  if (tokens[end]?.kind !== "word") return null;
  if (tokens[end]?.isCapital) while (tokens[end]?.isCapital) end++;
  else end++;
  const subject = tokens[end];
  if (end >= verb || subject?.kind !== "word" || subject.cues & NOT_SUBJECT) return null;
  return tokens.slice(from, verb).some(({ cues, kind }) => kind !== "word" || cues & RELATIVE) ? null : end;
}

/** "warned residents | the wall could fall": behind people who are warned, what opens a clause. */
export function warnedEnd(tokens: readonly Token[], from: number, evidence: Evidence): number {
  const [verb, people, next] = [tokens[from - 1], tokens[from], tokens[from + 1]];
  if (!evidence.describesBefore || !((verb?.cues ?? 0) & WARNS) || !people || people.isCapital) return from;
  if (!(people.nouns & ROLE_WORD) || !evidence.isPlural(people) || !next) return from;
  const isSubject = (next.cues & OPENS_CLAUSE) !== 0 || (next.grammar & (THING | POSSESSIVE)) !== 0;
  return isSubject && !(next.cues & NO_CLAUSE) ? from + 1 : from;
}

/** "said in a statement on Monday | the wall was old", "wrote on Facebook | he was late": behind what holds the words; `from` itself where something else follows the small word. */
export function occasionEnd(tokens: readonly Token[], from: number, evidence: Evidence): number {
  if (!evidence.describesBefore || !((tokens[from]?.cues ?? 0) & (CHANNEL | PLACE))) return from;
  let at = from + 1;
  while (at < from + OCCASION_REACH && !isHolder(tokens[at]) && isInside(tokens[at], evidence)) at++;
  const isAccount = tokens[at]?.isCapital === true;
  if (!isHolder(tokens[at]) || (isAccount && at > from + 1)) return from; // "in a Facebook group"
  at++;
  const isOn = ((tokens[at]?.cues ?? 0) & (CHANNEL | NO_CLAUSE)) !== 0 && tokens[at + 1]?.kind === "date";
  if (isOn) at++;
  if (tokens[at]?.kind === "date") at++;
  if (!holdsClause(tokens, at, evidence)) return from;
  if (isSubjectWord(tokens[at])) return at;
  return !isAccount && isPlainSubject(tokens, at, evidence) ? at : from;
}

/** "she was late"; not "a letter | his lawyers sent to the court that", nor "a statement | the company released on Monday": what tells of the holder itself has the clause behind a word for it, or no verb that stands without an object. */
function holdsClause(tokens: readonly Token[], from: number, evidence: Evidence): boolean {
  const isBehind = tokens.some(({ cues }, at) => {
    if (at <= from || !(cues & COMPLEMENT) || !isSubjectWord(tokens[at + 1])) return false; // "the wall that fell"
    return !((tokens[at - 1]?.cues ?? 0) & VERB); // "it had said that"
  });
  return !isBehind && tokens.some((token, at) => at >= from && evidence.isPredicate(token));
}

/** "statement", "news conference", "Facebook" */
function isHolder(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  if (token.isCapital) return (token.nouns & PLATFORM) !== 0;
  return (token.cues & LABEL) !== 0 || (token.grammar & (DOCUMENT | GATHERING)) !== 0;
}

function isInside(token: Token | undefined, evidence: Evidence): boolean {
  if (token?.kind !== "word" || token.isCapital || evidence.isPredicate(token)) return false;
  return !(token.cues & ~(ARTICLE | DETERMINER)) || (token.cues & ARTICLE) !== 0 || (token.grammar & POSSESSIVE) !== 0;
}

/** "the", "she"; "that" brings in the clause itself. */
function isSubjectWord(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.cues & RELATIVE) return false;
  return (token.cues & OPENS_CLAUSE) !== 0 || (token.grammar & THING) !== 0;
}

/** "profits had fallen"; no "released", no "by the board", and no "template that". */
function isPlainSubject(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const [noun, next] = [tokens[at], tokens[at + 1]];
  if (noun?.kind !== "word" || noun.cues & NOT_SUBJECT || (next?.cues ?? 0) & RELATIVE) return false;
  return !evidence.isPast(noun) && !evidence.isGoing(noun) && !evidence.isPredicate(noun);
}
