/** Reads a generated model file: four words of header (mark, version, length, check), then the payload. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PetikError } from "../errors.js";

/** "PTK1", little-endian. */
const MARK = 0x314b5450;
const HEADER_WORDS = 4;
const HEADER_BYTES = HEADER_WORDS * Uint32Array.BYTES_PER_ELEMENT;
const CHECK_SEED = 2166136261;
const CHECK_PRIME = 16777619;

/**
 * The payload of a model that lies beside this file, aligned so that typed arrays can be laid over it.
 *
 * @throws PetikError BAD_MODEL where the file is missing, cut short, of another version, or changed
 */
export function readModel(name: string, version: number): ArrayBuffer {
  let file: Buffer;
  try {
    file = readFileSync(join(import.meta.dirname, "../models", name));
  } catch (cause) {
    throw new PetikError("BAD_MODEL", `model ${name} cannot be read: reinstall petik`, { cause });
  }
  return payloadOf(file, name, version);
}

/** The payload of a model's bytes; see `readModel`. */
export function payloadOf(file: Uint8Array, name: string, version: number): ArrayBuffer {
  const header = new Uint8Array(file.subarray(0, HEADER_BYTES)).buffer;
  const [mark, found, length, check] = header.byteLength < HEADER_BYTES ? [] : new Uint32Array(header);
  const payload = new Uint8Array(file.subarray(HEADER_BYTES)).buffer;
  if (mark !== MARK || length !== payload.byteLength || check !== checkOf(payload)) {
    throw new PetikError("BAD_MODEL", `model ${name} is damaged: reinstall petik`);
  }
  if (found !== version) {
    throw new PetikError("BAD_MODEL", `model ${name} has version ${found}, this petik reads version ${version}`);
  }
  return payload;
}

/** A payload with its header, as `readModel` reads it. The payload's length is a multiple of four bytes. */
export function modelFile(payload: Uint8Array, version: number): Uint8Array {
  const file = new Uint8Array(HEADER_BYTES + payload.length);
  file.set(payload, HEADER_BYTES);
  const check = checkOf(file.buffer.slice(HEADER_BYTES));
  new Uint32Array(file.buffer, 0, HEADER_WORDS).set([MARK, version, payload.length, check]);
  return file;
}

function checkOf(payload: ArrayBuffer): number {
  let check = CHECK_SEED;
  const whole = payload.byteLength - (payload.byteLength % Uint32Array.BYTES_PER_ELEMENT);
  const words = new Int32Array(payload, 0, whole / Int32Array.BYTES_PER_ELEMENT);
  // by index and in signed numbers: this runs before any code is optimized
  for (let at = 0; at < words.length; at++) check = Math.imul(check ^ (words[at] as number), CHECK_PRIME);
  return check >>> 0;
}
