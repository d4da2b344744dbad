/** gzip, of one member or many, as a stream: what came before a fault is given before the fault is thrown. */
import { createGunzip } from "node:zlib";
import { type Unpacked, unpackedBy } from "./unpack.js";

/** The unpacked bytes of `chunks`. */
export function gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Unpacked> {
  return unpackedBy(chunks, createGunzip({ chunkSize: 1 << 16 }), "gzip");
}
