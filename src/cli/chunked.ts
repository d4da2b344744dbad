/** HTTP's chunked transfer: "1a;ext\r\n" + 26 bytes + "\r\n", and so on until a chunk of 0. */

const NEWLINE = 10;
/** A chunk's size line: hexadecimal, then perhaps an extension. */
const SIZE_LINE = /^(?<size>[0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?$/i;
/** Longer lines are no size lines. */
const MAX_SIZE_LINE = 256;

/** The bytes inside the chunks. Archives often keep the header but store the plain body: then `bytes` as they are. */
export function dechunked(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.subarray(at, at + MAX_SIZE_LINE).indexOf(NEWLINE);
    const line = end < 0 ? "" : Buffer.from(bytes.subarray(at, at + end)).toString("latin1");
    const groups = SIZE_LINE.exec(line)?.groups;
    if (!groups) return parts.length > 0 ? Buffer.concat(parts) : bytes;
    const size = Number.parseInt(groups.size ?? "0", 16);
    if (size === 0) break;
    const start = at + end + 1;
    parts.push(bytes.subarray(start, start + size));
    at = afterNewline(bytes, start + size);
  }
  return Buffer.concat(parts);
}

function afterNewline(bytes: Uint8Array, at: number): number {
  const isPair = bytes[at] === 13 && bytes[at + 1] === NEWLINE;
  return at + (isPair ? 2 : bytes[at] === NEWLINE ? 1 : 0);
}
