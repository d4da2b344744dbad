/** Mentions → forms: the different ways in which a page prints its names, each with every place that prints it. */
import type { Span } from "../shapes.js";
import type { Reading } from "./reading.js";
import { type Mention, type Run, textOf } from "./runs.js";

/** One printed form. Forms that differ in case or white space alone are one. */
export interface Form {
  /** In lower case, with single spaces. */
  readonly key: string;
  /** As first printed. */
  readonly text: string;
  readonly runs: Run[];
  readonly reason: string;
}

const WHITE_SPACE = /\s+/gu;
/** What of it is no single blank: few names hold any. */
const ODD_SPACE = /[^\S ]| {2}/u;
/** Apostrophes that are printed for "'". */
const CURLED = /[’‘]/gu;

/** The forms of some mentions in page order, in the order of their first mention. */
export function formsOf(reading: Reading, mentions: readonly Mention[]): Form[] {
  const forms = new Map<string, Form>();
  for (const mention of mentions) {
    const printed = textOf(reading, mention);
    const text = ODD_SPACE.test(printed) ? printed.replace(WHITE_SPACE, " ") : printed;
    const key = text.toLowerCase().replace(CURLED, "'");
    const known = forms.get(key);
    if (known) known.runs.push(mention);
    else forms.set(key, { key, text, runs: [mention], reason: mention.reason });
  }
  return [...forms.values()];
}

/** Where a run stands in the page's text. */
export function spanOf({ words }: Reading, { first, last }: Run): Span {
  return { start: words.starts[first] as number, end: words.ends[last - 1] as number };
}

/** Mentions in page order without overlaps: of two that overlap the earlier stays, of two that begin together the longer. */
export function withoutOverlaps<M extends Run>(mentions: readonly M[]): M[] {
  const sorted = [...mentions].sort((a, b) => a.first - b.first || b.last - a.last);
  let free = 0;
  return sorted.filter(({ first, last }) => {
    if (first < free) return false;
    free = last;
    return true;
  });
}

/** The parts of `runs` that overlap none of `taken`; both in page order. */
export function outside<M extends Run>(runs: readonly M[], taken: readonly Run[]): M[] {
  let next = 0;
  return runs.filter(({ first, last }) => {
    while (next < taken.length && (taken[next] as Run).last <= first) next++;
    return next >= taken.length || (taken[next] as Run).first >= last;
  });
}
