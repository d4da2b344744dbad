/** Words → labels: a linear chain of summed weights, decoded with Viterbi over each stretch of open words. */
import { type NameWeights, ROW } from "../models/names.js";
import { ALL_CAPS, CAPITAL, HAS_DIGIT, HAS_LETTER, INNER_CAPITAL, IS_SYMBOL, OPENS_SPAN } from "../text/words.js";
import type { Clues } from "./clues.js";
import { CONNECTOR } from "./cues.js";
import { Features } from "./features.js";
import { follows, LABELS, ORGANIZATION, OUTSIDE_NAME } from "./labels.js";
import type { Run } from "./runs.js";

const NEVER = -(1 << 30);
const PARENTHESES = "()";
/** A row of eight weights as two numbers of 32 bits, a byte each. */
const PACKED_ROW = ROW / Int32Array.BYTES_PER_ELEMENT;
/** What raises a byte from below zero, and four of them at once. */
const RAISE = 0x80;
const RAISED = 0x80808080 | 0;
/** Every other byte; the sums of `MOST_FEATURES` of them stay within 16 bits. */
const LANES = 0x00ff00ff;
const LANE = 8;
const SUM = 0xffff;
const SUM_BITS = 16;

/** Labels of labels.ts, one a word. */
export function tag(clues: Clues, weights: NameWeights, language: number): Uint8Array {
  const { count } = clues.reading.words;
  const labels = new Uint8Array(count);
  const decoder = new Decoder(clues, weights, language);
  for (const run of openRuns(clues)) decoder.decode(run, labels);
  return labels;
}

/** The stretches of words that can be part of names; none goes on from one line to the next. */
export function openRuns({ isOpen, reading }: Clues): Run[] {
  const { count, flags } = reading.words;
  const runs: Run[] = [];
  for (let first = 0; first < count; first++) {
    if (!isOpen[first]) continue;
    let last = first + 1;
    while (last < count && isOpen[last] && !((flags[last] as number) & OPENS_SPAN)) last++;
    runs.push({ first, last });
    first = last - 1;
  }
  return runs;
}

/** Which of the steps' kinds a word has. */
export function stepKind({ reading }: Clues, i: number): number {
  const { words, cues } = reading;
  const flag = words.flags[i] as number;
  if (flag & IS_SYMBOL) return symbolKind(words.text.charAt(words.starts[i] as number));
  if (flag & (CAPITAL | ALL_CAPS | INNER_CAPITAL)) return 0;
  if (flag & HAS_DIGIT && !(flag & HAS_LETTER)) return 1;
  return (cues[i] as number) & CONNECTOR ? 3 : 2;
}

function symbolKind(symbol: string): number {
  if (PARENTHESES.includes(symbol)) return 4;
  if (symbol === ",") return 5;
  return symbol === "." ? 6 : 7;
}

/** Keeps its tables from stretch to stretch. */
class Decoder {
  private readonly features: Features;
  private readonly emission = new Int32Array(ROW);
  private score = new Int32Array(ROW);
  private next = new Int32Array(ROW);
  private back = new Uint8Array(0);
  private readonly packed: Int32Array;

  constructor(
    private readonly clues: Clues,
    private readonly weights: NameWeights,
    language: number,
  ) {
    this.features = new Features(clues, language);
    const { buffer, byteOffset, byteLength } = weights.rows;
    this.packed = new Int32Array(buffer, byteOffset, byteLength / Int32Array.BYTES_PER_ELEMENT);
  }

  decode({ first, last }: Run, labels: Uint8Array): void {
    const needed = (last - first) * ROW;
    if (this.back.length < needed) this.back = new Uint8Array(needed);
    this.score.fill(NEVER);
    this.score[OUTSIDE_NAME] = 0;
    for (let i = first; i < last; i++) {
      this.emit(i);
      this.step(stepKind(this.clues, i) * ROW * ROW, (i - first) * ROW);
    }
    let label = this.best();
    for (let i = last - 1; i >= first; i--) {
      labels[i] = label;
      label = this.back[(i - first) * ROW + label] as number;
    }
  }

  /** The sums of a word's weights, label by label: four sums of 16 bits are added at once, each weight raised above zero. */
  private emit(i: number): void {
    const { emission, features, packed } = this;
    const length = features.read(i);
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = 0; k < length; k++) {
      const row = features.at(k) * PACKED_ROW;
      const low = (packed[row] as number) ^ RAISED;
      const high = (packed[row + 1] as number) ^ RAISED;
      a += low & LANES;
      b += (low >>> LANE) & LANES;
      c += high & LANES;
      d += (high >>> LANE) & LANES;
    }
    const raised = length * RAISE;
    emission[0] = (a & SUM) - raised;
    emission[1] = (b & SUM) - raised;
    emission[2] = (a >>> SUM_BITS) - raised;
    emission[3] = (b >>> SUM_BITS) - raised;
    emission[4] = (c & SUM) - raised;
    emission[5] = (d & SUM) - raised;
    emission[6] = (c >>> SUM_BITS) - raised;
  }

  /** One word further: the best way to each label, and where it came from. */
  private step(steps: number, back: number): void {
    const { score, next, emission, weights } = this;
    for (let label = 0; label < LABELS; label++) {
      let best = NEVER;
      let from = 0;
      const last = LAST_BEFORE[label] as number;
      for (let before = FIRST_BEFORE[label] as number; before <= last; before++) {
        const sum = (score[before] as number) + (weights.steps[steps + before * ROW + label] as number);
        if (sum <= best) continue;
        best = sum;
        from = before;
      }
      next[label] = best <= NEVER / 2 ? NEVER : best + (emission[label] as number);
      this.back[back + label] = from;
    }
    this.score = next;
    this.next = score;
  }

  private best(): number {
    let best = 0;
    for (let label = 1; label < LABELS; label++) {
      if ((this.score[label] as number) > (this.score[best] as number)) best = label;
    }
    return best;
  }
}

const NUMBERS = Array.from({ length: LABELS }, (_, label) => label);
/** By label the first and the last of those that it may stand behind; it may stand behind all between them. */
const BEFORE = NUMBERS.map((label) => NUMBERS.filter((before) => follows(before, label)));
const FIRST_BEFORE = Uint8Array.from(BEFORE, (labels) => labels[0] as number);
const LAST_BEFORE = Uint8Array.from(BEFORE, (labels) => labels.at(-1) as number);

/** The names of one kind that the labels show. */
export function runsOf(labels: Uint8Array, kind: number = ORGANIZATION): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < labels.length; first++) {
    if (labels[first] !== kind) continue;
    let last = first + 1;
    while (labels[last] === kind + 1) last++;
    runs.push({ first, last });
    first = last - 1;
  }
  return runs;
}
