/** Attributions inside or behind what was said: `CONTENT, kata Rudi, CONTENT`, `Menurut Rudi, CONTENT`. */
import type { Span } from "../../shapes.js";
import { ACCORDING, ADVERB, AMBIGUOUS, ASKS, CHANNEL, CLITIC, PLACE, VERB } from "../lexicon/lexicon.js";
import type { Source } from "../sources/sources.js";
import type { Subjects } from "../sources/subjects.js";
import { opensRelative } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import { namesSource } from "./namedSources.js";
import { type Report, reportAt } from "./report.js";
import type { Sides } from "./sides.js";

/** Words between a source and the comma behind it that tell how it was said: "kata Rudi lagi menambahkan,". */
const LONGEST_MANNER = 2;

/** Reads the insertions of one sentence. */
export class Insertions {
  private readonly tokens: readonly Token[];

  constructor(
    private readonly subjects: Subjects,
    private readonly sides: Sides,
  ) {
    this.tokens = subjects.tokens;
  }

  /** `CONTENT, kata Rudi, CONTENT` and `Menurut Rudi, CONTENT` */
  read(at: number, reason: string): Report | null {
    const cue = this.tokens[at] as Token;
    const source = this.subjects.behind(at, this.tokens.length);
    const isClitic = !source && (cue.cues & CLITIC) !== 0;
    if (!source && !isClitic) return null;
    if (source && this.isThus(at, source))
      return reportAt(at, { cue, source, pointsBack: true, clause: { from: at, to: this.tokens.length }, reason });
    if (!this.isInsertion(at, source) || source?.isDocument) return null;
    const end = this.pastManner(source?.to ?? at + 1);
    const content = this.sides.longerSide(at, end);
    if (this.isThing(cue, end, content)) return null;
    const isClosing = this.sides.isOccasion(this.sides.afterInsertion(end));
    const clause = { from: at, to: isClosing ? this.tokens.length : this.sides.datedEnd(end) };
    return reportAt(at, { cue, source, isClitic, content, clause, reason });
  }

  /** "Begitu kata Rudi.", "Demikian ujar Rudi.": what points back opens the sentence, and nothing is told behind who said it. */
  private isThus(at: number, { to }: Source): boolean {
    const { evidence } = this.subjects.sources;
    const [first, next] = [this.tokens[0], this.tokens[to]];
    if (at !== 1 || !evidence.describesBehind || !first || !evidence.isPointer(first)) return false;
    if (next?.symbol === "," && this.sides.longerSide(at, to)) return false; // "Demikian menurut BMKG, gempa itu tidak …"
    return next?.kind !== "word" || (next.cues & (CHANNEL | PLACE)) !== 0;
  }

  /** "kata Rudi lagi, …", "kata Rudi menambahkan, …": where how it was said ends, or a second verb; `end` itself where something else follows. */
  private pastManner(end: number): number {
    if (!this.subjects.sources.evidence.describesBehind) return end;
    let to = end;
    while (to < end + LONGEST_MANNER && (this.tokens[to]?.cues ?? 0) & (ADVERB | VERB)) to++;
    return this.tokens[to]?.symbol === "," ? to : end;
  }

  /** "äußerte Rudi Sorge über …": no clause of a language that parts each from its verb by a comma. */
  private isThing({ cues, grammar }: Token, end: number, content: Span | null): boolean {
    if (cues & ACCORDING || grammar & ASKS || !this.subjects.sources.evidence.partsClauses) return false;
    return this.tokens[end]?.kind === "word" && this.tokens[end]?.start === content?.start;
  }

  /** "Rudi, who is late, according to the Courier, said …": the clause about the subject ends with it, and its verb follows. */
  isInRelative({ source }: Report): boolean {
    const { describesBefore } = this.subjects.sources.evidence;
    const end = source?.to ?? 0;
    if (!describesBefore || this.tokens[end]?.symbol !== "," || !((this.tokens[end + 1]?.cues ?? 0) & VERB))
      return false;
    const [subject] = this.subjects.phrases;
    return (
      subject !== undefined && this.tokens[subject.to]?.symbol === "," && opensRelative(this.tokens[subject.to + 1])
    );
  }

  /** Behind a comma, the one inside marks too, or at the head of the sentence. */
  private isBound(at: number): boolean {
    const [before, first] = [this.tokens[at - 1], this.tokens[0]];
    const { describesBefore } = this.subjects.sources.evidence;
    if (before?.symbol === "," || (describesBefore && before?.stretchIsOpen)) return true;
    const isSubject = describesBefore && first?.kind === "word" && !(first.cues & ADVERB);
    return at === 0 || (at === 1 && !isSubject); // "It offers a pier"
  }

  /** "teilte die Polizei am Montag | mit": the verb's second part closes its clause, so that it is no ordinary word. */
  private isClosed(verb: number, from: number): boolean {
    let last = from;
    while (last < this.tokens.length && this.tokens[last]?.kind !== "symbol") last++;
    const [cue, closing] = [this.tokens[verb], this.tokens[last - 1]];
    return (
      last > from && cue !== undefined && closing !== undefined && this.subjects.sources.evidence.closes(cue, closing)
    );
  }

  /** A stem that is an ordinary word as well counts only between commas, or with a pronoun or a person behind it. */
  private isInsertion(at: number, source: Source | null): boolean {
    const { cues } = this.tokens[at] as Token;
    if (cues & ACCORDING) return namesSource(this.subjects, at, source);
    if (this.tokens[source?.to ?? at]?.symbol === "’" || this.tokens[source?.to ?? at]?.symbol === "'") return false; // "said the law's"
    const isBound = this.isBound(at);
    const end = source?.to ?? at + 1;
    const isFollowed = end >= this.tokens.length || this.tokens[end]?.kind !== "word";
    if (!isBound && !(cues & VERB) && this.subjects.sources.evidence.describesBefore) return false; // "had emailed Rudi"
    if (!source) return isBound && (isFollowed || at > 0);
    if (cues & AMBIGUOUS && at === 0 && !isFollowed) return false; // "Komentar Rudi tampaknya …"
    if (source.isVague && this.subjects.sources.evidence.describesBefore) return false; // "…, add a cover"
    if (source.kind === "role" || source.kind === "organization") {
      const isSure = !(cues & AMBIGUOUS) || this.isClosed(at, end);
      return isBound && (isSure || (at === 0 && this.tokens[end]?.symbol === ","));
    }
    const isInverted = source.kind === "pronoun" && !this.subjects.sources.evidence.describesBefore; // "said he would" goes on
    return isBound || isFollowed || isInverted;
  }
}
