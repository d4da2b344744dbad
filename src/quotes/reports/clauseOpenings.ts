/** Where a clause begins behind the verb that reports it: past who hears it, the day, an insertion, the word that brings it in. */
import {
  ADVERB,
  CHANNEL,
  CLAUSE_PARTICIPLE,
  COMPLEMENT,
  CONNECTOR,
  DIRECTIVE,
  HEARER,
  NO_CLAUSE,
  PASSIVE,
  PLACE,
  RELATIVE,
  TOLD,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { commaBeforeThat, opensTopic } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import { opensSaidCircumstance } from "./circumstances.js";
import { hearerEnd, isCondition, isRelativeThat, opensCount, opensSubject } from "./clauseStarts.js";
import { COMPLEMENT_REACH, complementAfter } from "./complements.js";
import { occasionEnd, warnedEnd } from "./occasions.js";
import { hasPredicate } from "./predicates.js";
import { isOnDay, isTime } from "./times.js";

/** Words that a clause has at least. */
export const SHORTEST_CLAUSE = 2;

/** Finds where clauses begin in one sentence. */
export class ClauseOpenings {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly evidence: Evidence,
  ) {}

  /** The token with which the clause begins that is reported before token `from`; null where none does. */
  start(from: number): number | null {
    const heard = warnedEnd(this.tokens, occasionEnd(this.tokens, this.pastHearer(from), this.evidence), this.evidence);
    let at = this.pastInsertion(this.pastDay(this.skipTo(heard)));
    const complement = complementAfter(this.tokens, at, this.evidence);
    if (complement !== null) at = this.isThatOne(from, complement) ? complement : complement + 1;
    while (this.tokens[at]?.symbol === "," || this.tokens[at]?.symbol === ":") at++;
    const isIntroduced = complement === null && this.tokens[at - 1]?.symbol === ",";
    const isBrought = isIntroduced && ((this.tokens[at]?.cues ?? 0) & COMPLEMENT) !== 0;
    if (isBrought) at++;
    const first = this.tokens[at];
    if (!first || first.kind === "symbol" || (isIntroduced && first.grammar & CLAUSE_PARTICIPLE)) return null; // "agrees, noting that"
    if (complement !== null || isBrought) return at;
    if (this.opensCircumstance(at)) return at;
    if (first.cues & DIRECTIVE) return isCondition(this.tokens, from - 1, at) ? at : at + 1;
    if (opensCount(this.tokens, at, this.evidence)) return at;
    if (isIntroduced && first.cues & (CHANNEL | PLACE)) return at;
    if (!(first.cues & (NO_CLAUSE | CHANNEL | PLACE | RELATIVE))) return at;
    if (this.evidence.describesBehind && opensTopic(this.tokens, at) && this.hasPredicate(at + 2)) return at + 1;
    if (isIntroduced && first.cues & NO_CLAUSE) return this.hasPredicate(at + 1) ? at : null;
    return this.isDirected(at, first) ? at : this.pastComma(at, first);
  }

  /** "mengatakan jika hujan turun, jalan tergenang" */
  private opensCircumstance(at: number): boolean {
    const { tokens, evidence } = this;
    return opensSaidCircumstance({ tokens, evidence, hasPredicate: (from, to) => this.hasPredicate(from, to) }, at);
  }

  /** "says that is too late": right behind the verb "that" is the clause's own subject. */
  private isThatOne(from: number, complement: number): boolean {
    return complement === from && isRelativeThat(this.tokens, complement, this.evidence);
  }

  /** "Rudi mengingatkan kepada warga untuk waspada": who shall do it stands before what shall be done. */
  private isDirected(from: number, { cues }: Token): boolean {
    if (!(cues & CHANNEL)) return false;
    for (let at = from + 2; at < Math.min(from + COMPLEMENT_REACH, this.tokens.length); at++) {
      const token = this.tokens[at] as Token;
      if (token.kind !== "word" || token.cues & (VERB | PASSIVE | RELATIVE)) return false;
      if (token.cues & DIRECTIVE) return true;
    }
    return false;
  }

  /** "told the Courier that …", "told reporters he …": who hears it is no part of the clause. */
  private pastHearer(from: number): number {
    return (this.tokens[from - 1]?.grammar ?? 0) & HEARER ? hearerEnd(this.tokens, from, this.evidence) : from;
  }

  /** "Rudi mengatakan kemarin bahwa", "mengatakan juga, …"; what "mengaku sudah siap" says begins with its adverb. */
  private skipTo(from: number): number {
    let at = from;
    while (this.tokens[at]?.kind === "date" || isOnDay(this.tokens, at, this.evidence) || isTime(this.tokens, at)) at++;
    let to = at;
    while (this.tokens[to]?.kind === "date" || (this.tokens[to]?.cues ?? 0) & ADVERB || this.isInserted(to)) to++;
    const next = this.tokens[to];
    const isIntroduced = next !== undefined && (next.kind === "symbol" || (next.cues & COMPLEMENT) !== 0);
    return isIntroduced || (this.isInserted(at) && !this.evidence.describesBehind) ? to : at;
  }

  /** "Rudi mengatakan, Senin (13/5/2024), jembatan itu aman": the day between commas is that of speech. */
  private pastDay(at: number): number {
    const isParted = this.tokens[at]?.symbol === "," && this.tokens[at + 2]?.symbol === ",";
    return isParted && this.tokens[at + 1]?.kind === "date" ? at + 2 : at;
  }

  /** The commas of "He admitted, however, that …". */
  private isInserted(at: number): boolean {
    if (this.tokens[at]?.symbol !== ",") return false;
    const isAhead = ((this.tokens[at + 1]?.cues ?? 0) & ADVERB) !== 0 && this.tokens[at + 2]?.symbol === ",";
    const isBehind = ((this.tokens[at - 1]?.cues ?? 0) & ADVERB) !== 0 && this.tokens[at - 2]?.symbol === ",";
    return isAhead || isBehind;
  }

  /** "destacó, antes del inicio de la reunión, que": the comma behind what stands before the word that opens the clause. */
  private pastInsertion(from: number): number {
    if (this.tokens[from]?.symbol !== ",") return from;
    for (let at = from + 1; at < Math.min(from + COMPLEMENT_REACH, this.tokens.length); at++) {
      const { cues, symbol } = this.tokens[at] as Token;
      if (cues & (VERB | PASSIVE) || symbol === ".") return from;
      if (symbol === ",") return (this.tokens[at + 1]?.cues ?? 0) & COMPLEMENT ? at : from;
    }
    return from;
  }

  /** "Rudi bertanya kepada panitia tentang harga" tells of no clause; "berpesan kepada warga agar waspada" does. */
  private isToldToDo(from: number): boolean {
    if (!((this.tokens[from]?.grammar ?? 0) & TOLD)) return true;
    return this.tokens.slice(from).some(({ cues }) => (cues & DIRECTIVE) !== 0);
  }

  /** `Rudi mengatakan kepada wartawan, CONTENT` */
  private pastComma(from: number, { cues }: Token): number | null {
    if (!(cues & (CHANNEL | PLACE))) return null;
    const that = this.evidence.describesBefore ? commaBeforeThat(this.tokens, from) : -1;
    if (that >= 0) return that + 2;
    const comma = this.pastDay(this.tokens.findIndex(({ symbol }, at) => at >= from && symbol === ","));
    if (comma < 0)
      return this.hasPredicate(this.evidence.describesBefore ? from + 1 : from) && this.isToldToDo(from) ? from : null;
    if (comma + SHORTEST_CLAUSE > this.tokens.length) return null;
    if (this.evidence.describesBefore && !opensSubject(this.tokens[comma + 1])) return null; // "insist on it, even when …"
    return (this.tokens[comma + 1]?.nouns ?? 0) & CONNECTOR ? null : comma + 1; // "…, y que": the sentence goes on
  }

  private hasPredicate(from: number, to = this.tokens.length): boolean {
    return hasPredicate(this.tokens, { from, to }, this.evidence);
  }
}
