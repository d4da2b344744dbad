/** What may stand between a subject and its verb: adverbs, days, relative clauses, insets, and where and when one speaks. */
import {
  ADVERB,
  ATTITUDE,
  COMPANION,
  COMPLEMENT,
  JOINS,
  NEGATION,
  PASSIVE,
  RELATIVE,
  VERB,
} from "../lexicon/lexicon.js";
import type { Evidence } from "../tokens/evidence.js";
import { isAbbreviated, opensRelative } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import { isOfBody, isPlaceOfDay } from "./between.js";
import { bringsAdjunct, bringsDay, isCircumstance, isDirect, isUnclosed } from "./gaps.js";
import { isDeed, isManner } from "./insets.js";
import { isPaperOf } from "./papers.js";
import { mainVerbBehind } from "./pointedThings.js";
import type { Source } from "./source.js";

/** Reads what stands between the phrases and the verbs of one sentence. */
export class Bridges {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly evidence: Evidence,
    /** Whether a phrase is the subject of a clause that it opens. */
    private readonly opensClause: (phrase: Source) => boolean,
  ) {}

  /** Whether nothing else stands between a phrase and the verb at token `verb` than what may. */
  isBridge(phrase: Source, verb: number): boolean {
    const { to: from, isVague } = phrase;
    if (isVague) return isDirect(this.tokens, from, verb) && !isCircumstance(this.tokens, phrase);
    if (isPlaceOfDay(this.tokens, phrase)) return false;
    if (this.isRelative(from, verb) || this.isAdjunct(phrase, verb) || this.isInset(phrase, verb)) return true;
    if (this.evidence.describesBefore && isOfBody(this.tokens, phrase, verb)) return true;
    for (let at = from; at < verb; at++) {
      const { cues, symbol, kind, grammar } = this.tokens[at] as Token;
      if (this.evidence.opensManner(this.tokens[at]) && at + 1 < verb) {
        at++; // "Rudi secara resmi menyatakan"
        continue;
      }
      if (cues & NEGATION || (grammar & JOINS && !this.opensClause(phrase))) return false;
      if (grammar & COMPANION && at + 1 === verb) continue; // "Rudi dkk mengatakan"
      if (at === from && isPaperOf(phrase, this.tokens[at] as Token, this.evidence)) continue;
      if (kind === "date" || cues & ADVERB || symbol === "," || symbol === ")") continue;
      if (kind === "word" && this.evidence.describesBehind && bringsDay(this.tokens, at)) continue;
      if (symbol === "." && isAbbreviated(this.tokens, at)) continue;
      return false;
    }
    return true;
  }

  /** "Rudi, yang memimpin rapat, mengatakan": the relative clause ends before the verb. */
  isRelative(from: number, verb: number): boolean {
    const start = this.tokens[from]?.symbol === "," ? from + 1 : from;
    if (!opensRelative(this.tokens[start])) return false;
    if (start > from && this.tokens[verb - 1]?.symbol === ",") return true;
    if (mainVerbBehind(this.tokens, start + 1, this.evidence) === verb) return true;
    const clause = this.tokens.slice(start + 1, verb);
    if (clause.some(({ cues }) => cues & (VERB | COMPLEMENT))) return false;
    return start === from || isUnclosed(clause, this.evidence);
  }

  /** "Rudi, joined by three colleagues, said", "Rudi, visibly upset, said" */
  isInset(phrase: Source, verb: number): boolean {
    const { evidence } = this;
    if (isDeed(this.tokens, phrase.to, verb, evidence)) return true;
    const mayAct = phrase.kind === "person" || (evidence.describesBefore && phrase.kind === "role" && !phrase.isVague);
    return mayAct && isManner(this.tokens, phrase.to, verb, evidence) && this.opensClause(phrase);
  }

  /** "Rudi dalam rapat itu mengatakan", "Rudi saat ditemui mengatakan" */
  private isAdjunct(phrase: Source, verb: number): boolean {
    const from = phrase.to;
    const first = this.tokens[from];
    const start = first?.symbol === "," ? from + 1 : from;
    if (!bringsAdjunct(this.tokens, start, this.evidence)) return false;
    if (mainVerbBehind(this.tokens, start + 1, this.evidence) === verb) return true;
    for (let at = start; at < verb; at++) {
      const { cues, symbol, grammar } = this.tokens[at] as Token;
      if (grammar & JOINS && !this.opensClause(phrase)) return false;
      if (cues & RELATIVE) return at > start && this.evidence.describesBehind && this.isRelative(at, verb); // "Seorang pejabat di sana yang enggan disebut namanya"
      if (cues & (VERB | COMPLEMENT | NEGATION | PASSIVE | ATTITUDE) || symbol === ":") return false;
    }
    return true;
  }
}
