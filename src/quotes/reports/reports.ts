/** One sentence → its reports: which words report, who is their source, which speech or which clause they report. */

import {
  ACCORDING,
  ADVERB,
  ARTICLE,
  ATTITUDE,
  CHANNEL,
  CLITIC,
  COMPLEMENT,
  INDEFINITE,
  LABEL,
  PARTICIPLE,
  PLACE,
  POST,
  ROLE_LINK,
  VERB,
} from "../lexicon/lexicon.js";
import type { Stretch } from "../marks/pairs.js";
import type { Source } from "../sources/sources.js";
import type { Subjects } from "../sources/subjects.js";
import { type Token, tokenAt } from "../tokens/tokens.js";
import { Clauses } from "./clauses.js";
import { isEmbedded } from "./cues.js";
import { CuesBefore } from "./cuesBefore.js";
import { CuesBehind } from "./cuesBehind.js";
import { LONGEST_FRAGMENT } from "./fragments.js";
import { framedReport, toldBefore } from "./framed.js";
import { type Report, reportAt, type Speech } from "./report.js";
import { StatementReader } from "./statements.js";

/** Words that a clause has beside the fragment that it holds. */
const FEWEST_AROUND = 1;
/** Words that it has behind the fragment that opens it. */
const FEWEST_BEHIND = 3;
/** Words of a thing's name in marks, or of what nobody said: "songs to drive the crew up the wall". */
const LONGEST_NAME = 7;
/** Words of a fragment in a sentence where no word reports; more are an utterance. */
const LONGEST_UNREPORTED = 5;
/** What reports. */
const REPORTING = VERB | POST | ACCORDING;

interface Cues {
  readonly behind: CuesBehind;
  readonly ahead: CuesBefore;
}

/** The speech before, and the one behind. */
interface Between {
  readonly before: number;
  readonly after: number;
}

/** Reads the reports of one sentence. */
export class ReportReader {
  private readonly tokens: readonly Token[];

  constructor(
    private readonly subjects: Subjects,
    /** A sentence before it in the paragraph tells what somebody said. */
    private readonly isTold: boolean,
  ) {
    this.tokens = subjects.tokens;
  }

  read(): Report[] {
    const before = this.subjects.sources.evidence.hasSourceVerbs
      ? toldBefore(this.subjects, new Clauses(this.tokens, this.subjects.sources.evidence))
      : null;
    return before ? [before, ...this.reports()] : this.reports();
  }

  private reports(): Report[] {
    const speeches: number[] = [];
    for (let at = 0; at < this.tokens.length; at++) if (this.tokens[at]?.kind === "speech") speeches.push(at);
    const isStatement = speeches.every((at) => isEmbedded(this.tokens, at));
    const statements = isStatement ? new StatementReader(this.subjects).read() : [];
    if (speeches.length === 0) return statements;
    const own = statements.filter((one) => this.isOwnClause(one));
    const { describesBefore } = this.subjects.sources.evidence;
    return [...own, ...this.readSpeeches(speeches).map((one) => (describesBefore ? coveredBy(own, one) : one))];
  }

  /** "Rudi said the plan was "a step back" for all": a clause that holds a fragment is a statement beside the quote. */
  private isOwnClause({ content }: Report): boolean {
    if (!content) return false;
    const inside = this.tokens.filter(({ start, end }) => start >= content.start && end <= content.end);
    const words = inside.filter(({ kind }) => kind === "word");
    const [first] = inside;
    if (first?.kind === "speech" && inside.length > 1) return this.isBrought(first) && words.length >= FEWEST_BEHIND;
    return inside.length === words.length || (first?.kind !== "speech" && words.length >= FEWEST_AROUND);
  }

  /** `noting that “it was late” and she had to go`: "that" stands before the speech that opens the clause. */
  private isBrought(speech: Token): boolean {
    return ((this.tokens[this.tokens.indexOf(speech) - 1]?.cues ?? 0) & COMPLEMENT) !== 0;
  }

  private readSpeeches(speeches: readonly number[]): Report[] {
    const reports: Report[] = [];
    const between: Report[] = [];
    const cues = { behind: new CuesBehind(this.subjects), ahead: new CuesBefore(this.subjects) };
    speeches.forEach((at, index) => {
      const before = speeches[index - 1] ?? -1;
      const after = speeches[index + 1] ?? this.tokens.length;
      const speech = this.speechAt(at);
      const cued = this.cued(at, { before, after }, cues);
      const report = cued ?? this.actor(at, index);
      if (cued?.isSubject) between.push(...new StatementReader(this.subjects).between(cued, at));
      const last = reports[reports.length - 1];
      if (report) reports.push({ ...report, speech: [speech] });
      else if (last?.cue) reports[reports.length - 1] = { ...last, speech: [...last.speech, speech] };
      else reports.push(reportAt(at, { speech: [speech] }));
    });
    return [...between, ...this.withoutLoose(shared(reports), speeches), ...this.besides(reports, speeches)];
  }

  /** "a contract with "boat mills" to build it": what nobody reports and the reporter's sentence goes on with is a so-called word, or a name. */
  private withoutLoose(reports: readonly Report[], speeches: readonly number[]): readonly Report[] {
    const { describesBefore, describesBehind } = this.subjects.sources.evidence;
    if (!describesBefore) return describesBehind ? reports : this.withoutTitles(reports, speeches);
    const loose = new Set<Stretch | undefined | null>();
    for (const at of speeches) {
      const isSecond =
        !((this.tokens[at - 1]?.cues ?? 0) & (POST | VERB)) && loose.has(this.tokens[at - 2]?.stretch ?? null); // `“Never” or “Why?”`
      if (isSecond || this.isLoose(at) || this.isThought(at)) loose.add(this.tokens[at]?.stretch);
    }
    return reports.filter(({ cue, speech }) => cue || !speech.every(({ stretch }) => loose.has(stretch)));
  }

  /** `die bekannte „Ode an die Mole“`: nouns that nobody reports, right behind a noun or what stands before one, are a name. */
  private withoutTitles(reports: readonly Report[], speeches: readonly number[]): readonly Report[] {
    const titles = new Set(speeches.filter((at) => this.isTitle(at)).map((at) => this.tokens[at]?.stretch));
    const { isInverted } = this.subjects.sources.evidence;
    return reports.filter(
      ({ cue, source, speech }) =>
        cue || (source && !isInverted) || !speech.every(({ stretch }) => titles.has(stretch)),
    );
  }

  private isTitle(at: number): boolean {
    const [before, token] = [this.tokens[at - 1], this.tokens[at] as Token];
    if (
      !before ||
      !token.stretchIsCapital ||
      token.inside > LONGEST_NAME ||
      !isEmbedded(this.tokens, at) ||
      !token.stretch?.isClosed
    )
      return false;
    if (before.isCapital) return true;
    if (!this.subjects.sources.evidence.isInverted) return false;
    if (before.cues & (POST | VERB | PARTICIPLE | COMPLEMENT)) return false;
    if (before.cues & ARTICLE) return !(before.grammar & INDEFINITE);
    return before.nouns & ROLE_LINK ? (before.cues & CHANNEL) !== 0 : before.cues === 0 && before.nouns === 0; // "beim", no "für"
  }

  private isLoose(at: number): boolean {
    const { inside, stretchIsCapital, stretch } = this.tokens[at] as Token;
    if (!isEmbedded(this.tokens, at) || !stretch?.isClosed) return false;
    return stretchIsCapital ? inside <= LONGEST_NAME : inside <= LONGEST_FRAGMENT && !this.isTold;
  }

  /** `I thought, “Never!”`, `Ask, “Where is it?”`: nobody said it. */
  private isThought(at: number): boolean {
    const lead = this.tokens[at - 1]?.symbol === "," ? at - 2 : at - 1;
    const verb = this.tokens[lead];
    if (!verb || !this.tokens[at]?.stretchIsCapital) return false;
    const isAdvice =
      lead === 0 && verb.isCapital && (verb.cues & VERB) !== 0 && !this.subjects.sources.evidence.isPast(verb);
    return (verb.cues & (ATTITUDE | VERB)) === ATTITUDE || isAdvice;
  }

  /** `told them: "…," adding "…"`: a participle behind a quote brings in the next one, where a cue stands before the first. */
  private cued(at: number, { before, after }: Between, { behind, ahead }: Cues): Report | null {
    const report = behind.read(at, after);
    const token = this.tokens[tokenAt(this.tokens, report?.cue)];
    const isParticiple = token && token.cues & PARTICIPLE && !(token.cues & (POST | VERB));
    const isNext = this.isLed(at) && this.isLed(after) && !this.goesOnWith(at); // `Rudi said: "…" He added: "…"`
    const isNobodys = token && !report?.source && this.tokens[at - 1]?.symbol === ":"; // `Rudi schrieb: „…“, weiter hieß es`
    return report && !isParticiple && !isNext && !isNobodys ? report : (ahead.read(at, before) ?? report);
  }

  /** Behind a colon, or a comma. */
  private isLed(speech: number): boolean {
    const { symbol } = this.tokens[speech - 1] ?? { symbol: "" };
    return symbol === ":" || (symbol === "," && this.subjects.sources.evidence.describesBefore);
  }

  /** `Rudi said, "…" and Sari`: behind a comma, a small letter goes on with the sentence. */
  private goesOnWith(speech: number): boolean {
    return this.tokens[speech - 1]?.symbol !== ":" && this.tokens[speech + 1]?.isCapital !== true;
  }

  /** What the source behind the last speech says besides: "kata Rudi yang mengaku lelah"; fragments of it may follow. */
  private besides(reports: readonly Report[], speeches: readonly number[]): Report[] {
    const closing = this.closing(speeches.at(-1) ?? 0);
    if (closing) return [closing];
    const { describesBefore } = this.subjects.sources.evidence;
    const speech = speeches.findLast((at) => !describesBefore || !isEmbedded(this.tokens, at)) ?? -1;
    const stretch = this.tokens[speech]?.stretch;
    const last = reports.findLast((one) => one.speech.some((own) => own.stretch === stretch));
    const source = last?.source;
    const from = source && this.pastSource(last, source);
    if (!source || !from || source.from < speech) return [];
    return new StatementReader(this.subjects).besides(from, source);
  }

  /** `"…" diyen Rudi, CONTENT söyledi`: what the verb that closes the sentence tells besides. */
  private closing(speech: number): Report | null {
    const { evidence } = this.subjects.sources;
    const at = this.tokens.findLastIndex(({ kind }) => kind === "word");
    if (at <= speech || !((this.tokens[at]?.cues ?? 0) & VERB)) return null;
    const report = framedReport(at, this.subjects, new Clauses(this.tokens, evidence));
    return (report?.source?.from ?? 0) > speech ? report : null;
  }

  /** The token behind the source and its verb: `"…," said Rudi`, `"…," Rudi said`. */
  private pastSource({ isSubject, cue }: Report, { to }: Source): number | null {
    if (!isSubject) return to;
    if (!this.subjects.sources.evidence.describesBefore) return null;
    return tokenAt(this.tokens, cue) + 1 || null;
  }

  /** `The party filed a request for "all records"`: a fragment without a cue is its sentence's subject's. */
  private actor(at: number, index: number): Report | null {
    const source = index === 0 && isEmbedded(this.tokens, at) ? this.subjects.main(at) : null;
    const isPointed = source?.isDefinite || source?.isOffice;
    const isKnown = source?.name || (isPointed && (source?.isPersonal || source?.isBody));
    if (!source || !isKnown) return null;
    const clause = { from: source.from, to: at };
    return reportAt(at, { source, isSubject: true, clause, reason: "subject of the sentence around the quote" });
  }

  private speechAt(at: number): Speech {
    const stretch = this.tokens[at]?.stretch as Stretch;
    const isShort = (this.tokens[at]?.inside ?? 0) <= LONGEST_FRAGMENT;
    const isFragment = isEmbedded(this.tokens, at) && (isShort || this.goesOn(at));
    return { stretch, kind: isFragment ? "partial" : "direct" };
  }

  /** `She was "just trying to help"`, `menyebut proyek itu "sudah terlambat dua tahun"`: a small letter behind a word that reports nothing goes on with the reporter's sentence. */
  private goesOn(at: number): boolean {
    const { describesBefore, describesBehind } = this.subjects.sources.evidence;
    if (!(describesBefore || describesBehind) || this.tokens[at]?.stretchIsCapital) return false;
    const cues = this.tokens[at - 1]?.cues ?? 0;
    if (cues & (POST | VERB | COMPLEMENT)) return false;
    if (describesBefore) return true;
    const isWhole = cues & LABEL || this.isClosedBySaying(at) || isAddressed(this.tokens, at); // `menulis keterangan "aku lelah hari ini"`
    if (isWhole) return false;
    const isShort = (this.tokens[at]?.inside ?? 0) <= LONGEST_UNREPORTED;
    return isShort || this.tokens.slice(0, at).some((token) => token.cues & REPORTING); // `membalas pesan itu "besok aku datang ke rumah"`
  }

  /** `Sambil tertawa "kalau mau mundur ya mundur," kata Rudi`: what reports it stands right behind. */
  private isClosedBySaying(at: number): boolean {
    const next = this.tokens[this.tokens[at + 1]?.symbol === "," ? at + 2 : at + 1];
    return ((next?.cues ?? 0) & (POST | CLITIC)) !== 0;
  }
}

/** `berkata kepada wartawan "saya …"`, `Kata Rudi kepada wartawan "saya …"`: between the cue and the mark stands only who said it, how, where or to whom. */
function isAddressed(tokens: readonly Token[], mark: number): boolean {
  let at = mark - 1;
  while (at >= 0 && !((tokens[at]?.cues ?? 0) & (POST | VERB))) at--;
  let from = at + 1;
  if ((tokens[at]?.cues ?? 0) & POST) while (tokens[from]?.isCapital) from++;
  const behind = tokens.slice(from, mark);
  return at >= 0 && (((behind[0]?.cues ?? 0) & (CHANNEL | PLACE)) !== 0 || behind.every(({ cues }) => cues & ADVERB));
}

/** `The club was "ready to leave" again, per Rudi.`: a fragment that no cue reports is whose clause it stands in. */
function coveredBy(statements: readonly Report[], report: Report): Report {
  if (report.cue || report.content) return report;
  const clause = statements.find(({ content }) =>
    report.speech.every(({ stretch }) => content && stretch.start >= content.start && stretch.end <= content.end),
  );
  return clause && report.speech.length > 0 ? { ...clause, content: null, speech: report.speech } : report;
}

/** `The plan is "old" and "a waste of money," Rudi said.`: what closes the sentence tells whose all its speech is. */
function shared(reports: readonly Report[]): readonly Report[] {
  const last = reports[reports.length - 1];
  const closing = last?.speech[0]?.stretch;
  if (!last?.cue || !last.source || !closing || last.cue.start < closing.end) return reports;
  if (reports.slice(0, -1).some(({ cue }) => cue)) return reports;
  return reports.map((report) => ({ ...last, speech: report.speech }));
}
