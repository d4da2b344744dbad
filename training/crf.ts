/** Learns a linear-chain CRF from partly labelled stretches: AdaGrad over hashed features, deterministic. */
import { BUCKETS, MOST_FEATURES, WORD_FEATURES } from "../src/entities/features.js";
import { follows, LABELS } from "../src/entities/labels.js";
import { ROW, STEP_KINDS, STEPS } from "../src/models/names.js";
import { randomFrom } from "./random.js";

/** Stretches of words, laid end to end. */
export interface Samples {
  /** Features of word i: `features[offsets[i]]` up to `offsets[i + 1]`. */
  readonly features: Uint16Array;
  readonly offsets: Uint32Array;
  /** A bit for each label that the data allows the word. */
  readonly allowed: Uint8Array;
  readonly kinds: Uint8Array;
  /** First word of each stretch, and the end of the last one. */
  readonly stretches: Uint32Array;
  /** How much each stretch counts. */
  readonly weights: Float32Array;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** Pull towards zero. */
  readonly decay: number;
  /** Share of features left out at random, against too much trust in single words. */
  readonly dropout: number;
  /** Share of words whose own letters are hidden, so that shape, neighbours and page have to tell. */
  readonly wordDropout: number;
  readonly seed: number;
}

export interface Learned {
  readonly rows: Float32Array;
  readonly steps: Float32Array;
}

const TELLS_WORD = Uint8Array.from({ length: MOST_FEATURES }, (_, place) => Number(WORD_FEATURES.includes(place)));
const EPSILON = 1e-6;
const LEAST_GRADIENT = 1e-4;
/** A word that is all but right teaches nothing. */
const LEAST_SQUARES = 1e-5;
const MOST_WORDS = 4096;
const MOST_KEPT = 72;

/** Trains on the stretches; weights are averaged over the second half of the epochs. */
export function learn(samples: Samples, settings: Settings): Learned {
  const learner = new Learner(samples, settings);
  const order = Uint32Array.from({ length: samples.stretches.length - 1 }, (_, i) => i);
  const sum = { rows: new Float32Array(BUCKETS * ROW), steps: new Float32Array(STEPS) };
  let summed = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, learner.random);
    for (const stretch of order) learner.visit(stretch);
    if (epoch * 2 < settings.epochs) continue;
    learner.rows.forEach((w, i) => {
      (sum.rows[i] as number) += w;
    });
    learner.steps.forEach((w, i) => {
      (sum.steps[i] as number) += w;
    });
    summed++;
  }
  return { rows: sum.rows.map((w) => w / summed), steps: sum.steps.map((w) => w / summed) };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
}

class Learner {
  readonly rows = new Float32Array(BUCKETS * ROW);
  readonly steps = new Float32Array(STEPS);
  readonly random: () => number;
  private readonly rowSquares = new Float32Array(BUCKETS);
  private readonly stepSquares = new Float32Array(STEPS);
  private readonly expSteps = new Float64Array(STEPS);
  private readonly kept = new Uint16Array(MOST_WORDS * MOST_KEPT);
  private readonly keptCount = new Uint8Array(MOST_WORDS);
  private readonly emission = new Float64Array(MOST_WORDS * ROW);
  private readonly alpha = new Float64Array(MOST_WORDS * ROW);
  private readonly beta = new Float64Array(MOST_WORDS * ROW);
  private readonly gradient = new Float64Array(MOST_WORDS * ROW);
  private readonly stepGradient = new Float64Array(STEPS);

  constructor(
    private readonly samples: Samples,
    private readonly settings: Settings,
  ) {
    this.random = randomFrom(settings.seed);
    for (let k = 0; k < STEPS; k++) this.refresh(k);
  }

  private refresh(k: number): void {
    const [before, label] = [Math.floor(k / ROW) % ROW, k % ROW];
    const isLegal = before < LABELS && label < LABELS && follows(before, label);
    this.expSteps[k] = isLegal ? Math.exp(this.steps[k] as number) : 0;
  }

  visit(stretch: number): void {
    const { stretches, allowed, weights } = this.samples;
    const first = stretches[stretch] as number;
    const length = Math.min((stretches[stretch + 1] as number) - first, MOST_WORDS);
    const isFree = allowed.subarray(first, first + length).every((mask) => mask === ALL);
    if (isFree) return;
    this.emit(first, length);
    this.gradient.fill(0, 0, length * ROW);
    this.stepGradient.fill(0);
    this.expect(first, length, 1);
    this.expect(first, length, -1);
    this.update(length, weights[stretch] as number);
  }

  /** Sums the weights of the features that are kept this time. */
  private emit(first: number, length: number): void {
    const { features, offsets } = this.samples;
    for (let i = 0; i < length; i++) {
      let count = 0;
      const start = offsets[first + i] as number;
      const isHidden = this.random() < this.settings.wordDropout;
      for (let f = start; f < (offsets[first + i + 1] as number); f++) {
        if (this.random() < this.settings.dropout || (isHidden && TELLS_WORD[f - start])) continue;
        this.kept[i * MOST_KEPT + count++] = features[f] as number;
      }
      this.keptCount[i] = count;
      this.sum(i);
    }
  }

  /** Seven sums side by side: this is where training spends its time. */
  private sum(i: number): void {
    const { kept, rows, emission } = this;
    let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
    const end = i * MOST_KEPT + (this.keptCount[i] as number);
    for (let k = i * MOST_KEPT; k < end; k++) {
      const row = (kept[k] as number) * ROW;
      a += rows[row] as number;
      b += rows[row + 1] as number;
      c += rows[row + 2] as number;
      d += rows[row + 3] as number;
      e += rows[row + 4] as number;
      f += rows[row + 5] as number;
      g += rows[row + 6] as number;
    }
    const scale = 1 / (1 - this.settings.dropout);
    const sums = [a, b, c, d, e, f, g];
    for (let label = 0; label < LABELS; label++) emission[i * ROW + label] = Math.exp((sums[label] as number) * scale);
  }

  /** Adds expected counts: sign 1 over the labels that the data allows, -1 over all. */
  private expect(first: number, length: number, sign: 1 | -1): void {
    const mask = (i: number): number => (sign > 0 ? (this.samples.allowed[first + i] as number) : ALL);
    for (let i = 0; i < length; i++) this.forward(i, first, mask(i));
    for (let i = length - 1; i >= 0; i--) this.backward(i, { first, length }, i + 1 < length ? mask(i + 1) : 0);
    for (let i = 0; i < length; i++) this.count(i, { first, mask: mask(i) }, sign);
  }

  private kindBase(i: number, first: number): number {
    return (this.samples.kinds[first + i] as number) * ROW * ROW;
  }

  private forward(i: number, first: number, mask: number): void {
    const base = this.kindBase(i, first);
    let total = 0;
    for (let label = 0; label < LABELS; label++) {
      let sum = 0;
      if (mask & (1 << label)) {
        if (i === 0) sum = this.expSteps[base + label] as number;
        else
          for (let b = 0; b < LABELS; b++)
            sum += (this.alpha[(i - 1) * ROW + b] as number) * (this.expSteps[base + b * ROW + label] as number);
      }
      const value = sum * (this.emission[i * ROW + label] as number);
      this.alpha[i * ROW + label] = value;
      total += value;
    }
    for (let label = 0; label < LABELS; label++) (this.alpha[i * ROW + label] as number) /= total || 1;
  }

  private backward(i: number, { first, length }: { first: number; length: number }, maskAfter: number): void {
    if (i === length - 1) {
      this.beta.fill(1, i * ROW, i * ROW + ROW);
      return;
    }
    const base = this.kindBase(i + 1, first);
    let total = 0;
    for (let label = 0; label < LABELS; label++) {
      let sum = 0;
      for (let a = 0; a < LABELS; a++) {
        if (!(maskAfter & (1 << a))) continue;
        const at = (i + 1) * ROW + a;
        sum +=
          (this.expSteps[base + label * ROW + a] as number) * (this.emission[at] as number) * (this.beta[at] as number);
      }
      this.beta[i * ROW + label] = sum;
      total += sum;
    }
    for (let label = 0; label < LABELS; label++) (this.beta[i * ROW + label] as number) /= total || 1;
  }

  private count(i: number, { first, mask }: { first: number; mask: number }, sign: number): void {
    let total = 0;
    for (let label = 0; label < LABELS; label++)
      total += (this.alpha[i * ROW + label] as number) * (this.beta[i * ROW + label] as number);
    if (total <= 0) return;
    const base = this.kindBase(i, first);
    for (let label = 0; label < LABELS; label++) {
      const share = ((this.alpha[i * ROW + label] as number) * (this.beta[i * ROW + label] as number)) / total;
      (this.gradient[i * ROW + label] as number) += sign * share;
      if (!(mask & (1 << label)) || share < LEAST_GRADIENT) continue;
      this.countSteps({ i, base, label }, sign * share);
    }
  }

  /** Shares a label's expectation out over the labels before it. */
  private countSteps({ i, base, label }: { i: number; base: number; label: number }, share: number): void {
    if (i === 0) {
      (this.stepGradient[base + label] as number) += share;
      return;
    }
    let sum = 0;
    for (let b = 0; b < LABELS; b++)
      sum += (this.alpha[(i - 1) * ROW + b] as number) * (this.expSteps[base + b * ROW + label] as number);
    if (sum <= 0) return;
    for (let b = 0; b < LABELS; b++) {
      const part = (this.alpha[(i - 1) * ROW + b] as number) * (this.expSteps[base + b * ROW + label] as number);
      (this.stepGradient[base + b * ROW + label] as number) += (share * part) / sum;
    }
  }

  private update(length: number, weight: number): void {
    for (let i = 0; i < length; i++) this.updateWord(i, weight);
    for (let k = 0; k < STEPS; k++) {
      const gradient = (this.stepGradient[k] as number) * weight;
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      (this.stepSquares[k] as number) += gradient * gradient;
      (this.steps[k] as number) +=
        (this.settings.rate * gradient) / Math.sqrt((this.stepSquares[k] as number) + EPSILON);
      this.refresh(k);
    }
  }

  /** AdaGrad with one step size a bucket, for all of its labels. */
  private updateWord(i: number, weight: number): void {
    const { gradient, rows, rowSquares, kept } = this;
    const { rate, decay } = this.settings;
    const base = i * ROW;
    let squares = 0;
    for (let label = 0; label < LABELS; label++) {
      const pull = (gradient[base + label] as number) * weight;
      gradient[base + label] = pull;
      squares += pull * pull;
    }
    if (squares < LEAST_SQUARES) return;
    const end = i * MOST_KEPT + (this.keptCount[i] as number);
    for (let k = i * MOST_KEPT; k < end; k++) {
      const bucket = kept[k] as number;
      const seen = (rowSquares[bucket] as number) + squares;
      rowSquares[bucket] = seen;
      const step = rate / Math.sqrt(seen + EPSILON);
      const shrink = 1 - step * decay;
      const row = bucket * ROW;
      for (let label = 0; label < LABELS; label++) {
        rows[row + label] = (rows[row + label] as number) * shrink + step * (gradient[base + label] as number);
      }
    }
  }
}

/** Every label allowed. */
export const ALL = (1 << LABELS) - 1;
export { STEP_KINDS };
