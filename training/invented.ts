/**
 * Copies of labelled articles whose names are made of invented words, so that the tagger learns how names are built
 * ("Dinas … Kota …", "PT … Tbk") and where they stand, not which ones it has seen.
 */
import { cuesOf } from "../src/entities/cues.js";
import { languageOf } from "../src/languages/index.js";
import type { Span } from "../src/shapes.js";
import { eachPhraseAt } from "../src/text/phrases.js";
import { ALL_CAPS, CAPITAL, DOTTED, HAS_LETTER, hashOf, splitWords, type Words } from "../src/text/words.js";
import type { LabelledArticle } from "./nameData.js";
import { randomFrom } from "./random.js";

/** Of the words of a name that are no cue, so many stay as they are. */
const KEPT = 0.3;
/** Words of fewer letters are kept: initials, "II", "de". */
const LEAST_LETTERS = 3;
const CONSONANTS = "bcdfghjklmnprstvwyz";
const VOWELS = "aaaeeiiouu";
const CLOSINGS = ["", "", "", "n", "r", "s", "ng", "l", "t"];
const SYLLABLE = 2;

/** The article with invented words in its names; every other word, and all labels, stay where they are. */
export function invented(labelled: LabelledArticle, seed: number): LabelledArticle {
  const { article, people, organizations, places } = labelled;
  const words = splitWords(article.text);
  const named = [...organizations, ...(people ?? []), ...(places ?? [])];
  const chosen = wordsToInvent(words, named, labelled.language, seed);
  const text = new Rewritten(words, chosen, seed);
  const move = (spans: readonly Span[]): Span[] => spans.map((span) => text.moved(span));
  return {
    ...labelled,
    article: {
      ...article,
      text: text.text,
      headline: article.headline && text.moved(article.headline),
      paragraphs: move(article.paragraphs),
    },
    people: people && move(people),
    organizations: move(organizations),
    places: places && move(places),
  };
}

/** Hashes of the words that the copy prints anew. */
function wordsToInvent(words: Words, named: readonly Span[], language: string, seed: number): Set<number> {
  const isCue = cueWords(words, language);
  const inName = new Uint8Array(words.count);
  for (const { start, end } of named) {
    for (let i = 0; i < words.count; i++) {
      if ((words.starts[i] as number) >= start && (words.ends[i] as number) <= end) inName[i] = 1;
    }
  }
  const chosen = new Set<number>();
  for (let i = 0; i < words.count; i++) {
    const hash = words.hashes[i] as number;
    if (!inName[i] || isCue[i] || !isInventable(words, i)) continue;
    if (randomFrom(hash ^ seed)() >= KEPT) chosen.add(hash);
  }
  return chosen;
}

function cueWords(words: Words, language: string): Uint8Array {
  const isCue = new Uint8Array(words.count);
  const table = cuesOf(languageOf(language));
  for (let at = 0; at < words.count; at++) {
    eachPhraseAt(table, { words, at }, (length) => isCue.fill(1, at, at + length));
  }
  return isCue;
}

function isInventable({ flags, starts, ends }: Words, i: number): boolean {
  const flag = flags[i] as number;
  const isLong = (ends[i] as number) - (starts[i] as number) >= LEAST_LETTERS;
  return isLong && (flag & HAS_LETTER) !== 0 && (flag & CAPITAL) !== 0 && !(flag & DOTTED);
}

class Rewritten {
  readonly text: string;
  /** Start of each changed word, and how far text from its end on has moved. */
  private readonly changes: { readonly at: number; readonly end: number; readonly shift: number }[] = [];

  constructor(words: Words, chosen: ReadonlySet<number>, seed: number) {
    let [text, done] = ["", 0];
    for (let i = 0; i < words.count; i++) {
      if (!chosen.has(words.hashes[i] as number) || !isInventable(words, i)) continue;
      const [start, end] = [words.starts[i] as number, words.ends[i] as number];
      text += words.text.slice(done, start) + inventedWord(words, i, seed);
      done = end;
      this.changes.push({ at: start, end, shift: text.length - end });
    }
    this.text = text + words.text.slice(done);
  }

  moved({ start, end }: Span): Span {
    return { start: this.offset(start), end: this.offset(end) };
  }

  private offset(at: number): number {
    let shift = 0;
    for (const change of this.changes) {
      if (change.end > at) break;
      shift = change.shift;
    }
    return at + shift;
  }
}

/** Another word of about the same length, with the same first letter, so that acronyms in brackets still hold. */
function inventedWord({ text, starts, ends, flags, hashes }: Words, i: number, seed: number): string {
  const old = text.slice(starts[i], ends[i]);
  const random = randomFrom((hashes[i] as number) ^ hashOf(String(seed)));
  const pick = (from: string | readonly string[]): string => from[Math.floor(random() * from.length)] as string;
  if ((flags[i] as number) & ALL_CAPS)
    return old[0] + [...old.slice(1)].map(() => pick(CONSONANTS + VOWELS).toUpperCase()).join("");
  let word = VOWELS.includes((old[0] as string).toLowerCase()) ? "" : pick(VOWELS);
  while (word.length + SYLLABLE < old.length) word += pick(CONSONANTS) + pick(VOWELS);
  return old[0] + word + pick(CLOSINGS);
}
