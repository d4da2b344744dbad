/** Verbs of speech that report nothing where people go by their first names: a purpose, a paper's clause, who somebody is. */
import {
  ADVERB,
  CHANNEL,
  COPULA,
  DIRECTIVE,
  DOCUMENT,
  NEGATION,
  NO_CLAUSE,
  RELATIVE,
  ROLE_LINK,
} from "../lexicon/lexicon.js";
import type { Source } from "../sources/source.js";
import type { Subjects } from "../sources/subjects.js";
import type { Token } from "../tokens/tokens.js";
import type { Report } from "./report.js";

/** "Rapat itu digelar untuk memastikan pasar aman": what is done to say something is not said yet. */
export function isPurpose({ tokens, sources }: Subjects, at: number): boolean {
  const before = tokens[at - 1];
  return sources.evidence.describesBehind && at > 1 && before?.kind === "word" && (before.cues & DIRECTIVE) !== 0;
}

/** "Any sailor could tell you that": what somebody may say is not said. */
export function isUnsaid({ tokens, sources }: Subjects, at: number): boolean {
  const before = tokens[at - 1];
  if (!sources.evidence.describesBefore || !before || before.cues & ADVERB) return false;
  return (before.cues & NEGATION) !== 0 && !(before.cues & DIRECTIVE) && sources.evidence.isPredicate(before);
}

/** "If Rudi says so", "nowhere does it say", "no one told": the source before the verb says nothing. */
export function isSupposed({ tokens, sources }: Subjects, { from, to, isVague }: Source): boolean {
  const before = tokens[from - 1];
  if (!sources.evidence.describesBefore || before?.kind !== "word") return false;
  const isAsked = sources.evidence.isPredicate(before) && !(before.grammar & COPULA) && !(before.cues & CHANNEL);
  const isIf = (before.cues & (DIRECTIVE | ADVERB)) === (DIRECTIVE | ADVERB);
  const isNobody = isVague && to === from + 1 && (before.cues & NO_CLAUSE) !== 0 && !(before.nouns & ROLE_LINK);
  return (isAsked && (before.cues & ADVERB) !== 0) || isIf || isNobody;
}

/** "early reports of the damage", "Data suggests": what acts is a paper. */
export function isOfPaper({ tokens, sources }: Subjects, { from, to }: Source): boolean {
  if (!sources.evidence.describesBefore) return false;
  const [first, link, paper] = [tokens[from] as Token, tokens[from - 1], tokens[from - 2]];
  if (from === 0 && to === 1) return (first.grammar & DOCUMENT) !== 0;
  const isOf = link?.kind === "word" && (link.nouns & ROLE_LINK) !== 0 && (link.cues & NO_CLAUSE) !== 0;
  return isOf && paper?.kind === "word" && !paper.isCapital && (paper.grammar & DOCUMENT) !== 0;
}

/** Whether the verb at token `at` stands in a clause about somebody, and not about another than who says nothing: "Rudi membantah tudingan Sari yang menyebut …". */
export function isOfOther({ tokens, phrases, sources }: Subjects, at: number, { source }: Report): boolean {
  if (!((tokens[at - 1]?.cues ?? 0) & RELATIVE)) return false;
  const { describesBehind } = sources.evidence;
  const other = describesBehind ? phrases.find(({ to, kind }) => to === at - 1 && kind === "person") : undefined;
  return !other || !source || other.from <= source.from;
}

/** "putusan Mahkamah Konstitusi yang menyatakan …": the clause is about the paper. */
export function isInDocument({ tokens, sources }: Subjects, { from, to }: Source): boolean {
  const paper = tokens[from - 1];
  if (!sources.evidence.describesBehind || !paper || paper.isCapital || !(paper.grammar & DOCUMENT)) return false;
  return ((tokens[to]?.cues ?? 0) & RELATIVE) !== 0;
}
