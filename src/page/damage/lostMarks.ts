/**
 * Marks that a dump could not write, and put U+FFFD or "?" for: `?Kami siap,? kata Ma?ruf`. What stands around such a sign, and
 * whether speech is open before it, says which mark it was.
 */
import { Class, classOf, isLetter, isWord } from "../../text/classes.js";
import { BLANK, LINE_END } from "../../text/units.js";
import type { Change } from "../reading/changes.js";

const REPLACEMENT = "\ufffd";
const QUESTION = "?";
const OPENING = "“";
const CLOSING = "”";
const APOSTROPHE = "’";
const DASH = "–";
const DASHES = "-–—";
/** Between words without a blank. */
const LONG_DASH = "—";
/** The bytes of one mark, each of which may have become a sign. */
const RUNS = /\ufffd{1,3}|\?{1,2}/g;
/** "?Kami siap,? kata Rini": no question ends behind a comma, before one, or before a sentence that goes on. */
const CLOSED = /,\?|\p{L}\?(?:[,.]|\s[\p{Ll}–—-])/gu;
/** So many such signs are no slips of the keyboard. */
const LEAST_LOST = 2;
/** U+FFFD before a word, and inside one that it does not shorten: "\ufffdKami", "Nucl\ufffdaire", but "don\ufffdt". */
const BEFORE_WORD = /(?:^|[\s([])\ufffd{1,3}(?=\p{L})/gmu;
const INSIDE_WORD = /\p{L}\ufffd{1,3}(?!(?:re|ve|ll)(?!\p{L}))\p{Ll}{2}/gu;
const BRACKETS = "([";
const STOPS = ".!";
const STANDS_BEFORE = "([{-–—:/";
const STANDS_BEHIND = ",.;:!?)]}-–—/…";
/** What no question mark follows, what follows none, and what words may be glued behind. */
const ENDS_SPEECH = ",.!…)";
const FOLLOWS_SPEECH = ",;:.";
const ENDS_WORDS = ",.!?…)";
/** Letters of the part of a word before an apostrophe, before a small letter and before a capital: "Ma’ruf", "D’Souza". */
const LONGEST_OPENING = 3;
const LONGEST_ARTICLE = 2;
/** Behind it, in English and where a name has an ending: "don’t", "Ankara’da". */
const CONTRACTIONS = new Set(["s", "t", "re", "ve", "ll", "d", "m"]);
const LONGEST_ENDING = 3;
const LONGEST_WORD = 40;
/** Signs of an address, of which "?" is one. */
const OF_ADDRESSES = "/=&";
/** Units of a page for each U+FFFD that it has: with more of them it is not the marks that are lost. */
const LEAST_UNITS = 4;

/** The lost marks of a text; "?" is one only on a page where it stands as no question does. */
export function lostMarksIn(text: string): Change[] {
  const hasReplacements = text.includes(REPLACEMENT);
  const opened = openedIn(text);
  const hasQuestions = opened > 0 && opened + count(text, CLOSED) >= LEAST_LOST;
  if (!hasReplacements && !hasQuestions) return [];
  const reader = new Reader(text, { hasQuestions, ...signsOf(text) });
  const changes: Change[] = [];
  for (const { index, 0: run } of text.matchAll(RUNS)) {
    const change = reader.read(index, run);
    if (change) changes.push(change);
  }
  return changes.length * LEAST_UNITS > text.length ? [] : changes;
}

/** What the signs of a page stand for. */
interface Lost {
  readonly hasQuestions: boolean;
  /** U+FFFD opens speech. */
  readonly hasSpeech: boolean;
  /** Letters more than marks: "Nucl\ufffdaire". */
  readonly hasLetters: boolean;
}

function signsOf(text: string): Omit<Lost, "hasQuestions"> {
  const [opened, inside] = [count(text, BEFORE_WORD), count(text, INSIDE_WORD)];
  return { hasSpeech: opened > 0 && inside <= opened, hasLetters: inside > opened };
}

/** "?Kami siap,? kata Rini.?Kami": question marks before a word, as no question ends. Most pages have a few others, so each costs one look. */
function openedIn(text: string): number {
  let found = 0;
  for (let at = text.indexOf(QUESTION); at >= 0; at = text.indexOf(QUESTION, at + 1)) {
    const next = classOf(text.charCodeAt(at + 1));
    if (!isLetter(next)) continue;
    const before = text.charAt(at - 1);
    if (isBlank(before) || BRACKETS.includes(before) || (STOPS.includes(before) && next === Class.UPPER)) found++;
  }
  return found;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}

/** Walks through a text, and knows how much speech is open. */
class Reader {
  private open = 0;
  private from = 0;

  constructor(
    private readonly text: string,
    private readonly lost: Lost,
  ) {}

  /** What the signs at `start` were; null where they are none of a mark. */
  read(start: number, run: string): Change | null {
    const isQuestion = run.charAt(0) === QUESTION;
    if (isQuestion && !this.lost.hasQuestions) return null;
    this.pass(start);
    const end = start + run.length;
    this.from = end;
    const mark = this.markAt(start, end, isQuestion);
    if (mark === OPENING) this.open++;
    if (mark === CLOSING) this.open = Math.max(0, this.open - 1);
    // of two question marks the first may be one
    const isAsked = isQuestion && run.length > 1 && mark === CLOSING;
    return mark === null ? null : { start: isAsked ? start + 1 : start, end, text: mark };
  }

  /** Counts the marks that are not lost; speech ends with its line. */
  private pass(until: number): void {
    const { text } = this;
    for (let at = this.from; at < until; at++) {
      const unit = text.charCodeAt(at);
      if (unit === LINE_END) this.open = 0;
      if (classOf(unit) !== Class.QUOTE) continue;
      const before = text.charAt(at - 1);
      const isFreeBefore = isFree(before, STANDS_BEFORE);
      const isFreeAfter = isFree(text.charAt(at + 1), STANDS_BEHIND);
      if (!isFreeAfter && (isFreeBefore || ENDS_WORDS.includes(before))) this.open++;
      if (isFreeAfter && !isFreeBefore) this.open = Math.max(0, this.open - 1);
    }
  }

  private markAt(start: number, end: number, isQuestion: boolean): string | null {
    const { text } = this;
    const before = text.charAt(start - 1);
    const after = text.charAt(end);
    const opensWord = isWordAt(text, end);
    if (isWordAt(text, start - 1) && opensWord) return this.inWord(start, end, isQuestion);
    if (!isQuestion && this.lost.hasLetters) return null;
    const isFreeBefore = isFree(before, STANDS_BEFORE);
    const isFreeAfter = isFree(after, STANDS_BEHIND);
    if (isFreeBefore && isFreeAfter) return this.between(before, after);
    if (isFreeBefore) return OPENING;
    if (isFreeAfter) return isQuestion ? this.closingQuestion(start, end) : this.closingAt(before);
    return opensWord && ENDS_WORDS.includes(before) ? this.glued() : null;
  }

  /** A dash between blanks, and a mark that slipped over its blank. */
  private between(before: string, after: string): string | null {
    if (isBlank(after)) return isBlank(before) ? DASH : null;
    return this.open > 0 ? CLOSING : null;
  }

  /** "… itu.?Kami": the blank is lost before the mark or behind it. */
  private glued(): string {
    return this.open > 0 ? CLOSING : OPENING;
  }

  private closingAt(before: string): string | null {
    if (!this.lost.hasSpeech && !ENDS_WORDS.includes(before)) return null; // "caf\ufffd"
    return this.open === 0 && isLetter(classOf(before.charCodeAt(0))) ? APOSTROPHE : CLOSING;
  }

  /** A question goes on to a capital, and speech to its reporter. */
  private closingQuestion(start: number, end: number): string | null {
    const { text } = this;
    if (end - start > 1 || ENDS_SPEECH.includes(text.charAt(start - 1))) return CLOSING;
    const isSpaced = text.charCodeAt(end) === BLANK;
    const isSmall = isSpaced && classOf(text.charCodeAt(end + 1)) === Class.LOWER;
    if (this.open === 0) return isSmall && isLetter(classOf(text.charCodeAt(start - 1))) ? APOSTROPHE : null;
    const sign = text.charAt(isSpaced ? end + 1 : end);
    const isFollowed = sign !== "" && (isSpaced ? DASHES : FOLLOWS_SPEECH).includes(sign);
    return isSmall || isFollowed ? CLOSING : null;
  }

  /** "Ma?ruf", "the pier?the old one", "2020?2021". */
  private inWord(start: number, end: number, isQuestion: boolean): string | null {
    const { text } = this;
    const [from, to] = [wordStart(text, start), wordEnd(text, end)];
    const next = classOf(text.charCodeAt(end));
    if (isQuestion && (next !== Class.LOWER || isAddress(text, from, to))) return null;
    if (next === Class.DIGIT) return DASH;
    if (CONTRACTIONS.has(text.slice(end, to))) return APOSTROPHE;
    if (!isQuestion && this.lost.hasLetters) return null;
    if (start - from <= (next === Class.UPPER ? LONGEST_ARTICLE : LONGEST_OPENING)) return APOSTROPHE;
    const isName = classOf(text.charCodeAt(from)) === Class.UPPER;
    return isName && next === Class.LOWER && to - end <= LONGEST_ENDING ? APOSTROPHE : LONG_DASH;
  }
}

function isBlank(sign: string): boolean {
  return sign === "" || classOf(sign.charCodeAt(0)) === Class.SPACE;
}

function isFree(sign: string, others: string): boolean {
  return isBlank(sign) || others.includes(sign);
}

function isWordAt(text: string, at: number): boolean {
  return isWord(classOf(text.charCodeAt(at)));
}

/** Where the word before `at` begins, and where that behind it ends. */
function wordStart(text: string, at: number): number {
  let from = at;
  while (at - from < LONGEST_WORD && isWordAt(text, from - 1)) from--;
  return from;
}

function wordEnd(text: string, at: number): number {
  let to = at;
  while (to - at < LONGEST_WORD && isWordAt(text, to)) to++;
  return to;
}

function isAddress(text: string, from: number, to: number): boolean {
  return OF_ADDRESSES.includes(text.charAt(from - 1)) || OF_ADDRESSES.includes(text.charAt(to));
}
