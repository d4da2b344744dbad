/** The days that the tokens of a page name. */
import type { Article, DateMention } from "../../shapes.js";
import { type DayResolver, dayResolver } from "../../text/dates.js";
import { ADVERB, VERB } from "../lexicon/lexicon.js";
import type { Sentence } from "../reports/article.js";
import type { Extent } from "../tokens/setting.js";
import { firstNotBelow, type Token } from "../tokens/tokens.js";

/** A verb that opens a sentence as well, before what it is about: "mengulas". */
const COMMENTS = VERB | ADVERB;

/** Tokens from a weekday to the date that tells which it is. */
const BESIDE_WEEKDAY = 3;

type Tokens = Pick<Sentence, "tokens">;

/** Reads the days of one page. */
export class Days {
  private readonly resolver: DayResolver;
  /** Where the dates of a sentence stand: a sentence without end has as many reports as words. */
  private readonly places = new Map<readonly Token[], readonly number[]>();

  constructor(
    { text, pageDate }: Article,
    private readonly dates: readonly DateMention[],
  ) {
    this.resolver = dayResolver(text, dates, pageDate);
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

  /** The first day that tokens `from` to `to` name. */
  in({ tokens }: Tokens, extent: Extent): string | null {
    for (const at of this.placesIn({ tokens }, extent)) {
      const date = tokens[at]?.date;
      const day = date && this.of(date);
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

  /** A weekday alone, on a page without a date of its own, is the one day that is printed with it. */
  of(mention: DateMention): string | null {
    const day = this.resolver(mention);
    if (day || mention.weekday === null || mention.day !== null) return day;
    const printed = this.dates.filter((other) => other.day !== null && other.weekday === mention.weekday);
    const days = new Set(printed.map(this.resolver));
    return days.size === 1 ? ([...days][0] ?? null) : null;
  }
}
