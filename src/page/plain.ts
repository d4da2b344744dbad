/** A text page: a block is a line that is not blank, or a paragraph of a hard-wrapped page. */
import type { Block, Page } from "../shapes.js";
import { classOf, isWord } from "../text/classes.js";
import { DAMAGE } from "./damage/index.js";
import { markdownIn } from "./markdown/index.js";
import { readOnThrough, readThrough } from "./reading/reading.js";
import { unwrap } from "./wrapped/unwrap.js";

/** White space as `/\s/` has it, in one code unit. */
const BLANK = /\s/;

/** Lines of a sign alone in a row that are told apart, as those between items are; no page has more of them. */
const MOST_SIGN_LINES = 256;
const LONGEST_SIGN = 4;

/** The trimmed lines of `text`; "\n", "\r\n" and a lone "\r" each end a line. */
export function linesOf(text: string): Block[] {
  const blocks: Block[] = [];
  let signLines = 0;
  for (let from = 0, at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 10;
    if (unit !== 10 && unit !== 13) continue;
    let start = from;
    let end = at;
    while (start < end && BLANK.test(text.charAt(start))) start++;
    while (end > start && BLANK.test(text.charAt(end - 1))) end--;
    from = at + 1;
    if (end === start) continue;
    signLines = isSign(text, start, end) ? signLines + 1 : 0;
    const first = signLines > MOST_SIGN_LINES ? blocks.pop()?.start : undefined;
    blocks.push({ start: first ?? start, end, markup: null });
  }
  return blocks;
}

/** "-": a sign or two, and no word. */
function isSign(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_SIGN) return false;
  for (let at = start; at < end; at++) if (isWord(classOf(text.charCodeAt(at)))) return false;
  return true;
}

/** The page that a string holds: its damage mended, its paragraphs whole. A byte-order mark is dropped. */
export function readPlain(source: string, origin: Pick<Page, "url" | "encoding">): Page {
  const read = readOnThrough(readThrough(withoutMark(source), DAMAGE), [markdownIn], 1); // an escaped mark is none
  const { text, printed, blocks } = unwrap(read, linesOf(read.text));
  return { format: "text", text, printed, blocks, url: origin.url, encoding: origin.encoding, metadata: null };
}

/** The same with every line as it stands, also of a hard-wrapped page: labels of lines lie beside those. */
export function readLines(source: string, origin: Pick<Page, "url" | "encoding">): Page {
  const text = withoutMark(source);
  return { format: "text", text, blocks: linesOf(text), printed: null, ...origin, metadata: null };
}

function withoutMark(source: string): string {
  return source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
}
