/** One sentence → its reports: which words report, who is their source, which speech or which clause they report. */
import type { Span } from "../shapes.js";
import {
  ACCORDING,
  ADVERB,
  AGENT,
  AMBIGUOUS,
  ANAPHOR,
  ATTITUDE,
  CHANNEL,
  CLITIC,
  COMPLEMENT,
  CONNECTOR,
  DIRECTIVE,
  LABEL,
  NEGATION,
  NO_CLAUSE,
  PARTICIPLE,
  PASSIVE,
  PLACE,
  POST,
  RELATIVE,
  VERB,
  VIA,
} from "./lexicon.js";
import type { Stretch } from "./pairs.js";
import type { Extent, Setting } from "./phrases.js";
import type { Source, SourceReader } from "./sources.js";
import type { Token } from "./tokens.js";

export interface Speech {
  readonly stretch: Stretch;
  readonly kind: "direct" | "partial";
}

/** That somebody said something, as one sentence tells it. */
export interface Report {
  /** The reporting word; null where speech stands alone. */
  readonly cue: Span | null;
  /** Null where the cue holds its speaker ("ujarnya") or names none. */
  readonly source: Source | null;
  readonly isClitic: boolean;
  /** The source acts in the sentence: it stands before its verb. */
  readonly isSubject: boolean;
  readonly speech: readonly Speech[];
  /** The clause of a statement; null where the report is of speech, or of the sentence before. */
  readonly content: Span | null;
  /** It gives its source to the sentence before: "Hal itu disampaikan Rudi". */
  readonly pointsBack: boolean;
  /** The tokens that tell when and where. */
  readonly clause: Extent;
  readonly reason: string;
}

const SAYS = POST | VERB | PARTICIPLE;
const QUOTE_LEAD = new Set([":", ",", "-", "–", "—"]);
const NOT_BEFORE_SUBJECT = PLACE | CHANNEL | AGENT | VIA | COMPLEMENT;
/** Words of a fragment; what is longer says a whole thing even inside the reporter's sentence. */
const LONGEST_FRAGMENT = 3;
/** How many tokens a cue may stand before its quote: behind a colon or a comma, and without one. */
const CUE_REACH = 16;
const NEAR_CUE = 6;
const SHORTEST_CLAUSE = 2;
const RELATIVE_REACH = 30;
const COMPLEMENT_REACH = 12;

interface Manner {
  readonly reason: string;
  readonly setting: Setting;
}

const BEHIND_QUOTE: Manner = { reason: "cue behind the quote", setting: "behindQuote" };
const BEFORE_QUOTE: Manner = { reason: "cue before the quote", setting: "source" };

/** Reads the reports of one sentence. */
export class ReportReader {
  /** Every phrase of the sentence that can be a source, in order. */
  readonly phrases: readonly Source[];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly sources: SourceReader,
  ) {
    this.phrases = this.scan();
  }

  private scan(): Source[] {
    const phrases: Source[] = [];
    for (let at = 0; at < this.tokens.length; ) {
      const source = this.sources.read(at, "subject");
      if (source) phrases.push(source);
      at = Math.max(source?.to ?? 0, at + 1);
    }
    return phrases;
  }

  read(): Report[] {
    const speeches = this.tokens.flatMap((token, at) => (token.kind === "speech" ? [at] : []));
    if (speeches.length > 0) return this.readSpeeches(speeches);
    const statement = this.readStatement();
    return statement ? [statement] : [];
  }

  private readSpeeches(speeches: readonly number[]): Report[] {
    const reports: Report[] = [];
    speeches.forEach((at, index) => {
      const before = speeches[index - 1] ?? -1;
      const after = speeches[index + 1] ?? this.tokens.length;
      const speech = this.speechAt(at);
      const report = this.cueBehind(at, after) ?? this.cueBefore(at, before);
      const last = reports[reports.length - 1];
      if (report) reports.push({ ...report, speech: [speech] });
      else if (last?.cue) reports[reports.length - 1] = { ...last, speech: [...last.speech, speech] };
      else reports.push({ ...this.silent(at), speech: [speech] });
    });
    return reports;
  }

  private speechAt(at: number): Speech {
    const stretch = this.tokens[at]?.stretch as Stretch;
    const isFragment = this.isEmbedded(at) && (this.tokens[at]?.inside ?? 0) <= LONGEST_FRAGMENT;
    return { stretch, kind: isFragment ? "partial" : "direct" };
  }

  /** A fragment goes on with the reporter's sentence: no cue, colon or comma stands before it, and no capital opens it. */
  private isEmbedded(at: number): boolean {
    const before = this.tokens[at - 1];
    if (!before || before.kind !== "word") return false;
    return !(before.cues & (SAYS | ACCORDING | COMPLEMENT)) || !this.opensWithCapital(at);
  }

  private opensWithCapital(at: number): boolean {
    return this.tokens[at]?.stretchIsCapital === true;
  }

  private silent(at: number): Report {
    const clause = { from: at, to: at };
    const nothing = { cue: null, source: null, isClitic: false, isSubject: false, content: null, pointsBack: false };
    return { ...nothing, speech: [], clause, reason: "speech without a cue" };
  }

  /** `"…," kata Rudi` and `"…," Rudi said` */
  private cueBehind(at: number, limit: number): Report | null {
    let next = at + 1;
    while (next < limit && this.isLead(next)) next++;
    while (this.tokens[next] && (this.tokens[next]?.cues ?? 0) & ADVERB && next < limit) next++;
    const cue = this.tokens[next];
    if (!cue || next >= limit) return null;
    if (cue.cues & (POST | VERB | ACCORDING | PARTICIPLE | PASSIVE)) {
      const report = this.reportFrom(next, limit, BEHIND_QUOTE);
      return report.source || report.isClitic ? report : (this.laterCue(next + 1, limit) ?? report);
    }
    return this.invertedCue(next, limit) ?? this.unknownCue(next, limit) ?? this.auxiliary(next, limit);
  }

  /** `"…", hatte Rudi erklärt`: the source stands behind an auxiliary, the verb behind the source. */
  private auxiliary(at: number, limit: number): Report | null {
    if (!((this.tokens[at - 1]?.cues ?? 0) & ADVERB)) return null;
    const source = this.phrases.find(({ from, kind }) => from === at && (kind === "person" || kind === "pronoun"));
    if (!source) return null;
    const verb = this.tokens.findIndex(({ cues }, i) => i >= source.to && i < limit && (cues & SAYS) !== 0);
    const cue = this.tokens[verb < 0 ? at - 1 : verb] as Token;
    const clause = { from: at, to: this.clauseEnd(at, limit) };
    return { ...this.silent(at), cue, source, clause, reason: "auxiliary and source behind the quote" };
  }

  /** Any small word behind a quote that holds its speaker, or that a source follows: `"…," bongkarnya.` */
  private unknownCue(at: number, limit: number): Report | null {
    const cue = this.tokens[at];
    if (!cue || cue.kind !== "word" || cue.isCapital || cue.cues !== 0 || cue.nouns !== 0) return null;
    const next = this.tokens[at + 1];
    const isAlone = !next || next.kind !== "word" || (next.cues & (CHANNEL | PLACE | ADVERB | VIA)) !== 0;
    const clause = { from: at, to: this.clauseEnd(at, limit) };
    if (cue.hasClitic && isAlone) {
      return { ...this.silent(at), cue, isClitic: true, clause, reason: "word with its speaker behind the quote" };
    }
    const source = this.sources.read(at + 1, "source");
    if (!source || (source.kind !== "person" && source.kind !== "pronoun")) return null;
    return { ...this.silent(at), cue, source, clause, reason: "word and source behind the quote" };
  }

  /** `"…" announced in May, said Rudi`: the cue stands behind a comma. */
  private laterCue(from: number, limit: number): Report | null {
    for (let at = from; at + 1 < limit; at++) {
      if (this.tokens[at]?.symbol !== "," || !((this.tokens[at + 1]?.cues ?? 0) & POST)) continue;
      const report = this.reportFrom(at + 1, limit, BEHIND_QUOTE);
      if (report.source) return report;
    }
    return null;
  }

  private isLead(at: number): boolean {
    const symbol = this.tokens[at]?.symbol ?? "";
    return QUOTE_LEAD.has(symbol) || symbol === "." || symbol === "," || symbol === '"' || symbol === "”";
  }

  private invertedCue(at: number, limit: number): Report | null {
    const phrase = this.phrases.find(({ from }) => from === at);
    if (!phrase || phrase.to >= limit) return null;
    const verb = this.skipAdverbs(phrase.to, limit);
    const cue = this.tokens[verb];
    if (!cue || verb >= limit || !(cue.cues & (POST | VERB))) return null;
    const clause = { from: verb, to: this.clauseEnd(verb, limit) };
    return {
      ...this.silent(at),
      cue,
      source: phrase,
      isSubject: true,
      clause,
      reason: "source and cue behind the quote",
    };
  }

  private skipAdverbs(from: number, limit: number): number {
    let at = from;
    while (at < limit && (this.tokens[at]?.cues ?? 0) & ADVERB) at++;
    if (this.tokens[at]?.symbol === ",") {
      const next = this.tokens[at + 1];
      if (next && next.cues & (POST | VERB)) return at + 1;
    }
    return at;
  }

  /** The cue at `at` with the source behind it. */
  private reportFrom(at: number, limit: number, { reason, setting }: Manner): Report {
    const cue = this.tokens[at] as Token;
    const source = this.sourceBehind(at, limit, setting);
    const isClitic = !source && (cue.cues & CLITIC) !== 0;
    const subject = source || isClitic ? null : (this.subjectOf(at) ?? this.sourceBeforeSpeech(at));
    const clause = { from: at, to: this.clauseEnd(at, limit) };
    const found = source ?? subject;
    return { ...this.silent(at), cue, source: found, isClitic, isSubject: subject !== null, clause, reason };
  }

  /** `Rudi, "…" dedi`: the source opens the sentence, the speech stands between it and its verb. */
  private sourceBeforeSpeech(verb: number): Source | null {
    const speech = this.tokens.findLastIndex(({ kind }, at) => at < verb && kind === "speech");
    if (speech < 0 || !((this.tokens[verb]?.cues ?? 0) & POST)) return null;
    const before = this.tokens[speech - 1]?.symbol === "," ? speech - 1 : speech;
    return this.phrases.find(({ to, kind }) => to === before && kind !== "pronoun" && kind !== "plural") ?? null;
  }

  private sourceBehind(at: number, limit: number, setting: Setting = "source"): Source | null {
    const cue = this.tokens[at] as Token;
    let next = at + 1;
    while (next < limit && (this.tokens[next]?.cues ?? 0) & (AGENT | LABEL)) next++;
    if (setting === "behindQuote") next = this.skipTo(next);
    if (cue.cues & CLITIC && !(this.tokens[next]?.isCapital ?? false)) return null;
    const source = next < limit ? this.sources.read(next, setting) : null;
    return source && source.from < limit ? source : null;
  }

  private clauseEnd(from: number, limit: number): number {
    return Math.min(limit, this.tokens.length) > from ? Math.min(limit, this.tokens.length) : from;
  }

  /** `Rudi berkata, "…"`, `Ujar Rudi: "…"`, `Rudi: "…"` */
  private cueBefore(at: number, previous: number): Report | null {
    const lead = this.tokens[at - 1];
    if (!lead || at - 1 <= previous) return null;
    const colon = lead.symbol === ":";
    const from = previous + 1;
    const near = QUOTE_LEAD.has(lead.symbol) ? CUE_REACH : NEAR_CUE;
    const reach = this.isEmbedded(at) ? at : near;
    for (let cue = at - 1; cue >= Math.max(from, at - reach); cue--) {
      const report = this.cueAtLeft(cue, at, from);
      if (report) return report;
    }
    return colon ? this.label(at - 1, from) : null;
  }

  private cueAtLeft(at: number, limit: number, from: number): Report | null {
    const { cues } = this.tokens[at] as Token;
    if (cues & ACCORDING) return this.reportFrom(at, limit, BEFORE_QUOTE);
    if (!(cues & (SAYS | PASSIVE)) || this.isOrdinary(at, from)) return null;
    const subject = this.subjectOf(at);
    if (subject && subject.from >= from) {
      const clause = { from: subject.from, to: limit };
      const found = { cue: this.tokens[at] as Token, source: subject, isSubject: true, clause };
      return { ...this.silent(at), ...found, reason: "cue before the quote" };
    }
    return this.reportFrom(at, limit, BEFORE_QUOTE);
  }

  private isOrdinary(at: number, from: number): boolean {
    const { cues } = this.tokens[at] as Token;
    return (cues & AMBIGUOUS) !== 0 && at > from && !(this.sourceBehind(at, this.tokens.length) !== null);
  }

  /** `Rudi Halim: "…"` */
  private label(colon: number, from: number): Report | null {
    const source = this.phrases.findLast((phrase) => phrase.to === colon && phrase.from >= from);
    if (!source) return null;
    const clause = { from: source.from, to: colon };
    return { ...this.silent(colon), source, isSubject: true, clause, reason: "name and colon before the quote" };
  }

  /** Who does what the verb at `verb` says: the phrase before it, over adverbs, commas and a relative clause. */
  private subjectOf(verb: number): Source | null {
    const index = this.phrases.findLastIndex(({ to }) => to <= verb);
    for (let i = index; i >= 0; i--) {
      const phrase = this.phrases[i] as Source;
      if (this.isBridge(phrase.to, verb) && !this.isObject(phrase)) return phrase;
      if (verb - phrase.to > RELATIVE_REACH) break;
    }
    return this.coordinated(verb);
  }

  private isBridge(from: number, verb: number): boolean {
    if (this.isRelative(from, verb) || this.isAdjunct(from, verb)) return true;
    for (let at = from; at < verb; at++) {
      const { cues, symbol, kind } = this.tokens[at] as Token;
      if (cues & NEGATION) return false;
      if (kind === "date" || cues & ADVERB || symbol === "," || symbol === ")") continue;
      return false;
    }
    return true;
  }

  /** "Rudi, yang memimpin rapat, mengatakan": the relative clause ends before the verb. */
  private isRelative(from: number, verb: number): boolean {
    const start = this.tokens[from]?.symbol === "," ? from + 1 : from;
    if (!((this.tokens[start]?.cues ?? 0) & RELATIVE)) return false;
    for (let at = start + 1; at < verb; at++) if ((this.tokens[at]?.cues ?? 0) & (VERB | COMPLEMENT)) return false;
    return start === from || this.tokens[verb - 1]?.symbol === ",";
  }

  /** "Rudi dalam rapat itu mengatakan", "Rudi saat ditemui mengatakan" */
  private isAdjunct(from: number, verb: number): boolean {
    const first = this.tokens[from];
    const start = first?.symbol === "," ? from + 1 : from;
    if (!((this.tokens[start]?.cues ?? 0) & (CHANNEL | PLACE | VIA))) return false;
    for (let at = start; at < verb; at++) {
      const { cues, symbol } = this.tokens[at] as Token;
      if (cues & (VERB | COMPLEMENT | RELATIVE | NEGATION | PASSIVE | ATTITUDE) || symbol === ":") return false;
    }
    return true;
  }

  private isObject({ from }: Source): boolean {
    const before = this.tokens[from - 1];
    return before !== undefined && (before.cues & NOT_BEFORE_SUBJECT) !== 0;
  }

  /** "Rudi menyambut baik rencana itu dan mengatakan": the verb shares the first subject. */
  private coordinated(verb: number): Source | null {
    const before = this.tokens[verb - 1];
    const first = this.phrases[0];
    if (!before || !first || first.from > 0 || first.kind === "organization") return null;
    return (before.nouns & CONNECTOR) !== 0 ? first : null;
  }

  private readStatement(): Report | null {
    for (let at = 0; at < this.tokens.length; at++) {
      const { cues } = this.tokens[at] as Token;
      if (!(cues & (SAYS | ACCORDING | PASSIVE))) continue;
      const report = this.statementAt(at, cues);
      if (report) return report;
    }
    return null;
  }

  private statementAt(at: number, cues: number): Report | null {
    if (cues & PASSIVE) return this.passive(at);
    if (cues & ACCORDING) return this.inserted(at, "according to");
    if (cues & VERB) {
      const subject = this.subjectOf(at);
      if (subject) return this.clauseReport(at, subject);
    }
    return cues & POST ? this.inserted(at, "cue inside the sentence") : null;
  }

  /** `Rudi mengatakan (bahwa) CONTENT` */
  private clauseReport(at: number, source: Source): Report | null {
    const from = this.contentStart(at + 1);
    const content = from === null ? null : this.contentSpan(from, this.tokens.length);
    const base = { ...this.silent(at), cue: this.tokens[at] as Token, source, isSubject: true };
    const clause = { from: source.from, to: from ?? this.tokens.length };
    return { ...base, content, clause, reason: "source, verb and clause" };
  }

  private contentStart(from: number): number | null {
    let at = this.skipTo(from);
    const complement = this.complementAfter(at);
    if (complement !== null) at = complement + 1;
    while (this.tokens[at]?.symbol === "," || this.tokens[at]?.symbol === ":") at++;
    const first = this.tokens[at];
    if (!first || first.kind === "symbol") return null;
    if (complement !== null) return at;
    if (first.cues & DIRECTIVE) return at + 1;
    return first.cues & (NO_CLAUSE | CHANNEL | PLACE | RELATIVE) ? this.pastComma(at, first) : at;
  }

  private skipTo(from: number): number {
    let at = from;
    while (this.tokens[at]?.kind === "date" || (this.tokens[at]?.cues ?? 0) & ADVERB) at++;
    return at;
  }

  private complementAfter(from: number): number | null {
    for (let at = from; at < Math.min(from + COMPLEMENT_REACH, this.tokens.length); at++) {
      const { cues, symbol } = this.tokens[at] as Token;
      if (cues & COMPLEMENT) return this.isIntroduced(from, at) ? at : null;
      if (cues & (VERB | PASSIVE) || symbol === "." || symbol === ",") return null;
    }
    return null;
  }

  private isIntroduced(from: number, at: number): boolean {
    const first = this.tokens[from] as Token;
    return from === at || (first.cues & (CHANNEL | PLACE)) !== 0 || first.isCapital;
  }

  /** `Rudi mengatakan kepada wartawan, CONTENT` */
  private pastComma(from: number, { cues }: Token): number | null {
    if (!(cues & (CHANNEL | PLACE))) return null;
    const comma = this.tokens.findIndex(({ symbol }, at) => at >= from && symbol === ",");
    return comma < 0 || comma + SHORTEST_CLAUSE > this.tokens.length ? null : comma + 1;
  }

  private contentSpan(from: number, to: number): Span | null {
    let end = to;
    while (end > from && this.isTail(end - 1)) end--;
    const first = this.tokens[from];
    const last = this.tokens[end - 1];
    if (!first || !last || end - from < SHORTEST_CLAUSE) return null;
    return { start: first.start, end: last.end };
  }

  private isTail(at: number): boolean {
    const { symbol, kind } = this.tokens[at] as Token;
    return kind === "symbol" && symbol !== ")" && symbol !== "%";
  }

  /** `CONTENT, kata Rudi, CONTENT` and `Menurut Rudi, CONTENT` */
  private inserted(at: number, reason: string): Report | null {
    const cue = this.tokens[at] as Token;
    const source = this.sourceBehind(at, this.tokens.length);
    const isClitic = !source && (cue.cues & CLITIC) !== 0;
    if (!source && !isClitic) return null;
    if (!this.isInsertion(at, source)) return null;
    const end = source?.to ?? at + 1;
    const content = this.longerSide(at, end);
    const clause = { from: at, to: this.insertionEnd(end) };
    return { ...this.silent(at), cue, source, isClitic, content, clause, reason };
  }

  /** A stem that is an ordinary word as well counts only between commas, or with a pronoun or a person behind it. */
  private isInsertion(at: number, source: Source | null): boolean {
    const { cues } = this.tokens[at] as Token;
    if (cues & ACCORDING) return true;
    const isBound = at <= 1 || this.tokens[at - 1]?.symbol === ",";
    const end = source?.to ?? at + 1;
    const isFollowed = end >= this.tokens.length || this.tokens[end]?.kind !== "word";
    if (!source) return isBound && (isFollowed || at > 0);
    if (source.kind === "role" || source.kind === "organization") {
      return isBound && (!(cues & AMBIGUOUS) || (at === 0 && this.tokens[end]?.symbol === ","));
    }
    return isBound || isFollowed || source.kind === "pronoun";
  }

  private insertionEnd(from: number): number {
    let at = from;
    while (at < this.tokens.length && this.tokens[at]?.symbol !== ",") at++;
    return at;
  }

  private longerSide(at: number, end: number): Span | null {
    const before = at === 0 ? null : this.contentSpan(0, at);
    const rest = this.afterInsertion(end);
    const after = rest < this.tokens.length ? this.contentSpan(rest, this.tokens.length) : null;
    if (!before || !after) return after ?? before;
    return after.end - after.start >= before.end - before.start ? after : before;
  }

  private afterInsertion(end: number): number {
    let at = end;
    const first = this.tokens[at];
    if (first && first.kind === "word" && first.cues & (CHANNEL | PLACE)) at = this.insertionEnd(at);
    while (this.tokens[at]?.kind === "symbol" || this.tokens[at]?.kind === "date" || this.isComplement(at)) at++;
    return at;
  }

  private isComplement(at: number): boolean {
    return ((this.tokens[at]?.cues ?? 0) & COMPLEMENT) !== 0;
  }

  /** `Hal itu disampaikan Rudi` and `Dikatakan Rudi, CONTENT` */
  private passive(at: number): Report | null {
    const cue = this.tokens[at] as Token;
    const source = this.sourceBehind(at, this.tokens.length);
    const isClitic = !source && (cue.cues & CLITIC) !== 0;
    if (!source && !isClitic) return null;
    const pointsBack = at > 0 && this.pointsBackBefore(at);
    const end = source?.to ?? at + 1;
    const content = pointsBack ? null : this.longerSide(at, end);
    const clause = { from: at, to: this.tokens.length };
    return { ...this.silent(at), cue, source, isClitic, content, pointsBack, clause, reason: "passive" };
  }

  private pointsBackBefore(at: number): boolean {
    return this.tokens.slice(0, at).some(({ cues }) => (cues & (ANAPHOR | LABEL)) !== 0);
  }

  /** Verbs of thought: their subject is who speaks next. */
  attitudeSubject(): Source | null {
    const at = this.tokens.findIndex(({ cues }) => (cues & ATTITUDE) !== 0);
    return at < 0 ? null : this.subjectOf(at);
  }
}
