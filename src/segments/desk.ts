/** Bylines and the stamp of publication: what a page says of its own making. */
import { State } from "./decode.js";
import type { Described } from "./describe.js";
import type { Evidence } from "./evidence.js";
import { capitalShare, endsSentence, type Line } from "./lines.js";
import type { Sheet } from "./sheet.js";

/** How far from the headline or the article's first line a stamp of publication stands, in lines. */
const STAMP_REACH = 8;
/** A date without a time is less sure to be the stamp. */
const WEAK_HANDICAP = 3;
/** A stamp that signs the story off stands right below it. */
const SIGNED_REACH = 2;
/** A name on a line of its own. */
const MOST_NAME_WORDS = 6;
const NAME_CASE = 0.6;

/** Index of the line that is the stamp of publication; null where the page shows none. */
export function findStamp(
  { evidence }: Described,
  { states, headline }: { states: Uint8Array; headline: number | null },
): number | null {
  const body = states.indexOf(State.BODY);
  const last = states.lastIndexOf(State.BODY);
  let best: number | null = null;
  let least = STAMP_REACH + 1;
  evidence.forEach((found, index) => {
    if (found?.kind !== "published" || states[index] === State.BODY) return;
    const handicap = found.isStrong ? 0 : WEAK_HANDICAP;
    let distance = last >= 0 && index > last && index <= last + SIGNED_REACH ? STAMP_REACH : least;
    if (headline !== null) distance = Math.min(distance, Math.abs(index - headline) + handicap);
    if (body >= 0) distance = Math.min(distance, Math.abs(index - body) + handicap);
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

/** Lines that their words name, and names alone that stand beside a stamp, a role or another byline. */
export function findBylines(
  described: Described,
  sheet: Sheet,
  { headline, stamp }: { headline: number | null; stamp: number | null },
): Set<number> {
  const { evidence } = described;
  const found = new Set<number>();
  evidence.forEach((one, index) => {
    if (one?.kind !== "byline" || !sheet.isFree(index)) return;
    if (one.isStrong || isSignOff(described, sheet, index)) found.add(index);
    else addRole(described, { sheet, found, index });
  });
  if (stamp === null) return found;
  for (const near of [stamp - 1, stamp + 1, stamp + 2]) {
    const isBelowTitle = near > (headline ?? -1) && (near <= stamp + 1 || found.has(near - 1));
    if (isBelowTitle && isName(described, sheet, near)) found.add(near);
  }
  return found;
}

/** "– Acme" right below the article's last line. */
function isSignOff({ lines }: Described, { kinds }: Sheet, index: number): boolean {
  return lines[index]?.marker === "bullet" && kinds[index - 1] === "body";
}

/** "Penulis" alone, with the name that stands above or below it. */
function addRole(
  described: Described,
  { sheet, found, index }: { sheet: Sheet; found: Set<number>; index: number },
): void {
  const names = [index - 1, index + 1].filter((near) => isName(described, sheet, near));
  if (names.length === 0) return;
  found.add(index);
  for (const name of names) found.add(name);
}

function isName({ lines, evidence }: Described, sheet: Sheet, index: number): boolean {
  const line = lines[index];
  return line !== undefined && sheet.isFree(index) && readsAsName(line, evidence[index] ?? null);
}

function readsAsName(line: Line, evidence: Evidence | null): boolean {
  if (evidence || line.marker !== "none" || endsSentence(line)) return false;
  return line.words >= 2 && line.words <= MOST_NAME_WORDS && line.digits === 0 && capitalShare(line) >= NAME_CASE;
}
