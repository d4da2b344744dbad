/** The column at which a page's lines were broken, told by lines that go on with the next. */
import { Class } from "../../text/classes.js";
import type { Row } from "./rows.js";

/** Where the lines of a page end that were broken. */
export interface Limit {
  readonly breaking: Breaking;
  /** The lines agree on each limit from `low` to `high`, in columns. */
  readonly low: number;
  readonly high: number;
}

/** How lines are broken, and what a page must show before it is taken for one that was broken like that. */
interface Breaking {
  /** Whether the last word of a line may pass the limit, as where a line ends at the first blank behind it. */
  readonly passes: boolean;
  /** Columns that a line may stay below the limit beside the next word: letters of print are not equally wide. */
  readonly slack: number;
  /** Lines that end at the limit, and their share of those that go on with the next. */
  readonly leastBroken: number;
  readonly leastShare: number;
  /** Lines that pass the limit, for each that ends there: headings and links that a converter never breaks. */
  readonly mostBeyond: number;
}

const BEFORE: Breaking = { passes: false, slack: 0, leastBroken: 3, leastShare: 0.75, mostBeyond: 0.25 };
const BEHIND: Breaking = { ...BEFORE, passes: true };
/** Text of a PDF. Chance meets such a wide border more often, so more must be shown. */
const RAGGED: Breaking = { passes: false, slack: 8, leastBroken: 8, leastShare: 0.9, mostBeyond: 0.05 };

/** Columns of the narrowest and of the widest page that is taken for a wrapped one. */
export const NARROWEST = 40;
export const WIDEST = 120;
/** A longer word is an address. */
const LONGEST_WORD = 40;

/** The limit at which `rows` were broken; null where nothing shows one. */
export function limitOf(rows: readonly Row[]): Limit | null {
  const [before, behind, ragged] = [bestLimit(rows, BEFORE), bestLimit(rows, BEHIND), bestLimit(rows, RAGGED)];
  const sharp = behind.fits > before.fits ? behind : before;
  const isLoose = sharp.fits < RAGGED.leastShare * sharp.all;
  const inOrder = isLoose ? [ragged, sharp] : [sharp];
  return inOrder.find((found) => isShown(rows, found))?.limit ?? null;
}

interface Found {
  readonly limit: Limit;
  /** Lines that go on with the next, and those of them that end at the limit. */
  readonly all: number;
  readonly fits: number;
}

function isShown(rows: readonly Row[], { limit, all, fits }: Found): boolean {
  const { leastBroken, leastShare, mostBeyond } = limit.breaking;
  if (fits < leastBroken || fits < leastShare * all) return false;
  return rows.filter((row) => isBeyond(row, limit)).length <= mostBeyond * fits;
}

/** The limit at which most of the lines end that go on with the next. */
function bestLimit(rows: readonly Row[], breaking: Breaking): Found {
  const changes = new Int32Array(WIDEST + 2);
  let all = 0;
  for (let at = 1; at < rows.length; at++) {
    const [row, next] = [rows[at - 1], rows[at]];
    if (!row || !next || !goesOn(row, next)) continue;
    all++;
    const { from, to } = limitsOf(row, next, breaking);
    if (from > WIDEST) continue;
    changes[from] = (changes[from] ?? 0) + 1;
    const behind = Math.min(to, WIDEST) + 1;
    changes[behind] = (changes[behind] ?? 0) - 1;
  }
  const { limit, fits } = fullest(changes, breaking);
  return { limit, fits, all };
}

/** The columns where most stretches lie one upon the other, which begin and end as `changes` tells. */
function fullest(changes: Int32Array, breaking: Breaking): Pick<Found, "limit" | "fits"> {
  let [open, fits, low, high] = [0, 0, 0, 0];
  for (let column = 0; column <= WIDEST; column++) {
    open += changes[column] ?? 0;
    if (column < NARROWEST) continue;
    if (open > fits) [fits, low, high] = [open, column, column];
    else if (open === fits && high === column - 1) high = column;
  }
  return { limit: { breaking, low, high }, fits };
}

/** The limits at which a line may have been broken that goes on with `next`. */
function limitsOf(row: Row, next: Row, { passes, slack }: Breaking): { from: number; to: number } {
  if (passes) return { from: Math.max(0, row.width - row.last), to: row.width };
  return { from: row.width, to: row.width + next.first + slack };
}

/** A line in the middle of a sentence, by its end and by how the next opens; a short one is a part of a menu or a verse. */
function goesOn(row: Row, next: Row): boolean {
  if (!next.isBelow || !next.opensSmall || row.closes === Class.STOP) return false;
  return row.width >= NARROWEST && row.last <= LONGEST_WORD;
}

/** Whether the line ends at the limit: the first word of `next` had no room in it. */
export function isFull(row: Row, next: Row, { breaking, low, high }: Limit): boolean {
  const { from, to } = limitsOf(row, next, breaking);
  return from <= high + breaking.slack && to >= low;
}

/** Whether the line passes the limit with more than its last word, which may be an address. */
export function isBeyond({ width, last }: Row, { high }: Limit): boolean {
  return width - last > high;
}
