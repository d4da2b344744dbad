/** The tagger's weights: names.bin, made by training/names.ts; names.json says from what, and how well it does. */
import { readModel } from "./binary.js";

export const NAMES_VERSION = 1;
/** A bucket's weights, one a label, and one to spare so that rows are aligned. */
export const ROW = 8;
/** Kinds of word that weigh their own steps from label to label. */
export const STEP_KINDS = 8;
export const STEPS = STEP_KINDS * ROW * ROW;

/** Whole numbers: a score is a sum of them, the same on every machine. */
export interface NameWeights {
  /** Row after row of label weights, by bucket. */
  readonly rows: Int8Array;
  /** [kind of word][label before][label]. */
  readonly steps: Int16Array;
}

/** Languages whose pages taught the tagger (names.json); elsewhere it knows shapes alone, and rules by words are surer. */
export const TAUGHT_LANGUAGES: readonly string[] = ["id", "ms", "en"];

let loaded: NameWeights | null = null;

/** @throws PetikError BAD_MODEL where names.bin is missing or damaged */
export function nameWeights(): NameWeights {
  loaded ??= nameWeightsOf(readModel("names.bin", NAMES_VERSION));
  return loaded;
}

/** Steps first, rows after them. */
export function nameWeightsOf({ buffer, byteOffset, byteLength }: Uint8Array): NameWeights {
  const bytes = STEPS * Int16Array.BYTES_PER_ELEMENT;
  return {
    steps: new Int16Array(buffer, byteOffset, STEPS),
    rows: new Int8Array(buffer, byteOffset + bytes, byteLength - bytes),
  };
}
