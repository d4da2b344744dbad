/** The days that the tokens of a page name. */
import type { Article, DateMention } from "../shapes.js";
import { type DayResolver, dayResolver } from "../text/dates.js";
import type { Sentence } from "./article.js";
import { ADVERB, VERB } from "./lexicon.js";
import type { Extent } from "./reach.js";
import type { Token } from "./tokens.js";

/** A verb that opens a sentence as well, before what it is about: "mengulas". */
const COMMENTS = VERB | ADVERB;

type Tokens = Pick<Sentence, "tokens">;

/** Reads the days of one page. */
export class Days {
  private readonly resolver: DayResolver;

  constructor(
    { text, pageDate }: Article,
    private readonly dates: readonly DateMention[],
  ) {
    this.resolver = dayResolver(text, dates, pageDate);
  }

  /** The first day that tokens `from` to `to` name. */
  in({ tokens }: Tokens, { from, to }: Extent): string | null {
    for (let at = from; at < to; at++) {
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

  /** A weekday alone, among tokens `from` to `to`, that the page does not tell the day of. */
  isUnknownIn({ tokens }: Tokens, { from, to }: Extent): boolean {
    for (let at = from; at < to; at++) {
      const date = tokens[at]?.date;
      if (date && date.weekday !== null && date.day === null && !this.of(date)) return true;
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
