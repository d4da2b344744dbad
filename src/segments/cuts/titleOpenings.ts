/** How likely each word behind a title opens the sentence that follows it: "… naik lagi Menurut Sari, …". */

import { TITLE_WEIGHTS } from "../../models/titles.js";
import type { Span } from "../../shapes.js";
import { Class, classOf, isWord } from "../../text/classes.js";
import type { TitleWords } from "./titleWords.js";

/** A word of a title, or of the sentence behind it. */
export interface Token extends Span {
  readonly word: string;
  readonly isCapital: boolean;
  /** It is glued to the word before: "BatalKetua". */
  readonly isGlued: boolean;
  /** The sign before it, over white space, and whether a quotation opens there. */
  readonly before: string;
  readonly opensQuote: boolean;
}

/** The page and the words that tell a title from a sentence. */
export interface Source {
  readonly text: string;
  readonly words: TitleWords;
}

/** A title that is set in capitals has so great a share of its longer words. */
const TITLE_CASE = 0.65;
/** How far around a word its lower-case twin, or the word alone, is looked for. */
const COMMON_WINDOW = 4_000;
const LEAST_LETTERS = 4;
/** Longer quotations are speech and no part of a title. */
const LEAST_SPEECH = 40;
const BEFORE_NO_SENTENCE = ",:-–/(";
const ENDS_TITLE = "?!";
/** Words of a common title, and of a short one. */
const COMMON_WORDS = 9;
const FEW_WORDS = 5;
/** Counts are told up to these. */
const MOST_RUN = 6;
const MOST_PROSE = 3;

/** What is known of a word that may open the sentence; the names are those of `TITLE_WEIGHTS`. */
export const OPENING_FEATURES = [
  "bias",
  "behind a question",
  "behind a full stop",
  "behind a capital",
  "before a capital",
  "goes with the word before",
  "goes with the word behind",
  "length",
  "short",
  "speech",
  "opens elsewhere",
  "behind a digit",
  "acronym",
  "stands elsewhere",
  "name and comma",
  "behind a role",
  "sure opener",
  "opener",
  "role",
  "small elsewhere",
  "name elsewhere",
  "capitals ahead",
  "prose in a title of capitals",
  "prose in a title of small words",
  "right before the prose",
  "small elsewhere, title of capitals",
  "name elsewhere, title of small words",
  "behind a capital, title of small words",
  "opener in a title of capitals",
  "before a small word, title of capitals",
  "role before the prose",
  "sure opener behind a capital, title of small words",
] as const;

/** What the vocabulary and the page know of a word. */
interface Known {
  readonly isSure: boolean;
  readonly isOpener: boolean;
  readonly isRole: boolean;
  readonly isSmall: boolean;
  readonly isName: boolean;
}

const WEIGHTS: readonly number[] = OPENING_FEATURES.map((name) => TITLE_WEIGHTS[name] ?? 0);

/** Reads the words of one title and of what follows it. */
export class Openings {
  private readonly near: string;
  private readonly from: number;

  constructor(
    private readonly source: Source,
    private readonly tokens: readonly Token[],
  ) {
    const start = tokens[0]?.start ?? 0;
    this.from = Math.max(0, start - COMMON_WINDOW);
    this.near = source.text.slice(this.from, start + COMMON_WINDOW);
  }

  /** Whether the word may open a sentence at all. */
  mayOpen(index: number): boolean {
    const token = this.tokens[index];
    const before = this.tokens[index - 1];
    if (!token || !before || index + 1 >= this.tokens.length) return false;
    if (this.opensSpeech(token)) return true;
    if (!token.isCapital || this.source.words.links.has(before.word)) return false;
    return token.before === "" || !BEFORE_NO_SENTENCE.includes(token.before);
  }

  /** How likely the word opens a sentence; that none does has the score 0. */
  scoreOf(index: number): number {
    return this.featuresOf(index).reduce((sum, value, feature) => sum + value * (WEIGHTS[feature] ?? 0), 0);
  }

  /** The features of word `index`, in the order of `OPENING_FEATURES`. */
  featuresOf(index: number): number[] {
    const token = this.tokens[index];
    const before = this.tokens[index - 1];
    if (!token || !before) return [];
    const { words } = this.source;
    const isOpener = words.openers.has(token.word);
    const known = {
      isSure: words.sureOpeners.has(token.word),
      isOpener,
      isRole: words.roles.has(token.word),
      isSmall: !isOpener && this.isSmallElsewhere(token),
      isName: !isOpener && this.isNameElsewhere(token),
    };
    return [...this.wordFeatures(index, token, before), ...this.caseFeatures(index, before, known)].map(Number);
  }

  /** What its signs, its neighbours and the page say of it. */
  private wordFeatures(index: number, token: Token, before: Token): (boolean | number)[] {
    const next = this.tokens[index + 1];
    const { text } = this.source;
    return [
      true,
      token.before !== "" && ENDS_TITLE.includes(token.before),
      token.before === ".",
      before.isCapital,
      next?.isCapital === true,
      this.standsElsewhere(before.start, token.end),
      next !== undefined && this.standsElsewhere(token.start, next.end),
      Math.abs(index - COMMON_WORDS) / COMMON_WORDS,
      index < FEW_WORDS,
      this.opensSpeech(token),
      this.opensElsewhere(token),
      classOf(text.charCodeAt(before.start)) === Class.DIGIT,
      token.end - token.start > 1 && classOf(text.charCodeAt(token.start + 1)) === Class.UPPER,
      this.standsElsewhere(token.start, token.end),
      next?.isCapital === true && this.tokens[index + 2]?.before === ",",
      this.isBehindRole(index),
    ];
  }

  /** What the capitals around it say, and the kind of word that it is. */
  private caseFeatures(index: number, before: Token, known: Known): (boolean | number)[] {
    const { isSure, isOpener, isRole, isSmall, isName } = known;
    const isTitleCase = this.isTitleCase(index);
    const ahead = this.capitalsAhead(index);
    const prose = Math.min(MOST_PROSE, this.proseBefore(index)) / MOST_PROSE;
    return [
      isSure,
      isOpener && !isSure,
      isRole,
      isSmall,
      isName,
      Math.min(MOST_RUN, ahead) / MOST_RUN,
      isTitleCase ? prose : 0,
      isTitleCase ? 0 : prose,
      isTitleCase && ahead <= 1,
      isSmall && isTitleCase,
      isName && !isTitleCase,
      before.isCapital && !isTitleCase,
      isOpener && isTitleCase,
      isTitleCase && this.isProse(this.tokens[index + 1]),
      isRole && ahead <= MOST_RUN,
      isSure && before.isCapital && !isTitleCase,
    ];
  }

  /** A quotation that is longer than one inside a title opens here. */
  opensSpeech({ start, opensQuote, before }: Token): boolean {
    if (!opensQuote || before === ":") return false;
    const { text } = this.source;
    for (let at = start; at < start + LEAST_SPEECH; at++) {
      if (classOf(text.charCodeAt(at)) === Class.QUOTE && classOf(text.charCodeAt(at + 1)) !== Class.LOWER)
        return false;
    }
    return true;
  }

  /** Words from this one up to the first that a title would have written large. */
  private capitalsAhead(index: number): number {
    let at = index;
    while (at < this.tokens.length && !this.isProse(this.tokens[at])) at++;
    return at - index;
  }

  /** A role opens the run of capitals in which the word stands: "Ketua DPRD Provinsi Jambi Edi". */
  private isBehindRole(index: number): boolean {
    const { roles, links } = this.source.words;
    for (let at = index - 1; at > 1 && at >= index - MOST_RUN; at--) {
      const token = this.tokens[at];
      if (!token || !(token.isCapital || links.has(token.word))) return false;
      if (roles.has(token.word) && this.mayOpen(at)) return true;
    }
    return false;
  }

  /** Whether the longer words above word `index` have capitals. */
  private isTitleCase(index: number): boolean {
    let [longer, capitals] = [0, 0];
    for (let at = 0; at < index; at++) {
      const token = this.tokens[at];
      if (!token || token.word.length < LEAST_LETTERS || this.source.words.links.has(token.word)) continue;
      longer++;
      if (token.isCapital) capitals++;
    }
    return capitals >= TITLE_CASE * longer;
  }

  private proseBefore(index: number): number {
    let found = 0;
    for (let at = 1; at < index; at++) if (this.isProse(this.tokens[at])) found++;
    return found;
  }

  private isProse(token: Token | undefined): boolean {
    if (!token || token.isCapital || token.word.length < LEAST_LETTERS || token.before === "-") return false;
    return !this.source.words.links.has(token.word) && !(token.word.charAt(0) <= "9");
  }

  /** A word that the page also writes small is no name: it has its capital from opening a sentence. */
  private isSmallElsewhere({ word }: Token): boolean {
    return this.near.includes(` ${word} `);
  }

  /** Elsewhere it has a capital in the middle of a sentence. */
  private isNameElsewhere({ start, end }: Token): boolean {
    return this.finds(start, end, (at) => classOf(this.near.charCodeAt(at - 2)) === Class.LOWER);
  }

  /** Elsewhere it stands behind a full stop or a line's end. */
  private opensElsewhere({ start, end }: Token): boolean {
    return this.finds(start, end, (at) => classOf(this.near.charCodeAt(at - 2)) === Class.STOP);
  }

  private standsElsewhere(start: number, end: number): boolean {
    return this.finds(start, end, () => true);
  }

  /** Whether the page holds the words a second time where `holds` says so of their place in `near`. */
  private finds(start: number, end: number, holds: (at: number) => boolean): boolean {
    const words = this.source.text.slice(start, end);
    for (let at = this.near.indexOf(words); at >= 0; at = this.near.indexOf(words, at + words.length)) {
      if (this.from + at === start || isWord(classOf(this.near.charCodeAt(at + words.length)))) continue;
      if (!isWord(classOf(this.near.charCodeAt(at - 1))) && holds(at)) return true;
    }
    return false;
  }
}
