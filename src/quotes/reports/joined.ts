/** Verbs that share the source of a statement: `Rudi said CONTENT, adding that CONTENT`, `…, and urged CONTENT`. */

import { firstNotBelow } from "../../text/search.js";
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
  OBJECT,
  PARTICIPLE,
  PLACE,
  PLURAL,
  POST,
  PRONOUN,
  ROLE_MARKER,
  VERB,
} from "../lexicon/lexicon.js";
import { LONG_DASHES } from "../marks/dashes.js";
import { quotedAs } from "../sources/quotedAs.js";
import { endingAt, type Source } from "../sources/source.js";
import type { Subjects } from "../sources/subjects.js";
import { type Token, tokenAt, tokenFrom } from "../tokens/tokens.js";
import { opensSubject } from "./clauseStarts.js";
import type { Clauses } from "./clauses.js";
import { lastDay } from "./closingOccasions.js";
import { FurtherDeeds } from "./furtherDeeds.js";
import { type Report, reportAt } from "./report.js";

/** A further verb at token `at`; what stands before it ends at token `end`. */
interface Joint {
  readonly at: number;
  readonly end: number;
  /** It tells nothing: "thanked the crews". */
  readonly isSilent: boolean;
  /** Somebody else who says it: "…, others argue that". */
  readonly source: Source | null;
}

/** Finds further verbs of one sentence. */
export class JoinedVerbs {
  private readonly tokens: readonly Token[];
  private readonly deeds: FurtherDeeds;

  constructor(
    private readonly subjects: Subjects,
    private readonly clauses: Clauses,
  ) {
    this.tokens = subjects.tokens;
    this.deeds = new FurtherDeeds(this.tokens, subjects.sources.evidence);
  }

  /** A statement, cut where a further verb goes on, and the statements of the further verbs. */
  split(first: Report): Report[] {
    const cue = tokenAt(this.tokens, first.cue);
    const { source } = first;
    if (cue < 0 || !source) return [first];
    const joints = this.joints(cue + 1, first.isSubject);
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
    const said = inner !== null && inner < end && this.isThat(inner - 1) ? this.clauses.span(inner, end) : null;
    if (verb === null || !said) return [];
    const clause = { from: source.from, to: inner as number };
    const told = { cue: this.tokens[verb] as Token, source, isSubject: true, isAside: true, content: said, clause };
    return [reportAt(verb, { ...told, reason: "clause inside what another says" })];
  }

  /** The verb that reports right behind a source, over adverbs. */
  private verbBehind(from: number): number | null {
    let at = from;
    while (this.isAdverb(at)) at++;
    return this.isPlainVerb(at) && this.subjects.isVerb(at) ? at : null;
  }

  /** A verb that reports and is neither a participle nor a noun as well. */
  private isPlainVerb(at: number): boolean {
    const { cues = 0, grammar = 0 } = this.tokens[at] ?? {};
    return (cues & VERB) !== 0 && !(cues & PARTICIPLE) && !(grammar & NOUN_VERB);
  }

  /** What the source that ends before token `from` says besides, behind its quote: `"…," Rudi said, noting that CONTENT`. */
  behind(from: number, source: Source): Report[] {
    return this.reports(this.joints(from, false), source);
  }

  /** `Rudi left the hall, saying that CONTENT`: a sentence without another verb that reports. */
  alone(): Report[] {
    const joints = this.joints(1, false);
    const [first] = joints;
    if (!first) return [];
    const isBehindComma = this.tokens[first.at - 1]?.symbol === ",";
    const quoted = quotedAs(this.tokens, this.subjects.phrases, first.at);
    const source = quoted ?? (isBehindComma ? this.subjects.before(first.at) : this.subjects.main(first.at));
    return source && !source.isDocument && !source.isVague ? this.reports(joints, source) : [];
  }

  private joints(from: number, isSubject: boolean): Joint[] {
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

  private isThat(at: number): boolean {
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

  private isAdverb(at: number): boolean {
    const { cues, grammar } = this.tokens[at] ?? { cues: 0, grammar: 0 };
    return (cues & ADVERB) !== 0 && !(grammar & (JOINS | BREAKS));
  }

  /** "and added that", "and said he": a clause stands behind the verb, and no thing. */
  private isBroughtIn(at: number): boolean {
    return ((this.tokens[at]?.cues ?? 0) & (COMPLEMENT | PRONOUN | PLURAL)) !== 0;
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
