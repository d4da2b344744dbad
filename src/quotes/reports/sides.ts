/** What stands on both sides of an attribution inside its sentence: `CONTENT, kata Rudi, CONTENT`. */
import type { Span } from "../../shapes.js";
import {
  ADVERB,
  ANAPHOR,
  ARTICLE,
  BREAKS,
  CHANNEL,
  CLAUSE_PARTICIPLE,
  COMPLEMENT,
  CONJUNCTION,
  CONNECTOR,
  FUNCTION,
  JOINS,
  NO_CLAUSE,
  PLACE,
  RELATIVE,
  ROLE_LINK,
  ROLE_MARKER,
} from "../lexicon/lexicon.js";
import type { Token } from "../tokens/tokens.js";
import type { Adjuncts } from "./adjuncts.js";
import { opensSubject } from "./clauseStarts.js";
import type { Clauses } from "./clauses.js";

/** Tokens of "In 2021,". */
const DAY_ALONE = 3;
const NO_WORD = { cues: 0, nouns: 0, grammar: 0 };

/** Reads the sides of one sentence's attributions. */
export class Sides {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly clauses: Clauses,
    /** A participle or "and" may go on behind the source: "…, Rudi said, adding that …". */
    private readonly describesBefore: boolean,
    private readonly adjuncts: Adjuncts,
  ) {}

  private insertionEnd(from: number): number {
    let at = from;
    while (at < this.tokens.length && this.tokens[at]?.symbol !== ",") at++;
    return at;
  }

  /** The insertion with the day behind its comma: ", kata Rudi di kantornya, Senin (13/5/2024)". */
  datedEnd(from: number): number {
    const end = this.insertionEnd(from);
    return this.tokens[end + 1]?.kind === "date" ? end + 2 : end;
  }

  /** The longer part of the sentence, before token `at` or behind token `end`. */
  longerSide(at: number, end: number): Span | null {
    const { cues, nouns } = this.tokens[at - 1] ?? NO_WORD;
    const isJoined = (nouns & CONNECTOR) !== 0 || (cues & RELATIVE) !== 0 || this.isBut(at - 1); // "…, and according to Rudi, …", "yang menurut Rudi …"
    const before = at === 0 || isJoined ? null : this.clauses.span(0, this.pastThus(at));
    const rest = this.afterInsertion(at === 0 ? this.pastOpening(end) : this.pastRelative(end));
    const after = rest < this.tokens.length ? this.clauses.span(rest, this.tokens.length) : null;
    if (!before || !after) return after ?? before;
    if (this.isOccasion(rest) || this.isOfSource(end) || this.opensRelative(end)) return before;
    if (this.isSetting(at) && this.clauses.hasPredicate(rest)) return after;
    if (this.describesBefore && this.tokens[at - 1]?.kind !== "symbol") return before; // "CONTENT according to Rudi, but …"
    if ((this.tokens[rest]?.grammar ?? 0) & CLAUSE_PARTICIPLE) return before; // "…, according to Rudi, adding to the dispute"
    if (this.isSubordinate(at) && rest > end) return after;
    if (this.adjuncts.hangs(at, rest)) return before;
    return after.end - after.start >= before.end - before.start ? after : before;
  }

  /** "…, but according to Rudi, …" */
  private isBut(at: number): boolean {
    return this.describesBefore && ((this.tokens[at]?.grammar ?? 0) & JOINS) !== 0;
  }

  /** "…, according to Rudi, who built it" tells of Rudi. */
  private opensRelative(end: number): boolean {
    const { cues } = this.tokens[end + 1] ?? NO_WORD;
    return this.describesBefore && this.tokens[end]?.symbol === "," && (cues & RELATIVE) !== 0;
  }

  /** "According to Rudi, who built it, the pier is old": the comma behind which another clause begins; token `end` itself where Rudi is not told of. */
  private pastRelative(end: number): number {
    if (!this.opensRelative(end)) return end;
    for (let at = end + 2; at < this.tokens.length; at++)
      if (this.tokens[at]?.symbol === "," && this.opensClause(at + 1)) return at;
    return end;
  }

  /** "Selon Rudi, qui mène les études, le quai …": behind a source that opens the sentence the next comma ends what is told of it. */
  private pastOpening(end: number): number {
    const { cues } = this.tokens[end + 1] ?? NO_WORD;
    if (this.describesBefore || this.tokens[end]?.symbol !== "," || !(cues & RELATIVE)) return this.pastRelative(end);
    const comma = this.tokens.findIndex(({ symbol }, at) => at > end + 1 && symbol === ",");
    return comma < 0 ? end : comma;
  }

  private opensClause(at: number): boolean {
    return opensSubject(this.tokens[at]) && this.clauses.hasPredicate(at);
  }

  /** "With the season over, according to Rudi, the pier will close": a small word opens what stands before token `cue`, and no clause is there. */
  private isSetting(cue: number): boolean {
    const first = this.tokens.findIndex(
      ({ cues, grammar }) => !(grammar & JOINS) && !((cues & ADVERB) !== 0 && !(cues & CHANNEL)),
    );
    const { cues } = this.tokens[first] ?? NO_WORD;
    return (
      this.describesBefore && (cues & (CHANNEL | PLACE | NO_CLAUSE)) !== 0 && !this.clauses.hasPredicate(first, cue)
    );
  }

  /** "CONTENT, kata Rudi, di Kompleks Melati, Senin (13/5/2024)": where it was said, and nothing that is said. */
  isOccasion(at: number): boolean {
    return ((this.tokens[at]?.cues ?? 0) & (CHANNEL | PLACE)) !== 0 && !this.clauses.hasPredicate(at);
  }

  /** "CONTENT, said Rudi, of the Harbour Trust, a group that helps": where the source belongs goes on behind its comma. */
  private isOfSource(end: number): boolean {
    const { cues = 0, nouns = 0, isCapital = true } = this.tokens[end + 1] ?? {};
    if (!this.describesBefore || this.tokens[end]?.symbol !== "," || isCapital) return false;
    return (nouns & ROLE_LINK) !== 0 && (cues & NO_CLAUSE) !== 0 && !(nouns & CONNECTOR && cues & CHANNEL);
  }

  /** "Meski hujan deras, kata Rudi, warga tetap datang": what a conjunction opens is less than the clause behind the attribution. */
  private isSubordinate(cue: number): boolean {
    const first = this.tokens[0];
    if (!first || this.describesBefore || !(first.grammar & CONJUNCTION)) return false;
    const isClosed = this.tokens.slice(0, cue - 1).some(({ symbol }) => symbol === ","); // "Jika hujan, warga, kata Rudi, mengungsi"
    return !isClosed && this.clauses.hasPredicate(0, cue); // "Sementara harga beras, kata Rudi, naik"
  }

  /** "CONTENT, demikian menurut Rudi": the word that points back belongs to the cue. */
  private pastThus(cue: number): number {
    const isThus = ((this.tokens[cue - 1]?.cues ?? 0) & ANAPHOR) !== 0 && this.tokens[cue - 2]?.symbol === ",";
    return isThus ? cue - 1 : cue;
  }

  /** Where the sentence goes on behind an attribution that ends before token `end`. */
  afterInsertion(end: number): number {
    let at = end;
    const first = this.tokens[at];
    if (first?.symbol === "'" || first?.symbol === "’")
      at = this.insertionEnd(at); // "according to the Board's monitoring,"
    else if (first && first.kind === "word" && (first.cues & (CHANNEL | PLACE) || this.isOfBody(first)))
      at = this.insertionEnd(at);
    while (this.tokens[at]?.kind === "symbol" || this.tokens[at]?.kind === "date" || this.isComplement(at)) at++;
    return at;
  }

  /** "said Rudi of the Harbour Trust": whose he is goes with the source. */
  private isOfBody({ nouns, cues, isCapital }: Token): boolean {
    return this.describesBefore && !isCapital && (nouns & ROLE_LINK) !== 0 && (cues & NO_CLAUSE) !== 0;
  }

  /** `CONTENT, Rudi said, and …`, `CONTENT, Rudi said, adding …` */
  goesOn(at: number): boolean {
    const { cues, nouns, grammar } = this.tokens[at + 1] ?? NO_WORD;
    if (this.tokens[at]?.symbol !== "," || !this.describesBefore) return false;
    const isAnd = (nouns & CONNECTOR) !== 0 && (cues & FUNCTION) !== 0 && !(cues & (ARTICLE | NO_CLAUSE));
    return isAnd || (grammar & CLAUSE_PARTICIPLE) !== 0;
  }

  /** "When Rudi came home, she wrote to him": what a conjunction opens and the next comma closes is when it was said. */
  isCircumstance(comma: number): boolean {
    const first = this.tokens[0];
    const isAs =
      this.describesBefore && first !== undefined && (first.nouns & ROLE_MARKER) !== 0 && !(first.cues & ARTICLE);
    const isConjunction = isAs || (first && (first.cues & ADVERB) !== 0 && (first.grammar & BREAKS) !== 0);
    if (!isConjunction || this.tokens[1]?.kind === "date") return false;
    return this.tokens.findIndex(({ symbol }) => symbol === ",") === comma;
  }

  /** "In 2021, Rudi pledged to": a small word and a day are all that stands before token `to`. */
  isDayAlone(to: number): boolean {
    const [first, day] = this.tokens;
    if (!this.describesBefore || to !== DAY_ALONE || !((first?.cues ?? 0) & (CHANNEL | PLACE | NO_CLAUSE)))
      return false;
    return day?.kind === "date" || day?.isDigits === true;
  }

  isComplement(at: number): boolean {
    return ((this.tokens[at]?.cues ?? 0) & COMPLEMENT) !== 0;
  }
}
