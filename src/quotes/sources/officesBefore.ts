/** Whether an office before a comma is that of the name behind it: "Menteri Perdagangan, Rudi Halim", no "Kepada petugas, Rudi mengaku". */
import {
  ACCORDING,
  ACRONYM,
  ADVERB,
  AGENT,
  BECOMING,
  CHANNEL,
  HONORIFIC,
  ORG_HEAD,
  PASSIVE,
  PLACE_NAME,
  POST,
  RANK,
  RELATIVE,
  ROLE_WORD,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Token } from "../tokens/tokens.js";
import { isDescribedBehindAdjunct, isNamedAgain } from "./between.js";
import { endsList, isAmongNames, isLast, isOfSeveral, isOutlet, opensTime } from "./noRoles.js";
import type { Source } from "./source.js";

/** Looks at what stands before a name's comma in one sentence. */
export class OfficesBefore {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly evidence: Evidence,
  ) {}

  /** Whether the role before a name's comma is that name's. */
  isOwnRole(source: Source, other: Source): boolean {
    const { tokens, evidence } = this;
    if (!this.isRole(source, other)) return false;
    if (evidence.describesBefore && (isOfSeveral(tokens, source, evidence) || endsList(tokens, source, evidence)))
      return false;
    if (evidence.describesBefore && isAmongNames(tokens, source, other, evidence)) return false;
    if (opensTime(tokens, source, evidence)) return false;
    return !this.opensContent(source, other.to) && !this.isTold(source.from, other.to);
  }

  /** "Dalam beberapa hasil survei, Rudi": a description without a word for people is no role. */
  isRole({ from, to, isDefinite }: Source, named: Source | null = null): boolean {
    if (isDefinite && this.isInside(from) && !(this.evidence.describesBefore && isLast(this.tokens, named)))
      return false;
    const kinds = this.evidence.describesBefore ? ROLE_WORD : ROLE_WORD | ORG_HEAD; // "the best office chairs, Rudi"
    return this.tokens.slice(from, to).some(({ nouns }) => (nouns & kinds) !== 0);
  }

  /** "Kasubdit Renakta, AKBP Rudi Halim": what looks like an organization is an office where a rank or a bare name follows. */
  isOffice(source: Source, other: Source): boolean {
    const isApart = this.opensContent(source, other.to) || this.isTold(source.from, other.to);
    if (this.evidence.describesBefore && (isApart || this.isInside(source.from, 0))) return false; // "According to the Courier, Rudi has", "Speaking to the Courier, Rudi, a nurse, said"
    const first = this.tokens[source.from] as Token;
    if (isOutlet(this.tokens, source.from, this.evidence)) return false;
    const isHead = (first.nouns & (ORG_HEAD | PLACE_NAME)) !== 0 || (first.isAcronym && !(first.nouns & ACRONYM));
    return !isHead && (other.role === null || ((this.tokens[other.from]?.nouns ?? 0) & ROLE_WORD) !== 0);
  }

  isShift(source: Source, other: Source): boolean {
    if (source.kind !== "person" || other.kind !== "person" || (other.role && !this.isRanked(other))) return false;
    if (this.evidence.describesBefore && source.name && source.role) return false; // "Mayor Nina Vale of Port, Aster"
    if (this.evidence.linksPlaces && isNamedAgain(this.tokens, source, other)) return false;
    const next = this.tokens[other.from] as Token;
    if (!next.isCapital && !(next.nouns & HONORIFIC)) return false;
    const first = this.tokens[source.from];
    if (source.role) return source.role.start < (source.name?.start ?? 0);
    return first !== undefined && !first.isCapital && source.name?.start !== first.start;
  }

  /** "Kapolsek Sukamaju, Iptu Rudi Halim": a rank alone before the name, where an office stands before it. */
  private isRanked({ from, role }: Source): boolean {
    const first = this.tokens[from];
    return !this.evidence.describesBefore && role?.start === first?.start && ((first?.nouns ?? 0) & RANK) !== 0;
  }

  /** "Kepada petugas, Rudi mengaku", "Asked by reporters, Rudi said", "Mengenai absennya pengurus klub, Rudi", "diangkat menjadi menteri, Rudi": the office is another's, or none yet. */
  isTold(from: number, end: number): boolean {
    const before = this.tokens[from - 1];
    if (before?.kind !== "word" || (before.isCapital && from > 1)) return false;
    if (before.nouns & BECOMING) return true;
    const isVerb = this.evidence.isPredicate(before) && !(before.cues & CHANNEL); // "Talking to reporters, Rudi said"
    if (!this.acts(end) || before.isDigits || isVerb) return false;
    return before.isCapital
      ? (before.cues & CHANNEL) !== 0
      : this.isInside(from, this.evidence.describesBefore ? 0 : AGENT);
  }

  /** Whether the source that ends before token `at` is the subject of a verb. */
  private acts(at: number): boolean {
    const next = this.tokens[at];
    if (this.evidence.describesBefore && next?.symbol === ",") return isDescribedBehindAdjunct(this.tokens, at);
    if (this.evidence.describesBefore && next?.kind === "word") return !next.isCapital && !(next.cues & RELATIVE); // "for her mother, Rudi took"
    return next !== undefined && ((next.cues & (VERB | POST | ADVERB)) !== 0 || this.evidence.isPredicate(next));
  }

  /** "According to her teacher, Rudi paints": without a comma behind it the name opens what was said. */
  private opensContent({ from }: Source, to: number): boolean {
    const next = this.tokens[to];
    const isDescribed = this.tokens[from]?.isCapital === false || this.evidence.describesBefore;
    const goesOn = next?.kind === "word" && !(next.cues & RELATIVE);
    return isDescribed && ((this.tokens[from - 1]?.cues ?? 0) & ACCORDING) !== 0 && goesOn;
  }

  /** Whether what stands before token `from` goes on with it: neither a comma nor a word that brings in a source. */
  private isInside(from: number, agent = AGENT): boolean {
    const before = this.tokens[from - 1];
    const isTold = before?.isCapital && this.evidence.linksPlaces && (this.tokens[from - 2]?.cues ?? 0) & CHANNEL; // "dijo a Nordia el alcalde"
    return before?.kind === "word" && !isTold && !(before.cues & (VERB | POST | ACCORDING | PASSIVE | ADVERB | agent));
  }
}
