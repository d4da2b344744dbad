/** `Rudi said CONTENT and accused Sari of it`, `… but gave no reason`: what who speaks does besides is no part of the clause. */
import {
  ADVERB,
  AGENT,
  BREAKS,
  CHANNEL,
  COPULA,
  JOINS,
  NEGATION,
  NOUN_VERB,
  PLACE,
  ROLE_LINK,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Token } from "../tokens/tokens.js";

/** Adverbs that stand between "and" and the verb, at the most. */
const LONGEST_MANNER = 3;

/** Reads the verbs behind "and" and "but" in one sentence. */
export class FurtherDeeds {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly evidence: Evidence,
  ) {}

  /** "accused the board": a verb in the past with what it acts on; in "was arrested and accused of it" somebody suffers it. */
  isDeed(at: number): boolean {
    const token = this.tokens[at];
    if (!token || !(token.cues & VERB) || token.grammar & NOUN_VERB || this.evidence.isFurtherDeed(token)) return false;
    return this.isFinite(token) && this.actsOn(at + 1);
  }

  /** "thanked the crews", "vowed to": a deed that tells nothing. */
  isSilent(at: number): boolean {
    const token = this.tokens[at];
    if (!token || token.isCapital || !this.isJoined(at)) return false;
    if (this.evidence.isFurtherDeed(token)) return true;
    const next = this.tokens[at + 1];
    return this.isNegated(at) && next?.kind === "word" && this.evidence.isWithheld(next); // "did not say"
  }

  private isNegated(at: number): boolean {
    return ((this.tokens[at]?.cues ?? 0) & NEGATION) !== 0;
  }

  /**
   * Whether the clause of the verb before token `from` cannot go on with the finite verb behind token `link`:
   * "would close | and accused", "was late | and accused", "asked Sari to go | and accused"; "was working | but did not say".
   */
  isApart(from: number, link: number, verb: number): boolean {
    for (let at = from; at < link; at++) {
      const token = this.tokens[at] as Token;
      if (!this.evidence.isPredicate(token) || token.cues & CHANNEL) continue;
      if (token.cues & NEGATION || this.evidence.isHelping(token)) return true;
      if (token.grammar & COPULA) return this.isNegated(verb) || !this.isGoingOn(at);
      if (!this.isCopula(at + 1)) return false; // "had left", and no "had been sold"
    }
    const first = this.tokens[from - 1];
    return first !== undefined && this.evidence.isAsking(first);
  }

  /** "was working", and no "was being sold" */
  private isGoingOn(at: number): boolean {
    let next = at + 1;
    while ((this.tokens[next]?.cues ?? 0) & ADVERB && !this.isCopula(next)) next++;
    const token = this.tokens[next];
    return token?.kind === "word" && this.evidence.isGoing(token) && !this.isCopula(next);
  }

  private isCopula(at: number): boolean {
    return ((this.tokens[at]?.grammar ?? 0) & COPULA) !== 0;
  }

  private isFinite(token: Token): boolean {
    return !token.isCapital && this.evidence.isFinite(token);
  }

  /** Behind the verb a thing or somebody stands, and no small word. */
  private actsOn(at: number): boolean {
    const next = this.tokens[at];
    if (next?.kind !== "word" || next.grammar & (JOINS | BREAKS)) return false;
    return !(next.cues & (CHANNEL | PLACE | AGENT)) && !(next.nouns & ROLE_LINK) && !this.evidence.isPredicate(next);
  }

  private isJoined(at: number): boolean {
    let link = at - 1;
    while (link >= at - LONGEST_MANNER && this.isManner(link)) link--;
    return ((this.tokens[link]?.grammar ?? 0) & JOINS) !== 0;
  }

  private isManner(at: number): boolean {
    const { cues = 0, grammar = 0 } = this.tokens[at] ?? {};
    return (cues & ADVERB) !== 0 && !(grammar & (JOINS | BREAKS));
  }
}
