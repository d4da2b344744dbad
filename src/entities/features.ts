/** Word → feature numbers for the tagger. Numbers all the way: a template and its values are mixed into a bucket. */
import { OPENS_SPAN } from "../text/words.js";
import { affixHash, type Clues, endingHash } from "./clues.js";

/** Buckets of weights, a power of two. */
export const BUCKETS = 1 << 16;
/** No word has more features than this. */
export const MOST_FEATURES = 72;
/** Places in `out` of the features that tell the word itself: its letters, its first and last four. */
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
  /** The features last written. */
  readonly out = new Int32Array(MOST_FEATURES);
  private length = 0;
  private template = 0;

  constructor(
    private readonly clues: Clues,
    /** Any number that tells the page's language. */
    private readonly language: number,
  ) {}

  /** Writes the features of word `i` into `out`; returns how many. */
  write(i: number): number {
    this.length = 0;
    this.template = 0;
    this.wordFeatures(i);
    this.affixFeatures(i);
    this.shapeFeatures(i);
    this.cueFeatures(i);
    this.pageFeatures(i);
    this.runFeatures(i);
    return this.length;
  }

  private add(value: number): void {
    this.template++;
    let mixed = Math.imul(value ^ Math.imul(this.template, TEMPLATE_STEP), MIX_A);
    mixed ^= mixed >>> MIX_SHIFT;
    mixed = Math.imul(mixed, MIX_B);
    this.out[this.length++] = (mixed >>> BUCKET_SHIFT) & (BUCKETS - 1);
  }

  private word(i: number): number {
    return this.clues.reading.words.hashes[i] ?? OUTSIDE;
  }

  private wordFeatures(i: number): void {
    const shape = this.clues.shapes[i] as number;
    const [before, word, after] = [this.word(i - 1), this.word(i), this.word(i + 1)];
    this.add(0);
    this.add(word);
    this.add(before);
    this.add(after);
    this.add(this.word(i - 2));
    this.add(this.word(i + 2));
    this.add(pair(word, shape));
    this.add(pair(before, shape));
    this.add(pair(after, shape));
    this.add(pair(before, word));
    this.add(pair(word, after));
  }

  private affixFeatures(i: number): void {
    const { words } = this.clues.reading;
    this.add(affixHash(words, i, 2));
    this.add(affixHash(words, i, 3));
    this.add(affixHash(words, i, 4));
    this.add(endingHash(words, i, 2));
    this.add(endingHash(words, i, 3));
    this.add(endingHash(words, i, 4));
    if (i + 1 < words.count) this.add(endingHash(words, i + 1, 3));
    this.template = AFTER_AFFIXES;
  }

  private shapeFeatures(i: number): void {
    const { shapes, reading } = this.clues;
    const [before, shape, after] = [shapes[i - 1] ?? OUTSIDE, shapes[i] as number, shapes[i + 1] ?? OUTSIDE];
    const print = reading.print[i] as number;
    this.add(shape);
    this.add(pair(shape, print));
    this.add(pair(shape, this.language));
    this.add(pair(before, shape));
    this.add(pair(shape, after));
    this.add(pair(before, pair(shape, after)));
    this.add(pair(shapes[i - 2] ?? OUTSIDE, pair(before, shape)));
    this.add(pair(shape, pair(after, shapes[i + 2] ?? OUTSIDE)));
  }

  private cueFeatures(i: number): void {
    const { shapes, reading, lexical, hints } = this.clues;
    const { cues, known } = reading;
    const shape = shapes[i] as number;
    const [before, here, after] = [cues[i - 1] ?? 0, cues[i] as number, cues[i + 1] ?? 0];
    const [knownBefore, knownHere, knownAfter] = [known[i - 1] ?? 0, known[i] as number, known[i + 1] ?? 0];
    this.add(pair(here, knownHere));
    this.add(pair(here, shape));
    this.add(pair(before, knownBefore));
    this.add(pair(after, knownAfter));
    this.add(pair(before, shape));
    this.add(pair(after, shape));
    this.add(pair(cues[i - 2] ?? 0, known[i - 2] ?? 0));
    this.add(pair(cues[i + 2] ?? 0, known[i + 2] ?? 0));
    this.add(pair(before, pair(here, after)));
    this.add(pair(knownBefore, pair(knownHere, knownAfter)));
    this.add(pair(lexical[i] as number, shape));
    this.add(pair(lexical[i] as number, this.language));
    this.add(hints[i] as number);
    this.add(pair(hints[i] as number, pair(hints[i - 1] ?? 0, hints[i + 1] ?? 0)));
  }

  /** The run of capitals around the word: what stands before and behind it, how it begins and ends, and where in it the word is. */
  private runFeatures(i: number): void {
    const { runFirst, runLast, reading, shapes } = this.clues;
    const { words, cues } = reading;
    const [first, last] = [runFirst[i] as number, runLast[i] as number];
    const isFirst = ((words.flags[first] as number) & OPENS_SPAN) !== 0;
    const isLast = last >= words.count || ((words.flags[last] as number) & OPENS_SPAN) !== 0;
    const [fromFirst, fromLast] = [Math.min(i - first, NEAR), Math.min(last - 1 - i, NEAR)];
    const place = fromFirst * PLACES_IN_RUN + fromLast;
    this.add(pair(isFirst ? OUTSIDE : this.word(first - 1), fromFirst));
    this.add(pair(isLast ? OUTSIDE : this.word(last), fromLast));
    this.add(pair(isFirst ? 0 : (cues[first - 1] as number), place));
    this.add(pair(isLast ? 0 : (cues[last] as number), place));
    this.add(pair(cues[first] as number, place));
    this.add(pair(cues[last - 1] as number, place));
    this.add(pair(place, shapes[i] as number));
  }

  private pageFeatures(i: number): void {
    const { evidence, sinceHead, hints, reading } = this.clues;
    const here = evidence[i] as number;
    const shape = this.clues.shapes[i] as number;
    this.add(here);
    this.add(pair(here, shape));
    this.add(pair(here, hints[i] as number));
    this.add(evidence[i + 1] ?? 0);
    this.add(evidence[i - 1] ?? 0);
    this.add(pair(sinceHead[i] as number, reading.cues[i] as number));
    this.add(pair(sinceHead[i] as number, shape));
    this.add(pair(sinceHead[i] as number, reading.known[i] as number));
  }
}

/** Words from a run's first or last word that are told apart. */
const NEAR = 3;
const PLACES_IN_RUN = NEAR + 1;
/** Where the templates go on, whether or not a next word gave its ending. */
const AFTER_AFFIXES = 24;

function pair(a: number, b: number): number {
  const mixed = Math.imul(a ^ (b << PAIR_SHIFT) ^ (b >>> PAIR_SHIFT), PAIR_PRIME);
  return mixed ^ Math.imul(b, TEMPLATE_STEP);
}
