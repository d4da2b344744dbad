/** Days that no attribution states, but a sentence that tells where its people were: "Rudi meninjau pasar, Senin (13/5/2024)." */

import { GATHERING, NEGATION } from "../lexicon/lexicon.js";
import type { Reading, Sentence } from "../reports/article.js";
import type { Source } from "../sources/source.js";
import type { Roster } from "../speakers/roster.js";
import type { RosterEntry } from "../speakers/rosterEntry.js";
import { type Days, isInRelative } from "./days.js";
import { isPartedDay } from "./openings.js";

/** The occasion is told where the story opens: its first sentences. */
const OPENING_SENTENCES = 4;
/** Paragraphs from a later occasion to what is said there. */
const OCCASION_REACH = 1;

interface Occasion {
  readonly paragraph: number;
  readonly day: string;
}

/** "Peluncuran buku karya Rudi": a plain noun right before the name is what is his, and does not tell that he was there. */
function isOwner({ from }: Source, tokens: Sentence["tokens"], { isPassive, isTransitive }: Reading): boolean {
  const before = tokens[from - 1];
  if (before?.kind !== "word" || before.isCapital || isPassive(before) || isTransitive(before)) return false;
  return before.cues === 0 && before.nouns === 0 && before.grammar === 0;
}

/** The occasions of one article. */
export class Occasions {
  private readonly openingOf = new Map<RosterEntry, string>();
  private readonly laterOf = new Map<RosterEntry, Occasion[]>();

  constructor(
    private readonly days: Days,
    private readonly reading: Reading,
    roster: Roster,
  ) {
    reading.sentences.forEach((sentence, index) => {
      if (sentence.tokens.some(({ date }) => date !== null)) this.note(sentence, index < OPENING_SENTENCES, roster);
    });
  }

  /** The day on which the opening has the speaker act, or be there. */
  openingDay(entry: RosterEntry): string | undefined {
    return this.openingOf.get(entry);
  }

  /** "Sebelumnya, dalam debat, Jumat (22/12/2023), Rudi tampil.": the last day that a sentence just before gives to what the speaker does. */
  dayBefore(entry: RosterEntry, { paragraph }: Sentence): string | undefined {
    const last = this.laterOf.get(entry)?.findLast((one) => one.paragraph <= paragraph);
    return last && paragraph - last.paragraph <= OCCASION_REACH ? last.day : undefined;
  }

  private note(sentence: Sentence, isOpening: boolean, roster: Roster): void {
    const day = this.dayOutside(sentence, false);
    const parted = this.dayOutside(sentence, true);
    const isAhead = sentence.tokens.some(({ cues }) => cues & NEGATION); // "will meet on Thursday" is not over
    if (isAhead || sentence.reports.some(({ content }) => content)) return; // "Terkait kebakaran, Senin (13/5/2024), Rudi mengatakan"
    const isGathering = sentence.tokens.some(({ grammar }) => grammar & GATHERING);
    const people = sentence.phrases.filter(
      (phrase) => phrase.kind === "person" && !isOwner(phrase, sentence.tokens, this.reading),
    );
    people.forEach((person, index) => {
      const entry = roster.entryOf(person);
      const own = index === 0 ? day : isGathering ? parted : null;
      if (!entry || !own) return;
      if (isOpening && !this.openingOf.has(entry)) this.openingOf.set(entry, own);
      if (index === 0 && parted && sentence.reports.length === 0) this.noteLater(entry, sentence.paragraph, parted);
    });
  }

  private noteLater(entry: RosterEntry, paragraph: number, day: string): void {
    const known = this.laterOf.get(entry);
    if (known) known.push({ paragraph, day });
    else this.laterOf.set(entry, [{ paragraph, day }]);
  }

  /** The first day of a sentence that stands outside what is said there; one with its weekday behind a comma, where `isParted`. */
  private dayOutside({ tokens, reports }: Sentence, isParted: boolean): string | null {
    const isOfLife = tokens.some(this.reading.isOfLife);
    const isSaid = (start: number): boolean =>
      reports.some(({ content }) => content && content.start <= start && start < content.end);
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token?.date || isSaid(token.start) || (isParted && !isPartedDay(tokens, at))) continue;
      if (this.reading.describesBefore && isInRelative(tokens, at, 0)) continue;
      const day = this.days.newsDay(token.date, isOfLife);
      if (day) return day;
    }
    return null;
  }
}
