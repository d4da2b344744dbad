/** Statements of a language whose verb closes the sentence: `Rudi, CONTENT söyledi`. */

import { CHANNEL, PARTICIPLE } from "../lexicon/lexicon.js";
import type { Subjects } from "../sources/subjects.js";
import type { Token } from "../tokens/tokens.js";
import type { Clauses } from "./clauses.js";
import { type Report, reportAt } from "./report.js";

/** Words between a source and the occasion on which it spoke. */
const OCCASION_REACH = 4;

/** What the verb at token `at` reports where it closes the sentence; how the word before it ends tells a clause from a thing. */
export function framedReport(at: number, { tokens, phrases, sources }: Subjects, clauses: Clauses): Report | null {
  const last = tokens[at - 1];
  if (!last || !sources.evidence.endsClause(last)) return null;
  if (tokens.slice(at + 1).some(({ kind }) => kind !== "symbol")) return null;
  const source = phrases.find(
    ({ from, to, isVague }) => !isVague && to < at && (from === 0 || tokens[to]?.symbol === ","),
  );
  const content = source ? clauses.span(contentStart(tokens, source.to, at), at) : null;
  if (!source || !content) return null;
  const clause = { from: source.from, to: at + 1 };
  const cue = tokens[at] as Token;
  return reportAt(at, { cue, source, isSubject: true, content, clause, reason: "source, clause and closing verb" });
}

/** Behind the source's comma, the occasion ("yazılı açıklamasında,") and what it says before ("… olduğunu belirterek,"). */
function contentStart(tokens: readonly Token[], from: number, verb: number): number {
  let start = from;
  for (let at = from; at < verb; at++) {
    const { cues } = tokens[at] as Token;
    if (cues & PARTICIPLE || (cues & CHANNEL && at - from <= OCCASION_REACH)) start = at + 1;
  }
  while (tokens[start]?.symbol === ",") start++;
  return start;
}
