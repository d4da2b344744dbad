/** `CONTENT, Rudi said, after the storm had passed`: what hangs on the clause before the attribution is less than that clause. */
import {
  ADVERB,
  ARTICLE,
  BREAKS,
  CHANNEL,
  CLAUSE_PARTICIPLE,
  COMPLEMENT,
  DETERMINER,
  FUNCTION,
  JOINS,
  NO_CLAUSE,
  OFFICE_WORD,
  PARTICIPLE,
  PLACE,
  POST,
  QUANTITY,
  ROLE_MARKER,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { isUnknownWord } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import type { Clauses } from "./clauses.js";

/** Words from "three" to "after": "just three days after". */
const SPAN_REACH = 6;
/** Tokens of a whole clause, at the least: "The ferry sank". */
const SHORTEST_WHOLE = 3;
/** Words behind the verb that tell when and in what it was said, the comma behind them included: "in a statement on Monday,". */
const OCCASION_REACH = 10;

/** Tells clauses that stand on their own from what hangs on them, in one sentence. */
export class Adjuncts {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly clauses: Clauses,
    private readonly evidence: Evidence,
  ) {}

  /** Whether what is said stands whole before the attribution at token `at`, and what goes on at token `rest` hangs on it. */
  hangs(at: number, rest: number): boolean {
    if (!this.evidence.describesBefore || rest >= this.tokens.length || !this.opens(rest)) return false;
    if (this.isOpen(at, rest)) return false;
    return this.isWhole(at) && (this.hasVerb(at) || this.isPlain(rest));
  }

  /** "It is clear, N said, as we know, | that …", "He had seen, N said, | the two men": what stands before waits for the rest. */
  private isOpen(at: number, rest: number): boolean {
    const end = this.tokens[at - 1]?.symbol === "," ? at - 1 : at;
    const [verb, first] = [this.tokens[end - 2], this.tokens[rest]];
    if (verb && this.evidence.isPredicate(verb) && (first?.cues ?? 0) & (ARTICLE | DETERMINER)) return true;
    return this.tokens.some(({ symbol }, comma) => {
      return comma > rest && symbol === "," && ((this.tokens[comma + 1]?.cues ?? 0) & COMPLEMENT) !== 0;
    });
  }

  /** `CONTENT, Rudi said, after the storm had passed`, `CONTENT, Rudi said in a statement, as …`: the same behind the verb at token `verb`, whose source begins at token `source`. */
  hangsBehind(verb: number, source: number): boolean {
    const comma = this.commaBehind(verb);
    return comma !== null && this.hangs(source, comma + 1);
  }

  /** The comma right behind the verb, or behind "said in a statement on Monday,"; null where a clause follows. */
  private commaBehind(verb: number): number | null {
    const isOccasion = ((this.tokens[verb + 1]?.cues ?? 0) & (CHANNEL | PLACE)) !== 0;
    const reach = isOccasion ? OCCASION_REACH : 1;
    for (let at = verb + 1; at <= verb + reach; at++) {
      const token = this.tokens[at];
      if (token?.symbol === ",") return at;
      const isClause = token?.kind === "word" && (token.cues & (COMPLEMENT | VERB) || this.evidence.isPredicate(token));
      if (!token || token.symbol === ":" || token.kind === "speech" || isClause) return null;
    }
    return null;
  }

  /** "The pier is old": a subject opens it, and its last word leaves nothing open. */
  private isWhole(at: number): boolean {
    const end = this.tokens[at - 1]?.symbol === "," ? at - 1 : at;
    const from = this.pastOpener();
    const last = this.tokens[end - 1];
    if (!last || end - from < SHORTEST_WHOLE || this.opens(from) || this.tokens[from]?.kind !== "word") return false;
    return !this.evidence.isPredicate(last);
  }

  /** Over "But" and "Meanwhile,". */
  private pastOpener(): number {
    let at = 0;
    while ((this.tokens[at]?.cues ?? 0) & ADVERB && !this.opens(at)) at++;
    if ((this.tokens[at]?.grammar ?? 0) & JOINS) at++;
    return this.tokens[at]?.symbol === "," ? at + 1 : at;
  }

  private hasVerb(at: number): boolean {
    if (this.clauses.hasPredicate(0, at)) return true;
    return this.tokens.some(
      (token, index) => index > 0 && index < at && isUnknownWord(token) && this.evidence.isPast(token),
    );
  }

  /** "in the second such accident", "after it had left": neither a comma nor a verb of its own that the words before may be the subject of. */
  private isPlain(rest: number): boolean {
    if (this.tokens.slice(rest).some(({ symbol }) => symbol === ",")) return false;
    const { grammar = 0, cues = 0 } = this.tokens[rest] ?? {};
    return (
      ((grammar & BREAKS) !== 0 && !(cues & (CHANNEL | PLACE) && cues & NO_CLAUSE)) || !this.clauses.hasPredicate(rest)
    );
  }

  /** "after", "as", "in", "citing", "even though", "three days after", "the latest attack". */
  private opens(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== "word" || token.isDigits) return this.isTimed(at);
    const { cues, grammar, nouns } = token;
    if (cues & COMPLEMENT || grammar & JOINS) return false;
    if (grammar & BREAKS || cues & (CHANNEL | PLACE)) return true;
    if (nouns & ROLE_MARKER && !(cues & ARTICLE)) return true;
    if (cues & NO_CLAUSE && cues & FUNCTION) return true;
    if (this.isMeanwhile(token)) return true;
    return this.isTimed(at) || this.isSummary(at);
  }

  /** "citing", "calling": what the subject does besides, and reports no clause. */
  private isMeanwhile(token: Token): boolean {
    const isKnown =
      (token.cues & PARTICIPLE) !== 0 && !(token.cues & (VERB | POST)) && !(token.grammar & CLAUSE_PARTICIPLE);
    return (isKnown || isUnknownWord(token)) && !token.isCapital && this.evidence.isGoing(token);
  }

  /** "even as", "just days after", "a week before": words of no clause before the one that opens it. */
  private isTimed(from: number): boolean {
    const { cues = 0, grammar = 0, isDigits = false } = this.tokens[from] ?? {};
    const isCount = isDigits || (cues & (ARTICLE | DETERMINER | ADVERB)) !== 0 || (grammar & QUANTITY) !== 0;
    if (!isCount) return false;
    for (let at = from + 1; at < from + SPAN_REACH; at++) {
      const token = this.tokens[at];
      if (token?.kind !== "word" || token.isCapital) return false;
      const isAs = (token.nouns & ROLE_MARKER) !== 0 && !(token.cues & ARTICLE) && at === from + 1;
      const isOpener = (token.grammar & BREAKS) !== 0 || isAs;
      if (isOpener && (at > from + 1 || (this.tokens[from]?.cues ?? 0) & ADVERB)) return true;
      if (token.cues & (VERB | POST | COMPLEMENT) || token.nouns & OFFICE_WORD || this.evidence.isPredicate(token))
        return false;
    }
    return false;
  }

  /** "the second attack in a month": a thing, and no clause about it. */
  private isSummary(at: number): boolean {
    const isThing = ((this.tokens[at]?.cues ?? 0) & (ARTICLE | DETERMINER)) !== 0;
    return isThing && at > 0 && !this.clauses.hasPredicate(at);
  }
}
