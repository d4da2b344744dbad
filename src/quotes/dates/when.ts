/** When things were said: dates stated in attributions, carried to the speaker's other words, then to the page's. */

import type { Basis } from "../../document.js";
import { firstNotBelow } from "../../text/search.js";
import type { Sentence } from "../reports/article.js";
import type { Report } from "../reports/report.js";
import type { Resolution, Resolved, Told } from "../speakers/resolved.js";
import type { RosterEntry } from "../speakers/rosterEntry.js";
import { tokenFrom } from "../tokens/tokens.js";
import type { Days } from "./days.js";
import type { Occasions } from "./occasions.js";
import { isPartedDay, isStray, spokenDayAt } from "./openings.js";
import type { Signature } from "./signatures.js";

export interface Dated {
  /** ISO day, or null. */
  readonly date: string | null;
  readonly basis: Basis["date"];
}

/** A day that an attribution states, and where; null where its weekday is no day that the page tells. In page order. */
interface Said {
  readonly start: number;
  readonly day: string | null;
  /** "Hal itu disampaikan Rudi, Senin (13/5/2024)": it dates what stands before it. */
  readonly pointsBack: boolean;
}

/** A day is told with the first words of an occasion: one that comes later counts where it stands this many times nearer. */
const FAR = 2;
const UNDATED: Dated = { date: null, basis: null };

function byStart(a: Said, b: Said): number {
  return a.start - b.start;
}

/** Dates the utterances of one article. */
export class Calendar {
  private readonly sentenceAt: ReadonlyMap<Sentence, number>;
  /** Speech that goes on in another sentence has the report of the one before. */
  private readonly sentenceOf = new Map<Report, Sentence>();
  private readonly stated = new Map<Resolved, string | null>();
  private readonly bySpeaker = new Map<RosterEntry, string | null>();
  private readonly statedBy = new Map<RosterEntry, Said[]>();
  private readonly pageDay: string | null;

  constructor(
    private readonly sentences: readonly Sentence[],
    private readonly tools: CalendarTools,
    { resolved, told }: Resolution,
  ) {
    this.sentenceAt = new Map(sentences.map((sentence, index) => [sentence, index]));
    for (const sentence of sentences) for (const report of sentence.reports) this.sentenceOf.set(report, sentence);
    for (const one of resolved) if (one.isOwn) this.noteStated(one);
    const days = new Set([...this.stated.values(), ...this.toldDays(told), ...this.signedDays(resolved)]);
    this.pageDay = days.size === 1 ? ([...days][0] ?? null) : null;
  }

  private noteStated(one: Resolved): void {
    const { days } = this.tools;
    const { sentence, report, start } = one;
    const isUnknown = days.isUnknownIn(sentence, report.clause);
    const day = isUnknown
      ? null
      : (days.in(sentence, report.clause, this.tools.describesBefore) ?? this.openingDay(one) ?? this.strayDay(one));
    if (!day && !isUnknown) return;
    this.stated.set(one, day);
    const entry = one.speaker?.entry;
    if (entry) this.noteSaid(entry, { start, day, pointsBack: false });
  }

  private noteSaid(entry: RosterEntry, said: Said): void {
    const known = this.statedBy.get(entry);
    if (known) known.push(said);
    else this.statedBy.set(entry, [said]);
    if (!this.bySpeaker.has(entry)) this.bySpeaker.set(entry, said.day);
  }

  /** "On Monday, Rudi said", "Dalam keterangannya, Senin (13/5/2024), Rudi mengatakan": the day before who says it. */
  private openingDay({ sentence, report: { source, content } }: Resolved): string | null {
    const { tokens } = sentence;
    const to = source?.from ?? 0;
    if (to < 1 || (content && content.start < (tokens[to]?.start ?? 0))) return null;
    const { days } = this.tools;
    const at = spokenDayAt(tokens, to, days.placesIn(sentence, { from: 0, to }));
    return at < 0 ? null : days.in(sentence, { from: at, to });
  }

  /** `"…," kata Rudi via telepon,` and, on a line of its own, `Senin (13/5/2024).` */
  private strayDay({ sentence, report }: Resolved): string | null {
    if (!report.cue || report.clause.to < sentence.tokens.length) return null;
    const isOpen = sentence.tokens.at(-1)?.symbol === ",";
    for (let at = (this.sentenceAt.get(sentence) ?? 0) + 1; at < this.sentences.length; at++) {
      const next = this.sentences[at] as Sentence;
      if (!isStray(next.tokens) || (next.paragraph !== sentence.paragraph && !isOpen)) return null;
      const day = this.tools.days.in(next, { from: 0, to: next.tokens.length });
      if (day) return !isOpen && this.opensScene(next, at) ? null : day;
    }
    return null;
  }

  /** "May 19th 2022. It rained.": a date without its weekday that the paragraph goes on behind tells of what comes. */
  private opensScene({ tokens, paragraph }: Sentence, at: number): boolean {
    const goesOn = this.sentences[at + 1]?.paragraph === paragraph;
    return goesOn && tokens.every(({ date }) => !date || date.weekday === null);
  }

  /** A speaker's day nearest to an offset: on a page of several occasions what stands together was said together. */
  private nearestDay(entry: RosterEntry, start: number): string | null | undefined {
    const stated = this.statedBy.get(entry) ?? [];
    const next = firstNotBelow(stated.length, (index) => stated[index]?.start ?? 0, start);
    const [before, after] = [stated[next - 1], stated[next]];
    if (!before || !after) {
      const only = before ?? after;
      return only ? only.day : this.bySpeaker.get(entry);
    }
    const far = after.pointsBack ? 1 : FAR;
    return (after.start - start) * far < start - before.start ? after.day : before.day;
  }

  /** "Hal itu disampaikan Rudi, Senin (13/5/2024)" dates what Rudi says. */
  private toldDays(told: readonly Told[]): string[] {
    const days = told.flatMap(({ entry, report: { clause, pointsBack }, sentence }) => {
      const day = pointsBack ? this.tools.days.beside(sentence, clause) : this.partedDay(sentence);
      if (day && pointsBack && this.statedBy.has(entry))
        this.noteSaid(entry, { start: sentence.tokens[0]?.start ?? 0, day, pointsBack });
      if (day && !this.bySpeaker.has(entry)) this.bySpeaker.set(entry, day);
      return day ?? [];
    });
    for (const entry of new Set(told.map((one) => one.entry))) this.statedBy.get(entry)?.sort(byStart);
    return days;
  }

  /** "— Nina Vale (@ninavale) May 13, 2024" dates what Nina Vale says, where no attribution tells another day. */
  private signedDays(resolved: readonly Resolved[]): string[] {
    const speakers = new Set(resolved.map(({ speaker }) => speaker?.entry));
    const signed = this.tools.signatures.filter(({ entry }) => speakers.has(entry) && !this.statedBy.has(entry));
    for (const { entry, day } of signed) if (!this.bySpeaker.has(entry)) this.bySpeaker.set(entry, day);
    return signed.map(({ day }) => day);
  }

  /** "Dalam pidatonya di Bandung, Sabtu (2/8/2025), Rudi menyatakan sikap": a weekday with its date behind a comma dates what was said of a thing. */
  private partedDay(sentence: Sentence): string | null {
    const at = sentence.tokens.findIndex((_, index) => isPartedDay(sentence.tokens, index));
    return at < 0 ? null : this.tools.days.in(sentence, { from: at, to: at + 1 });
  }

  dateOf(one: Resolved): Dated {
    const stated = this.stated.get(one);
    if (stated !== undefined) return stated === null ? UNDATED : { date: stated, basis: "stated" };
    const inherited = this.inherited(one);
    const date = inherited === undefined ? this.pageDay : inherited;
    if (!date || this.isOfOtherYear(one, date)) return UNDATED;
    return { date, basis: inherited ? "inherited" : "page" };
  }

  /** `he told the Courier in 1979`: no day of another year; one that the source or the clause about it tells is no matter of speech. */
  private isOfOtherYear({ report, isOwn }: Resolved, day: string): boolean {
    const { clause, source, cue } = report;
    const sentence = this.sentenceOf.get(report);
    if (!isOwn || !cue || !sentence) return false;
    const told = Math.max(clause.from, tokenFrom(sentence.tokens, cue.start));
    const from = source && source.from >= told ? source.to : told;
    return this.tools.days.areOfOtherYear(sentence, { from, to: clause.to }, day);
  }

  /** The day of the speaker's other words, or of the occasion; null where it is one that the page does not tell. */
  private inherited({ speaker, start, sentence }: Resolved): string | null | undefined {
    const entry = speaker?.entry;
    if (!entry) return undefined;
    const said = this.nearestDay(entry, start);
    if (said !== undefined) return said;
    const { occasions } = this.tools;
    return (this.stated.size === 0 ? occasions.openingDay(entry) : undefined) ?? occasions.dayBefore(entry, sentence);
  }
}

interface CalendarTools {
  /** "Vale, who resigned on Friday, said": what is told of the source stands between it and its cue. */
  readonly describesBefore: boolean;
  readonly days: Days;
  readonly occasions: Occasions;
  readonly signatures: readonly Signature[];
}
