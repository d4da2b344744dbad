/** The line model's arithmetic: features and words of a page's lines → scores of their states. */
import { KERNEL, type LineModel, LOOKS, STATES } from "../models/lines.js";
import type { Transitions } from "./decode.js";
import type { WordRows } from "./words.js";

/** Sums are added so many at a time: STATES and every number of channels divide by it. */
const TOGETHER = 4;

/** What the network reads of a page. */
export interface NetworkInput extends WordRows {
  /** `model.features` numbers a line. */
  readonly features: Float32Array;
}

/** Scores of the states, `STATES` a line. */
export function networkEmissions(model: LineModel, input: NetworkInput): Float32Array {
  let values = firstLayer(model, input);
  let spare: Float32Array = new Float32Array(values.length);
  for (let layer = 0; layer < model.layers; layer++) {
    convolve(model, layer, { from: values, to: spare });
    [values, spare] = [spare, values];
  }
  return lastLayer(model, values);
}

function firstLayer(model: LineModel, input: NetworkInput): Float32Array {
  const { channels, dimensions, features } = model;
  const lines = input.features.length / features;
  const values: Float32Array = new Float32Array(lines * channels);
  const looks = new Float32Array(LOOKS * dimensions);
  const sums = new Float64Array(channels);
  for (let line = 0; line < lines; line++) {
    sums.set(model.inputBias);
    addRows(sums, model.input, { from: input.features, at: line * features, count: features, row: 0 });
    lookUp(model, input, { line, into: looks });
    addRows(sums, model.input, { from: looks, at: 0, count: looks.length, row: features });
    for (let channel = 0; channel < channels; channel++) {
      values[line * channels + channel] = Math.max(sums[channel] as number, 0);
    }
  }
  return values;
}

interface Source {
  readonly from: Float32Array;
  readonly at: number;
  readonly count: number;
  /** The matrix's row that belongs to the first value. */
  readonly row: number;
}

/** sums += values × matrix; most values are zero. Sums are a multiple of `TOGETHER`. */
function addRows(sums: Float64Array, matrix: Float32Array, { from, at, count, row }: Source): void {
  const width = sums.length;
  for (let index = 0; index < count; index++) {
    const value = from[at + index] as number;
    if (value === 0) continue;
    const start = (row + index) * width;
    for (let channel = 0; channel < width; channel += TOGETHER) {
      const place = start + channel;
      sums[channel] = (sums[channel] as number) + value * (matrix[place] as number);
      sums[channel + 1] = (sums[channel + 1] as number) + value * (matrix[place + 1] as number);
      sums[channel + 2] = (sums[channel + 2] as number) + value * (matrix[place + 2] as number);
      sums[channel + 3] = (sums[channel + 3] as number) + value * (matrix[place + 3] as number);
    }
  }
}

/** The sum of all words' rows over the root of their number, and the sum of the first ones' rows. */
function lookUp(model: LineModel, input: NetworkInput, { line, into }: { line: number; into: Float32Array }): void {
  const { words, wordScale, dimensions } = model;
  into.fill(0);
  const from = input.allFrom[line] as number;
  const to = input.allFrom[line + 1] as number;
  for (let word = from; word < to; word++) addRow(into, words, { row: input.all[word] as number, at: 0, dimensions });
  const share = to > from ? wordScale / Math.sqrt(to - from) : 0;
  for (let d = 0; d < dimensions; d++) into[d] = (into[d] as number) * share;
  for (let word = input.firstFrom[line] as number; word < (input.firstFrom[line + 1] as number); word++) {
    addRow(into, words, { row: input.first[word] as number, at: dimensions, dimensions });
  }
  for (let d = dimensions; d < into.length; d++) into[d] = (into[d] as number) * wordScale;
}

function addRow(
  into: Float32Array,
  words: Int8Array,
  { row, at, dimensions }: { row: number; at: number; dimensions: number },
): void {
  for (let d = 0; d < dimensions; d++)
    into[at + d] = (into[at + d] as number) + (words[row * dimensions + d] as number);
}

/** One residual layer; its lines of sight are 2^layer lines long. */
function convolve(model: LineModel, layer: number, { from, to }: { from: Float32Array; to: Float32Array }): void {
  const { channels, hidden } = model;
  const lines = from.length / channels;
  const reach = 2 ** layer;
  const sums = new Float64Array(channels);
  const bias = model.hiddenBias.subarray(layer * channels, (layer + 1) * channels);
  for (let line = 0; line < lines; line++) {
    sums.set(bias);
    for (let tap = 0; tap < KERNEL; tap++) {
      const near = line + (tap - 1) * reach;
      if (near < 0 || near >= lines) continue;
      addRows(sums, hidden, { from, at: near * channels, count: channels, row: (layer * KERNEL + tap) * channels });
    }
    for (let channel = 0; channel < channels; channel++) {
      const at = line * channels + channel;
      to[at] = (from[at] as number) + Math.max(sums[channel] as number, 0);
    }
  }
}

function lastLayer({ channels, output, outputBias }: LineModel, values: Float32Array): Float32Array {
  const lines = values.length / channels;
  const emissions = new Float32Array(lines * STATES);
  const sums = new Float64Array(STATES);
  for (let line = 0; line < lines; line++) {
    sums.set(outputBias);
    addRows(sums, output, { from: values, at: line * channels, count: channels, row: 0 });
    emissions.set(sums, line * STATES);
  }
  return emissions;
}

/** The model's scores of steps between states; steps that no page takes are never taken. */
export function transitionsOf({ transitions }: LineModel): Transitions {
  const row = (index: number): number[] => Array.from(transitions.subarray(index * STATES, (index + 1) * STATES));
  return { begin: row(0), step: [1, 2, 3, 4].map(row), end: row(STATES + 1) };
}
