/** Reports in the passive: `Hal itu disampaikan Rudi`, `Dikatakan Rudi, CONTENT`, `Dijelaskan, CONTENT`. */
import type { Span } from "../../shapes.js";
import {
  ADVERB,
  AGENT,
  ANAPHOR,
  BECOMING,
  CHANNEL,
  CLITIC,
  CONJUNCTION,
  DEMONSTRATIVE,
  FUNCTION,
  LABEL,
  NEGATION,
  PASSIVE,
  PLACE,
  RELATIVE,
  ROLE_MARKER,
  VERB,
  VIA,
} from "../lexicon/lexicon.js";
import type { Subjects } from "../sources/subjects.js";
import { commaBeforeThat } from "../tokens/stops.js";
import type { Token } from "../tokens/tokens.js";
import type { Clauses } from "./clauses.js";
import { type Report, reportAt } from "./report.js";
import type { Sides } from "./sides.js";

/** Words of what is told in the passive; fewer name a thing: "dugaan itu diungkapkan Rudi". */
const FEWEST_TOLD = 4;

/** Reads the passives of one sentence. */
export class Passives {
  private readonly tokens: readonly Token[];

  constructor(
    private readonly subjects: Subjects,
    private readonly clauses: Clauses,
    private readonly sides: Sides,
  ) {
    this.tokens = subjects.tokens;
  }

  /** `Hal itu disampaikan Rudi`, `Cara itu dinilainya CONTENT` and `Dikatakan Rudi, CONTENT` */
  read(at: number): Report | null {
    const cue = this.tokens[at] as Token;
    const source = this.subjects.behind(at, this.tokens.length);
    const isAgentless = !source && this.isAgentless(at);
    const isClitic = !source && (isAgentless || (cue.cues & CLITIC) !== 0);
    if (!source && (!isClitic || this.isDeed(at))) return null;
    const end = source?.to ?? (isAgentless ? this.opening(at) : at + 1);
    const goesOn = isClitic && this.opensClause(end);
    const thus = this.saidThus(at);
    const that = source ? this.behindThat(end) : null;
    const isJudged = ((this.tokens[end]?.nouns ?? 0) & ROLE_MARKER) !== 0; // "Siasat ini dinilai Rudi sebagai upaya …"
    const judged = source && (source.name || source.isDefinite) ? this.judged(at, end) : null;
    const pointsBack = at > 0 && !goesOn && !thus && !that && !isJudged && !judged && this.pointsBackBefore(at);
    const side =
      thus ?? that ?? judged ?? (goesOn ? this.clauses.span(end, this.tokens.length) : this.toldSide(at, end));
    const behind = side && (isClitic || judged || this.wordsIn(side) >= FEWEST_TOLD) ? side : null;
    const clause = { from: at, to: this.tokens.length };
    return reportAt(at, {
      cue,
      source,
      isClitic,
      isAgentless,
      content: pointsBack ? null : behind,
      pointsBack,
      clause,
      reason: "passive",
    });
  }

  /** `Hal ini disampaikan Rudi, Kamis (11/10) di Tirta, bahwa CONTENT`: where and when stand between who tells and the comma before the word that brings it in. */
  private behindThat(end: number): Span | null {
    if (!this.subjects.sources.evidence.describesBehind) return null;
    const comma = commaBeforeThat(this.tokens, end);
    const between = this.tokens.slice(end, Math.max(comma, end));
    const isOccasion = between.every(
      (token) => !(token.cues & (VERB | PASSIVE | RELATIVE)) && !(token.grammar & CONJUNCTION),
    );
    return comma >= 0 && isOccasion ? this.clauses.span(comma + 2, this.tokens.length) : null;
  }

  /** `Langkah itu dinilai Rudi tidak tepat`: what it is judged to be, right behind who judges. */
  private judged(at: number, end: number): Span | null {
    const { evidence } = this.subjects.sources;
    const next = this.tokens[end];
    const before = this.tokens[at - 1];
    if (!before || !evidence.isJudging(this.tokens[at] as Token) || next?.kind !== "word") return null;
    if (before.cues & RELATIVE || before.grammar & CONJUNCTION || evidence.opensCause(before)) return null; // "yang dinilai Rudi tidak layak itu"
    const isJudgement = evidence.isPredicate(next) || (next.cues & NEGATION) !== 0 || (next.nouns & BECOMING) !== 0;
    const comma = this.tokens.findIndex(({ symbol }, index) => index > end && symbol === ","); // "…, sehingga diangkat"
    return isJudgement ? this.clauses.span(end, comma < 0 ? this.tokens.length : comma) : null;
  }

  /** `Dijelaskan, CONTENT`: at the head of a sentence the verb alone goes on with who spoke. */
  private isAgentless(at: number): boolean {
    const next = this.pastAdverbs(at);
    const isHead = this.tokens.slice(0, at).every(({ cues, symbol }) => (cues & ADVERB) !== 0 || symbol === ",");
    return isHead && (this.tokens[next]?.symbol === "," || this.sides.isComplement(next));
  }

  /** "Disebutkan juga | bahwa", "Disebutkannya kemudian | bahwa"; "Diumumkan sebelumnya" is news by anybody. */
  private pastAdverbs(verb: number): number {
    const { evidence } = this.subjects.sources;
    const isClitic = ((this.tokens[verb]?.cues ?? 0) & CLITIC) !== 0;
    let at = verb + 1;
    for (let token = this.tokens[at]; token && token.cues & ADVERB; token = this.tokens[++at])
      if (!isClitic && !evidence.isMore(token)) break;
    return at;
  }

  /** Where the clause of a verb at the head of its sentence opens, past "bahwa". */
  private opening(verb: number): number {
    const at = this.pastAdverbs(verb);
    return this.sides.isComplement(at) ? at + 1 : at;
  }

  /** `CONTENT, dikatakan Rudi` and `Dikatakan Rudi, CONTENT`; "candi yang diakui UNESCO" is a thing. */
  private toldSide(at: number, end: number): Span | null {
    const before = this.tokens[at - 1];
    if (!before || before.symbol === ",") return this.sides.longerSide(at, end);
    const rest = this.sides.afterInsertion(end);
    const isParted = this.tokens[rest - 1]?.kind !== "word" || this.sides.isComplement(rest - 1);
    return isParted && rest < this.tokens.length ? this.clauses.span(rest, this.tokens.length) : null;
  }

  /** `CONTENT, demikian dikatakan Rudi`: the word that points back, behind its comma, closes what was said. */
  private saidThus(at: number): Span | null {
    const isThus = ((this.tokens[at - 1]?.cues ?? 0) & ANAPHOR) !== 0 && this.tokens[at - 2]?.symbol === ",";
    return isThus ? this.clauses.span(0, at - 2) : null;
  }

  private wordsIn({ start, end }: Span): number {
    return this.tokens.filter((token) => token.start >= start && token.end <= end && token.kind === "word").length;
  }

  /** "berujung pada dilaporkannya Rudi": behind a small word of place it is the deed. */
  private isDeed(at: number): boolean {
    const before = this.tokens[at - 1];
    if (before?.kind !== "word" || before.cues & (ADVERB | ANAPHOR | DEMONSTRATIVE)) return false;
    return (before.cues & (FUNCTION | CHANNEL | PLACE)) !== 0;
  }

  private opensClause(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === "word" && !(token.cues & (CHANNEL | PLACE | VIA | AGENT));
  }

  private pointsBackBefore(at: number): boolean {
    return this.tokens.slice(0, at).some(({ cues }) => (cues & (ANAPHOR | LABEL)) !== 0);
  }
}
