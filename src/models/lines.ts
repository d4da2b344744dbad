/** The learned line model: its weights as they lie in lines.bin, read when the first page needs them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PetikError } from "../errors.js";

/** Kernel of a layer: the line before (at the layer's distance), the line, the line behind. */
export const KERNEL = 3;
export const STATES = 4;

/** Sizes of the network. */
export interface Shape {
  /** Hash of the names of the features that it was trained on. */
  readonly featureHash: number;
  readonly features: number;
  readonly channels: number;
  readonly layers: number;
}

/** A dilated convolution over lines: features → channels, residual layers, scores of the states. */
export interface LineModel extends Shape {
  /** `[features][channels]`, then the biases. */
  readonly input: Float32Array;
  readonly inputBias: Float32Array;
  /** `[layers][KERNEL][channels][channels]`, then the biases. */
  readonly hidden: Float32Array;
  readonly hiddenBias: Float32Array;
  /** `[channels][STATES]`, then the biases. */
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
  /** Scores of beginning in a state, of steps from state to state, and of ending in one. */
  readonly transitions: Float32Array;
}

const MAGIC = 0x324d4c50; // "PLM2"
const HEADER_NUMBERS = 6;
const BYTES = 4;
const MOST_INT8 = 127;
const TRANSITIONS = STATES * (STATES + 2);
/** No real model is larger in any direction. */
const MOST_SIZE = 65_536;

let loaded: LineModel | null = null;

/**
 * The model that ships with petik.
 *
 * @throws PetikError BAD_MODEL where the file is missing, damaged or made for other features
 */
export function lineModel(featureHash: number): LineModel {
  loaded ??= readLineModel(readFile(), featureHash);
  return loaded;
}

function readFile(): Uint8Array {
  const path = join(import.meta.dirname, "../models/lines.bin");
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new PetikError("BAD_MODEL", `line model not readable: ${path}`, { cause });
  }
}

/**
 * The model in `bytes`, as `writeLineModel` wrote it.
 *
 * @throws PetikError BAD_MODEL where it is damaged or made for other features
 */
export function readLineModel(bytes: Uint8Array, featureHash: number): LineModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const header = HEADER_NUMBERS * BYTES;
  if (bytes.length < header || view.getUint32(0, true) !== MAGIC) throw bad("is none");
  const number = (index: number): number => view.getUint32(index * BYTES, true);
  const shape: Shape = {
    featureHash: number(2),
    features: number(3),
    channels: number(4),
    layers: number(5),
  };
  if (
    Object.values(shape)
      .slice(1)
      .some((size) => size > MOST_SIZE)
  )
    throw bad("has impossible sizes");
  if (shape.featureHash !== featureHash) throw bad("was made for other features");
  const tensors = tensorsOf(shape);
  const size = tensors.reduce((sum, { length, isByte }) => sum + BYTES + (isByte ? length : length * BYTES), header);
  if (bytes.length !== size) throw bad(`has ${bytes.length} bytes instead of ${size}`);
  if (checksum(bytes) !== number(1)) throw bad("is damaged");
  return unpack(view, { shape, tensors });
}

/** The bytes of a model: matrices in 8 bits with one scale each, the small rest in 32. */
export function writeLineModel(model: LineModel): Uint8Array {
  const tensors = tensorsOf(model);
  const header = HEADER_NUMBERS * BYTES;
  const size = tensors.reduce((sum, { length, isByte }) => sum + BYTES + (isByte ? length : length * BYTES), header);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const { featureHash, features, channels, layers } = model;
  [MAGIC, 0, featureHash, features, channels, layers].forEach((value, index) => {
    view.setUint32(index * BYTES, value, true);
  });
  let at = header;
  for (const { name, length, isByte } of tensors) {
    const values = model[name];
    const scale = isByte
      ? Math.max(
          1e-9,
          values.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
        ) / MOST_INT8
      : 1;
    view.setFloat32(at, scale, true);
    at += BYTES;
    for (let index = 0; index < length; index++) {
      const value = values[index] ?? 0;
      if (isByte) view.setInt8(at + index, Math.round(value / scale));
      else view.setFloat32(at + index * BYTES, value, true);
    }
    at += isByte ? length : length * BYTES;
  }
  view.setUint32(BYTES, checksum(bytes), true);
  return bytes;
}

interface Tensor {
  readonly name: "input" | "inputBias" | "hidden" | "hiddenBias" | "output" | "outputBias" | "transitions";
  readonly length: number;
  readonly isByte: boolean;
}

function tensorsOf({ features, channels, layers }: Shape): readonly Tensor[] {
  return [
    { name: "inputBias", length: channels, isByte: false },
    { name: "hiddenBias", length: layers * channels, isByte: false },
    { name: "outputBias", length: STATES, isByte: false },
    { name: "transitions", length: TRANSITIONS, isByte: false },
    { name: "output", length: channels * STATES, isByte: false },
    { name: "input", length: features * channels, isByte: true },
    { name: "hidden", length: layers * KERNEL * channels * channels, isByte: true },
  ];
}

function unpack(view: DataView, { shape, tensors }: { shape: Shape; tensors: readonly Tensor[] }): LineModel {
  let at = HEADER_NUMBERS * BYTES;
  const found = new Map<string, Float32Array>();
  for (const { name, length, isByte } of tensors) {
    const scale = view.getFloat32(at, true);
    at += BYTES;
    const values = new Float32Array(length);
    for (let index = 0; index < length; index++) {
      values[index] = isByte ? view.getInt8(at + index) * scale : view.getFloat32(at + index * BYTES, true);
    }
    found.set(name, values);
    at += isByte ? length : length * BYTES;
  }
  const tensor = (name: Tensor["name"]): Float32Array => found.get(name) ?? new Float32Array(0);
  return {
    ...shape,
    input: tensor("input"),
    inputBias: tensor("inputBias"),
    hidden: tensor("hidden"),
    hiddenBias: tensor("hiddenBias"),
    output: tensor("output"),
    outputBias: tensor("outputBias"),
    transitions: tensor("transitions"),
  };
}

/** FNV-1a over all but the header's own checksum. */
function checksum(bytes: Uint8Array): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < bytes.length; index++) {
    if (index >= BYTES && index < 2 * BYTES) continue;
    hash = Math.imul(hash ^ (bytes[index] ?? 0), 16_777_619);
  }
  return hash >>> 0;
}

function bad(why: string): PetikError {
  return new PetikError("BAD_MODEL", `line model ${why}: install petik again`);
}
