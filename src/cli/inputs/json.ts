/** JSON → rows, whichever way it is laid out: an object a line, a list of objects, or objects over several lines. */
import { InputError } from "../../errors.js";
import type { Row } from "../rows.js";
import { ESCAPE_FACTOR, jsonlRows, rowOfRecord } from "./jsonl.js";
import { peeked } from "./peek.js";

const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const NEWLINE = 10;
const BLANKS: ReadonlySet<number> = new Set([9, NEWLINE, 13, 32]);
/** A byte-order mark in UTF-8. */
const MARK: ReadonlySet<number> = new Set([0xef, 0xbb, 0xbf]);
/** Bytes in which the layout shows itself. */
const HEAD = 4_096;

/** A row for each object, named "dump.json:17": by its line, or by its number where the JSON is not laid out in lines. */
export async function* jsonRows(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  maxBytes: number,
): AsyncGenerator<readonly Row[]> {
  const { head, whole } = await peeked(chunks, (bytes) => isSpread(bytes) !== null || bytes.length >= HEAD);
  yield* isSpread(head) ? spreadRows(whole, name, maxBytes) : jsonlRows(whole, name, maxBytes);
}

/** Whether JSON begins with a list, or with a line that opens an object and ends; null where that is not to be seen yet. */
function isSpread(head: Uint8Array): boolean | null {
  const first = head.findIndex((byte) => !BLANKS.has(byte) && !MARK.has(byte));
  if (first < 0) return null;
  if (head[first] !== OPEN_OBJECT) return head[first] === OPEN_LIST;
  const next = head.subarray(first + 1).find((byte) => byte === NEWLINE || !BLANKS.has(byte));
  return next === undefined ? null : next === NEWLINE;
}

async function* spreadRows(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  maxBytes: number,
): AsyncGenerator<readonly Row[]> {
  const cutter = new ValueCutter(maxBytes * ESCAPE_FACTOR);
  let count = 0;
  for await (const chunk of chunks) {
    yield cutter.cut(chunk).map((value) => rowOfRecord(value, `${name}:${++count}`, maxBytes));
  }
  if (cutter.isOpen) throw new InputError("TRUNCATED", `the JSON stops in the middle, after record ${count}`);
}

/** Cuts the values out of JSON: those that stand alone, and those of a list that does. What has begun is kept between chunks. */
class ValueCutter {
  readonly #maxBytes: number;
  #parts: Uint8Array[] = [];
  #size = 0;
  #isInList = false;
  #isInValue = false;
  #isInString = false;
  #isEscaped = false;
  /** Brackets open inside the value. */
  #depth = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Whether a value or the list has begun and not ended. */
  get isOpen(): boolean {
    return this.#isInValue || this.#isInList;
  }

  /** The values that `chunk` completes; null for one of more than the bytes allowed, which is never held. */
  cut(chunk: Uint8Array): readonly (Uint8Array | null)[] {
    const values: (Uint8Array | null)[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (this.#isInString) {
        this.#readString(byte);
      } else if (this.#isInValue && this.#depth === 0 && isBetween(byte)) {
        values.push(this.#close(chunk.subarray(from, at)));
        this.#passBetween(byte);
      } else if (this.#isInValue || !this.#passBetween(byte)) {
        if (!this.#isInValue) from = at;
        this.#isInValue = true;
        if (this.#closes(byte)) values.push(this.#close(chunk.subarray(from, at + 1)));
      }
    }
    if (this.#isInValue) this.#keep(chunk.subarray(from));
    return values;
  }

  #readString(byte: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === BACKSLASH) this.#isEscaped = true;
    else if (byte === QUOTE) this.#isInString = false;
  }

  /** Passes what stands between values; false where a value begins. */
  #passBetween(byte: number): boolean {
    if (byte === OPEN_LIST && !this.#isInList) this.#isInList = true;
    else if (byte === CLOSE_LIST) this.#isInList = false;
    else return isBetween(byte);
    return true;
  }

  /** Goes on inside a value; whether its last bracket is closed. */
  #closes(byte: number): boolean {
    if (byte === QUOTE) this.#isInString = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) this.#depth++;
    else if (byte === CLOSE_OBJECT || byte === CLOSE_LIST) return --this.#depth <= 0;
    return false;
  }

  #keep(part: Uint8Array): void {
    this.#size += part.length;
    if (this.#size > this.#maxBytes) this.#parts = [];
    else this.#parts.push(part);
  }

  #close(last: Uint8Array): Uint8Array | null {
    this.#keep(last);
    const value = this.#size > this.#maxBytes ? null : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#size = 0;
    this.#depth = 0;
    this.#isInValue = false;
    return value;
  }
}

/** Blanks, commas, the end of a list, a byte-order mark. */
function isBetween(byte: number): boolean {
  return BLANKS.has(byte) || byte === COMMA || byte === CLOSE_LIST || MARK.has(byte);
}
