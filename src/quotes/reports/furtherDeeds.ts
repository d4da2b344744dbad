/** `Rudi said CONTENT and accused Sari of it`, `… but gave no reason`: what who speaks does besides is no part of the clause. */
import {
  ADVERB,
  AGENT,
  BODY,
  BREAKS,
  CHANNEL,
  COMPLEMENT,
  COPULA,
  DIRECTIVE,
  DOCUMENT,
  HONORIFIC,
  JOINS,
  NEGATION,
  NOUN_VERB,
  OFFICE_WORD,
  PLACE,
  PLURAL,
  PRONOUN,
  ROLE_LINK,
  THING,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import type { Token } from "../tokens/tokens.js";

/** Adverbs that stand between "and" and the verb, at the most. */
const LONGEST_MANNER = 3;
/** Words from "gave" to what it withholds: "did not give any further details". */
const THING_REACH = 5;

/** A verb that reports, and where its clause begins. */
interface Told {
  readonly told: number;
  readonly from: number;
}

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

  /** "thanked the crews", "vowed to", "gave no details": a deed that tells nothing. */
  isSilent(at: number): boolean {
    const token = this.tokens[at];
    if (!token || token.isCapital || !this.isJoined(at)) return false;
    if (this.evidence.isFurtherDeed(token) || this.isOfSpeaker(at)) return true;
    return this.isNegated(at) && this.isWithheld(at + 1); // "did not say"
  }

  /** "did not elaborate", "did not say why", "gave no details": nobody but who speaks does so. */
  isOfSpeaker(at: number): boolean {
    const token = this.tokens[at] as Token;
    const isNegated = this.isNegated(at);
    if (!isNegated && !this.evidence.isWithholding(token)) return false;
    const next = this.tokens[at + 1];
    if (isNegated && next && this.evidence.isTelling(next)) return true;
    if (isNegated && this.isWithheld(at + 1) && (this.tokens[at + 2]?.cues ?? 0) & DIRECTIVE) return true;
    return this.tokens.slice(at + 1, at + 1 + THING_REACH).some(this.evidence.isWithheldThing);
  }

  /** Behind a comma: "thanked the crews", "declined to comment"; who is told of refuses and offers as well. */
  isSpoken(at: number): boolean {
    const token = this.tokens[at] as Token;
    const behind = token.to - token.from > 1 || !((this.tokens[at + 1]?.cues ?? 0) & CHANNEL) ? at + 1 : at + 2;
    const isUntold = this.evidence.isWithholding(token) && this.isWithheld(behind); // "declined to name"
    return isUntold || this.evidence.isSpokenDeed(token) || this.isOfSpeaker(at);
  }

  private isWithheld(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === "word" && this.evidence.isWithheld(token);
  }

  private isNegated(at: number): boolean {
    return ((this.tokens[at]?.cues ?? 0) & NEGATION) !== 0;
  }

  /**
   * Whether the clause from token `from` of the verb at token `told` cannot go on with the finite verb behind token `link`:
   * "would close | and accused", "the pier was old | and accused", "asked Sari to go | and accused"; "the yard was working | but
   * did not say". Somebody who "was late" may be who accused others.
   */
  isApart({ told, from }: Told, link: number, verb: number): boolean {
    for (let at = from; at < link; at++) {
      const token = this.tokens[at] as Token;
      if (!this.evidence.isPredicate(token) || token.cues & CHANNEL) continue;
      const isHelping = this.evidence.isHelping(token);
      if (isHelping && !this.isNegated(at + 1)) return true; // "could not see the gate and blamed others"
      if (isHelping || token.cues & NEGATION) return this.isOfThing(from, at, verb);
      if (token.grammar & COPULA)
        return (this.isNegated(verb) || !this.isGoingOn(at)) && this.isOfThing(from, at, verb);
      if (!this.isCopula(at + 1)) return false; // "had left", and no "had been sold"
    }
    const first = this.tokens[told];
    return first !== undefined && this.evidence.isAsking(first);
  }

  /** "the harbour", before its verb at token `to`: nobody, and no body, whose further deed at token `deed` could be; "it was late | but did not say". */
  private isOfThing(from: number, to: number, deed: number): boolean {
    let start = from;
    while ((this.tokens[start]?.cues ?? 0) & COMPLEMENT) start++;
    const words = this.tokens.slice(start, to);
    if (words.length === 1 && (words[0] as Token).grammar & THING) return this.isNegated(deed);
    return words.length > 0 && words.every((token, index) => !this.mayAct(token, index === words.length - 1));
  }

  private mayAct(token: Token, isLast: boolean): boolean {
    const { cues, grammar, nouns, isCapital } = token;
    if (isCapital || token.kind === "speech" || cues & (PRONOUN | PLURAL) || grammar & (BODY | DOCUMENT | THING))
      return true;
    return (nouns & (OFFICE_WORD | HONORIFIC)) !== 0 || (isLast && this.evidence.isDoer(token));
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
