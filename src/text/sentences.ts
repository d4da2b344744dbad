/** Words → sentences. Knows abbreviations, initials, sentences that a dump has glued together, and speech in marks. */
import type { Span } from "../shapes.js";
import { CAPITAL, DOTTED, GLUED, HAS_DIGIT, HAS_LETTER, IS_SYMBOL, OPENS_SPAN, type Words } from "./words.js";

/** Words `[from, to)` of one sentence. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A stretch that no sentence ends inside of: words in marks, by their range. Ranges in order, without overlaps. */
export interface SentenceRules {
  /** Hashes of words whose full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<number>;
  readonly atoms: readonly (Span & { readonly firstWord: number; readonly endWord: number })[];
  /** Hashes of degrees, whose stops stand behind names, so that a comma goes on with the sentence: "Rudi Halim, S.Sos., M.Si.". */
  readonly degrees: ReadonlySet<number>;
  /** Hashes of words that stand in no name, and so open a sentence behind letters with stops: "in Washington D.C. The". */
  readonly openers: ReadonlySet<number>;
  /** A stop behind a short number makes an ordinal, before words with capitals too: "am 8. Mai". */
  readonly hasOrdinals: boolean;
  /** Whether the words from `from` to `to` say no more than whose the speech before them is, so that its sentence goes on. */
  readonly isAttribution: (range: WordRange) => boolean;
  /** Whether the word before a stop is an office cut short, so that its sentence goes on: "kata Pj. Bupati". */
  readonly isShortOffice: (word: number) => boolean;
}

const ENDS = new Set([".", "?", "!", "…", "。", "？", "！", "।", "؟"]);
const CLOSERS = new Set([")", "]", "}", '"', "”", "’", "'", "»"]);
const COMMA = ",";
const INITIAL_LENGTH = 1;
/** Digits of a number that a stop makes an ordinal: "am 8. Mai". */
const LONGEST_ORDINAL = 2;

/** The sentences among words `from` to `to` (one paragraph), in order; together they cover all of its words. */
export function splitSentences(words: Words, { from, to }: WordRange, rules: SentenceRules): WordRange[] {
  const sentences: WordRange[] = [];
  let start = from;
  let atom = 0;
  let spoken = -1; // where the last speech before the word opened
  for (let at = from; at < to; ) {
    for (let first = rules.atoms[atom]?.firstWord; first !== undefined && first < at; ) {
      spoken = first;
      first = rules.atoms[++atom]?.firstWord;
    }
    const flags = words.flags[at] ?? 0;
    if (at > start && flags & OPENS_SPAN) {
      sentences.push({ from: start, to: at }); // a line that a dump has glued to the one before
      start = at;
    }
    const inside = rules.atoms[atom];
    if (!(flags & IS_SYMBOL) && inside?.firstWord !== at) {
      at++;
      continue;
    }
    const next = inside?.firstWord === at ? Math.max(inside.endWord, at + 1) : at + 1;
    const isTail = spoken >= start && inside?.firstWord !== at;
    const isNamed = isTail && isInName(words, at, to);
    const isEnd = inside?.firstWord === at ? endsInside(words, inside) : !isNamed && isStop(words, at, rules);
    const stop = isEnd ? pastClosers(words, next, { to, rules, atom }) : next;
    const goesOn = isEnd && inside?.firstWord === at && rules.isAttribution({ from: stop, to });
    const isCut = isEnd && rules.degrees.size > 0 && stop < to && words.text.charAt(words.starts[stop] ?? 0) === COMMA;
    if (isEnd && !goesOn && !isCut && opensSentence(words, stop, to)) {
      sentences.push({ from: start, to: stop });
      start = stop;
    }
    at = stop;
  }
  if (start < to) sentences.push({ from: start, to });
  return sentences;
}

/** "Kami siap." Ia pergi. : the speech ends its sentence with its own full stop. */
function endsInside(words: Words, { end }: Span): boolean {
  return ENDS.has(words.text.charAt(end - 1));
}

/** `"…," kata Rudi di acara Gaspol! Radio Sungai`: behind speech, between capitals, the mark belongs to a name. */
function isInName(words: Words, at: number, to: number): boolean {
  if (words.text.charAt(words.starts[at] ?? 0) !== "!" || !((words.flags[at] ?? 0) & GLUED) || at + 1 >= to)
    return false;
  return ((words.flags[at - 1] ?? 0) & (words.flags[at + 1] ?? 0) & CAPITAL) !== 0;
}

function isStop(words: Words, at: number, rules: SentenceRules): boolean {
  const { abbreviations, degrees, hasOrdinals } = rules;
  const mark = words.text.charAt(words.starts[at] ?? 0);
  if (!((words.flags[at] ?? 0) & IS_SYMBOL) || !ENDS.has(mark)) return false;
  if (mark !== ".") return true;
  const before = at - 1;
  const flags = words.flags[before] ?? 0;
  if (!((words.flags[at] ?? 0) & GLUED)) return true;
  if (flags & IS_SYMBOL) return !isInDegrees(words, before);
  if (flags & DOTTED && words.text.charAt(words.ends[at] ?? 0) === ",") return false; // "S.H., M.H."
  if (abbreviations.has(words.hashes[before] ?? 0) || rules.isShortOffice(before)) return false;
  if (degrees.size > 0 && flags & CAPITAL && isBeforeDegree(words, at, degrees)) return false;
  const length = (words.ends[before] ?? 0) - (words.starts[before] ?? 0);
  if (hasOrdinals && length <= LONGEST_ORDINAL && (flags & (HAS_DIGIT | HAS_LETTER)) === HAS_DIGIT) return false;
  if (flags & DOTTED && degrees.size > 0 && !degrees.has(words.hashes[before] ?? 0)) return !areInitials(words, before);
  if ((flags & DOTTED && isBeforeName(words, at, rules)) || isInDegree(words, at)) return false;
  return !(length === INITIAL_LENGTH && flags & CAPITAL);
}

/** "S.I.K,.M.Si": a stop too many behind the comma of a degree. */
function isInDegrees({ text, starts, flags }: Words, comma: number): boolean {
  return text.charAt(starts[comma] ?? 0) === COMMA && ((flags[comma - 1] ?? 0) & DOTTED) !== 0;
}

/** "SH. MH", "SE. M. Si": behind a degree and its stop another one. */
function isBeforeDegree(
  { hashes, starts, ends, text, flags }: Words,
  stop: number,
  degrees: ReadonlySet<number>,
): boolean {
  if (!degrees.has(hashes[stop - 1] ?? 0) || !((flags[stop + 1] ?? 0) & CAPITAL)) return false;
  const isLetter = (ends[stop + 1] ?? 0) - (starts[stop + 1] ?? 0) === INITIAL_LENGTH;
  return degrees.has(hashes[stop + 1] ?? 0) || (isLetter && text.charAt(ends[stop + 1] ?? 0) === ".");
}

/** Letters of the first part of a degree at the most: "Psy.D.". */
const LONGEST_PART = 4;

/** "Ph.D.": a short word with a capital, and a lone letter with its stop glued to it. */
function isInDegree({ starts, ends, flags, text }: Words, stop: number): boolean {
  const length = (ends[stop - 1] ?? 0) - (starts[stop - 1] ?? 0);
  const letter = starts[stop + 1] ?? 0;
  const isShort = length <= LONGEST_PART && ((flags[stop - 1] ?? 0) & CAPITAL) !== 0;
  const isLetter = letter === ends[stop] && ends[stop + 1] === letter + INITIAL_LENGTH;
  return isShort && isLetter && UPPER.test(text.charAt(letter)) && text.charAt(letter + INITIAL_LENGTH) === ".";
}

/** "said A.G. Halim": behind capitals with stops stands a word of a name; those behind a comma are a place's, "Aster, D.C. Police". */
function isBeforeName(words: Words, stop: number, { openers }: SentenceRules): boolean {
  const { text, starts, flags, hashes } = words;
  const isCapital = ((flags[stop - 1] ?? 0) & (flags[stop + 1] ?? 0) & CAPITAL) !== 0;
  if (!isCapital || !areInitials(words, stop - 1) || openers.has(hashes[stop + 1] ?? 0)) return false;
  return text.charAt(starts[stop - 2] ?? 0) !== COMMA;
}

/** "A.G. Halim": the last of letters before a name. */
function areInitials({ text, ends }: Words, at: number): boolean {
  const letter = (ends[at] ?? 0) - INITIAL_LENGTH;
  return text.charAt(letter - 1) === "." && UPPER.test(text.charAt(letter));
}

interface Place {
  readonly to: number;
  readonly rules: SentenceRules;
  readonly atom: number;
}

/** Closing brackets and marks belong to the sentence that they end; a mark that opens speech does not. */
function pastClosers(words: Words, next: number, place: Place): number {
  const { to } = place;
  let at = next;
  while (at < to && isSymbolOf(words, at, ENDS) && !speechAt(place, at)) at++;
  while (at < to && (words.flags[at] ?? 0) & GLUED && isSymbolOf(words, at, CLOSERS) && !speechAt(place, at)) at++;
  return at;
}

/** The stretch of speech that opens at a word, of the next two. */
function speechAt({ rules, atom }: Place, word: number): SentenceRules["atoms"][number] | undefined {
  const next = rules.atoms[atom];
  if (next?.firstWord === word) return next;
  const later = rules.atoms[atom + 1];
  return later?.firstWord === word ? later : undefined;
}

function isSymbolOf(words: Words, at: number, set: ReadonlySet<string>): boolean {
  return ((words.flags[at] ?? 0) & IS_SYMBOL) !== 0 && set.has(words.text.charAt(words.starts[at] ?? 0));
}

/** A small letter goes on with the sentence before; what has no letters at all opens one. */
function opensSentence(words: Words, at: number, to: number): boolean {
  let first = at;
  while (first < to && (words.flags[first] ?? 0) & IS_SYMBOL) first++;
  if (first >= to) return at < to || at === to;
  const flags = words.flags[first] ?? 0;
  if (flags & HAS_DIGIT && !(flags & HAS_LETTER)) return true;
  return (flags & CAPITAL) !== 0 || isUncased(words, first);
}

const UPPER = /\p{Lu}/u;
const CASED = /\p{Lu}|\p{Ll}/u;

function isUncased(words: Words, at: number): boolean {
  return !CASED.test(words.text.charAt(words.starts[at] ?? 0));
}
