/** One sentence → its reports: which words report, who is their source, which speech or which clause they report. */
import {
  ACCORDING,
  ADVERB,
  AGENT,
  AMBIGUOUS,
  CHANNEL,
  CLITIC,
  COMPLEMENT,
  PARTICIPLE,
  PASSIVE,
  PLACE,
  POST,
  RELATIVE,
  VERB,
  VIA,
} from "./lexicon.js";
import type { Stretch } from "./pairs.js";
import type { Setting } from "./reach.js";
import { type Report, reportAt, type Speech } from "./report.js";
import type { Source } from "./sources.js";
import { StatementReader } from "./statements.js";
import type { Subjects } from "./subjects.js";
import type { Token } from "./tokens.js";

const SAYS = POST | VERB | PARTICIPLE;
const QUOTE_LEAD = new Set([":", ",", "-", "–", "—"]);
/** Words of a fragment; what is longer says a whole thing even inside the reporter's sentence. */
const LONGEST_FRAGMENT = 3;
/** How many tokens a cue may stand before its quote: behind a colon or a comma, and without one. */
const CUE_REACH = 16;
const NEAR_CUE = 6;
/** Words that a clause has beside the fragment that it holds. */
const FEWEST_AROUND = 2;
/** Tokens between a source and the colon before its quote. */
const LONGEST_PREDICATE = 8;

interface Manner {
  readonly reason: string;
  readonly setting: Setting;
}

const BEHIND_QUOTE: Manner = { reason: "cue behind the quote", setting: "behindQuote" };
const BEFORE_QUOTE: Manner = { reason: "cue before the quote", setting: "source" };

/** Reads the reports of one sentence. */
export class ReportReader {
  private readonly tokens: readonly Token[];

  constructor(private readonly subjects: Subjects) {
    this.tokens = subjects.tokens;
  }

  read(): Report[] {
    const speeches = this.tokens.flatMap((token, at) => (token.kind === "speech" ? [at] : []));
    const statement = speeches.every((at) => this.isEmbedded(at)) ? new StatementReader(this.subjects).read() : null;
    if (speeches.length === 0) return statement ? [statement] : [];
    const reports = this.readSpeeches(speeches);
    return statement && this.isOwnClause(statement) ? [statement, ...reports] : reports;
  }

  /** "Rudi said the plan was "a step back" for all": a clause that holds a fragment is a statement beside the quote. */
  private isOwnClause({ content }: Report): boolean {
    if (!content) return false;
    const inside = this.tokens.filter(({ start, end }) => start >= content.start && end <= content.end);
    const words = inside.filter(({ kind }) => kind === "word");
    return inside.length === words.length || (inside[0]?.kind !== "speech" && words.length >= FEWEST_AROUND);
  }

  private readSpeeches(speeches: readonly number[]): Report[] {
    const reports: Report[] = [];
    speeches.forEach((at, index) => {
      const before = speeches[index - 1] ?? -1;
      const after = speeches[index + 1] ?? this.tokens.length;
      const speech = this.speechAt(at);
      const report = this.cueBehind(at, after) ?? this.cueBefore(at, before) ?? this.actor(at, index);
      const last = reports[reports.length - 1];
      if (report) reports.push({ ...report, speech: [speech] });
      else if (last?.cue) reports[reports.length - 1] = { ...last, speech: [...last.speech, speech] };
      else reports.push(reportAt(at, { speech: [speech] }));
    });
    return [...reports, ...this.besides(reports[reports.length - 1], speeches[speeches.length - 1] ?? 0)];
  }

  /** What the source behind the last speech says besides: "kata Rudi yang mengaku lelah". */
  private besides(last: Report | undefined, speech: number): Report[] {
    const source = last?.source;
    if (!source || last.isSubject || source.from < speech) return [];
    const more = new StatementReader(this.subjects).besides(source.to, source);
    return more?.content ? [more] : [];
  }

  /** `The party filed a request for "all records"`: a fragment without a cue is its sentence's subject's. */
  private actor(at: number, index: number): Report | null {
    const source = index === 0 && this.isEmbedded(at) ? this.subjects.main(at) : null;
    if (!source || (source.kind !== "person" && source.kind !== "organization" && !source.isPersonal)) return null;
    const clause = { from: source.from, to: at };
    return reportAt(at, { source, isSubject: true, clause, reason: "subject of the sentence around the quote" });
  }

  private speechAt(at: number): Speech {
    const stretch = this.tokens[at]?.stretch as Stretch;
    const isFragment = this.isEmbedded(at) && (this.tokens[at]?.inside ?? 0) <= LONGEST_FRAGMENT;
    return { stretch, kind: isFragment ? "partial" : "direct" };
  }

  /** A fragment goes on with the reporter's sentence: no cue, colon or comma stands before it, and no capital opens it. */
  private isEmbedded(at: number): boolean {
    const before = this.tokens[at - 1];
    if (before?.kind !== "word") return false;
    return !(before.cues & (SAYS | ACCORDING | COMPLEMENT)) || !this.opensWithCapital(at);
  }

  private opensWithCapital(at: number): boolean {
    return this.tokens[at]?.stretchIsCapital === true;
  }

  /** `"…," kata Rudi` and `"…," Rudi said` */
  private cueBehind(at: number, limit: number): Report | null {
    let next = at + 1;
    while (next < limit && this.isLead(next)) next++;
    while (this.tokens[next] && (this.tokens[next]?.cues ?? 0) & ADVERB && next < limit) next++;
    const cue = this.tokens[next];
    if (!cue || next >= limit || !this.subjects.isVerb(next)) return null;
    if (cue.cues & (POST | VERB | ACCORDING | PARTICIPLE | PASSIVE)) {
      const report = this.reportFrom(next, limit, BEHIND_QUOTE);
      return report.source || report.isClitic ? report : (this.laterCue(next + 1, limit) ?? report);
    }
    const near = this.invertedCue(next, limit) ?? this.unknownCue(next, limit) ?? this.auxiliary(next, limit);
    return near ?? (this.isEmbedded(at) ? this.laterCue(next, limit) : null);
  }

  /** Any small word behind a quote that holds its speaker, or that a source follows: `"…," bongkarnya.` */
  private unknownCue(at: number, limit: number): Report | null {
    const cue = this.tokens[at];
    if (cue?.kind !== "word" || cue.isCapital || cue.cues !== 0 || cue.nouns !== 0) return null;
    const next = this.tokens[at + 1];
    const isAlone = next?.kind !== "word" || (next.cues & (CHANNEL | PLACE | ADVERB | VIA)) !== 0;
    const clause = { from: at, to: this.clauseEnd(at, limit) };
    if (cue.hasClitic && isAlone) {
      return reportAt(at, { cue, isClitic: true, clause, reason: "word with its speaker behind the quote" });
    }
    const source = this.subjects.sources.read(at + 1, "source");
    if (!source || (source.kind !== "person" && source.kind !== "pronoun")) return null;
    return reportAt(at, { cue, source, clause, reason: "word and source behind the quote" });
  }

  /** `"…", hatte Rudi erklärt`: the source stands behind an auxiliary, the verb behind the source. */
  private auxiliary(at: number, limit: number): Report | null {
    if (!((this.tokens[at - 1]?.cues ?? 0) & ADVERB)) return null;
    const source = this.subjects.phrases.find(
      ({ from, kind }) => from === at && (kind === "person" || kind === "pronoun"),
    );
    if (!source) return null;
    const verb = this.tokens.findIndex(({ cues }, i) => i >= source.to && i < limit && (cues & SAYS) !== 0);
    const cue = this.tokens[verb < 0 ? at - 1 : verb] as Token;
    const clause = { from: at, to: this.clauseEnd(at, limit) };
    return reportAt(at, { cue, source, clause, reason: "auxiliary and source behind the quote" });
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
    const phrase = this.subjects.phrases.find(({ from }) => from === at);
    if (!phrase || phrase.to >= limit) return null;
    const verb = this.verbBehind(phrase.to, limit);
    const cue = this.tokens[verb];
    if (!cue || verb >= limit || !this.reports(at, phrase, verb)) return null;
    const clause = { from: verb, to: this.clauseEnd(verb, limit) };
    return reportAt(at, { cue, source: phrase, isSubject: true, clause, reason: "source and cue behind the quote" });
  }

  /** `"…," Rudi went on`: behind a comma any verb reports. */
  private reports(at: number, { to, kind }: Source, verb: number): boolean {
    const { cues, kind: word, isCapital } = this.tokens[verb] as Token;
    if (cues & (POST | VERB)) return true;
    const isPlain = word === "word" && !isCapital && cues === 0 && verb === to;
    const isSpoken = this.tokens[at - 1]?.kind === "speech" || this.tokens[at - 1]?.symbol === ",";
    return isPlain && isSpoken && this.endsInComma(at) && (kind === "person" || kind === "pronoun");
  }

  private endsInComma(at: number): boolean {
    const speech = this.tokens.findLast(({ kind }, i) => kind === "speech" && i < at);
    return speech?.stretchIsOpen === true;
  }

  /** The verb behind a source, over adverbs or a relative clause between commas. */
  private verbBehind(from: number, limit: number): number {
    const plain = this.skipAdverbs(from, limit);
    if (this.tokens[from]?.symbol !== "," || !((this.tokens[from + 1]?.cues ?? 0) & RELATIVE)) return plain;
    for (let at = from + 2; at + 1 < limit; at++)
      if (this.tokens[at]?.symbol === ",") return this.skipAdverbs(at + 1, limit);
    return plain;
  }

  private skipAdverbs(from: number, limit: number): number {
    let at = from;
    while (at < limit && (this.tokens[at]?.cues ?? 0) & ADVERB) at++;
    if (this.isManner(at, limit)) at++;
    if (this.tokens[at]?.symbol === ",") {
      const next = this.tokens[at + 1];
      if (next && next.cues & (POST | VERB)) return at + 1;
    }
    return at;
  }

  /** "Rudi rhetorically asked": one word that we do not know, before one that we do. */
  private isManner(at: number, limit: number): boolean {
    const [word, verb] = [this.tokens[at], this.tokens[at + 1]];
    if (word?.kind !== "word" || word.isCapital || word.cues !== 0 || word.nouns !== 0) return false;
    return at + 1 < limit && verb !== undefined && (verb.cues & POST) !== 0 && !(verb.cues & AMBIGUOUS);
  }

  /** The cue at `at` with the source behind it. */
  private reportFrom(at: number, limit: number, { reason, setting }: Manner): Report {
    const cue = this.tokens[at] as Token;
    const source = this.subjects.behind(at, limit, setting);
    const isClitic = !source && (cue.cues & CLITIC) !== 0;
    const subject = source || isClitic ? null : (this.subjects.before(at) ?? this.sourceBeforeSpeech(at));
    const clause = { from: at, to: this.clauseEnd(at, limit) };
    const found = source ?? subject;
    return reportAt(at, { cue, source: found, isClitic, isSubject: subject !== null, clause, reason });
  }

  /** `Rudi, "…" dedi`: the source opens the sentence, the speech stands between it and its verb. */
  private sourceBeforeSpeech(verb: number): Source | null {
    const speech = this.tokens.findLastIndex(({ kind }, at) => at < verb && kind === "speech");
    if (speech < 0 || !((this.tokens[verb]?.cues ?? 0) & POST)) return null;
    const before = this.tokens[speech - 1]?.symbol === "," ? speech - 1 : speech;
    return (
      this.subjects.phrases.find(({ to, kind }) => to === before && kind !== "pronoun" && kind !== "plural") ?? null
    );
  }

  private clauseEnd(from: number, limit: number): number {
    return Math.max(from, Math.min(limit, this.tokens.length));
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
    return colon ? (this.label(at - 1, from) ?? this.unknownVerb(at - 1, from)) : null;
  }

  /** `Rudi interjected: "…"`: no word that we know, but a source opens the sentence and a colon follows. */
  private unknownVerb(colon: number, from: number): Report | null {
    const source = this.subjects.phrases.find((phrase) => phrase.from === from && phrase.to < colon);
    const verb = source && this.tokens[source.to];
    if (!source || !verb || verb.kind !== "word" || verb.isCapital || colon - source.to > LONGEST_PREDICATE)
      return null;
    const clause = { from: source.from, to: colon };
    return reportAt(colon, { cue: verb, source, isSubject: true, clause, reason: "source and colon before the quote" });
  }

  private cueAtLeft(at: number, limit: number, from: number): Report | null {
    const { cues } = this.tokens[at] as Token;
    if (cues & ACCORDING) return this.reportFrom(at, limit, BEFORE_QUOTE);
    if (!(cues & (SAYS | PASSIVE)) || this.isOrdinary(at, from) || !this.subjects.isVerb(at)) return null;
    const isPassive = (cues & PASSIVE) !== 0 && ((this.tokens[at + 1]?.cues ?? 0) & AGENT) !== 0;
    const subject = isPassive ? null : this.subjects.before(at);
    if (subject && subject.from >= from) {
      const clause = { from: subject.from, to: limit };
      const cue = this.tokens[at] as Token;
      const found = { cue, source: subject, isSubject: true, clause, reason: "cue before the quote" };
      return reportAt(at, found);
    }
    return this.reportFrom(at, limit, BEFORE_QUOTE);
  }

  private isOrdinary(at: number, from: number): boolean {
    const { cues } = this.tokens[at] as Token;
    return (cues & AMBIGUOUS) !== 0 && at > from && !(this.subjects.behind(at, this.tokens.length) !== null);
  }

  /** `Rudi Halim: "…"` */
  private label(colon: number, from: number): Report | null {
    const source = this.subjects.phrases.findLast((phrase) => phrase.to === colon && phrase.from >= from);
    if (!source || source.isVague) return null;
    const clause = { from: source.from, to: colon };
    return reportAt(colon, { source, isSubject: true, clause, reason: "name and colon before the quote" });
  }
}
