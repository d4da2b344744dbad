/** Which lines of a wrapped page go on with the next. */
import { Class } from "../../text/classes.js";
import { type Endings, endingsOf, endsWord, staysInside } from "./endings.js";
import { type ItemOpening, itemOpening } from "./items.js";
import { isFull, type Limit } from "./limit.js";
import { isDeeper, lastSign, type Row } from "./rows.js";

/** A page that breaks first lines early does so for so many of its paragraphs. */
const LEAST_EARLY = 3;
const COMMA = ",";
const STRAIGHT = '"';
const OPENING = "“«„";
const CLOSING = "”»";

/** For each row 1 where it goes on with the row before it, else 0. */
export function joinsOf(text: string, rows: readonly Row[], limit: Limit): Uint8Array {
  const joins = new Uint8Array(rows.length);
  const joiner = new Joiner(text, limit, endingsOf(text, rows, limit), breaksEarly(text, rows, limit));
  rows.forEach((row, at) => {
    joins[at] = joiner.goesOn(row, rows[at + 1]) ? 1 : 0;
  });
  return joins;
}

/** Whether the page breaks paragraphs' first lines early: a word processor's HTML counts the tags before them as columns. */
function breaksEarly(text: string, rows: readonly Row[], limit: Limit): boolean {
  let early = 0;
  for (let at = 2; at < rows.length && early < LEAST_EARLY; at++) {
    const [row, next] = [rows[at - 2], rows[at - 1]];
    if (row && next && isEarlyBreak(text, [row, next, rows[at]], limit)) early++;
  }
  return early >= LEAST_EARLY;
}

/** A short line that opens like a paragraph and goes on in the next, which is full. */
function isEarlyBreak(text: string, [row, next, below]: readonly [Row, Row, Row | undefined], limit: Limit): boolean {
  if (!next.isBelow || (row.opens !== Class.UPPER && row.opens !== Class.QUOTE) || isFull(row, next, limit))
    return false;
  const isInside = next.opensSmall ? row.closes !== Class.STOP : text.charAt(row.end - 1) === COMMA;
  return isInside && below?.isBelow === true && isFull(next, below, limit);
}

/** Walks down a page, and knows the paragraph in which it stands. */
class Joiner {
  private last: Row | null = null;
  /** Whether the last row opened its paragraph. */
  private opened = false;
  /** How the paragraph opens. */
  private opening: ItemOpening = { certainty: "none", column: 0 };
  /** Marks of quotation that stand open in it. */
  private open = 0;

  constructor(
    private readonly text: string,
    private readonly limit: Limit,
    private readonly endings: Endings,
    private readonly breaksEarly: boolean,
  ) {}

  /** Whether the next row, with `below` beneath it, goes on with the paragraph. */
  goesOn(row: Row, below: Row | undefined): boolean {
    const opening = itemOpening(this.text, row);
    const goesOn = this.last !== null && this.isContinued(this.last, row, { opening, below });
    if (!goesOn) {
      this.opening = opening;
      this.open = 0;
    }
    this.countMarks(row);
    this.last = row;
    this.opened = !goesOn;
    return goesOn;
  }

  private isContinued(
    row: Row,
    next: Row,
    { opening, below }: { opening: ItemOpening; below: Row | undefined },
  ): boolean {
    const { certainty } = opening;
    if (!next.isBelow || certainty === "sure") return false;
    const isBroken = this.isAligned(row, next) && (isFull(row, next, this.limit) || this.isBegun(row, next, below));
    if (!isBroken && !this.isTitle(row, next, below)) return false;
    const isStopped = row.closes === Class.STOP;
    if (certainty === "may" && (isStopped || this.opening.certainty === "may")) return false;
    return !isStopped || this.goesOnBehindStop(row, next);
  }

  /** A paragraph's first line that broke early. */
  private isBegun(row: Row, next: Row, below: Row | undefined): boolean {
    return this.breaksEarly && this.opened && isEarlyBreak(this.text, [row, next, below], this.limit);
  }

  /** Two lines that stand alone: those of a title in the middle of the page, or one that has a wider limit than the story. */
  private isTitle(row: Row, next: Row, below: Row | undefined): boolean {
    const isAlone = !row.isBelow && below?.isBelow !== true;
    return isAlone && row.closes !== Class.STOP && row.width + next.first >= this.limit.low;
  }

  /** A deeper line is a paragraph of its own, but for the second line of an item. */
  private isAligned(row: Row, next: Row): boolean {
    return !isDeeper(row, next) || (this.opening.certainty !== "none" && next.indent === this.opening.column);
  }

  private goesOnBehindStop({ start, end }: Row, next: Row): boolean {
    if (next.opens !== Class.UPPER && next.opens !== Class.QUOTE) return true;
    if (!endsWord(this.text, lastSign(this.text, start, end))) return true;
    if (this.open > 0 && next.opens === Class.UPPER) return true;
    return staysInside(this.endings, next);
  }

  private countMarks({ start, end }: Row): void {
    for (let at = start; at < end; at++) {
      const sign = this.text.charAt(at);
      if (sign === STRAIGHT) this.open = this.open > 0 ? this.open - 1 : 1;
      else if (OPENING.includes(sign)) this.open++;
      else if (CLOSING.includes(sign)) this.open = Math.max(0, this.open - 1);
    }
  }
}
