/** Bytes → text: by byte-order mark, strict UTF-8, the declared character set, and last by what the bytes look like. */
import { isUtf8 } from "node:buffer";
import { createRequire } from "node:module";
import type * as Sniffer from "encoding-sniffer/sniffer";
import { InputError } from "../errors.js";
import { signOf } from "./windows1252.js";

/** A page's text and the character set that it was read with, by its WHATWG name in lower case. */
interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const require = createRequire(import.meta.url);

/** Byte-order marks; a page that starts with one is in that character set whatever it declares. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
/** What is to be done with a compressed page whose name does not say so. */
const NAME_IT = "name it so, or unpack it first";
/** Openings of files that are no text, and what such a file is. */
const BINARY_OPENINGS: readonly (readonly [opening: string, what: string])[] = [
  ["%PDF-", "a PDF file: take its text out first"],
  ["\x89PNG", "a picture"],
  ["\xff\xd8\xff", "a picture"],
  ["GIF8", "a picture"],
  ["PK\x03\x04", "a ZIP archive or an office document: unpack it first"],
  ["\x1f\x8b", `gzip (.gz): ${NAME_IT}`],
  ["\x28\xb5\x2f\xfd", `Zstandard (.zst): ${NAME_IT}`],
  ...Array.from("123456789", (level) => [`BZh${level}1AY`, "bzip2: unpack it first"] as const),
  ["\xfd7zXZ", "xz: unpack it first"],
  ["PAR1\x15", "a Parquet file: name it .parquet, or read it with --from parquet"],
];
/** Bytes in which a declaration is looked for: some pages put scripts before it. */
const DECLARATION_BYTES = 16_384;
/** Bytes in which NULs and other controls are counted. */
const SAMPLE_BYTES = 4_096;
/** Share of NULs at odd or even places from which bytes are taken for UTF-16 without a mark. */
const UTF16_NUL_SHARE = 0.3;
/** Share of NULs that a damaged text page may hold. */
const BINARY_NUL_SHARE = 0.01;
/** Share of controls that text may hold: of compressed bytes a tenth are. */
const BINARY_CONTROL_SHARE = 0.05;
/** A short page may end in some: the end of a file under DOS, a feed of a printer. */
const FEW_CONTROLS = 8;
/** Controls that stand in text: tab to carriage return, and the escape of ISO 2022 and of terminals. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);
/** What the sniffer answers where nothing is declared. */
const UNDECLARED = "x-user-defined";
/** What undeclared bytes are in that are no UTF-8 either. */
const LEGACY = "windows-1252";
/** The controls of Latin 1 at which windows-1252 has punctuation. */
const C1_CONTROL = /[\u0080-\u009f]/g;
/** Well-formed sequences for each damaged one from which bytes are damaged UTF-8 rather than another character set. */
const SOUND_PER_DAMAGED = 2;

/**
 * Decodes a page. What cannot be decoded is U+FFFD; a byte-order mark is dropped.
 *
 * @throws InputError BINARY where the bytes are no text
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return decodeAs(bytes, marked[0]);
  refuseBinary(bytes);
  const wide = wideEncodingOf(bytes);
  if (wide !== null) return decodeAs(bytes, wide);
  refuseControls(bytes);
  if (isUtf8(bytes)) return decodeAs(bytes, "utf-8");
  return decodeAs(bytes, declaredEncodingOf(bytes) ?? (looksLikeUtf8(bytes) ? "utf-8" : LEGACY));
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== LEGACY) return { text, encoding };
  // some versions of Node leave these as control characters
  return { text: text.replace(C1_CONTROL, (unit) => signOf(unit.charCodeAt(0))), encoding };
}

function refuseBinary(bytes: Uint8Array): void {
  const [, what = null] =
    BINARY_OPENINGS.find(([opening]) => Array.from(opening).every((unit, at) => bytes[at] === unit.charCodeAt(0))) ??
    [];
  if (what !== null) throw new InputError("BINARY", `the page is no text but ${what}`);
}

/** Refuses bytes of which more are controls than text has: a compressed or enciphered file. */
function refuseControls(bytes: Uint8Array): void {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) controls++;
  if (controls > Math.max(FEW_CONTROLS, sample.length * BINARY_CONTROL_SHARE)) throw binary();
}

function binary(): InputError {
  return new InputError("BINARY", "the page is a binary file, not text");
}

/** UTF-16 without a byte-order mark, told by where its NULs stand; bytes with NULs elsewhere are no text. */
function wideEncodingOf(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES);
  const nuls = [0, 0];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) nuls[at & 1] = (nuls[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  const least = (length / 2) * UTF16_NUL_SHARE;
  if (odd >= least && odd > 0 && even * 4 < odd) return "utf-16le";
  if (even >= least && even > 0 && odd * 4 < even) return "utf-16be";
  if (even + odd > length * BINARY_NUL_SHARE) throw binary();
  return null;
}

/** The character set that the page names and that can be decoded; null where it names none. */
function declaredEncodingOf(bytes: Uint8Array): string | null {
  const { getEncoding } = require("encoding-sniffer/sniffer") as typeof Sniffer;
  const head = bytes.subarray(0, DECLARATION_BYTES);
  const label = getEncoding(head, { maxBytes: DECLARATION_BYTES, defaultEncoding: UNDECLARED }).toLowerCase();
  if (label === UNDECLARED) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Damaged UTF-8, as a page that was cut inside a letter, rather than a character set of one byte a letter. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let damaged = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    const following = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    let found = 0;
    while (found < following && ((bytes[at + found + 1] ?? 0) & 0xc0) === 0x80) found++;
    if (following > 0 && found === following) sound++;
    else damaged++;
    at += found;
  }
  return sound > damaged * SOUND_PER_DAMAGED;
}
