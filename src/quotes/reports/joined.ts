/** Verbs that share the source of a statement: `Rudi said CONTENT, adding that CONTENT`, `…, and urged CONTENT`. */
import { firstNotBelow } from "../../text/search.js";
import {
  ADVERB,
  BREAKS,
  CLAUSE_PARTICIPLE,
  COMPLEMENT,
  JOINS,
  OBJECT,
  PARTICIPLE,
  POST,
  VERB,
} from "../lexicon/lexicon.js";
import { LONG_DASHES } from "../marks/dashes.js";
import { quotedAs } from "../sources/quotedAs.js";
import type { Source } from "../sources/source.js";
import type { Subjects } from "../sources/subjects.js";
import { type Token, tokenAt, tokenFrom } from "../tokens/tokens.js";
import type { Clauses } from "./clauses.js";
import { lastDay } from "./closingOccasions.js";
import { type Joint, Joints } from "./joints.js";
import { type Report, reportAt } from "./report.js";

/** Finds further verbs of one sentence. */
export class JoinedVerbs {
  private readonly tokens: readonly Token[];
  private readonly joints: Joints;

  constructor(
    private readonly subjects: Subjects,
    private readonly clauses: Clauses,
  ) {
    this.tokens = subjects.tokens;
    this.joints = new Joints(subjects, clauses);
  }

  /** A statement, cut where a further verb goes on, and the statements of the further verbs. */
  split(first: Report): Report[] {
    const cue = tokenAt(this.tokens, first.cue);
    const { source } = first;
    if (cue < 0 || !source) return [first];
    const joints = this.joints.from(cue + 1, first.isSubject);
    const [next] = joints;
    if (!next) return [this.withoutAsides(first)];
    const own = this.cut(first, next);
    if (!own.content && next.source) return [first]; // "as Rudi noted, Sari said that": all of it is what Rudi says
    return [this.isThing(own, cue) ? { ...own, content: null } : own, ...this.reports(joints, source)];
  }

  /** `Rudi said CONTENT, describing it as "old"`, `… CONTENT, adding:`: what the source does besides, or says next, is no part of the clause. */
  private withoutAsides(report: Report): Report {
    const { content } = report;
    if (!content || !report.isSubject) return report;
    const from = tokenFrom(this.tokens, content.start);
    const aside = this.tokens.findIndex(
      (token, at) => at > from && token.start < content.end && this.opensAside(at, from),
    );
    return aside < 0 ? report : { ...report, content: this.clauses.span(from, aside) };
  }

  /** The comma of ", describing"; of ", adding" where nothing follows. */
  private opensAside(comma: number, from: number): boolean {
    const [participle, next] = [this.tokens[comma + 1], this.tokens[comma + 2]];
    if (this.isBrokenOff(comma, from)) return true;
    if (this.tokens[comma]?.symbol !== "," || !participle || !(participle.cues & PARTICIPLE)) return false;
    if (participle.cues & (VERB | POST) || this.subjects.sources.evidence.isPast(participle)) return false;
    return !(participle.grammar & CLAUSE_PARTICIPLE) || !next || next.symbol === ":";
  }

  /** "… the pier is old — but not before he left": behind the sentence's last dash the reporter goes on with less than was said. */
  private isBrokenOff(dash: number, from: number): boolean {
    const { isCapital = true, cues = 0, grammar = 0 } = this.tokens[dash + 1] ?? {};
    if (!LONG_DASHES.has(this.tokens[dash]?.symbol ?? "") || isCapital) return false;
    const { cues: second = 0 } = this.tokens[dash + 2] ?? {};
    if (second === 0 || second & COMPLEMENT) return false; // "— and good for you", "— but that it is late"
    const goesOn = (grammar & JOINS) !== 0 || ((cues & ADVERB) !== 0 && (grammar & BREAKS) !== 0);
    const [first, sign, last] = [this.tokens[from], this.tokens[dash], this.tokens.at(-1)];
    if (!goesOn || !first || !sign || !last || last.end - sign.end > sign.start - first.start) return false;
    return !this.tokens.slice(dash + 1).some(({ symbol }) => LONG_DASHES.has(symbol));
  }

  /** "Rudi reiterated these doubts, stating that": without the further verb's clause no clause is left. */
  private isThing({ content }: Report, cue: number): boolean {
    if (!content || !((this.tokens[cue]?.grammar ?? 0) & OBJECT)) return false;
    const from = tokenFrom(this.tokens, content.start);
    if (from <= cue || (this.tokens[from - 1]?.cues ?? 0) & COMPLEMENT) return false;
    return !this.clauses.hasPredicate(from, tokenFrom(this.tokens, content.end));
  }

  /** "Rudi said that Sari had claimed that CONTENT": what others say inside a statement, and to whom nobody goes back. */
  inside({ content, cue }: Report): Report[] {
    if (!content) return [];
    const from = tokenFrom(this.tokens, content.start);
    const end = tokenFrom(this.tokens, content.end);
    const { phrases } = this.subjects;
    const source = phrases[firstNotBelow(phrases.length, (index) => phrases[index]?.from ?? 0, from)];
    if (source?.from !== from) return [];
    const verb = !source.isVague && !source.isDocument ? this.verbBehind(source.to) : null;
    const inner = verb !== null && verb < end && tokenAt(this.tokens, cue) !== verb ? this.clauses.behind(verb) : null;
    const said = inner !== null && inner < end && this.joints.isThat(inner - 1) ? this.clauses.span(inner, end) : null;
    if (verb === null || !said) return [];
    const clause = { from: source.from, to: inner as number };
    const told = { cue: this.tokens[verb] as Token, source, isSubject: true, isAside: true, content: said, clause };
    return [reportAt(verb, { ...told, reason: "clause inside what another says" })];
  }

  /** The verb that reports right behind a source, over adverbs. */
  private verbBehind(from: number): number | null {
    let at = from;
    while (this.joints.isAdverb(at)) at++;
    return this.joints.isPlainVerb(at) && this.subjects.isVerb(at) ? at : null;
  }

  /** What the source that ends before token `from` says besides, behind its quote: `"…," Rudi said, noting that CONTENT`. */
  behind(from: number, source: Source): Report[] {
    return this.reports(this.joints.from(from, false), source);
  }

  /** `Rudi left the hall, saying that CONTENT`: a sentence without another verb that reports. */
  alone(): Report[] {
    const joints = this.joints.from(1, false);
    const [first] = joints;
    if (!first) return [];
    const isBehindComma = this.tokens[first.at - 1]?.symbol === ",";
    const quoted = quotedAs(this.tokens, this.subjects.phrases, first.at);
    const source = quoted ?? (isBehindComma ? this.subjects.before(first.at) : this.subjects.main(first.at));
    const isSomebody = source !== null && (!source.isVague || source === quoted);
    return source && isSomebody && !source.isDocument ? this.reports(joints, source) : [];
  }

  private cut(report: Report, { at, end }: Joint): Report {
    const { content } = report;
    const joint = this.tokens[at] as Token;
    if (!content || content.start >= joint.start || content.end <= joint.start) return report;
    const from = tokenFrom(this.tokens, content.start);
    return { ...report, content: this.clauses.span(from, end) };
  }

  private reports(joints: readonly Joint[], source: Source): Report[] {
    return joints.flatMap(({ at, isSilent, source: other }, index) => {
      if (isSilent) return [];
      const from = this.clauses.behind(at) as number;
      const end = joints[index + 1]?.end ?? lastDay(this.tokens) ?? this.tokens.length;
      const content = end > from ? this.clauses.span(from, end) : null;
      if (!content) return [];
      const clause = { from: at, to: from };
      const cue = this.tokens[at] as Token;
      return [
        reportAt(at, {
          cue,
          source: other ?? source,
          isSubject: true,
          content,
          clause,
          reason: "further verb of the same source",
        }),
      ];
    });
  }
}
