/**
 * Fragments: a word or three in marks inside the reporter's own sentence, `called the account "misleading"`. They are a
 * source's words only where a report of the sentence holds them; names, titles and so-called words stand in marks too.
 */
import type { Words } from "../../text/words.js";
import { CAPITAL, HAS_LETTER } from "../../text/words.js";
import { type Lexicon, ROLE_MARKER } from "../lexicon/lexicon.js";
import { lookUp } from "../lexicon/lookUp.js";
import type { Stretch } from "../marks/pairs.js";
import { isNamed, wordsInside } from "../marks/speech.js";
import type { Subjects } from "../sources/subjects.js";
import type { Token } from "../tokens/tokens.js";
import { namingOf } from "./namings.js";
import type { Report } from "./report.js";

/** Words of a fragment; what is longer says a whole thing even inside the reporter's sentence. */
export const LONGEST_FRAGMENT = 3;

/** Reads the fragments of one sentence. */
export class FragmentReader {
  constructor(
    private readonly words: Words,
    private readonly lexicon: Lexicon,
  ) {}

  /** The sentence's reports, and one for each of the stretches that one of them holds. */
  read(asides: readonly Stretch[], reports: readonly Report[], subjects: Subjects): Report[] {
    const { tokens } = subjects;
    const fragments = asides.flatMap((aside) => {
      if (!this.isFragment(aside)) return [];
      const held = reports.find((one) => holds(one, aside, tokens));
      const report = held ?? namingOf(aside, subjects, this.lexicon) ?? reports.find((one) => goesOn(one, aside));
      if (!report) return [];
      return [{ report, aside }];
    });
    const rest = reports.map((report) =>
      fragments.some(({ aside }) => isAllOf(report, aside)) ? { ...report, content: null } : closed(report, asides),
    );
    return [
      ...rest,
      ...fragments.map(({ report, aside }) => ({
        ...report,
        content: null,
        speech: [{ stretch: aside, kind: "partial" as const }],
      })),
    ];
  }

  /** It goes on with the sentence around it: no capital opens it, no word before it says that it is a name. */
  private isFragment(aside: Stretch): boolean {
    const inside = wordsInside(aside, this.words);
    if (!aside.isClosed || aside.family === "single" || inside === 0 || inside > LONGEST_FRAGMENT) return false;
    return (this.opensSmall(aside) || this.isCalled(aside)) && !isNamed(aside, this.words, this.lexicon);
  }

  /** `als „Fest“`: what somebody calls a thing, where every noun has a capital. */
  private isCalled({ firstWord }: Stretch): boolean {
    const before = lookUp(this.lexicon, this.words.hashes, firstWord - 1);
    return this.lexicon.language.capitalizesNouns && (before.nouns & ROLE_MARKER) !== 0;
  }

  private opensSmall({ firstWord, start }: Stretch): boolean {
    let at = firstWord;
    while ((this.words.starts[at] ?? start) < start) at++;
    return ((this.words.flags[at] ?? 0) & (HAS_LETTER | CAPITAL)) === HAS_LETTER;
  }
}

/** `He said it was "on trend".`: a clause that ends with a fragment ends with its mark, one that opens with it opens with its mark. */
function closed(report: Report, asides: readonly Stretch[]): Report {
  const { content } = report;
  if (!content) return report;
  const last = asides.find(({ start, end, isClosed }) => isClosed && start > content.start && end === content.end);
  const first = asides.find(({ start, end, isClosed }) => isClosed && start === content.start && end < content.end);
  if (!last && !first) return report;
  return { ...report, content: { start: first?.outerStart ?? content.start, end: last?.outerEnd ?? content.end } };
}

/** `She denounced "a waste"`: what was said is the fragment and nothing more, so it is no statement besides. */
function isAllOf({ content }: Report, { start, end }: Stretch): boolean {
  return content !== null && content.start >= start && content.end <= end;
}

/** `She said it was late, leaving the crew "in the dark"`: behind the clause its subject goes on. */
function goesOn({ source, isSubject, content }: Report, { start }: Stretch): boolean {
  return source !== null && isSubject && content !== null && content.end <= start;
}

/** Whether a report with a source is about the clause in which the stretch stands. */
function holds({ source, isClitic, content, cue, clause }: Report, aside: Stretch, tokens: readonly Token[]): boolean {
  if (!cue || (!source && !isClitic)) return false;
  if (content) return content.start <= aside.start && content.end >= aside.end;
  return cue.end <= aside.start && (tokens[clause.to - 1]?.end ?? 0) >= aside.start;
}
