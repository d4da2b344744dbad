/** Reports in page order → who speaks: pronouns, clitics, short names, roles that point back, speech without a cue. */
import type { Basis } from "../../document.js";
import type { Span } from "../../shapes.js";
import { THING } from "../lexicon/lexicon.js";
import { cueAhead } from "../reports/ahead.js";
import type { Reading, Sentence } from "../reports/article.js";
import { isThus } from "../reports/pointing.js";
import type { Report } from "../reports/report.js";
import { isAllSpeech, signatureOf } from "../reports/signatures.js";
import type { Source } from "../sources/sources.js";
import type { Gender } from "../tokens/genders.js";
import { tokenAt } from "../tokens/tokens.js";
import { indirect, isOfStatement, leaderOf, namedBefore, opensWith, pastOutlet, spoken, type What } from "./actors.js";
import { Memory } from "./memory.js";
import { bearing, type Resolution, type Resolved, resolvedTo, type Speaker, type Told } from "./resolved.js";
import { RoleBearers } from "./roleBearers.js";
import type { Roster } from "./roster.js";
import type { RosterEntry } from "./rosterEntry.js";

/** Resolves all reports of an article. */
export function resolveReports(reading: Reading, roster: Roster, text: string): Resolution {
  return new Resolver(reading, roster, text).run();
}

/** A sentence of fewer tokens is a heading, or too little to have been said. */
const SHORTEST_SAID = 6;

class Resolver {
  private readonly sentences: readonly Sentence[];
  private readonly memory: Memory;
  private readonly bearers: RoleBearers;
  private readonly out: Resolved[] = [];
  private readonly told: Told[] = [];
  /** Utterances up to here have been looked at for a signature below them. */
  private signed = 0;
  /** Who a sentence names that ends with a colon, and that sentence's index. */
  private lead: { readonly speaker: Speaker | null; readonly index: number } | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly roster: Roster,
    private readonly text: string,
  ) {
    this.sentences = reading.sentences;
    this.memory = new Memory(reading, roster, text);
    this.bearers = new RoleBearers(reading, roster, this.memory, text);
  }

  run(): Resolution {
    this.sentences.forEach((sentence, index) => {
      for (const report of sentence.reports) this.take(report, sentence, index);
      this.sign(sentence);
      if (sentence.reports.every(({ cue, isAside }) => cue === null || isAside)) this.memory.noteActor(sentence);
      this.memory.people.mention(sentence.phrases, this.roster);
      this.memory.bodies.noteOutlet(sentence);
      if (this.reading.describesBefore) this.memory.nameless.note(sentence);
    });
    return { resolved: this.out, told: this.told };
  }

  /** `"…"` and below or behind it "- Nina Vale": whose the speech is that stands there alone. */
  private sign(sentence: Sentence): void {
    const source = signatureOf(sentence);
    const entry = source && this.roster.entryOf(source);
    if (!entry) return;
    const speaker: Speaker = { entry, role: source.role, basis: "stated", isCarried: false };
    const isAgency = source.to - source.from === 1 && !source.role; // "…" - Antara
    const first = sentence.paragraph - 1;
    const last = isAgency ? first : sentence.paragraph;
    for (let at = this.out.length - 1; at >= this.signed; at--) {
      const one = this.out[at] as Resolved;
      if (one.cue || one.sentence.paragraph < first || one.sentence.paragraph > last) break;
      const isNext = one.sentence !== sentence && one.sentence !== this.out[at + 1]?.sentence;
      if (isNext && !isAllSpeech(one.sentence)) break;
      this.out[at] = { ...one, speaker };
    }
    this.signed = this.out.length;
  }

  private take(report: Report, sentence: Sentence, index: number): void {
    if (report.speech.length > 0 && !report.cue && !report.source) {
      this.takeSilent(report, sentence, index);
      return;
    }
    const speaker = this.speakerOf(report, sentence);
    if (report.isAgentless && !speaker) return;
    if (!report.isAside) this.memory.remember(speaker, report);
    if (sentence.tokens.at(-1)?.symbol === ":") this.lead = { speaker, index };
    for (const speech of report.speech) this.add(spoken(speech), { report, sentence, speaker, isOwn: true });
    if (report.content) this.memory.noteTold(report.content, sentence);
    if (report.content) this.add(indirect(report.content), { report, sentence, speaker, isOwn: true });
    if (report.pointsBack) this.takeBefore(report, { sentence, speaker, index });
    else if (report.cue && !report.content && report.speech.length === 0 && speaker?.entry)
      this.told.push({ entry: speaker.entry, report, sentence });
  }

  /** "Hal itu disampaikan Rudi": the sentence before is what Rudi said, unless it tells of its own speaker. */
  private takeBefore(report: Report, { sentence, speaker, index }: Backward): void {
    if (speaker?.entry) this.told.push({ entry: speaker.entry, report, sentence });
    const before = this.sentences[index - 1];
    const isSomebody = speaker?.entry || (speaker?.role && this.reading.givesBack);
    if (!speaker || !isSomebody || !before) return;
    if (before.reports.length > 0) {
      if (this.reading.givesBack) this.giveBack(report, { sentence, speaker, index });
      return;
    }
    if (isThus(sentence.tokens[tokenAt(sentence.tokens, report.cue)])) return; // "Così Rudi" is said of speech
    const last = before.tokens.findLastIndex(({ kind, symbol }) => kind !== "symbol" || symbol === ")");
    const isWhole = before.tokens[last + 1]?.symbol === "." && before.tokens.length >= SHORTEST_SAID;
    if (!isWhole || before.paragraph < sentence.paragraph - 1) return;
    const span = { start: before.tokens[pastOutlet(before.tokens)]?.start ?? 0, end: before.tokens[last]?.end ?? 0 };
    this.add(indirect(span), { report, sentence, speaker, isOwn: true });
  }

  /** `"…." Lo ha detto Rudi.`: speech that no cue reports, right before. */
  private giveBack(report: Report, { sentence, speaker, index }: Backward): void {
    let first = index;
    while (this.isSilent(first - 1, sentence.paragraph - 1)) first--;
    const silent = new Set(this.sentences.slice(first, index));
    for (let at = this.out.length - 1; silent.has(this.out[at]?.sentence as Sentence); at--) {
      const one = this.out[at] as Resolved;
      if (!one.cue) this.out[at] = { ...one, speaker, report, sentence, cue: report.cue, isOwn: true };
    }
  }

  /** Whether sentence `at`, in paragraph `first` or below, holds nothing but speech without a cue. */
  private isSilent(at: number, first: number): boolean {
    const { reports = [], paragraph = -1 } = this.sentences[at] ?? {};
    return reports.length > 0 && paragraph >= first && reports.every(({ cue, source }) => !cue && !source);
  }

  private speakerOf(report: Report, sentence: Sentence): Speaker | null {
    const { source } = report;
    const issuer = this.reading.describesBefore && isOfStatement(report, sentence) ? this.memory.issuer() : null;
    if (issuer) return { ...issuer, basis: "resolved", isCarried: true };
    if (!source || source.kind === "pronoun") {
      const gender = this.genderOf(source, sentence);
      const leader = source && this.reading.describesBefore ? this.own(leaderOf(source, report, sentence)) : null;
      const inside = leader && this.memory.people.mayBe(leader, gender) ? leader : null;
      const hint = source || report.isClitic ? this.memory.hint : null;
      const known = bearing(source, inside ?? this.memory.pointedAt(gender, report.speech) ?? hint);
      if (opensWith(known, report, this.text)) return this.memory.people.otherThan(known, this.memory.sources) ?? known;
      return known ?? this.own(namedBefore(report, sentence, this.reading));
    }
    if (source.kind === "plural") return this.group(source, sentence);
    const entry = this.roster.entryOf(source);
    if (entry) return { entry, role: source.role, basis: this.basisOf(entry, source), isCarried: false };
    return this.bearers.byRole(source, sentence);
  }

  private genderOf(source: Source | null, { tokens }: Sentence): Gender | null {
    const token = source ? tokens[source.from] : undefined;
    return token ? this.reading.genderOf(token) : null;
  }

  /** Whom "they" means; "it" is a body, and never a person. */
  private group({ from }: Source, sentence: Sentence): Speaker | null {
    const { tokens } = sentence;
    if (!((tokens[from]?.grammar ?? 0) & THING)) return this.memory.lastGroup ?? this.memory.pointedAt();
    const entry = this.memory.bodies.thing(sentence, from);
    return resolvedTo(entry) ?? this.memory.lastGroup ?? NOBODY;
  }

  /** Whom the sentence itself names for its pronoun: who leads it, or who stands before its cue where nobody has been named. */
  private own(source: Source | null): Speaker | null {
    return source && resolvedTo(this.roster.entryOf(source));
  }

  private basisOf(entry: RosterEntry, { name }: Source): Basis["speaker"] {
    const printed = name ? this.text.slice(name.start, name.end) : "";
    return printed.length >= entry.name.length ? "stated" : "resolved";
  }

  /** Speech without a cue goes on with the one before it, or belongs to the cue that closes it. */
  private takeSilent(report: Report, sentence: Sentence, index: number): void {
    const previous = this.out[this.out.length - 1];
    const isSameParagraph =
      previous?.sentence.paragraph === sentence.paragraph &&
      (previous.kind === "direct" || (this.reading.describesBefore && previous.kind === "partial"));
    const ahead = cueAhead(this.sentences, sentence, index);
    for (const speech of report.speech) {
      if (speech.kind === "partial" && !this.memory.last) continue;
      if (isSameParagraph && previous?.cue) {
        const { speaker, cue } = previous;
        this.add(spoken(speech), { report: previous.report, sentence, speaker, isOwn: true, cue });
      } else if (ahead) {
        const speaker = this.speakerOf(ahead.report, ahead.sentence);
        const isOwn = ahead.sentence.paragraph === sentence.paragraph;
        const cue = isOwn ? ahead.report.cue : null;
        this.add(spoken(speech), { report: isOwn ? ahead.report : report, sentence, speaker, isOwn, cue });
      } else {
        const speaker =
          this.lead?.speaker && this.lead.index === index - 1
            ? this.lead.speaker
            : this.memory.pointedAt(null, [speech]);
        this.add(spoken(speech), { report, sentence, speaker, isOwn: false });
      }
    }
  }

  private add({ start, end, kind }: What, { report, sentence, speaker, isOwn, cue }: Placed): void {
    const found = cue === undefined ? report.cue : cue;
    this.out.push({ start, end, kind, speaker, cue: found, report, sentence, isOwn, reason: report.reason });
  }
}

const NOBODY: Speaker = { entry: null, role: null, basis: null, isCarried: true };

type Found = Pick<Resolved, "sentence" | "speaker">;
type Backward = Found & { readonly index: number };

interface Placed extends Found {
  readonly report: Report;
  readonly isOwn: boolean;
  readonly cue?: Span | null;
}
