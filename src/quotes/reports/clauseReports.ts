/** `Rudi mengatakan (bahwa) CONTENT`, `CONTENT, Rudi said.`: a source, its verb, and the clause behind or before them. */
import type { Span } from "../../shapes.js";
import {
  ANAPHOR,
  ATTITUDE,
  CHANNEL,
  CONJUNCTION,
  COUNTS,
  DEMONSTRATIVE,
  LABEL,
  OBJECT,
  PLACE,
  RELATIVE,
  ROLE_LINK,
  RULES,
  URGES,
} from "../lexicon/lexicon.js";
import type { Source } from "../sources/sources.js";
import type { Subjects } from "../sources/subjects.js";
import type { Token } from "../tokens/tokens.js";
import type { Adjuncts } from "./adjuncts.js";
import type { Clauses } from "./clauses.js";
import { ClosingOccasions, lastDay } from "./closingOccasions.js";
import { Endings } from "./endings.js";
import { type Report, reportAt } from "./report.js";
import type { Sides } from "./sides.js";

/** Reads the clause that a source and its verb report. */
export class ClauseReports {
  private readonly tokens: readonly Token[];
  private readonly closings: ClosingOccasions;
  private readonly endings: Endings;

  constructor(
    private readonly subjects: Subjects,
    private readonly clauses: Clauses,
    private readonly sides: Sides,
    private readonly adjuncts: Adjuncts,
  ) {
    this.tokens = subjects.tokens;
    this.closings = new ClosingOccasions(subjects.tokens, subjects.sources.evidence);
    this.endings = new Endings(subjects, clauses);
  }

  /** `Rudi mengatakan (bahwa) CONTENT` */
  read(at: number, source: Source): Report | null {
    const from = this.clauses.behind(at);
    const day = lastDay(this.tokens);
    const closing = day !== null && from !== null && day > from ? this.closings.occasionBefore(day, from) : null;
    const end = closing ?? day ?? this.endings.secondAttribution(at) ?? this.endings.nextVerb(at) ?? this.tokens.length;
    const behind = from === null ? null : this.clauses.span(from, end);
    const before = this.clauseBefore(source);
    const cue = this.tokens[at] as Token;
    const content =
      before !== null && this.isClosed(at, source) ? before : (behind ?? (this.wantsMore(at, source) ? null : before));
    const pointsBack = this.pointsBackBehind(at);
    if (cue.grammar & (RULES | URGES) && !content) return null; // "found a boat" is no speech
    const clause =
      closing !== null
        ? { from: closing, to: (day ?? closing) + 2 }
        : { from: source.from, to: this.toldTo(at, from, content !== null && content === before) };
    const isDeed = (cue.grammar & (RULES | URGES)) !== 0; // who "found that" or "urged" does not go on speaking
    const isAside = isDeed || this.isAside(source) || ((this.tokens[at - 1]?.grammar ?? 0) & CONJUNCTION) !== 0;
    const told = pointsBack ? null : content;
    const reason = "source, verb and clause";
    return reportAt(at, { cue, source, isSubject: true, isAside, clause, reason, content: told, pointsBack });
  }

  /** `CONTENT, Rudi said on Monday.`: nothing that could be said stands behind the verb. */
  private isClosed(verb: number, source: Source): boolean {
    return (
      this.endings.isAfterthought(verb + 1) ||
      this.endings.isDated(verb, source) ||
      this.endings.isAside(verb, source) ||
      this.sides.goesOn(verb + 1) ||
      this.adjuncts.hangsBehind(verb, source.from) ||
      this.clauses.isHeardOn(verb, source.from)
    );
  }

  /** "In the spring, Rudi found a boat": the verb takes a thing, so that what stands before it is no clause unless it ends the sentence. */
  private wantsMore(verb: number, { from }: Source): boolean {
    const { grammar, cues } = this.tokens[verb] as Token;
    const isLast = this.endings.isLast(verb + 1);
    if (grammar & RULES && !(isLast && this.clauses.hasPredicate(0, from))) return true;
    return ((grammar & (OBJECT | COUNTS)) !== 0 || (cues & ATTITUDE) !== 0) && !isLast;
  }

  /** `CONTENT, Rudi told the Courier on Monday`: where the words that tell to whom and when end; what looks like a clause behind the verb is none there. */
  private toldTo(verb: number, clause: number | null, isBehindContent: boolean): number {
    if (clause === null) return this.tokens.length;
    return isBehindContent && this.subjects.sources.evidence.describesBefore ? this.sides.datedEnd(verb + 1) : clause;
  }

  /** `Rudi menyampaikan hal itu saat rapat.`: what points back, and nothing that is said of it. */
  private pointsBackBehind(verb: number): boolean {
    const [thing, next] = [this.tokens[verb + 1], this.tokens[verb + 2]];
    if (!thing || !(thing.cues & ANAPHOR)) return false;
    const isPointing = (thing.cues & DEMONSTRATIVE) !== 0 || !this.subjects.sources.evidence.describesBehind;
    if (thing.to - thing.from === 1 && isPointing) return false; // "menyampaikan itu"; "berkata demikian" does
    if (next?.kind !== "word") return true;
    return (next.cues & (CHANNEL | PLACE)) !== 0 || (next.nouns & ROLE_LINK) !== 0;
  }

  /** "Itu menjawab tudingan Menteri Rudi Halim yang menyatakan": the clause is about somebody inside the sentence. */
  private isAside({ from, to, kind }: Source): boolean {
    const before = this.tokens[from - 1];
    const isInside = before?.kind === "word" && !before.isCapital && (before.cues & ~LABEL) === 0;
    return (
      (kind === "person" || kind === "organization") && isInside && ((this.tokens[to]?.cues ?? 0) & RELATIVE) !== 0
    );
  }

  /** "Besides these tools, Rudi recommends:": what he says follows in the next lines. */
  private opensList(): boolean {
    return this.subjects.sources.evidence.describesBefore && this.tokens.at(-1)?.symbol === ":";
  }

  /** `CONTENT, Rudi said.` */
  private clauseBefore({ from }: Source): Span | null {
    const before = this.tokens[from - 1];
    if (this.sides.isCircumstance(from - 1) || this.sides.isDayAlone(from)) return null;
    if (this.opensList() && !this.clauses.hasPredicate(0, from)) return null;
    if (this.subjects.sources.evidence.describesBehind && !this.clauses.hasPredicate(0, from)) return null; // "Pada kesempatan yang sama, Rudi bertanya"
    return before?.symbol === "," || before?.stretchIsOpen ? this.clauses.span(0, from) : null;
  }
}
