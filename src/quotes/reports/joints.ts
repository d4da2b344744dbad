/** Where a further verb of the same source goes on: ", adding that", ", and urged", "but did not say why". */
import {
  ADVERB,
  AGENT,
  BREAKS,
  CHANNEL,
  CLAUSE_PARTICIPLE,
  COMPLEMENT,
  CONNECTOR,
  JOINS,
  LABEL,
  NEGATION,
  NO_CLAUSE,
  NOUN_VERB,
  PARTICIPLE,
  PLACE,
  PLURAL,
  PRONOUN,
  ROLE_MARKER,
  VERB,
} from "../lexicon/lexicon.js";
import { quotedAs } from "../sources/quotedAs.js";
import { endingAt, type Source } from "../sources/source.js";
import type { Subjects } from "../sources/subjects.js";
import type { Token } from "../tokens/tokens.js";
import { opensSubject } from "./clauseStarts.js";
import type { Clauses } from "./clauses.js";
import { FurtherDeeds } from "./furtherDeeds.js";

/** A further verb at token `at`; what stands before it ends at token `end`. */
export interface Joint {
  readonly at: number;
  readonly end: number;
  /** It tells nothing: "thanked the crews". */
  readonly isSilent: boolean;
  /** Somebody else who says it: "…, others argue that". */
  readonly source: Source | null;
}

/** Finds the further verbs of one sentence. */
export class Joints {
  private readonly tokens: readonly Token[];
  private readonly deeds: FurtherDeeds;

  constructor(
    private readonly subjects: Subjects,
    private readonly clauses: Clauses,
  ) {
    this.tokens = subjects.tokens;
    this.deeds = new FurtherDeeds(this.tokens, subjects.sources.evidence);
  }

  /** The further verbs behind token `from`; `isSubject`: the source stands before its verb, so that others may share it. */
  from(from: number, isSubject: boolean): Joint[] {
    const joints: Joint[] = [];
    for (let at = from; at < this.tokens.length; at++) {
      const other = this.otherAt(at);
      if (other) joints.push({ at, end: this.beforeOther(other), isSilent: false, source: other });
      const last = joints.at(-1);
      const clause = last ? last.at + 1 : from;
      const isShared = isSubject || last !== undefined;
      const end = other ? null : this.isParticiple(at) ? at - 1 : isShared ? this.sharedFrom(at, clause) : null;
      if (end !== null && this.clauses.behind(at) !== null) joints.push({ at, end, isSilent: false, source: null });
      const silent = end === null && isShared ? this.silentFrom(at, clause) : null;
      if (silent !== null) joints.push({ at, end: silent, isSilent: true, source: null });
    }
    return joints;
  }

  /** A verb that reports and is neither a participle nor a noun as well. */
  isPlainVerb(at: number): boolean {
    const { cues = 0, grammar = 0 } = this.tokens[at] ?? {};
    return (cues & VERB) !== 0 && !(cues & PARTICIPLE) && !(grammar & NOUN_VERB);
  }

  /** The comma before somebody else, or before the word that joins them. */
  private beforeOther({ from }: Source): number {
    return this.isConjunction(from - 1) ? from - 2 : from - 1;
  }

  /** "Some say …, others argue that …": who says something else, behind a comma and before a clause that "that" brings in. */
  private otherAt(at: number): Source | null {
    if ((this.tokens[at] as Token).grammar & CLAUSE_PARTICIPLE) return this.companionAt(at);
    if (!this.isPlainVerb(at) || this.clauses.behind(at) === null) return null;
    let to = at;
    while (this.isAdverb(to - 1)) to--;
    const other = endingAt(this.subjects.phrases, to);
    const isNamed = other && !other.isVague && !other.isDocument && other.kind !== "pronoun" && other.kind !== "plural";
    if (!isNamed) return null;
    if (this.tokens[other.from - 1]?.symbol === ",") return this.isThat(at + 1) ? other : null;
    return this.isConjunction(other.from - 1) ? other : null; // ", although others say"
  }

  /** The word of ", although" and ", but", in small letters. */
  private isConjunction(at: number): boolean {
    const { grammar = 0, isCapital = true } = this.tokens[at] ?? {};
    return !isCapital && (grammar & (JOINS | BREAKS)) !== 0 && this.tokens[at - 1]?.symbol === ",";
  }

  /** "Rudi left, with Sari saying that", "with some saying they": who is named between the two. */
  private companionAt(participle: number): Source | null {
    const other = endingAt(this.subjects.phrases, participle);
    const before = other && this.tokens[other.from - 1];
    if (!before || other.kind === "pronoun" || other.kind === "plural" || other.isDocument) return null;
    const from = before.cues & NO_CLAUSE ? this.clauses.behind(participle) : null;
    return from !== null && (this.isThat(from - 1) || this.isBroughtIn(from)) ? other : null;
  }

  isThat(at: number): boolean {
    return ((this.tokens[at]?.cues ?? 0) & COMPLEMENT) !== 0;
  }

  /** ", adding that": behind a comma, before a clause. */
  private isParticiple(at: number): boolean {
    const { grammar } = this.tokens[at] as Token;
    if (!(grammar & CLAUSE_PARTICIPLE)) return false;
    if (this.tokens[at - 1]?.symbol !== ",")
      return this.isThat(at + 1)
        ? this.isBroughtBy(at - 1) || this.isStated(at)
        : this.isWholeClause(at) && this.isStated(at);
    return !((this.tokens[at + 1]?.cues ?? 0) & (NO_CLAUSE | CHANNEL)); // "adding to the dispute"
  }

  /** "issued a statement saying the pier is old", "replied by saying he", "quoted Vale as saying she": what stands before it leaves no doubt that a clause follows. */
  private isStated(at: number): boolean {
    const { cues = 0 } = this.tokens[at - 1] ?? {};
    return (cues & (LABEL | AGENT)) !== 0 || quotedAs(this.tokens, this.subjects.phrases, at) !== null;
  }

  private isWholeClause(at: number): boolean {
    return opensSubject(this.tokens[at + 1]) && this.clauses.hasPredicate(at + 1);
  }

  /** "by saying that", "after announcing that", "said Vale adding that": a small word or a name stands before it. */
  private isBroughtBy(at: number): boolean {
    const before = this.tokens[at];
    if (before?.kind !== "word") return false;
    return (
      before.isCapital || (before.cues & (AGENT | CHANNEL | PLACE | NEGATION)) !== 0 || (before.grammar & BREAKS) !== 0
    );
  }

  /** Where ", and urged", "but still noted that", ", though she later admitted" and "as he asserted" begin; null where the verb is that of the clause. */
  private sharedFrom(at: number, from: number): number | null {
    const isPlain = this.isPlainVerb(at);
    if (!isPlain && !this.deeds.isDeed(at)) return null;
    let link = at - 1;
    while (this.isAdverb(link)) link--;
    const isOwn = ((this.tokens[link]?.cues ?? 0) & PRONOUN) !== 0;
    if (isOwn) link--;
    if (isOwn && this.tokens[link]?.symbol === "," && this.isAdverb(link - 1)) link -= 2; // "and last year, they confirmed"
    const { grammar: joins = 0, nouns = 0, isCapital = true } = this.tokens[link] ?? {};
    if (isCapital) return null;
    if (this.tokens[link - 1]?.symbol === ",") return joins & (JOINS | BREAKS) ? link - 1 : null;
    if (isOwn) return nouns & ROLE_MARKER && this.tokens[link]?.symbol === "" ? link : null;
    if (!(joins & JOINS)) return null;
    const isNext = isPlain && (!(nouns & CONNECTOR) || this.isBroughtIn(at + 1));
    return isNext || (this.deeds.isDeed(at) && this.isApart(from, link, at)) ? link : null;
  }

  /** Where ", and thanked the crews" and "but did not say why" begin; null where the deed may be that of the clause. */
  private silentFrom(at: number, from: number): number | null {
    if (!this.deeds.isSilent(at)) return null;
    let link = at - 1;
    while (this.isAdverb(link)) link--;
    const isBehindComma = this.tokens[link - 1]?.symbol === ",";
    const isOwn = this.deeds.isOfSpeaker(at) || (isBehindComma && this.deeds.isSpoken(at));
    if (!isOwn && !this.isApart(from, link, at)) return null;
    return isBehindComma ? link - 1 : link;
  }

  private isApart(from: number, link: number, at: number): boolean {
    return this.deeds.isApart({ told: from - 1, from: this.clauses.behind(from - 1) ?? from }, link, at);
  }

  isAdverb(at: number): boolean {
    const { cues, grammar } = this.tokens[at] ?? { cues: 0, grammar: 0 };
    return (cues & ADVERB) !== 0 && !(grammar & (JOINS | BREAKS));
  }

  /** "and added that", "and said he": a clause stands behind the verb, and no thing. */
  private isBroughtIn(at: number): boolean {
    return ((this.tokens[at]?.cues ?? 0) & (COMPLEMENT | PRONOUN | PLURAL)) !== 0;
  }
}
