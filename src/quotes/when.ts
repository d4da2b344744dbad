/** When things were said: dates stated in attributions, carried to the speaker's other words, then to the page's. */
import type { Basis } from "../document.js";
import type { Article, DateMention } from "../shapes.js";
import { type DayResolver, dayResolver } from "../text/dates.js";
import type { Reading, Sentence } from "./article.js";
import { ADVERB, ARTICLE, CHANNEL, FUNCTION, NEGATION, PLACE, PRONOUN, ROLE_LINK, VERB } from "./lexicon.js";
import type { Resolution, Resolved, Told } from "./resolved.js";
import type { Entry, Roster } from "./roster.js";
import type { Token } from "./tokens.js";

export interface Dated {
  /** ISO day, or null. */
  readonly date: string | null;
  readonly basis: Basis["date"];
}

/** A day that an attribution states, and where. In page order. */
interface Said {
  readonly start: number;
  readonly day: string;
}

const UNDATED: Dated = { date: null, basis: null };
/** The occasion is told where the story opens: its first sentences. */
const OPENING_SENTENCES = 4;
/** Tokens before the source of a sentence that a day opens: "Pada hari Senin, 13 Mei 2024,". */
const LONGEST_OPENING = 8;

/** What may stand with a day at the head of a sentence: small words, signs, a number; neither a noun nor a name. */
function isBesideDay({ kind, cues, nouns, isCapital, isDigits }: Token, at: number): boolean {
  if (kind === "date" || kind === "symbol" || isDigits) return true;
  if (cues & (NEGATION | VERB | PRONOUN) || (isCapital && at > 0)) return false;
  return (cues & (FUNCTION | PLACE | CHANNEL | ADVERB | ARTICLE)) !== 0 || (nouns & ROLE_LINK) !== 0;
}

/** Dates the utterances of one article. */
export class Calendar {
  private readonly resolver: DayResolver;
  private readonly stated: ReadonlyMap<Resolved, string>;
  private readonly bySpeaker = new Map<Entry, string>();
  private readonly statedBy = new Map<Entry, Said[]>();
  private readonly pageDay: string | null;

  constructor(
    { text, pageDate }: Article,
    private readonly dates: readonly DateMention[],
    { resolved, told }: Resolution,
  ) {
    this.resolver = dayResolver(text, dates, pageDate);
    this.stated = this.statedDays(resolved);
    const days = new Set([...this.stated.values(), ...this.toldDays(told)]);
    this.pageDay = days.size === 1 ? ([...days][0] ?? null) : null;
  }

  private statedDays(resolved: readonly Resolved[]): ReadonlyMap<Resolved, string> {
    const stated = new Map<Resolved, string>();
    for (const one of resolved) {
      const day = one.isOwn ? (this.dayIn(one.sentence, one.report.clause) ?? this.openingDay(one)) : null;
      if (!day) continue;
      stated.set(one, day);
      const entry = one.speaker?.entry;
      if (entry) this.noteStated(entry, { start: one.start, day });
      if (entry && !this.bySpeaker.has(entry)) this.bySpeaker.set(entry, day);
    }
    return stated;
  }

  /** "On Monday, Rudi said": a day with nothing but small words beside it, which opens the sentence before who says it. */
  private openingDay({ sentence, report: { source, content } }: Resolved): string | null {
    const { tokens } = sentence;
    const to = source?.from ?? 0;
    if (to < 1 || to > LONGEST_OPENING || (content && content.start < (tokens[to]?.start ?? 0))) return null;
    const opening = tokens.slice(0, to);
    return opening.every(isBesideDay) ? this.dayIn(sentence, { from: 0, to }) : null;
  }

  private noteStated(entry: Entry, said: Said): void {
    const known = this.statedBy.get(entry);
    if (known) known.push(said);
    else this.statedBy.set(entry, [said]);
  }

  /** A speaker's day nearest to an offset: on a page of several occasions what stands together was said together. */
  private nearestDay(entry: Entry, start: number): string | undefined {
    const stated = this.statedBy.get(entry) ?? [];
    let low = 0;
    let high = stated.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stated[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const before = stated[low - 1];
    const after = stated[low];
    if (!before || !after) return (before ?? after)?.day ?? this.bySpeaker.get(entry);
    return after.start - start < start - before.start ? after.day : before.day;
  }

  /** "Hal itu disampaikan Rudi, Senin (13/5/2024)" dates what Rudi says. */
  private toldDays(told: readonly Told[]): string[] {
    return told.flatMap(({ entry, report, sentence }) => {
      const day = report.pointsBack ? this.dayIn(sentence, report.clause) : this.partedDay(sentence);
      if (day && !this.bySpeaker.has(entry)) this.bySpeaker.set(entry, day);
      return day ?? [];
    });
  }

  /** "Dalam pidatonya di Bandung, Sabtu (2/8/2025), Rudi menyatakan sikap": a weekday with its date behind a comma dates what was said of a thing. */
  private partedDay({ tokens }: Sentence): string | null {
    const at = tokens.findIndex(
      ({ date }, index) =>
        date !== null && date.weekday !== null && date.day !== null && tokens[index - 1]?.symbol === ",",
    );
    return at < 0 ? null : this.dayIn({ tokens }, { from: at, to: at + 1 });
  }

  /** A day that the story's opening gives to what a speaker does there holds for what the speaker says. */
  addOccasions({ sentences }: Reading, roster: Roster): void {
    if (this.stated.size > 0) return;
    for (const sentence of sentences.slice(0, OPENING_SENTENCES)) {
      if (sentence.tokens.some(({ cues }) => cues & NEGATION)) continue; // "will meet on Thursday" is not over
      const subject = sentence.phrases.find(({ kind }) => kind === "person");
      const entry = subject && roster.entryOf(subject);
      const day = entry && this.dayOutside(sentence);
      if (day && !this.bySpeaker.has(entry)) this.bySpeaker.set(entry, day);
    }
  }

  /** The first day of a sentence that stands outside what is said there. */
  private dayOutside({ tokens, reports }: Sentence): string | null {
    const isSaid = (start: number): boolean =>
      reports.some(({ content }) => content && content.start <= start && start < content.end);
    for (const { date, start } of tokens) {
      const day = date && !isSaid(start) && this.dayOf(date);
      if (day) return day;
    }
    return null;
  }

  dateOf(one: Resolved): Dated {
    const stated = this.stated.get(one);
    if (stated) return { date: stated, basis: "stated" };
    const inherited = one.speaker?.entry ? this.nearestDay(one.speaker.entry, one.start) : undefined;
    if (inherited) return { date: inherited, basis: "inherited" };
    return this.pageDay ? { date: this.pageDay, basis: "page" } : UNDATED;
  }

  private dayIn({ tokens }: Pick<Sentence, "tokens">, { from, to }: { from: number; to: number }): string | null {
    for (let at = from; at < to; at++) {
      const date = tokens[at]?.date;
      const day = date && this.dayOf(date);
      if (day) return day;
    }
    return null;
  }

  /** A weekday alone, on a page without a date of its own, is the one day that is printed with it. */
  private dayOf(mention: DateMention): string | null {
    const day = this.resolver(mention);
    if (day || mention.weekday === null || mention.day !== null) return day;
    const printed = this.dates.filter((other) => other.day !== null && other.weekday === mention.weekday);
    const days = new Set(printed.map(this.resolver));
    return days.size === 1 ? ([...days][0] ?? null) : null;
  }
}
