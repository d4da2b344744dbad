/** Bytes → bytes as a file stores them: each batch a gzip member or a zstd frame of its own, so that a file can go on. */
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Packing } from "../target.js";

export type Pack = (bytes: Uint8Array) => Promise<Uint8Array>;

/** The packer of a kind of file. Parquet is made at the end, from what lies plain until then. */
export async function packFor(packing: Packing): Promise<Pack> {
  if (packing === "gz") return promisify<Uint8Array, Uint8Array>(gzip);
  if (packing !== "zst") return async (bytes) => bytes;
  // Node 20 writes no zstd, and what newer ones write differs from version to version: one encoder for all.
  const { Zstd } = await import("@hpcc-js/wasm-zstd");
  const zstd = await Zstd.load();
  return async (bytes) => zstd.compress(bytes);
}
