/** The days that the tokens of a page name. */

import type { Article, DateMention } from "../../shapes.js";
import { type DayResolver, dayResolver, daysBetween } from "../../text/dates.js";
import { firstNotBelow } from "../../text/search.js";
import { ADVERB, COMPLEMENT, RELATIVE, VERB } from "../lexicon/lexicon.js";
import type { Sentence } from "../reports/article.js";
import type { Extent } from "../tokens/setting.js";
import type { Token } from "../tokens/tokens.js";

/** A verb that opens a sentence as well, before what it is about: "mengulas". */
const COMMENTS = VERB | ADVERB;

/** Days between what a page tells as news and its own date. */
const NEWS_DAYS = 60;
/** Tokens from the word that opens a clause about somebody to its day. */
const RELATIVE_REACH = 16;
/** Tokens from a weekday to the date that tells which it is. */
const BESIDE_WEEKDAY = 3;

const YEAR_DIGITS = 4;
/** Tokens behind a cue among which a year may stand. */
const YEAR_REACH = 256;
const LIKELY_YEAR = /^(?:19|20)\d\d$/;

type Tokens = Pick<Sentence, "tokens">;

/** Reads the days of one page. */
export class Days {
  private readonly resolver: DayResolver;
  /** Where the dates of a sentence stand: a sentence without end has as many reports as words. */
  private readonly places = new Map<readonly Token[], readonly number[]>();
  private readonly text: string;
  private readonly pageDate: string | null;

  constructor(
    { text, pageDate }: Article,
    private readonly dates: readonly DateMention[],
  ) {
    this.resolver = dayResolver(text, dates, pageDate);
    this.text = text;
    this.pageDate = pageDate;
  }

  /** Indices of the dates among tokens `from` to `to`, ascending. */
  *placesIn({ tokens }: Tokens, { from, to }: Extent): Iterable<number> {
    const places = this.placesOf(tokens);
    for (let i = firstNotBelow(places.length, (index) => places[index] ?? 0, from); i < places.length; i++) {
      const at = places[i] ?? to;
      if (at >= to) return;
      yield at;
    }
  }

  private placesOf(tokens: readonly Token[]): readonly number[] {
    const known = this.places.get(tokens);
    if (known) return known;
    const places: number[] = [];
    for (let at = 0; at < tokens.length; at++) if (tokens[at]?.date) places.push(at);
    this.places.set(tokens, places);
    return places;
  }

  /** The first day that tokens `from` to `to` name; where `isApart`, outside of what is told of somebody: "Vale, who resigned on Friday, said". */
  in({ tokens }: Tokens, extent: Extent, isApart = false): string | null {
    for (const at of this.placesIn({ tokens }, extent)) {
      const date = tokens[at]?.date;
      const day = date && !(isApart && isInRelative(tokens, at, extent.from)) && this.of(date);
      if (day) return day;
    }
    return null;
  }

  /** The first day among tokens `from` to `to` that is not that of what is commented on: "mengulas kejadian pada Isnin". */
  beside({ tokens }: Tokens, { from, to }: Extent): string | null {
    let isTopic = false;
    for (let at = from; at < to; at++) {
      const { cues, symbol, date } = tokens[at] as Token;
      if (symbol === ",") isTopic = false;
      else if ((cues & COMMENTS) === COMMENTS) isTopic = true;
      const day = date && !isTopic && this.of(date);
      if (day) return day;
    }
    return null;
  }

  /** The first day among tokens `from` to `to` is a weekday alone that the page does not tell the day of, nor a date beside it. */
  isUnknownIn({ tokens }: Tokens, extent: Extent): boolean {
    let weekday = -1;
    for (const at of this.placesIn({ tokens }, extent)) {
      const date = tokens[at]?.date;
      if (weekday >= 0) return at - weekday > BESIDE_WEEKDAY; // "Selasa lalu, 13 Mei 2024"
      if (!date || this.of(date)) return false;
      if (date.weekday !== null && date.day === null) weekday = at;
    }
    return weekday >= 0;
  }

  /**
   * The day where it may be that of the news: near the page's own date. Where the page has none, what tells of a life has its weekday
   * or no year: "born on May 3, 1940" is not said that day.
   */
  newsDay(mention: DateMention, isOfLife: boolean): string | null {
    const day = this.of(mention);
    if (day && this.pageDate) return daysBetween(day, this.pageDate) <= NEWS_DAYS ? day : null;
    return isOfLife && mention.weekday === null && mention.year !== null ? null : day;
  }

  /** Whether tokens `from` to `to` tell another year than that of the day, behind a small word: "he told the Courier in 1979". */
  areOfOtherYear({ tokens }: Tokens, { from, to }: Extent, day: string): boolean {
    for (let at = Math.max(from, 1); at < Math.min(to, from + YEAR_REACH); at++) {
      const { isDigits, start, end, cues } = tokens[at] as Token;
      if (cues & RELATIVE) return false; // "said Vale, who won in 2019"
      if (!isDigits || end - start !== YEAR_DIGITS) continue;
      if (!isSmallWord(tokens[at - 1]) && !isSmallWord(tokens[at - 2])) continue; // "in March 2019"
      const year = this.text.slice(start, end);
      if (LIKELY_YEAR.test(year) && !day.startsWith(year)) return true;
    }
    return false;
  }

  /** A weekday alone, on a page without a date of its own, is the one day that is printed with it. */
  of(mention: DateMention): string | null {
    const day = this.resolver(mention);
    if (day || mention.weekday === null || mention.day !== null) return day;
    const printed = this.dates.filter((other) => other.day !== null && other.weekday === mention.weekday);
    const days = new Set(printed.map(this.resolver));
    return days.size === 1 ? ([...days][0] ?? null) : null;
  }
}

/** "who resigned on Friday": between the word that opens such a clause and the day stands no sign. */
export function isInRelative(tokens: readonly Token[], at: number, from: number): boolean {
  for (let before = at - 1; before >= Math.max(from, at - RELATIVE_REACH); before--) {
    const { cues, kind } = tokens[before] as Token;
    if (kind === "symbol") return false;
    if (cues & RELATIVE && !(cues & COMPLEMENT)) return true;
  }
  return false;
}

/** "in", "tahun", "since": no name and no sign. */
function isSmallWord(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.isCapital && !token.isDigits;
}
