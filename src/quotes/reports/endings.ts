/** What stands behind a verb that reports: nothing, a day, another verb, or who says that it was said. */
import {
  ACCORDING,
  ADVERB,
  AGENT,
  ARTICLE,
  CHANNEL,
  COMPLEMENT,
  DIRECTIVE,
  HEARER,
  PARTICIPLE,
  PLACE,
  PLURAL,
  POST,
  PRONOUN,
  VERB,
  VIA,
} from "../lexicon/lexicon.js";
import type { Source } from "../sources/sources.js";
import type { Subjects } from "../sources/subjects.js";
import { isUnknownWord } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import { opensSubject } from "./clauseStarts.js";
import type { Clauses } from "./clauses.js";
import { isOnDay } from "./times.js";

const NO_WORD = { cues: 0 };
/** Tokens of a clause with its comma, before who says it, at the least: "The deal is off,". */
const FEWEST_BEFORE = 5;
/** "Asked if it was late,": what no clause of its own opens. */
const OPENS_ADJUNCT = VERB | POST | PARTICIPLE | CHANNEL;

/** Reads behind the verbs of one sentence. */
export class Endings {
  private readonly tokens: readonly Token[];

  constructor(
    private readonly subjects: Subjects,
    private readonly clauses: Clauses,
  ) {
    this.tokens = subjects.tokens;
  }

  /** "Rudi noted the influence that Aster has, officials said.": the comma before who says that he did; null where nobody does. */
  secondAttribution(verb: number): number | null {
    for (const { from, to, isVague } of this.subjects.phrases) {
      if (from - 1 <= verb || this.tokens[from - 1]?.symbol !== "," || isVague) continue;
      if ((this.tokens[to]?.cues ?? 0) & POST && this.isLast(to + 1)) return from - 1;
    }
    const comma = this.tokens.findLastIndex(({ symbol }) => symbol === ",");
    return comma > verb && (this.tokens[comma + 1]?.cues ?? 0) & (ACCORDING | VIA) ? comma : null; // "…, lapor Tirta Post"
  }

  /** "Rudi mengajak warga berdoa, seraya menegaskan …": the comma before a further verb of the same subject; null where none stands there. */
  nextVerb(verb: number): number | null {
    if (!this.subjects.sources.evidence.describesBehind) return null;
    for (let at = verb + 2; at < this.tokens.length; at++)
      if (this.tokens[at]?.symbol === "," && this.subjects.isJoined(at + 1)) return at;
    return null;
  }

  /** `CONTENT, the Courier reported on Tuesday.`: nothing but a day may follow. */
  isLast(at: number): boolean {
    const next = this.tokens[at];
    if ((this.tokens[at - 1]?.grammar ?? 0) & HEARER && this.isNamesFrom(at)) return true; // "…, Rudi told the Courier"
    const { describesBefore } = this.subjects.sources.evidence;
    if (describesBefore && next?.kind === "word" && this.tokens[at + 1]?.kind === "date")
      return this.isClosedBehind(at);
    if (!next || next.kind === "symbol" || next.kind === "date" || this.tokens[at + 1]?.kind === "date") return true;
    return (next.cues & (CHANNEL | PLACE)) !== 0 && describesBefore; // "…, Rudi wrote in a letter"
  }

  /** "on Friday." and no "on Friday the sale", "plans today to sell" */
  private isClosedBehind(at: number): boolean {
    const next = this.tokens[at + 2];
    return isOnDay(this.tokens, at, this.subjects.sources.evidence) && next?.kind !== "word";
  }

  private isNamesFrom(from: number): boolean {
    let at = from;
    if ((this.tokens[at]?.cues ?? 0) & ARTICLE && this.tokens[at + 1]?.isCapital) at++;
    while (this.tokens[at]?.isCapital || this.tokens[at]?.kind === "symbol") at++;
    const isBehindName = at > from && (this.tokens[at]?.cues ?? 0) & (AGENT | CHANNEL | PLACE | ADVERB); // "told the Courier by phone"
    return at === this.tokens.length || (!!isBehindName && !this.clauses.hasPredicate(at));
  }

  /** `CONTENT, Rudi said, when asked about it.` */
  isAfterthought(at: number): boolean {
    const { cues } = this.tokens[at + 1] ?? NO_WORD;
    if (this.tokens[at]?.symbol !== "," || !(cues & ADVERB)) return false;
    const verb = (this.tokens[at + 2]?.cues ?? 0) & (PRONOUN | PLURAL) ? at + 3 : at + 2; // "…, though he noted it is late"
    return (cues & CHANNEL) !== 0 || ((this.tokens[verb]?.cues ?? 0) & VERB) !== 0; // "…, but warned of it"
  }

  /** `CONTENT, officials said late on Tuesday.`, `… said without elaborating.`, `… told the Courier by phone.`: behind a whole clause and its verb nothing but how, when and to whom it was said. */
  isAside(verb: number, { from }: Source): boolean {
    const [opening, first] = [this.tokens[0], this.tokens[verb + 1]];
    if (!this.subjects.sources.evidence.describesBefore || !opening || first?.kind !== "word") return false;
    if (from < FEWEST_BEFORE || opening.cues & OPENS_ADJUNCT || !this.clauses.hasPredicate(0, from)) return false;
    if ((this.tokens[verb]?.grammar ?? 0) & HEARER) return this.isNamesFrom(verb + 1);
    if (opensSubject(first) || first.cues & (COMPLEMENT | DIRECTIVE)) return false;
    return (
      !this.tokens.slice(verb + 1).some((token) => token.kind === "speech") && !this.clauses.hasPredicate(verb + 1)
    );
  }

  /** `CONTENT, officials said, blaming the storm` */
  private isMeanwhile(token: Token | undefined): boolean {
    return isUnknownWord(token) && this.subjects.sources.evidence.isGoing(token);
  }

  /** `CONTENT, officials said Friday, the latest sign of it.`: behind the day of speech the reporter goes on. */
  isDated(verb: number, { from }: Source): boolean {
    const { evidence } = this.subjects.sources;
    const day = isOnDay(this.tokens, verb + 1, evidence) ? verb + 2 : verb + 1;
    if (!evidence.describesBefore || !this.clauses.hasPredicate(0, from)) return false;
    const comma = this.tokens[day]?.kind === "date" ? day + 1 : verb + 1;
    if (this.tokens[comma]?.symbol !== ",") return false;
    return comma > verb + 1 || this.isMeanwhile(this.tokens[comma + 1]);
  }
}
