/** The lexicon: names that are known as facts, compiled from training/lexicon into lexicon.bin. */
import type { PhraseTable } from "../text/phrases.js";
import { readModel } from "./binary.js";

export const LEXICON_VERSION = 1;

/** The low bits of a value: which organization a form names; 0 where it is none, or could be two. */
export const ENTITY_MASK = 0xffff;
/** The form names an organization. */
export const KNOWN_ORGANIZATION = 1 << 16;
/** An organization, but also an ordinary word or a person's name: never taken on this evidence alone. */
export const AMBIGUOUS = 1 << 17;
export const OUTLET = 1 << 18;
export const PLACE = 1 << 19;
export const GIVEN_NAME = 1 << 20;
/** An event, a product, a law, a platform: written like an organization and none. */
export const NO_ORGANIZATION = 1 << 21;
/** Counts only where it is printed in capitals: "BIN" is an agency, "bin" and "Bin" are not. */
export const CAPITALS_ONLY = 1 << 22;

/** The name itself is printed small: "detikcom". */
export const SMALL_FORM = 1 << 23;
/** A part of names that has several forms: "Dinas Kesehatan" and "Dinkes". */
export const NAME_PART = 1 << 24;
/** A body of Indonesia or Malaysia: elsewhere its acronym is more often something else. */
export const LOCAL = 1 << 25;

let loaded: PhraseTable | null = null;

/** @throws PetikError BAD_MODEL where lexicon.bin is missing or damaged */
export function lexicon(): PhraseTable {
  loaded ??= lexiconOf(readModel("lexicon.bin", LEXICON_VERSION));
  return loaded;
}

/** The first half of the payload holds the keys, the second half their values. */
export function lexiconOf({ buffer, byteOffset, byteLength }: Uint8Array): PhraseTable {
  const half = byteLength / 2;
  const slots = half / Int32Array.BYTES_PER_ELEMENT;
  return {
    keys: new Int32Array(buffer, byteOffset, slots),
    values: new Int32Array(buffer, byteOffset + half, slots),
  };
}
