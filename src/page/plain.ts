/** A text page: a block is a line that is not blank, or a paragraph of a hard-wrapped page. */
import type { Block, Page } from "../shapes.js";
import { DAMAGE } from "./damage/index.js";
import { readThrough } from "./reading/reading.js";
import { unwrap } from "./wrapped/unwrap.js";

/** White space as `/\s/` has it, in one code unit. */
const BLANK = /\s/;

/** The trimmed lines of `text`; "\n", "\r\n" and a lone "\r" each end a line. */
export function linesOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (let from = 0, at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 10;
    if (unit !== 10 && unit !== 13) continue;
    let start = from;
    let end = at;
    while (start < end && BLANK.test(text.charAt(start))) start++;
    while (end > start && BLANK.test(text.charAt(end - 1))) end--;
    if (end > start) blocks.push({ start, end, markup: null });
    from = at + 1;
  }
  return blocks;
}

/** The page that a string holds: its damage mended, its paragraphs whole. A byte-order mark is dropped. */
export function readPlain(source: string, origin: Pick<Page, "url" | "encoding">): Page {
  const read = readThrough(withoutMark(source), DAMAGE);
  return { format: "text", ...unwrap(read, linesOf(read.text)), ...origin, metadata: null };
}

/** The same with every line as it stands, also of a hard-wrapped page: labels of lines lie beside those. */
export function readLines(source: string, origin: Pick<Page, "url" | "encoding">): Page {
  const text = withoutMark(source);
  return { format: "text", text, blocks: linesOf(text), printed: null, ...origin, metadata: null };
}

function withoutMark(source: string): string {
  return source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
}
