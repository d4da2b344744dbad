/** What a participle at the head of a sentence reports: `Noting that CONTENT, Rudi asked for more`. */
import { ACCORDING, CLAUSE_PARTICIPLE, COMPLEMENT } from "../lexicon/lexicon.js";
import type { Subjects } from "../sources/subjects.js";
import type { Token } from "../tokens/tokens.js";
import { opensSubject } from "./clauseStarts.js";
import type { Clauses } from "./clauses.js";
import { type Report, reportAt } from "./report.js";

/** The report of the sentence's first word, whose source is the subject behind the clause's comma; null where none opens it. */
export function openingParticiple({ tokens, phrases, sources }: Subjects, clauses: Clauses): Report | null {
  const [cue] = tokens;
  if (!sources.evidence.describesBefore || !cue || !(cue.grammar & CLAUSE_PARTICIPLE)) return null;
  const from = clauses.behind(0);
  if (from === null || !isClause(tokens, from)) return null;
  const source = phrases.find(
    ({ from: at, isVague, kind }) =>
      at > from && tokens[at - 1]?.symbol === "," && !isVague && kind !== "role" && clauses.hasPredicate(from, at - 1),
  );
  if (source && tokens.slice(from, source.from).some(({ cues }) => cues & ACCORDING)) return null; // "…, according to the police, Rudi left"
  const content = source ? clauses.span(from, source.from - 1) : null;
  if (!source || !content) return null;
  const clause = { from: 0, to: from };
  return reportAt(0, { cue, source, isSubject: true, content, clause, reason: "participle before the source" });
}

/** "that" brings it in, or its subject opens it. */
function isClause(tokens: readonly Token[], from: number): boolean {
  return ((tokens[from - 1]?.cues ?? 0) & COMPLEMENT) !== 0 || opensSubject(tokens[from]);
}
