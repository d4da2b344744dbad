/** Verbs that share the source of a statement: `Rudi said CONTENT, adding that CONTENT`, `…, and urged CONTENT`. */
import type { Clauses } from "./clauses.js";
import { lastDay } from "./closings.js";
import {
  CHANNEL,
  CLAUSE_PARTICIPLE,
  COMPLEMENT,
  CONNECTOR,
  FUNCTION,
  NO_CLAUSE,
  NOUN_VERB,
  OBJECT,
  PARTICIPLE,
  VERB,
} from "./lexicon.js";
import { type Report, reportAt } from "./report.js";
import type { Source } from "./sources.js";
import type { Subjects } from "./subjects.js";
import { type Token, tokenAt, tokenFrom } from "./tokens.js";

/** A further verb at token `at`; what stands before it ends at token `end`. */
interface Joint {
  readonly at: number;
  readonly end: number;
}

/** Finds further verbs of one sentence. */
export class JoinedVerbs {
  private readonly tokens: readonly Token[];

  constructor(
    private readonly subjects: Subjects,
    private readonly clauses: Clauses,
  ) {
    this.tokens = subjects.tokens;
  }

  /** A statement, cut where a further verb goes on, and the statements of the further verbs. */
  split(first: Report): Report[] {
    const cue = tokenAt(this.tokens, first.cue);
    const { source } = first;
    if (cue < 0 || !source) return [first];
    const joints = this.joints(cue + 1, first.isSubject);
    const [next] = joints;
    if (!next) return [first];
    const own = this.cut(first, next);
    return [this.isThing(own, cue) ? { ...own, content: null } : own, ...this.reports(joints, source)];
  }

  /** "Rudi reiterated these doubts, stating that": without the further verb's clause no clause is left. */
  private isThing({ content }: Report, cue: number): boolean {
    if (!content || !((this.tokens[cue]?.grammar ?? 0) & OBJECT)) return false;
    const from = tokenFrom(this.tokens, content.start);
    if (from <= cue || (this.tokens[from - 1]?.cues ?? 0) & COMPLEMENT) return false;
    return !this.clauses.hasPredicate(from, tokenFrom(this.tokens, content.end));
  }

  /** What the source that ends before token `from` says besides, behind its quote: `"…," Rudi said, noting that CONTENT`. */
  behind(from: number, source: Source): Report[] {
    return this.reports(this.joints(from, false), source);
  }

  /** `Rudi left the hall, saying that CONTENT`: a sentence without another verb that reports. */
  alone(): Report[] {
    const joints = this.joints(1, false);
    const source = joints[0] ? this.subjects.before(joints[0].at) : null;
    return source && !source.isDocument && !source.isVague ? this.reports(joints, source) : [];
  }

  private joints(from: number, isSubject: boolean): Joint[] {
    const joints: Joint[] = [];
    for (let at = from; at < this.tokens.length; at++) {
      const end = this.isParticiple(at) ? at - 1 : isSubject && this.isShared(at) ? at - 2 : null;
      if (end !== null && this.clauses.behind(at) !== null) joints.push({ at, end });
    }
    return joints;
  }

  /** ", adding that": behind a comma, before a clause. */
  private isParticiple(at: number): boolean {
    const { grammar } = this.tokens[at] as Token;
    if (!(grammar & CLAUSE_PARTICIPLE) || this.tokens[at - 1]?.symbol !== ",") return false;
    return !((this.tokens[at + 1]?.cues ?? 0) & (NO_CLAUSE | CHANNEL)); // "adding to the dispute"
  }

  /** ", and urged": without a comma the verb may be that of the clause. */
  private isShared(at: number): boolean {
    const { cues, grammar } = this.tokens[at] as Token;
    const link = this.tokens[at - 1];
    if (!(cues & VERB) || cues & PARTICIPLE || grammar & NOUN_VERB || !link || link.isCapital) return false;
    const isLink = (link.nouns & CONNECTOR) !== 0 && (link.cues & FUNCTION) !== 0;
    return isLink && this.tokens[at - 2]?.symbol === ",";
  }

  private cut(report: Report, { at, end }: Joint): Report {
    const { content } = report;
    const joint = this.tokens[at] as Token;
    if (!content || content.start >= joint.start || content.end <= joint.start) return report;
    const from = tokenFrom(this.tokens, content.start);
    return { ...report, content: this.clauses.span(from, end) };
  }

  private reports(joints: readonly Joint[], source: Source): Report[] {
    return joints.flatMap(({ at }, index) => {
      const from = this.clauses.behind(at) as number;
      const end = joints[index + 1]?.end ?? lastDay(this.tokens) ?? this.tokens.length;
      const content = end > from ? this.clauses.span(from, end) : null;
      if (!content) return [];
      const clause = { from: at, to: from };
      const cue = this.tokens[at] as Token;
      return [
        reportAt(at, { cue, source, isSubject: true, content, clause, reason: "further verb of the same source" }),
      ];
    });
  }
}
