/** Statements of a language whose verb stands behind its clause: `Rudi, CONTENT söyledi`, `CONTENT söyleyen Rudi`. */

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

/** `CONTENT belirten Rudi, …`: what somebody said is told before who it is, and the sentence goes on with them; null where nothing is. */
export function toldBefore(subjects: Subjects, clauses: Clauses): Report | null {
  const { tokens, phrases, sources } = subjects;
  for (let at = 1; at < tokens.length; at++) {
    const cue = tokens[at] as Token;
    if (!(cue.cues & PARTICIPLE) || !sources.evidence.bringsSource(cue)) continue;
    if (!sources.evidence.endsClause(tokens[at - 1] as Token)) continue;
    if (phrases.some(({ from, to }) => from === 0 && tokens[to]?.symbol === ",")) return null; // who acts stands before
    const source = subjects.behind(at, tokens.length);
    const content = source ? clauses.span(contentStart(tokens, 0, at), at) : null;
    if (!source || source.isVague || !content) return null;
    const clause = { from: at, to: source.to };
    return reportAt(at, { cue, source, content, clause, reason: "clause, verb and source" });
  }
  return null;
}
