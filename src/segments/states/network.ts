/** The line model's arithmetic: features of a page's lines → scores of their states. */
import { KERNEL, type LineModel, STATES } from "../../models/lines.js";
import type { Transitions } from "./decode.js";

/** Sums are added so many at a time: every number of channels divides by it, and STATES are filled up to it. */
const TOGETHER = 8;

/** Lines that are reckoned together: what a window needs fits into the processor's cache. */
const WINDOW = 2_048;

/** `model.features` numbers a line, of lines `[from, to)`. */
export type FeaturesOf = (from: number, to: number) => Float32Array;

/** Scores of the states, `STATES` a line: window by window, each with as many lines around it as its layers see. */
export function networkEmissions(model: LineModel, lines: number, featuresOf: FeaturesOf): Float32Array {
  const emissions = new Float32Array(lines * STATES);
  const sight = 2 ** model.layers - 1;
  for (let from = 0; from < lines; from += WINDOW) {
    const to = Math.min(lines, from + WINDOW);
    const [first, last] = [Math.max(0, from - sight), Math.min(lines, to + sight)];
    const scores = windowEmissions(model, featuresOf(first, last));
    emissions.set(scores.subarray((from - first) * STATES, (to - first) * STATES), from * STATES);
  }
  return emissions;
}

/** A model's matrices as numbers that are added without being converted. */
interface Matrices {
  readonly input: Float64Array;
  readonly hidden: Float64Array;
  /** Its rows filled up to `TOGETHER` numbers. */
  readonly output: Float64Array;
  readonly room: Room;
}

/** Room for values that are not zero, and for where the matrix has the rows that belong to them. */
interface Room {
  readonly values: Float64Array;
  readonly rows: Int32Array;
}

const matricesByModel = new WeakMap<LineModel, Matrices>();

function matricesOf(model: LineModel): Matrices {
  const known = matricesByModel.get(model);
  if (known) return known;
  const { input, hidden, output } = model;
  const most = Math.max(model.features, KERNEL * model.channels);
  const wide = {
    input: new Float64Array(input),
    hidden: new Float64Array(hidden),
    output: filledUp(output),
    room: { values: new Float64Array(most), rows: new Int32Array(most) },
  };
  matricesByModel.set(model, wide);
  return wide;
}

function filledUp(output: Float32Array): Float64Array {
  const wide = new Float64Array((output.length / STATES) * TOGETHER);
  output.forEach((weight, at) => {
    wide[Math.floor(at / STATES) * TOGETHER + (at % STATES)] = weight;
  });
  return wide;
}

function windowEmissions(model: LineModel, features: Float32Array): Float32Array {
  let values = firstLayer(model, features);
  let spare: Float32Array = new Float32Array(values.length);
  for (let layer = 0; layer < model.layers; layer++) {
    convolve(model, layer, { from: values, to: spare });
    [values, spare] = [spare, values];
  }
  return lastLayer(model, values);
}

function firstLayer(model: LineModel, features: Float32Array): Float32Array {
  const { channels, features: count, inputBias } = model;
  const { input, room } = matricesOf(model);
  const lines = features.length / count;
  const values: Float32Array = new Float32Array(lines * channels);
  const sums = new Float64Array(channels);
  for (let line = 0; line < lines; line++) {
    sums.set(inputBias);
    addRows(sums, input, room, gather(room, 0, { from: features, at: line * count, count, row: 0, width: channels }));
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
  /** The matrix's row that belongs to the first value, and numbers in a row. */
  readonly row: number;
  readonly width: number;
}

/** Puts the values that are not zero behind the `filled` ones that are in the room; returns how many there are then. Most are zero. */
function gather({ values, rows }: Room, filled: number, { from, at, count, row, width }: Source): number {
  let most = filled;
  for (let index = 0; index < count; index++) {
    const value = from[at + index] as number;
    if (value === 0) continue;
    values[most] = value;
    rows[most++] = (row + index) * width;
  }
  return most;
}

/** sums += values × matrix, `TOGETHER` sums at a time. */
function addRows(sums: Float64Array, matrix: Float64Array, { values, rows }: Room, filled: number): void {
  const width = sums.length;
  for (let channel = 0; channel < width; channel += TOGETHER) {
    let a = sums[channel] as number;
    let b = sums[channel + 1] as number;
    let c = sums[channel + 2] as number;
    let d = sums[channel + 3] as number;
    let e = sums[channel + 4] as number;
    let f = sums[channel + 5] as number;
    let g = sums[channel + 6] as number;
    let h = sums[channel + 7] as number;
    for (let turn = 0; turn < filled; turn++) {
      const value = values[turn] as number;
      const place = (rows[turn] as number) + channel;
      a += value * (matrix[place] as number);
      b += value * (matrix[place + 1] as number);
      c += value * (matrix[place + 2] as number);
      d += value * (matrix[place + 3] as number);
      e += value * (matrix[place + 4] as number);
      f += value * (matrix[place + 5] as number);
      g += value * (matrix[place + 6] as number);
      h += value * (matrix[place + 7] as number);
    }
    sums[channel] = a;
    sums[channel + 1] = b;
    sums[channel + 2] = c;
    sums[channel + 3] = d;
    sums[channel + 4] = e;
    sums[channel + 5] = f;
    sums[channel + 6] = g;
    sums[channel + 7] = h;
  }
}

/** One residual layer; its lines of sight are 2^layer lines long. */
function convolve(model: LineModel, layer: number, { from, to }: { from: Float32Array; to: Float32Array }): void {
  const { channels } = model;
  const { hidden, room } = matricesOf(model);
  const lines = from.length / channels;
  const reach = 2 ** layer;
  const sums = new Float64Array(channels);
  const bias = model.hiddenBias.subarray(layer * channels, (layer + 1) * channels);
  for (let line = 0; line < lines; line++) {
    sums.set(bias);
    let filled = 0;
    for (let tap = 0; tap < KERNEL; tap++) {
      const near = line + (tap - 1) * reach;
      if (near < 0 || near >= lines) continue;
      const row = (layer * KERNEL + tap) * channels;
      filled = gather(room, filled, { from, at: near * channels, count: channels, row, width: channels });
    }
    addRows(sums, hidden, room, filled);
    for (let channel = 0; channel < channels; channel++) {
      const at = line * channels + channel;
      to[at] = (from[at] as number) + Math.max(sums[channel] as number, 0);
    }
  }
}

function lastLayer(model: LineModel, values: Float32Array): Float32Array {
  const { channels, outputBias } = model;
  const { output, room } = matricesOf(model);
  const lines = values.length / channels;
  const emissions = new Float32Array(lines * STATES);
  const sums = new Float64Array(TOGETHER);
  const states = sums.subarray(0, STATES);
  for (let line = 0; line < lines; line++) {
    sums.set(outputBias);
    const source = { from: values, at: line * channels, count: channels, row: 0, width: TOGETHER };
    addRows(sums, output, room, gather(room, 0, source));
    emissions.set(states, line * STATES);
  }
  return emissions;
}

const transitionsByModel = new WeakMap<LineModel, Transitions>();

/** The model's scores of steps between states; steps that no page takes are never taken. */
export function transitionsOf(model: LineModel): Transitions {
  const known = transitionsByModel.get(model);
  if (known) return known;
  const transitions = readTransitions(model);
  transitionsByModel.set(model, transitions);
  return transitions;
}

function readTransitions({ transitions }: LineModel): Transitions {
  const row = (index: number): number[] => Array.from(transitions.subarray(index * STATES, (index + 1) * STATES));
  return { begin: row(0), step: [1, 2, 3, 4].map(row), end: row(STATES + 1) };
}
