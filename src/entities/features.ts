/** Word → feature numbers for the tagger. Numbers all the way: a template and its values are mixed into a bucket. */
import { OPENS_SPAN } from "../text/words.js";
import { type Clues, endingHash, startHashes } from "./clues.js";

/** Buckets of weights, a power of two. */
export const BUCKETS = 1 << 16;
/** No word has more features than this. */
export const MOST_FEATURES = 72;
/** Places of the features that tell the word itself: its letters, its first and last four. */
export const WORD_FEATURES: readonly number[] = [1, 6, 9, 10, 13, 16];

const OUTSIDE = 0x5bd1e995;
const MIX_A = 0x85ebca6b;
const MIX_B = 0xc2b2ae35;
const TEMPLATE_STEP = 0x9e3779b1;
const MIX_SHIFT = 13;
const BUCKET_SHIFT = 16;
const PAIR_PRIME = 0x01000193;
const PAIR_SHIFT = 5;

/** Features of the words of one page. */
export class Features {
  /** What the features last written are made of, template by template. */
  private readonly values = new Int32Array(MOST_FEATURES);

  constructor(
    private readonly clues: Clues,
    /** Any number that tells the page's language. */
    private readonly language: number,
  ) {}

  /** Reads the features of word `i`; returns how many. */
  read(i: number): number {
    let length = this.wordFeatures(i, 0);
    length = this.affixFeatures(i, length);
    length = this.shapeFeatures(i, length);
    length = this.cueFeatures(i, length);
    length = this.pageFeatures(i, length);
    length = this.runFeatures(i, length);
    length = this.nextEnding(i, length);
    return length;
  }

  /** The number of one of the features last read. */
  at(place: number): number {
    let mixed = Math.imul((this.values[place] as number) ^ (TEMPLATES[place] as number), MIX_A);
    mixed ^= mixed >>> MIX_SHIFT;
    mixed = Math.imul(mixed, MIX_B);
    return (mixed >>> BUCKET_SHIFT) & (BUCKETS - 1);
  }

  private word(i: number): number {
    return this.clues.reading.words.hashes[i] ?? OUTSIDE;
  }

  private wordFeatures(i: number, from: number): number {
    const { values } = this;
    let at = from;
    const shape = this.clues.shapes[i] as number;
    const [before, word, after] = [this.word(i - 1), this.word(i), this.word(i + 1)];
    values[at++] = 0;
    values[at++] = word;
    values[at++] = before;
    values[at++] = after;
    values[at++] = this.word(i - 2);
    values[at++] = this.word(i + 2);
    values[at++] = pair(word, shape);
    values[at++] = pair(before, shape);
    values[at++] = pair(after, shape);
    values[at++] = pair(before, word);
    values[at++] = pair(word, after);
    return at;
  }

  private affixFeatures(i: number, from: number): number {
    const { values } = this;
    let at = from;
    const { words } = this.clues.reading;
    at = startHashes(words, i, { values, from: at });
    values[at++] = endingHash(words, i, 2);
    values[at++] = endingHash(words, i, 3);
    values[at++] = endingHash(words, i, 4);
    return at;
  }

  private nextEnding(i: number, from: number): number {
    const { words } = this.clues.reading;
    if (i + 1 >= words.count) return from;
    this.values[from] = endingHash(words, i + 1, 3);
    return from + 1;
  }

  private shapeFeatures(i: number, from: number): number {
    const { values } = this;
    let at = from;
    const { shapes, reading } = this.clues;
    const [before, shape, after] = [shapes[i - 1] ?? OUTSIDE, shapes[i] as number, shapes[i + 1] ?? OUTSIDE];
    const print = reading.print[i] as number;
    values[at++] = shape;
    values[at++] = pair(shape, print);
    values[at++] = pair(shape, this.language);
    values[at++] = pair(before, shape);
    values[at++] = pair(shape, after);
    values[at++] = pair(before, pair(shape, after));
    values[at++] = pair(shapes[i - 2] ?? OUTSIDE, pair(before, shape));
    values[at++] = pair(shape, pair(after, shapes[i + 2] ?? OUTSIDE));
    return at;
  }

  private cueFeatures(i: number, from: number): number {
    const { values } = this;
    let at = from;
    const { shapes, reading, lexical, hints } = this.clues;
    const { cues, known } = reading;
    const shape = shapes[i] as number;
    const [before, here, after] = [cues[i - 1] ?? 0, cues[i] as number, cues[i + 1] ?? 0];
    const [knownBefore, knownHere, knownAfter] = [known[i - 1] ?? 0, known[i] as number, known[i + 1] ?? 0];
    values[at++] = pair(here, knownHere);
    values[at++] = pair(here, shape);
    values[at++] = pair(before, knownBefore);
    values[at++] = pair(after, knownAfter);
    values[at++] = pair(before, shape);
    values[at++] = pair(after, shape);
    values[at++] = pair(cues[i - 2] ?? 0, known[i - 2] ?? 0);
    values[at++] = pair(cues[i + 2] ?? 0, known[i + 2] ?? 0);
    values[at++] = pair(before, pair(here, after));
    values[at++] = pair(knownBefore, pair(knownHere, knownAfter));
    values[at++] = pair(lexical[i] as number, shape);
    values[at++] = pair(lexical[i] as number, this.language);
    values[at++] = hints[i] as number;
    values[at++] = pair(hints[i] as number, pair(hints[i - 1] ?? 0, hints[i + 1] ?? 0));
    return at;
  }

  /** The run of capitals around the word: what stands before and behind it, how it begins and ends, and where in it the word is. */
  private runFeatures(i: number, from: number): number {
    const { values } = this;
    let at = from;
    const { runFirst, runLast, reading, shapes } = this.clues;
    const { words, cues } = reading;
    const [first, last] = [runFirst[i] as number, runLast[i] as number];
    const isFirst = ((words.flags[first] as number) & OPENS_SPAN) !== 0;
    const isLast = last >= words.count || ((words.flags[last] as number) & OPENS_SPAN) !== 0;
    const [fromFirst, fromLast] = [Math.min(i - first, NEAR), Math.min(last - 1 - i, NEAR)];
    const place = fromFirst * PLACES_IN_RUN + fromLast;
    values[at++] = pair(isFirst ? OUTSIDE : this.word(first - 1), fromFirst);
    values[at++] = pair(isLast ? OUTSIDE : this.word(last), fromLast);
    values[at++] = pair(isFirst ? 0 : (cues[first - 1] as number), place);
    values[at++] = pair(isLast ? 0 : (cues[last] as number), place);
    values[at++] = pair(cues[first] as number, place);
    values[at++] = pair(cues[last - 1] as number, place);
    values[at++] = pair(place, shapes[i] as number);
    return at;
  }

  private pageFeatures(i: number, from: number): number {
    const { values } = this;
    let at = from;
    const { evidence, sinceHead, hints, reading } = this.clues;
    const here = evidence[i] as number;
    const shape = this.clues.shapes[i] as number;
    values[at++] = here;
    values[at++] = pair(here, shape);
    values[at++] = pair(here, hints[i] as number);
    values[at++] = evidence[i + 1] ?? 0;
    values[at++] = evidence[i - 1] ?? 0;
    values[at++] = pair(sinceHead[i] as number, reading.cues[i] as number);
    values[at++] = pair(sinceHead[i] as number, shape);
    values[at++] = pair(sinceHead[i] as number, reading.known[i] as number);
    return at;
  }
}

/** Words from a run's first or last word that are told apart. */
const NEAR = 3;
const PLACES_IN_RUN = NEAR + 1;
/** Features of the word and its affixes. */
const OF_WORD = 17;
/** Features behind them, but for the last one. */
const OF_PLACE = 37;
const NUMBERS = Array.from({ length: OF_WORD + OF_PLACE }, (_, at) => (at < OF_WORD ? at + 1 : at + 8));
/** What is mixed into the value of each feature, so that equal values of two templates come apart; the next word's ending stands last. */
const TEMPLATES = Int32Array.from([...NUMBERS, OF_WORD + 1], (number) => Math.imul(number, TEMPLATE_STEP));

function pair(a: number, b: number): number {
  const mixed = Math.imul(a ^ (b << PAIR_SHIFT) ^ (b >>> PAIR_SHIFT), PAIR_PRIME);
  return mixed ^ Math.imul(b, TEMPLATE_STEP);
}
