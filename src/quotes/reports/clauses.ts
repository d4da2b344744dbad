/** Where the clause of a statement begins and ends, to the character. */
import type { Span } from "../../shapes.js";
import {
  ADVERB,
  AGENT,
  ANAPHOR,
  ARTICLE,
  ASKS,
  ATTITUDE,
  CHANNEL,
  CLAUSE_PARTICIPLE,
  COMPLEMENT,
  CONNECTOR,
  COUNTS,
  DEMONSTRATIVE,
  DETERMINER,
  DIRECTIVE,
  HEARER,
  NO_CLAUSE,
  OBJECT,
  OBJECT_NOUN,
  PASSIVE,
  PLACE,
  PLURAL,
  POSSESSIVE,
  PRONOUN,
  QUANTITY,
  RELATIVE,
  ROLE_MARKER,
  RULES,
  TOLD,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { commaBeforeThat, isAnd, opensTopic } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import { causeBehind, opensSaidCircumstance } from "./circumstances.js";
import {
  hearerEnd,
  isBodyActing,
  isCondition,
  isRelativeThat,
  isSubjectStill,
  opensCount,
  opensSubject,
} from "./clauseStarts.js";
import { COMPLEMENT_REACH, complementAfter } from "./complements.js";
import { occasionEnd, warnedEnd } from "./occasions.js";
import { opensOwnDeed } from "./ownDeeds.js";
import { isThingBeforeVerb } from "./things.js";
import { isOnDay, isTime } from "./times.js";
import { hangsOn, isEnsured, isRuled, isUrged } from "./urgings.js";

const BEFORE_NOUN = DIRECTIVE | CHANNEL | PLACE | AGENT;
/** Words behind "yang" that belong to its thing whatever they are. */
const RELATIVE_REACH = 2;
/** Words that a clause has at least. */
export const SHORTEST_CLAUSE = 2;
/** Tokens of a clause that stands before who told it; fewer are the place or the day. */
const FEWEST_BEFORE = 5;

/** Cuts the clauses of one sentence. */
export class Clauses {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly evidence: Evidence,
  ) {}

  /** Where the clause behind the verb at token `verb` begins; null where none does. */
  behind(verb: number): number | null {
    const joined = this.joinedVerb(verb);
    if (joined !== null) return this.behind(joined);
    const from = this.start(verb + 1);
    const next = this.tokens[verb + 1];
    const { grammar, cues } = this.tokens[verb] as Token;
    if (cues & ATTITUDE && this.evidence.describesBehind) return null; // "menyesalkan bahwa": felt, and not said
    if (from !== null && this.evidence.partsClauses && !(grammar & ASKS) && !this.isIntroduced(from)) return null;
    if (from !== null && isUrged(this.tokens, from, grammar)) return from;
    if (grammar & RULES && !(from !== null && (isRuled(this.tokens, from) || this.isParted(verb, from)))) return null;
    if (isEnsured(this.tokens, verb, this.evidence)) return null;
    const isToDo = next && grammar & OBJECT && next.cues & CHANNEL && this.evidence.isPredicate(next);
    if (isToDo && !(this.isWrittenTo(verb + 2) && this.isBrought(from ?? 0))) return null; // "pledged to pay"
    if (from !== null && grammar & HEARER && !this.isBrought(from) && this.isHearerAlone(from)) return null;
    if (from !== null && grammar & COUNTS && !this.isCounted(from)) return null;
    if (from !== null && (this.isThing(from, grammar) || this.isTopic(from))) return null;
    if (from === null || !((this.tokens[verb]?.grammar ?? 0) & OBJECT)) return from;
    if (isThingBeforeVerb(this.tokens, verb, this.evidence)) return null;
    if (from === verb + 1 && opensOwnDeed(this.tokens, verb, this.evidence)) return from;
    if ((this.tokens[from]?.cues ?? 0) & (PRONOUN | PLURAL) || isBodyActing(this.tokens, from)) return from; // "alleged he did"
    const isClause = this.hasPredicate(from, causeBehind(this.tokens, { verb, from }, this.evidence));
    return this.isIntroduced(from) || isClause || this.isNamedActing(from) ? from : null;
  }

  /** "revealed Rudi then mended the boat": a name, and what its bearer did to something. */
  private isNamedActing(from: number): boolean {
    let at = from;
    while (this.tokens[at]?.isCapital) at++;
    if (at === from || !this.evidence.describesBefore) return false;
    while ((this.tokens[at]?.cues ?? 0) & ADVERB) at++;
    const [deed, thing] = [this.tokens[at], this.tokens[at + 1]];
    if (deed?.kind !== "word" || deed.nouns !== 0 || !this.evidence.isPast(deed) || thing?.kind !== "word")
      return false;
    return (thing.cues & (ARTICLE | DETERMINER | PRONOUN)) !== 0 || (thing.grammar & POSSESSIVE) !== 0;
  }

  /** "Rudi meyakinkan, jalan itu aman": a comma right behind the verb brings the clause in. */
  private isParted(verb: number, from: number): boolean {
    const [token, first] = [this.tokens[verb] as Token, this.tokens[from] as Token];
    if (!this.evidence.takesComma(token) || this.tokens[verb + 1]?.symbol !== ",") return false;
    return !this.evidence.isPredicate(first) && !hangsOn(this.tokens, verb) && this.hasPredicate(from);
  }

  /** "wrote to the mayor that": who reads it follows, and no deed. */
  private isWrittenTo(at: number): boolean {
    const reader = this.tokens[at];
    return (
      reader?.kind === "word" && (reader.isCapital || (reader.cues & (ARTICLE | DETERMINER | PRONOUN | PLURAL)) !== 0)
    );
  }

  /** "Rudi menegaskan dan memastikan bahwa": the second of two verbs brings the clause in. */
  private joinedVerb(verb: number): number | null {
    const isJoined = this.evidence.describesBehind && isAnd(this.tokens[verb + 1]);
    return isJoined && (this.tokens[verb + 2]?.cues ?? 0) & VERB ? verb + 2 : null;
  }

  /** "BMKG mencatat sebanyak dua gempa terjadi": how many, or a word that brings in a clause; "mencatat laba" tells of a thing. */
  private isCounted(from: number): boolean {
    const { cues, symbol } = this.tokens[from - 1] ?? { cues: 0, symbol: "" };
    const first = this.tokens[from];
    return symbol === "," || (cues & COMPLEMENT) !== 0 || !!first?.isDigits || ((first?.grammar ?? 0) & QUANTITY) !== 0;
  }

  /** "Rudi membeberkan strategi memenangkan pemilu": a noun that opens a thing, unless a small word of clauses follows it. */
  private isThing(from: number, verb: number): boolean {
    if (!((this.tokens[from]?.grammar ?? 0) & OBJECT_NOUN) || this.isIntroduced(from)) return false;
    return (verb & (OBJECT | ASKS)) !== 0 && !this.hasModal(from + 1);
  }

  /** "Rudi mengatakan hal yang sama tentang harga beras": what points back, and what it is about. */
  private isTopic(from: number): boolean {
    const thing = this.tokens[from];
    if (!this.evidence.describesBehind || !thing || !(thing.cues & ANAPHOR) || thing.to - thing.from < 2) return false;
    return ((this.tokens[from + 1]?.cues ?? 0) & NO_CLAUSE) !== 0;
  }

  /** Whether a small word of clauses follows, or a verb right behind a pointing word: "pesan itu menekankan". */
  private hasModal(from: number): boolean {
    for (let at = from; at < this.tokens.length; at++) {
      const token = this.tokens[at] as Token;
      if (token.cues & RELATIVE) at += RELATIVE_REACH;
      else if (this.evidence.isModal(token)) return !(token.cues & DIRECTIVE);
      else if ((this.tokens[at - 1]?.cues ?? 0) & DEMONSTRATIVE && this.evidence.isPredicate(token)) return true;
    }
    return false;
  }

  /** Behind a comma, a colon or a word that brings it in. */
  private isIntroduced(from: number): boolean {
    const before = this.tokens[from - 1];
    return before?.symbol === "," || before?.symbol === ":" || this.isBrought(from);
  }

  private isBrought(from: number): boolean {
    return ((this.tokens[from - 1]?.cues ?? 0) & COMPLEMENT) !== 0;
  }

  /** `CONTENT, Rudi told the Courier on condition of …`: the occasion follows, and the clause stood before token `source`. */
  isHeardOn(verb: number, source: number): boolean {
    const opening = this.tokens[0];
    if (!((this.tokens[verb]?.grammar ?? 0) & HEARER) || source < FEWEST_BEFORE || !opening) return false;
    if (opening.cues & (CHANNEL | PLACE | ADVERB) || opening.kind !== "word") return false;
    const rest = this.tokens.slice(verb + 1, verb + COMPLEMENT_REACH);
    const occasion = rest.findIndex(({ cues }) => cues & (CHANNEL | PLACE));
    return occasion >= 0 && !rest.slice(0, occasion).some(({ cues }) => cues & (COMPLEMENT | PRONOUN | PLURAL | VERB));
  }

  /** "Rudi told the Courier.": nothing but who hears it follows. */
  private isHearerAlone(from: number): boolean {
    for (let at = from; at < this.tokens.length; at++) {
      const { isCapital, cues, kind } = this.tokens[at] as Token;
      if (!isCapital && !(cues & ARTICLE) && kind === "word") return false;
    }
    return true;
  }

  /** "Rudi menyampaikan salam hangat": a thing without a predicate is no clause. One right behind "yang" is the thing's own. */
  hasPredicate(from: number, to = this.tokens.length): boolean {
    for (let at = from; at < to; at++) {
      const token = this.tokens[at] as Token;
      if (token.cues & RELATIVE) at += RELATIVE_REACH;
      else if (at > from && isSubjectStill(this.tokens, at, this.evidence)) return false;
      else if (at > from && this.evidence.opensManner(this.tokens[at - 1]))
        continue; // "secara menyeluruh"
      else if (at > from && (token.cues & CHANNEL || (this.tokens[at - 1]?.cues ?? 0) & BEFORE_NOUN))
        continue; // "posted photos to"
      else if (this.evidence.describesBefore && (this.tokens[at - 1]?.nouns ?? 0) & ROLE_MARKER)
        continue; // "described it as having failed"
      else if (this.evidence.isPredicate(token) || (at > from && this.evidence.holdsClause(token))) return true;
    }
    return false;
  }

  private start(from: number): number | null {
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

  span(start: number, to: number): Span | null {
    let from = start;
    while (this.tokens[from]?.symbol === ",") from++;
    let end = to;
    while (end > from && (this.isTail(end - 1) || this.isDateBehindComma(end - 1))) end--;
    const first = this.tokens[from];
    const last = this.tokens[end - 1];
    if (!first || !last || end - from < SHORTEST_CLAUSE) return null;
    return { start: first.start, end: last.end };
  }

  /** "…, Kamis (2/10/2025)." tells when it was said. */
  private isDateBehindComma(at: number): boolean {
    return this.tokens[at]?.kind === "date" && this.tokens[at - 1]?.symbol === ",";
  }

  private isTail(at: number): boolean {
    const { symbol, kind } = this.tokens[at] as Token;
    return kind === "symbol" && symbol !== ")" && symbol !== "%";
  }
}
