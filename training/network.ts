/** The line model while it learns: forward, backward, and steps of Adam. */
import { KERNEL, LOOKS, type Shape, STATES } from "../src/models/lines.js";
import { CHAIN_SIZE, chainGradient } from "./chain.js";
import type { Sample } from "./samples.js";

/** A tensor with its gradient and Adam's two moments. */
class Parameter {
  readonly values: Float32Array;
  readonly gradient: Float32Array;
  private readonly mean: Float32Array;
  private readonly square: Float32Array;

  constructor(size: number, draw: () => number) {
    this.values = Float32Array.from({ length: size }, draw);
    this.gradient = new Float32Array(size);
    this.mean = new Float32Array(size);
    this.square = new Float32Array(size);
  }

  step(rate: number, decay: number, time: number): void {
    const { values, gradient, mean, square } = this;
    const fix1 = 1 - 0.9 ** time;
    const fix2 = 1 - 0.99 ** time;
    for (let i = 0; i < values.length; i++) {
      const g = gradient[i] as number;
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * g;
      square[i] = 0.99 * (square[i] as number) + 0.01 * g * g;
      const move = (mean[i] as number) / fix1 / (Math.sqrt((square[i] as number) / fix2) + 1e-6);
      values[i] = (values[i] as number) - rate * (move + decay * (values[i] as number));
    }
    gradient.fill(0);
  }
}

export class Network {
  readonly input: Parameter;
  readonly inputBias: Parameter;
  readonly hidden: Parameter;
  readonly hiddenBias: Parameter;
  readonly output: Parameter;
  readonly outputBias: Parameter;
  readonly transitions: Parameter;
  readonly words: Float32Array;
  private readonly wordSquare: Float32Array;
  private time = 0;

  constructor(
    readonly shape: Shape,
    readonly random: () => number,
  ) {
    const { features, channels, layers, buckets, dimensions } = shape;
    const normal = (size: number) => (): number => (random() + random() + random() - 1.5) * 2 * size;
    const zero = (): number => 0;
    this.input = new Parameter((features + LOOKS * dimensions) * channels, normal(0.25));
    this.inputBias = new Parameter(channels, zero);
    this.hidden = new Parameter(layers * KERNEL * channels * channels, normal(0.5 / Math.sqrt(KERNEL * channels)));
    this.hiddenBias = new Parameter(layers * channels, zero);
    this.output = new Parameter(channels * STATES, normal(0.3 / Math.sqrt(channels)));
    this.outputBias = new Parameter(STATES, zero);
    this.transitions = new Parameter(CHAIN_SIZE, zero);
    this.words = Float32Array.from({ length: buckets * dimensions }, normal(0.05));
    this.wordSquare = new Float32Array(this.words.length);
  }

  /** Adds the gradient of one page; its loss. */
  learn(sample: Sample, { weight, wordDropout }: { weight: number; wordDropout: number }): number {
    const drop = this.random() < wordDropout;
    const { layers, looks, emissions } = this.forward(sample, drop);
    const { loss, emissionGradient } = chainGradient(emissions, sample.targets, this.transitions, weight);
    this.backward(sample, { layers, looks, gradient: emissionGradient, drop });
    return loss;
  }

  step(rate: number, decay: number): void {
    this.time++;
    for (const parameter of [this.input, this.hidden, this.output]) parameter.step(rate, decay, this.time);
    for (const parameter of [this.inputBias, this.hiddenBias, this.outputBias, this.transitions])
      parameter.step(rate, 0, this.time);
  }

  forward(sample: Sample, dropWords = false): { layers: Float32Array[]; looks: Float32Array; emissions: Float32Array } {
    const { channels, layers: depth } = this.shape;
    const looks = this.lookUp(sample, dropWords);
    let values = this.firstLayer(sample, looks);
    const layers = [values];
    for (let layer = 0; layer < depth; layer++) {
      values = this.convolve(values, layer, sample.lines);
      layers.push(values);
    }
    const emissions = new Float32Array(sample.lines * STATES);
    for (let t = 0; t < sample.lines; t++) {
      for (let s = 0; s < STATES; s++) {
        let sum = this.outputBias.values[s] as number;
        for (let c = 0; c < channels; c++)
          sum += (values[t * channels + c] as number) * (this.output.values[c * STATES + s] as number);
        emissions[t * STATES + s] = sum;
      }
    }
    return { layers, looks, emissions };
  }

  private lookUp(sample: Sample, drop: boolean): Float32Array {
    const { dimensions } = this.shape;
    const width = LOOKS * dimensions;
    const looks = new Float32Array(sample.lines * width);
    if (drop) return looks;
    for (let t = 0; t < sample.lines; t++) {
      const from = sample.allFrom[t] as number;
      const to = sample.allFrom[t + 1] as number;
      const share = to > from ? 1 / Math.sqrt(to - from) : 0;
      for (let k = from; k < to; k++) {
        const row = (sample.all[k] as number) * dimensions;
        for (let d = 0; d < dimensions; d++)
          looks[t * width + d] = (looks[t * width + d] as number) + share * (this.words[row + d] as number);
      }
      for (let k = sample.firstFrom[t] as number; k < (sample.firstFrom[t + 1] as number); k++) {
        const row = (sample.first[k] as number) * dimensions;
        for (let d = 0; d < dimensions; d++) {
          const at = t * width + dimensions + d;
          looks[at] = (looks[at] as number) + (this.words[row + d] as number);
        }
      }
    }
    return looks;
  }

  private firstLayer(sample: Sample, looks: Float32Array): Float32Array {
    const { channels, features, dimensions } = this.shape;
    const values = new Float32Array(sample.lines * channels);
    const weights = this.input.values;
    const add = (t: number, row: number, x: number): void => {
      for (let c = 0; c < channels; c++) {
        const at = t * channels + c;
        values[at] = (values[at] as number) + x * (weights[row * channels + c] as number);
      }
    };
    for (let t = 0; t < sample.lines; t++) {
      values.set(this.inputBias.values, t * channels);
      for (let f = 0; f < features; f++) {
        const x = sample.features[t * features + f] as number;
        if (x !== 0) add(t, f, x);
      }
      for (let d = 0; d < LOOKS * dimensions; d++) add(t, features + d, looks[t * LOOKS * dimensions + d] as number);
    }
    for (let i = 0; i < values.length; i++) if ((values[i] as number) < 0) values[i] = 0;
    return values;
  }

  private convolve(from: Float32Array, layer: number, lines: number): Float32Array {
    const { channels } = this.shape;
    const to = new Float32Array(from.length);
    const reach = 2 ** layer;
    const weights = this.hidden.values;
    const sums = new Float32Array(channels);
    for (let t = 0; t < lines; t++) {
      for (let c = 0; c < channels; c++) sums[c] = this.hiddenBias.values[layer * channels + c] as number;
      for (let tap = 0; tap < KERNEL; tap++) {
        const near = t + (tap - 1) * reach;
        if (near < 0 || near >= lines) continue;
        const base = (layer * KERNEL + tap) * channels * channels;
        for (let i = 0; i < channels; i++) {
          const x = from[near * channels + i] as number;
          if (x === 0) continue;
          const row = base + i * channels;
          for (let c = 0; c < channels; c++) sums[c] = (sums[c] as number) + x * (weights[row + c] as number);
        }
      }
      for (let c = 0; c < channels; c++) {
        const sum = sums[c] as number;
        to[t * channels + c] = (from[t * channels + c] as number) + (sum > 0 ? sum : 0);
      }
    }
    return to;
  }

  private backward(
    sample: Sample,
    {
      layers,
      looks,
      gradient,
      drop,
    }: { layers: Float32Array[]; looks: Float32Array; gradient: Float32Array; drop: boolean },
  ): void {
    const { channels, layers: depth } = this.shape;
    const top = layers[depth] as Float32Array;
    let flow = new Float32Array(top.length);
    for (let t = 0; t < sample.lines; t++) {
      for (let s = 0; s < STATES; s++) {
        const g = gradient[t * STATES + s] as number;
        if (g === 0) continue;
        this.outputBias.gradient[s] = (this.outputBias.gradient[s] as number) + g;
        for (let c = 0; c < channels; c++) {
          const w = c * STATES + s;
          this.output.gradient[w] = (this.output.gradient[w] as number) + g * (top[t * channels + c] as number);
          flow[t * channels + c] = (flow[t * channels + c] as number) + g * (this.output.values[w] as number);
        }
      }
    }
    for (let layer = depth - 1; layer >= 0; layer--) {
      flow = this.backLayer(layers[layer] as Float32Array, layers[layer + 1] as Float32Array, {
        flow,
        layer,
        lines: sample.lines,
      }) as Float32Array<ArrayBuffer>;
    }
    this.backInput(sample, { values: layers[0] as Float32Array, looks, flow, drop });
  }

  private backLayer(
    from: Float32Array,
    to: Float32Array,
    { flow, layer, lines }: { flow: Float32Array; layer: number; lines: number },
  ): Float32Array {
    const { channels } = this.shape;
    const reach = 2 ** layer;
    const weights = this.hidden.values;
    const { gradient } = this.hidden;
    const back = Float32Array.from(flow);
    const gates = new Float32Array(channels);
    for (let t = 0; t < lines; t++) {
      let open = false;
      for (let c = 0; c < channels; c++) {
        const at = t * channels + c;
        const g = (to[at] as number) > (from[at] as number) ? (flow[at] as number) : 0;
        gates[c] = g;
        if (g !== 0) open = true;
        const b = layer * channels + c;
        this.hiddenBias.gradient[b] = (this.hiddenBias.gradient[b] as number) + g;
      }
      if (!open) continue;
      for (let tap = 0; tap < KERNEL; tap++) {
        const near = t + (tap - 1) * reach;
        if (near < 0 || near >= lines) continue;
        const base = (layer * KERNEL + tap) * channels * channels;
        for (let i = 0; i < channels; i++) {
          const x = from[near * channels + i] as number;
          const row = base + i * channels;
          let sum = 0;
          if (x === 0) {
            for (let c = 0; c < channels; c++) sum += (gates[c] as number) * (weights[row + c] as number);
          } else {
            for (let c = 0; c < channels; c++) {
              const g = gates[c] as number;
              sum += g * (weights[row + c] as number);
              gradient[row + c] = (gradient[row + c] as number) + g * x;
            }
          }
          back[near * channels + i] = (back[near * channels + i] as number) + sum;
        }
      }
    }
    return back;
  }

  private backInput(
    sample: Sample,
    { values, looks, flow, drop }: { values: Float32Array; looks: Float32Array; flow: Float32Array; drop: boolean },
  ): void {
    const { channels, features, dimensions } = this.shape;
    const { gradient, values: weights } = this.input;
    const width = LOOKS * dimensions;
    const gates = new Float32Array(channels);
    const lookFlow = new Float32Array(width);
    for (let t = 0; t < sample.lines; t++) {
      let open = false;
      for (let c = 0; c < channels; c++) {
        const g = (values[t * channels + c] as number) > 0 ? (flow[t * channels + c] as number) : 0;
        gates[c] = g;
        if (g !== 0) open = true;
        this.inputBias.gradient[c] = (this.inputBias.gradient[c] as number) + g;
      }
      if (!open) continue;
      for (let f = 0; f < features; f++) {
        const x = sample.features[t * features + f] as number;
        if (x === 0) continue;
        for (let c = 0; c < channels; c++)
          gradient[f * channels + c] = (gradient[f * channels + c] as number) + (gates[c] as number) * x;
      }
      if (drop) continue;
      for (let d = 0; d < width; d++) {
        const row = (features + d) * channels;
        const x = looks[t * width + d] as number;
        let sum = 0;
        for (let c = 0; c < channels; c++) {
          const g = gates[c] as number;
          gradient[row + c] = (gradient[row + c] as number) + g * x;
          sum += g * (weights[row + c] as number);
        }
        lookFlow[d] = sum;
      }
      this.moveWords(sample, t, lookFlow);
    }
  }

  /** The table of words is too large for Adam at every step: Adagrad moves the rows that were looked up. */
  private moveWords(sample: Sample, t: number, flow: Float32Array): void {
    const { dimensions } = this.shape;
    const from = sample.allFrom[t] as number;
    const to = sample.allFrom[t + 1] as number;
    const share = to > from ? 1 / Math.sqrt(to - from) : 0;
    for (let k = from; k < to; k++) this.moveRow(sample.all[k] as number, { flow, at: 0, share });
    for (let k = sample.firstFrom[t] as number; k < (sample.firstFrom[t + 1] as number); k++) {
      this.moveRow(sample.first[k] as number, { flow, at: dimensions, share: 1 });
    }
  }

  wordRate = 0.02;

  private moveRow(row: number, { flow, at, share }: { flow: Float32Array; at: number; share: number }): void {
    const { dimensions } = this.shape;
    for (let d = 0; d < dimensions; d++) {
      const index = row * dimensions + d;
      const g = (flow[at + d] as number) * share + 1e-4 * (this.words[index] as number);
      const square = (this.wordSquare[index] as number) + g * g;
      this.wordSquare[index] = square;
      this.words[index] = (this.words[index] as number) - (this.wordRate * g) / (Math.sqrt(square) + 1e-3);
    }
  }
}
