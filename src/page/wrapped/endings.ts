/** Whether a sentence that ends with its line ends its paragraph too: a page is asked how its others do. */
import { Class, classOf, isLetter } from "../../text/classes.js";
import { isBeyond, isFull, type Limit } from "./limit.js";
import { isDeeper, lastSign, type Row } from "./rows.js";

/** Letters of a word before a full stop that is no abbreviation. */
const LEAST_LETTERS = 3;

/** Ends of sentences before a capital (0) and before a mark of quotation (1). */
export interface Endings {
  /** Those with the next sentence behind them. */
  readonly inside: readonly [number, number];
  /** Those with which a line ended that had room for the next word. */
  readonly atEnd: readonly [number, number];
}

/** Counts them over a page. */
export function endingsOf(text: string, rows: readonly Row[], limit: Limit): Endings {
  const inside: [number, number] = [0, 0];
  const atEnd: [number, number] = [0, 0];
  rows.forEach((row, at) => {
    countInside(text, row, inside);
    const next = rows[at + 1];
    if (!next?.isBelow || row.closes !== Class.STOP || isDeeper(row, next)) return;
    if (isFull(row, next, limit) || isBeyond(row, limit)) return;
    if (next.opens === Class.UPPER) atEnd[0]++;
    else if (next.opens === Class.QUOTE) atEnd[1]++;
  });
  return { inside, atEnd };
}

function countInside(text: string, { start, end }: Row, inside: [number, number]): void {
  for (let at = start + 1; at < end; at++) {
    if (classOf(text.charCodeAt(at)) !== Class.SPACE) continue;
    const sign = lastSign(text, start, at);
    if (classOf(text.charCodeAt(sign)) !== Class.STOP || !endsWord(text, sign)) continue;
    const opens = classOf(text.charCodeAt(at + 1));
    if (opens === Class.UPPER) inside[0]++;
    else if (opens === Class.QUOTE) inside[1]++;
  }
}

/** Whether a word stands before the sign that is no abbreviation. */
export function endsWord(text: string, sign: number): boolean {
  for (let at = sign - 1; at >= sign - LEAST_LETTERS; at--) {
    if (classOf(text.charCodeAt(at)) === Class.QUOTE) return true;
    if (!isLetter(classOf(text.charCodeAt(at))) && classOf(text.charCodeAt(at)) !== Class.DIGIT) return false;
  }
  return true;
}

/** Whether a sentence that ends at a line's end goes on with the next that opens like `next`. */
export function staysInside({ inside, atEnd }: Endings, next: Row): boolean {
  const kind = next.opens === Class.QUOTE ? 1 : 0;
  return inside[kind] > atEnd[kind] || atEnd[0] + atEnd[1] === 0;
}
