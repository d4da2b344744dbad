/** The line model while it learns: forward, backward, and steps of Adam. */
import { KERNEL, type Shape, STATES } from "../src/models/lines.js";
import { CHAIN_SIZE, chainGradient } from "./chain.js";
import type { Sample } from "./samples.js";

/** Share of the running average that a step leaves; the first steps leave less, so that the start is soon forgotten. */
const AVERAGED = 0.998;
const FIRST_STEPS = 10;

/** A tensor with its gradient, Adam's two moments, and the running average of its values. */
class Parameter {
  readonly values: Float32Array;
  readonly gradient: Float32Array;
  private readonly mean: Float32Array;
  private readonly square: Float32Array;
  private readonly average: Float32Array;

  constructor(size: number, draw: () => number) {
    this.values = Float32Array.from({ length: size }, draw);
    this.gradient = new Float32Array(size);
    this.mean = new Float32Array(size);
    this.square = new Float32Array(size);
    this.average = new Float32Array(size);
  }

  step(rate: number, decay: number, time: number): void {
    const { values, gradient, mean, square, average } = this;
    const fix1 = 1 - 0.9 ** time;
    const fix2 = 1 - 0.99 ** time;
    const kept = Math.min(AVERAGED, time / (time + FIRST_STEPS - 1));
    for (let i = 0; i < values.length; i++) {
      const g = gradient[i] as number;
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * g;
      square[i] = 0.99 * (square[i] as number) + 0.01 * g * g;
      const move = (mean[i] as number) / fix1 / (Math.sqrt((square[i] as number) / fix2) + 1e-6);
      values[i] = (values[i] as number) - rate * (move + decay * (values[i] as number));
      average[i] = kept * (average[i] as number) + (1 - kept) * (values[i] as number);
    }
    gradient.fill(0);
  }

  /** Takes the average of the last steps for its values: it depends less on chance than where the last step ended. */
  settle(): void {
    this.values.set(this.average);
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
  private time = 0;

  constructor(
    readonly shape: Shape,
    readonly random: () => number,
  ) {
    const { features, channels, layers } = shape;
    const normal = (size: number) => (): number => (random() + random() + random() - 1.5) * 2 * size;
    const zero = (): number => 0;
    this.input = new Parameter(features * channels, normal(0.25));
    this.inputBias = new Parameter(channels, zero);
    this.hidden = new Parameter(layers * KERNEL * channels * channels, normal(0.5 / Math.sqrt(KERNEL * channels)));
    this.hiddenBias = new Parameter(layers * channels, zero);
    this.output = new Parameter(channels * STATES, normal(0.3 / Math.sqrt(channels)));
    this.outputBias = new Parameter(STATES, zero);
    this.transitions = new Parameter(CHAIN_SIZE, zero);
  }

  /** Adds the gradient of one page, learned without a share of the features drawn at random; its loss. */
  learn(page: Sample, { weight, featureDropout }: { weight: number; featureDropout: number }): number {
    const sample = this.withoutSome(page, featureDropout);
    const { layers, emissions } = this.forward(sample);
    const { loss, emissionGradient } = chainGradient(emissions, sample.targets, this.transitions, weight);
    this.backward(sample, layers, emissionGradient);
    return loss;
  }

  /** The page as if so great a share of the features (never the bias) did not exist. */
  private withoutSome(page: Sample, share: number): Sample {
    const count = this.shape.features;
    const isKept = Uint8Array.from({ length: count }, (_, feature) => Number(feature === 0 || this.random() >= share));
    return { ...page, features: page.features.map((value, at) => value * (isKept[at % count] as number)) };
  }

  step(rate: number, decay: number): void {
    this.time++;
    for (const parameter of [this.input, this.hidden, this.output]) parameter.step(rate, decay, this.time);
    for (const parameter of [this.inputBias, this.hiddenBias, this.outputBias, this.transitions])
      parameter.step(rate, 0, this.time);
  }

  /** Ends the training. */
  settle(): void {
    for (const parameter of [this.input, this.hidden, this.output]) parameter.settle();
    for (const parameter of [this.inputBias, this.hiddenBias, this.outputBias, this.transitions]) parameter.settle();
  }

  private forward(sample: Sample): { layers: Float32Array[]; emissions: Float32Array } {
    const { channels, layers: depth } = this.shape;
    let values = this.firstLayer(sample);
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
    return { layers, emissions };
  }

  private firstLayer(sample: Sample): Float32Array {
    const { channels, features } = this.shape;
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
        to[t * channels + c] = (from[t * channels + c] as number) + Math.max(sum, 0);
      }
    }
    return to;
  }

  private backward(sample: Sample, layers: readonly Float32Array[], gradient: Float32Array): void {
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
    this.backInput(sample, layers[0] as Float32Array, flow);
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

  private backInput(sample: Sample, values: Float32Array, flow: Float32Array): void {
    const { channels, features } = this.shape;
    const { gradient } = this.input;
    const gates = new Float32Array(channels);
    for (let t = 0; t < sample.lines; t++) {
      for (let c = 0; c < channels; c++) {
        const g = (values[t * channels + c] as number) > 0 ? (flow[t * channels + c] as number) : 0;
        gates[c] = g;
        this.inputBias.gradient[c] = (this.inputBias.gradient[c] as number) + g;
      }
      for (let f = 0; f < features; f++) {
        const x = sample.features[t * features + f] as number;
        if (x === 0) continue;
        for (let c = 0; c < channels; c++)
          gradient[f * channels + c] = (gradient[f * channels + c] as number) + (gates[c] as number) * x;
      }
    }
  }
}
