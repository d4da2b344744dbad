/** A source's bytes, unpacked as they come. What was whole is given before an error is thrown. */
import { createReadStream } from "node:fs";
import { InputError } from "../../errors.js";
import { STANDARD_INPUT } from "../config.js";
import type { Coding } from "../rows.js";
import type { Source } from "./source.js";
import type { Unpacked } from "./unpack.js";

/** Bytes read at once. */
const READ_SIZE = 1 << 16;

/** Counts and hashes what is read from the disk. */
export interface Meter {
  readonly add: (bytes: Uint8Array) => void;
}

/** The bytes of `source`, unpacked; throws InputError where the packing is cut short or damaged. */
export function openStream(source: Source, meter: Meter, head: readonly Uint8Array[] = []): AsyncIterable<Uint8Array> {
  const raw = metered(rawBytes(source.path, head), meter);
  const [coding] = source.codings;
  if (coding === undefined) return raw;
  return guarded(unpacked(raw, coding));
}

/** Unpackers are loaded when they are met. */
async function* unpacked(raw: AsyncIterable<Uint8Array>, coding: Coding): AsyncGenerator<Unpacked> {
  if (coding === "zstd") yield* (await import("./zstd.js")).unzstdStream(raw);
  else yield* (await import("./gunzip.js")).gunzipped(raw);
}

/** The bytes as stored. */
export function rawBytes(path: string, head: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  if (path === STANDARD_INPUT) return followed(head, process.stdin);
  return createReadStream(path, { highWaterMark: READ_SIZE });
}

async function* followed(head: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  yield* rest;
}

async function* metered(chunks: AsyncIterable<Uint8Array>, meter: Meter): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    meter.add(chunk);
    yield chunk;
  }
}

/** News packs to a third or a tenth. What unfolds more than this often, once it is large, is a bomb. */
const MAX_RATIO = 200;
const LARGE = 2 ** 26;

async function* guarded(parts: AsyncIterable<Unpacked>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const { bytes, taken } of parts) {
    size += bytes.length;
    if (size > LARGE && size > taken * MAX_RATIO) {
      throw new InputError("TOO_LARGE", `byte ${taken}: unfolds more than ${MAX_RATIO} times, as only a bomb does`);
    }
    yield bytes;
  }
}
