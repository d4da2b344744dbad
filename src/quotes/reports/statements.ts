/** Statements: `X mengatakan CONTENT`, `Menurut X, CONTENT`, `CONTENT, kata X`, and the passive that points back. */
import {
  ACCORDING,
  ADVERB,
  HEARER,
  JOINS,
  OBJECT,
  PARTICIPLE,
  PASSIVE,
  POST,
  RELATIVE,
  ROLE_LINK,
  ROLE_MARKER,
  RULES,
  VERB,
} from "../lexicon/lexicon.js";
import { mainVerbBehind } from "../sources/pointedThings.js";
import type { Source } from "../sources/sources.js";
import type { Subjects } from "../sources/subjects.js";
import { type Token, tokenAt, tokenFrom } from "../tokens/tokens.js";
import { accordingBehind } from "./accordingBehind.js";
import { Adjuncts } from "./adjuncts.js";
import { asReport } from "./asReports.js";
import { claimOf } from "./claims.js";
import { ClauseReports } from "./clauseReports.js";
import { Clauses } from "./clauses.js";
import { DividedVerbs } from "./divided.js";
import { framedReport } from "./framed.js";
import { Insertions } from "./insertions.js";
import { JoinedVerbs } from "./joined.js";
import { likeReport } from "./likeReports.js";
import { openingParticiple } from "./participles.js";
import { Passives } from "./passives.js";
import { isBehindPointer, pointingReport } from "./pointing.js";
import { type Report, reportAt } from "./report.js";
import { Sides } from "./sides.js";
import { isInDocument, isOfOther, isOfPaper, isPurpose, isSupposed, isUnsaid } from "./silences.js";

const SAYS = POST | VERB | PARTICIPLE;
/** Tokens of a clause between a cue and its speech, the comma included; fewer are an occasion. */
const FEWEST_BEFORE_SPEECH = 6;
/** Statements of one sentence in which others are looked for; no reporter writes more, and none costs a sentence of any length. */
const MOST_NESTED = 4;
const NO_WORD = { cues: 0, nouns: 0 };

/** Reads the statement of a sentence that holds no speech. */
export class StatementReader {
  private readonly tokens: readonly Token[];
  private readonly clauses: Clauses;
  private readonly clauseReports: ClauseReports;
  private readonly sides: Sides;
  private readonly passives: Passives;
  private readonly insertions: Insertions;
  private readonly divided: DividedVerbs;

  constructor(private readonly subjects: Subjects) {
    this.tokens = subjects.tokens;
    this.clauses = new Clauses(subjects.tokens, subjects.sources.evidence);
    const { evidence } = subjects.sources;
    const adjuncts = new Adjuncts(subjects.tokens, this.clauses, evidence);
    this.sides = new Sides(subjects.tokens, this.clauses, evidence.describesBefore, adjuncts);
    this.clauseReports = new ClauseReports(subjects, this.clauses, this.sides, adjuncts);
    this.passives = new Passives(subjects, this.clauses, this.sides);
    this.insertions = new Insertions(subjects, this.sides);
    this.divided = new DividedVerbs(subjects, this.clauses);
  }

  /** The statement of the sentence, and those of further verbs of its source. */
  read(): Report[] {
    const opening = openingParticiple(this.subjects, this.clauses);
    if (!opening) return this.readFrom(0);
    const start = opening.content?.end ?? 0;
    return [
      opening,
      ...this.readFrom(opening.source?.from ?? 0).filter(({ content }) => (content?.start ?? 0) > start),
    ];
  }

  private readFrom(from: number): Report[] {
    const first = this.first(from);
    const joined = this.subjects.sources.evidence.describesBefore ? new JoinedVerbs(this.subjects, this.clauses) : null;
    if (first?.content) {
      const rest = this.insertions.isInRelative(first) ? this.first((first.source?.to ?? 0) + 1) : null;
      const own = [...(joined?.split(first) ?? [first]), ...(rest?.content ? [rest] : [])];
      return [...own, ...(joined ? own.slice(0, MOST_NESTED).flatMap((one) => joined.inside(one)) : [])];
    }
    const more = joined?.alone() ?? [];
    const claim = more.length === 0 ? claimOf(this.subjects, this.clauses) : null;
    const own = claim ?? first;
    return own && more.length === 0 ? [own] : more;
  }

  /** The first report from token `from` on that has a clause. */
  private first(from = 0): Report | null {
    let empty: Report | null = null;
    let inside: Report | null = null;
    const { hasInsets, dividesVerbs } = this.subjects.sources.evidence;
    for (let at = from; at < this.tokens.length; at++) {
      const { cues } = this.tokens[at] as Token;
      const besides = hasInsets ? this.insetAt(at) : null;
      const found = besides ?? (dividesVerbs ? this.divided.read(at) : null);
      if (found) return found;
      if (!(cues & (SAYS | ACCORDING | PASSIVE)) || this.isInTitle(at) || !this.subjects.isVerb(at)) continue;
      if (isPurpose(this.subjects, at) || isUnsaid(this.subjects, at)) continue;
      if (mainVerbBehind(this.tokens, at, this.subjects.sources.evidence) !== null) continue;
      if (empty && isOfOther(this.subjects, at, empty)) continue; // what somebody is who said nothing before
      const report = this.statementAt(at, cues);
      if (report?.content && !inside && this.isToldBehind(at, report.source)) inside = report;
      else if (report?.content || report?.pointsBack) return report;
      empty ??= report;
    }
    return inside ?? empty;
  }

  /** "wie Rudi sagte", "Rudi zufolge" */
  private insetAt(at: number): Report | null {
    return likeReport(at, this.subjects, this.sides) ?? accordingBehind(at, this.subjects, this.sides);
  }

  /** "Perusahaan yang menuntut ganti rugi itu menang, kata Rudi", "Warga meminta jalan itu dibuka, kata Rudi": the verb tells of its subject, and a cue behind a comma of all. */
  private isToldBehind(verb: number, source: Source | null): boolean {
    const isOfNobody = source !== null && source.name === null && source.kind !== "organization";
    const isInside = isOfNobody || ((this.tokens[verb - 1]?.cues ?? 0) & RELATIVE) !== 0;
    if (!isInside || !this.subjects.sources.evidence.describesBehind) return false;
    const comma = this.tokens.findLastIndex(({ symbol }, at) => at > verb && symbol === ",");
    const { cues } = this.tokens[comma + 1] ?? NO_WORD;
    const teller = comma > verb && cues & POST ? this.subjects.behind(comma + 1, this.tokens.length) : null;
    const rest = teller && this.tokens[teller.to];
    return teller !== null && !(rest && this.subjects.sources.evidence.isPredicate(rest)); // "…, pesan Presiden sudah disampaikan"
  }

  /** "UU tentang Kemerdekaan Menyampaikan Pendapat": a verb with a capital behind another one belongs to a name. */
  private isInTitle(at: number): boolean {
    const before = this.tokens[at - 1];
    return this.tokens[at]?.isCapital === true && before?.kind === "word" && before.isCapital && !before.isAcronym;
  }

  private statementAt(at: number, cues: number): Report | null {
    const pointing = cues & (POST | VERB) ? pointingReport(at, this.subjects) : null;
    if (pointing || isBehindPointer(this.tokens, at)) return pointing;
    if (cues & PASSIVE) return this.passives.read(at);
    if (cues & ACCORDING) return this.insertions.read(at, "according to");
    if (cues & VERB || this.subjects.isJoined(at)) {
      const framed = framedReport(at, this.subjects, this.clauses);
      const subject = framed ? null : this.subjects.before(at);
      if (framed) return framed;
      if (this.isInverted(at, subject)) return this.insertions.read(at, "cue inside the sentence");
      if (subject && (this.isSilentPaper(at, subject) || this.isNobodys(subject))) return null;
      if (subject) return asReport(at, subject, this.subjects, this.clauses) ?? this.clauseReports.read(at, subject);
      const dropped = this.dropped(at);
      if (dropped) return dropped;
    }
    return cues & POST ? this.insertions.read(at, "cue inside the sentence") : null;
  }

  /** "Survei itu menyebut"; where what describes stands before, a paper says what it states ("The lawsuit says"), not what it finds. */
  private isSilentPaper(verb: number, { isDocument }: Source): boolean {
    if (!isDocument) return false;
    return !this.subjects.sources.evidence.describesBefore || ((this.tokens[verb]?.grammar ?? 0) & RULES) !== 0;
  }

  private isNobodys(subject: Source): boolean {
    return [isInDocument, isOfPaper, isSupposed].some((isSilent) => isSilent(this.subjects, subject));
  }

  /** `…, for the sake of its own security, says Rudi Halim, a researcher.`: behind the verb a name closes the sentence, and no person stands before. */
  private isInverted(at: number, subject: Source | null): boolean {
    const isThing = subject !== null && (subject.kind === "role" || subject.kind === "organization");
    if (!isThing || !this.subjects.sources.evidence.describesBefore || this.tokens[at - 1]?.symbol !== ",")
      return false;
    const source = (this.tokens[at]?.cues ?? 0) & POST ? this.subjects.behind(at, this.tokens.length) : null;
    if (source?.kind !== "person") return false;
    const next = this.tokens[source.to];
    return next?.kind !== "word" || (!next.isCapital && (next.nouns & ROLE_LINK) !== 0); // "warned Rudi of the Harbour Trust"
  }

  /** `Dijo que CONTENT`: where the verb alone says "he", it opens the sentence and goes on with who spoke before. */
  private dropped(at: number): Report | null {
    if (!this.subjects.sources.evidence.dropsPronouns) return null;
    if (this.tokens.slice(0, at).some(({ cues, symbol }) => !(cues & ADVERB) && symbol !== ",")) return null;
    const cue = this.tokens[at] as Token;
    const from = this.clauses.behind(at);
    const isPlain = (cue.cues & VERB) !== 0 && (cue.grammar & (OBJECT | HEARER)) === 0; // "Uthe CONTENT": it takes nothing but clauses
    if (from === null || (!isPlain && !this.sides.isComplement(from - 1))) return null;
    if (!isPlain && !(cue.grammar & HEARER) && this.subjects.behind(at, this.tokens.length)) return null;
    const content = this.clauses.span(from, this.tokens.length);
    return reportAt(at, {
      cue,
      isClitic: true,
      content,
      clause: { from: at, to: from },
      reason: "verb without a subject",
    });
  }

  /** `Rudi mengungkapkan CONTENT, "…"`: what the cue of the speech at token `to` tells besides. */
  between(report: Report, to: number): Report[] {
    const { cue, source, clause } = report;
    if (this.subjects.sources.evidence.describesBefore) return this.beforeCue(report, to);
    const verb = tokenAt(this.tokens, cue);
    const isParted = this.tokens[to - 1]?.symbol === "," && this.subjects.sources.evidence.describesBehind;
    const from = isParted && verb >= 0 && verb < to ? this.clauses.behind(verb) : null;
    if (from === null || to - from < FEWEST_BEFORE_SPEECH || !this.clauses.hasPredicate(from, to - 1)) return [];
    const content = this.clauses.span(from, to - 1);
    return [reportAt(verb, { cue, source, isSubject: true, content, clause, reason: "clause before the quote" })];
  }

  /** `Rudi said CONTENT, adding: "…"`, `Rudi said CONTENT, and told the Courier: "…"`: what an earlier verb tells, up to the comma before the cue of the sentence's first speech. */
  private beforeCue({ cue }: Report, to: number): Report[] {
    let comma = tokenAt(this.tokens, cue) - 1;
    while (((this.tokens[comma]?.cues ?? 0) & ADVERB) !== 0 || (this.tokens[comma]?.grammar ?? 0) & JOINS) comma--;
    if (this.tokens[comma]?.symbol !== "," || this.tokens.findIndex(({ kind }) => kind === "speech") !== to) return [];
    const first = this.first();
    const verb = first ? tokenAt(this.tokens, first.cue) : comma;
    const from = first?.content ? tokenFrom(this.tokens, first.content.start) : comma;
    if (!first || verb < 0 || verb >= comma || from >= comma || !this.clauses.hasPredicate(from, comma)) return [];
    return [{ ...first, content: this.clauses.span(from, comma), reason: "clause before the quote" }];
  }

  /** `"…," kata Rudi yang mengaku CONTENT`: what the source of a quote says besides, behind token `from`. */
  besides(from: number, source: Source): Report[] {
    const own = this.ownClause(from, source);
    if (own?.content) return [own];
    const { describesBefore } = this.subjects.sources.evidence;
    return describesBefore ? new JoinedVerbs(this.subjects, this.clauses).behind(from, source) : [];
  }

  private ownClause(from: number, source: Source): Report | null {
    for (let at = from; at + 1 < this.tokens.length; at++) {
      const token = this.tokens[at] as Token;
      if (token.symbol === "," || token.symbol === ".") return null;
      if (this.subjects.isJoined(at)) return this.clauseReports.read(at, source);
      if (!(token.cues & RELATIVE || token.nouns & ROLE_MARKER)) continue;
      let verb = at + 1;
      while ((this.tokens[verb]?.cues ?? 0) & ADVERB) verb++;
      return (this.tokens[verb]?.cues ?? 0) & VERB ? this.clauseReports.read(verb, source) : null;
    }
    return null;
  }
}
