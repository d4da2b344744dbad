/** Reads a generated model file: four words of header (mark, version, length, check), then the payload. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PetikError } from "../errors.js";

/** "PTK1", little-endian. */
const MARK = 0x314b5450;
const HEADER_WORDS = 4;
const HEADER_BYTES = HEADER_WORDS * Uint32Array.BYTES_PER_ELEMENT;
/** Arrays of any kind can be laid over a payload that begins at a multiple of this. */
const ALIGNMENT = 8;
const CHECK_SEED = 2166136261;
const CHECK_PRIME = 16777619;

/**
 * The payload of a model that lies beside this file, aligned so that typed arrays can be laid over it. Its bytes are
 * summed up by the tests, not by each start: that alone would take longer than to read a page.
 *
 * @throws PetikError BAD_MODEL where the file is missing, cut short or of another version
 */
export function readModel(name: string, version: number): Uint8Array {
  let file: Buffer;
  try {
    file = readFileSync(join(import.meta.dirname, "../models", name));
  } catch (cause) {
    throw new PetikError("BAD_MODEL", `model ${name} cannot be read: reinstall petik`, { cause });
  }
  return laidOpen(file, name, version).payload;
}

/**
 * The payload of a model's bytes.
 *
 * @throws PetikError BAD_MODEL as `readModel` does, and where a byte has changed
 */
export function payloadOf(file: Uint8Array, name: string, version: number): Uint8Array {
  const { payload, check } = laidOpen(file, name, version);
  if (check !== checkOf(payload)) throw damaged(name);
  return payload;
}

function laidOpen(file: Uint8Array, name: string, version: number): { payload: Uint8Array; check: number } {
  const { buffer, byteOffset, byteLength } = file.byteOffset % ALIGNMENT === 0 ? file : new Uint8Array(file);
  const isWhole = byteLength >= HEADER_BYTES;
  const [mark, found, length, check = 0] = isWhole ? new Uint32Array(buffer, byteOffset, HEADER_WORDS) : [];
  const payload = new Uint8Array(buffer, byteOffset, byteLength).subarray(HEADER_BYTES);
  if (mark !== MARK || length !== payload.byteLength) throw damaged(name);
  if (found !== version) {
    throw new PetikError("BAD_MODEL", `model ${name} has version ${found}, this petik reads version ${version}`);
  }
  return { payload, check };
}

function damaged(name: string): PetikError {
  return new PetikError("BAD_MODEL", `model ${name} is damaged: reinstall petik`);
}

/** A payload with its header, as `readModel` reads it. The payload's length is a multiple of four bytes. */
export function modelFile(payload: Uint8Array, version: number): Uint8Array {
  const file = new Uint8Array(HEADER_BYTES + payload.length);
  file.set(payload, HEADER_BYTES);
  const check = checkOf(file.subarray(HEADER_BYTES));
  new Uint32Array(file.buffer, 0, HEADER_WORDS).set([MARK, version, payload.length, check]);
  return file;
}

function checkOf({ buffer, byteOffset, byteLength }: Uint8Array): number {
  let check = CHECK_SEED;
  const words = new Int32Array(buffer, byteOffset, Math.floor(byteLength / Int32Array.BYTES_PER_ELEMENT));
  for (let at = 0; at < words.length; at++) check = Math.imul(check ^ (words[at] as number), CHECK_PRIME);
  return check >>> 0;
}
