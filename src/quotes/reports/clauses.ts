/** Where the clause of a statement begins and ends, to the character. */
import type { Span } from "../../shapes.js";
import {
  ADVERB,
  ANAPHOR,
  ARTICLE,
  ASKS,
  ATTITUDE,
  CHANNEL,
  COMPLEMENT,
  COUNTS,
  DETERMINER,
  HEARER,
  NO_CLAUSE,
  OBJECT,
  OBJECT_NOUN,
  PLACE,
  PLURAL,
  POSSESSIVE,
  PRONOUN,
  QUANTITY,
  RULES,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { isAnd } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import { causeBehind } from "./circumstances.js";
import { ClauseOpenings, SHORTEST_CLAUSE } from "./clauseOpenings.js";
import { isBodyActing } from "./clauseStarts.js";
import { COMPLEMENT_REACH } from "./complements.js";
import { clauseBehindHearsay } from "./hearsay.js";
import { opensOwnDeed } from "./ownDeeds.js";
import { hasModal, hasPredicate } from "./predicates.js";
import { isThingBeforeVerb } from "./things.js";
import { hangsOn, isEnsured, isRuled, isUrged } from "./urgings.js";

/** Tokens of a clause that stands before who told it; fewer are the place or the day. */
const FEWEST_BEFORE = 5;

/** Cuts the clauses of one sentence. */
export class Clauses {
  private readonly openings: ClauseOpenings;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly evidence: Evidence,
  ) {
    this.openings = new ClauseOpenings(tokens, evidence);
  }

  /** Where the clause behind the verb at token `verb` begins; null where none does. */
  behind(verb: number): number | null {
    const joined = this.joinedVerb(verb);
    if (joined !== null) return this.behind(joined);
    const told = clauseBehindHearsay(this.tokens, verb, this.evidence);
    if (told !== null) return told;
    const from = this.openings.start(verb + 1);
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
    if (from === verb + 1 && this.evidence.opensBeing(this.tokens, from)) return from; // "membenarkan adanya penangkapan itu"
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
    return (verb & (OBJECT | ASKS)) !== 0 && !hasModal(this.tokens, from + 1, this.evidence);
  }

  /** "Rudi mengatakan hal yang sama tentang harga beras": what points back, and what it is about. */
  private isTopic(from: number): boolean {
    const thing = this.tokens[from];
    if (!this.evidence.describesBehind || !thing || !(thing.cues & ANAPHOR) || thing.to - thing.from < 2) return false;
    return ((this.tokens[from + 1]?.cues ?? 0) & NO_CLAUSE) !== 0;
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

  /** Whether a predicate shows that a clause stands between tokens `from` and `to`, and no thing. */
  hasPredicate(from: number, to = this.tokens.length): boolean {
    return hasPredicate(this.tokens, { from, to }, this.evidence);
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
