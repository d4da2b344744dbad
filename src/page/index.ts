/** Bytes or a string → Page. */
import type { Page } from "../shapes.js";
import { readPlain } from "./plain.js";

/** Reads a page; bytes are decoded as UTF-8, with U+FFFD where they are not. */
export function readPage(source: string | Uint8Array): Page {
  if (typeof source === "string") return readPlain(source, null);
  return readPlain(new TextDecoder("utf-8", { ignoreBOM: true }).decode(source), "utf-8");
}
