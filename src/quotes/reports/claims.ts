/** Statements that a noun brings in: `Rudi's claim that CONTENT`. */
import { ADVERB, CLAIM, COMPLEMENT, COPULA, JOINS } from "../lexicon/lexicon.js";
import { endingAt, type Source } from "../sources/source.js";
import type { Subjects } from "../sources/subjects.js";
import type { Token } from "../tokens/tokens.js";
import { isPossessive } from "../tokens/verbs.js";
import type { Clauses } from "./clauses.js";
import { type Report, reportAt } from "./report.js";

/** The mark and the letter behind an owner: "Rudi's". */
const OWNER_LENGTH = 2;
/** The noun and the word that brings in the clause. */
const OPENING_LENGTH = 2;
/** Words of a clause whose verb we may not know: "Rudi sold the old pier". */
const FEWEST_CLAIMED = 5;

/** The first claim of a sentence whose owner is named; null where none is. */
export function claimOf(subjects: Subjects, clauses: Clauses): Report | null {
  const { tokens } = subjects;
  for (let at = OWNER_LENGTH + 1; at + OPENING_LENGTH < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!(token.grammar & CLAIM) || !((tokens[at + 1]?.cues ?? 0) & COMPLEMENT)) continue;
    const source = isPossessive(tokens, at) ? ownerOf(at, subjects) : null;
    const from = at + OPENING_LENGTH;
    if (!source) continue;
    if (!clauses.hasPredicate(from)) return null;
    const content = clauses.span(
      from,
      opensSentence(tokens, source) ? beforeJudgement(tokens, from, clauses) : tokens.length,
    );
    const clause = { from: source.from, to: from };
    if (content)
      return reportAt(at, {
        cue: token,
        source,
        isSubject: true,
        content,
        clause,
        reason: "noun of saying and clause",
      });
  }
  return null;
}

function ownerOf(noun: number, { phrases }: Subjects): Source | null {
  const owner = endingAt(phrases, noun - OWNER_LENGTH) ?? endingAt(phrases, noun);
  return owner && !owner.isVague && !owner.isDocument ? owner : null;
}

function opensSentence(tokens: readonly Token[], { from }: Source): boolean {
  return tokens.slice(0, from).every(({ cues, grammar, symbol }) => cues & ADVERB || grammar & JOINS || symbol === ",");
}

/** "Rudi's claim that the pier is safe is wrong": what the sentence says of the claim begins with its last form of "to be". */
function beforeJudgement(tokens: readonly Token[], from: number, clauses: Clauses): number {
  const last = tokens.findLastIndex(({ grammar }, at) => at > from && (grammar & COPULA) !== 0);
  const isClause = last - from >= FEWEST_CLAIMED || clauses.hasPredicate(from, last);
  return last > from && isClause ? last : tokens.length;
}
