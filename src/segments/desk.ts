/** Bylines and the stamp of publication: what a page says of its own making. */

import { Class } from "../text/classes.js";
import { COLON } from "../text/units.js";
import { authorBelowTitle, opensWithAuthor } from "./authorAbove.js";
import { BYLINE_CUES, Cue } from "./cues.js";
import type { Described } from "./describe.js";
import type { Evidence } from "./evidenceKinds.js";
import { endsSentence, isShouted, type Line } from "./lines.js";
import { isNameAlone, MOST_NAMES_WORDS, readsAsName } from "./nameLines.js";
import type { Sheet } from "./sheet.js";
import { AGENCY_ITEM } from "./signedLines.js";
import { State } from "./states/decode.js";

/** How far from the headline or the article's first line a stamp of publication stands, in lines. */
const STAMP_REACH = 8;
/** A lead of so many lines may stand above the stamp; further on the dates are those of other pages. */
const LEAD_LINES = 3;
/** A date without a time is less sure to be the stamp. */
const WEAK_HANDICAP = 3;
/** "Published:" alone says less than the date below it. */
const UNDATED_HANDICAP = 2;
/** "Updated 7 July" dates the page where nothing else does. */
const UPDATE_HANDICAP = 4;
/** "First published: 4 May" below the story tells more than the update above it, and less than another stamp there. */
const DATED_BELOW = 4;
/** A stamp that signs the story off stands right below it. */
const SIGNED_REACH = 2;
/** A name on a line of its own. */
const NAME = { most: MOST_NAMES_WORDS, case: 0.6 };
const MOST_SIGNATURE_WORDS = 4;
/** A byline stands so many lines below the title or the stamp; what it says behind its phrase. */
const BYLINE_REACH = 4;
const LEAST_CAPITALS = 2;
const MOST_PHRASED_WORDS = 10;

/** Index of the line that is the stamp of publication; null where the page shows none. */
export function findStamp(
  { lines, evidence }: Described,
  { states, headline }: { states: Uint8Array; headline: number | null },
): number | null {
  const story = { first: states.indexOf(State.BODY), last: states.lastIndexOf(State.BODY), headline };
  let best: number | null = null;
  let least = STAMP_REACH + 1;
  let told = 0;
  evidence.forEach((found, index) => {
    const line = lines[index];
    if (states[index] === State.BODY) told++;
    if (!line || found?.kind !== "published" || states[index] === State.BODY) return;
    if (evidence[index - 1]?.kind === "heading" && lines[index - 1]?.block !== line.block) return;
    if (!line.date && evidence[index + 1]?.kind === "published" && lines[index + 1]?.date) return; // its date stands below it
    const isLabelled = evidence[index - 1]?.kind === "published" && !lines[index - 1]?.date;
    const isSure = found.isStrong || isLabelled || evidence[index - 1]?.kind === "byline";
    const handicap = (isSure ? 0 : WEAK_HANDICAP) + (line.date ? 0 : UNDATED_HANDICAP);
    const isUpdate = ((line.cue?.kinds ?? 0) & Cue.UPDATED) !== 0;
    const near = isOfOtherPage(line, index, { first: story.first, last: story.last, told })
      ? least
      : distanceOf(index, story, { handicap, isDated: isLabelledStamp(line) && !isUpdate });
    const distance = isUpdate && near < STAMP_REACH ? Math.min(STAMP_REACH, near + UPDATE_HANDICAP) : near;
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

/** "First published: 4 May 2020" */
function isLabelledStamp({ cue, date }: Line): boolean {
  return date !== null && cue !== null && (cue.kinds & Cue.PUBLISHED) !== 0;
}

/** Where the headline and the story's first and last line stand; -1 and null where there are none. */
interface Story {
  readonly first: number;
  readonly last: number;
  readonly headline: number | null;
}

/** The story, and how many of its lines stand above the one that is looked at. */
interface Around extends Pick<Story, "first" | "last"> {
  readonly told: number;
}

/** A date alone among the story's paragraphs, or below what signs it off. */
function isOfOtherPage(line: Line, index: number, { first, last, told }: Around): boolean {
  if (first < 0 || told < LEAD_LINES) return false;
  return index < last || (index > last + SIGNED_REACH && line.cue === null);
}

/** Lines between a stamp and what it dates; one that signs the story off counts as far. */
function distanceOf(
  index: number,
  { first, last, headline }: Story,
  { handicap, isDated }: { handicap: number; isDated: boolean },
): number {
  const isBelow = last >= 0 && index > last && index <= last + SIGNED_REACH;
  const signed = isBelow ? (isDated ? DATED_BELOW : STAMP_REACH) : Number.POSITIVE_INFINITY;
  const title = headline === null ? Number.POSITIVE_INFINITY : Math.abs(index - headline) + handicap;
  const lead = first < 0 ? Number.POSITIVE_INFINITY : Math.abs(index - first) + handicap;
  return Math.min(signed, title, lead);
}

/**
 * Lines that their words name, and names alone that stand beside a stamp (not those of the story), a role or another
 * byline, or twice below a title whose stamp stands above it.
 */
export function findBylines(
  described: Described,
  sheet: Sheet,
  { headline, stamp }: { headline: number | null; stamp: number | null },
): Set<number> {
  const { evidence } = described;
  const found = new Set<number>();
  evidence.forEach((one, index) => {
    if (!sheet.isFree(index)) return;
    if (described.lines[index]?.hint === "credit") found.add(index);
    if (one?.kind !== "byline") return;
    if (isMenuBelow(described, sheet, index)) return;
    if (one.isStrong || isSignOff(described, sheet, index)) addStrong(described, { sheet, found, index });
    else addRole(described, { sheet, found, index });
  });
  const signature = signatureBelow(described, sheet);
  if (signature !== null) found.add(signature);
  for (const index of [headline, stamp].flatMap(linesBelow)) {
    const isWeak = evidence[index]?.kind === "byline" && described.lines[index]?.cue === null && sheet.isFree(index);
    if (isWeak || isPhrasedName(described, sheet, index)) found.add(index);
  }
  if (headline === null && opensWithAuthor(described, (index) => sheet.kinds[index] === "body")) found.add(0);
  const author =
    headline === null ? null : authorBelowTitle(described, { headline, story: sheet.kinds.indexOf("body") });
  if (author !== null && sheet.isFree(author)) found.add(author);
  if (stamp !== null) addNames(described, sheet, { found, headline, stamp });
  return found;
}

interface Desk {
  readonly found: Set<number>;
  readonly headline: number | null;
  readonly stamp: number;
}

/** Adds the names alone that stand beside the stamp. */
function addNames(described: Described, sheet: Sheet, { found, headline, stamp }: Desk): void {
  for (const near of [stamp - 1, stamp + 1, stamp + 2]) {
    const isBelowTitle = near > (headline ?? -1) && (near <= stamp + 1 || found.has(near - 1));
    const isSubject = (described.places[near]?.likeness ?? 0) === 1 || mayBeTitle(described, { headline, near });
    if (isBelowTitle && !isSubject && isName(described, sheet, near)) found.add(near);
  }
  const [below, copy] = [stamp + 2, stamp + 3];
  const isTwice = described.lines[below]?.hash === described.lines[copy]?.hash;
  if (stamp + 1 === headline && isTwice && isName(described, sheet, below)) found.add(below).add(copy);
}

/** "Harga Beras Turun", on a page that shows no other title: above the stamp no person has such a name. */
function mayBeTitle(
  { lines, namesPerson }: Described,
  { headline, near }: { headline: number | null; near: number },
): boolean {
  const line = lines[near];
  return headline === null && line !== undefined && near === 0 && isNameAlone(line) && !namesPerson(line);
}

/** The lines near the title or the stamp, below it. */
function linesBelow(from: number | null): number[] {
  return from === null ? [] : Array.from({ length: BYLINE_REACH }, (_, step) => from + 1 + step);
}

/** "by Sari Dewi -", "By Sari Dewi | Special to Acme": names behind a phrase of authors, with more than names. */
function isPhrasedName({ lines, evidence }: Described, sheet: Sheet, index: number): boolean {
  const line = lines[index];
  if (!line?.cue || evidence[index] || !sheet.isFree(index) || line.marker !== "none" || endsSentence(line))
    return false;
  const names = line.words - line.cue.words;
  const isNamed = line.capitals >= LEAST_CAPITALS && names >= LEAST_CAPITALS && names <= MOST_PHRASED_WORDS;
  return isNamed && line.digits === 0 && (line.cue.kinds & BYLINE_CUES) !== 0;
}

/** "- Contributors to Acme" further below the story is an entry of a menu. */
function isMenuBelow({ lines }: Described, { kinds }: Sheet, index: number): boolean {
  const last = kinds.lastIndexOf("body");
  const line = lines[index];
  if (!line || last < 0 || index <= last + SIGNED_REACH) return false;
  return line.marker === "bullet" && !line.isLabelled && line.cue !== null && line.cue.words < line.words;
}

/** "– Acme" or "ACME" right below the article's last line. */
function isSignOff({ lines, evidence }: Described, { kinds }: Sheet, index: number): boolean {
  const line = lines[index];
  if (!line || kinds[index - 1] !== "body") return false;
  const isBeside = [index - 1, index + 1].some((near) => lines[near]?.marker === "bullet");
  if (evidence[index] === AGENCY_ITEM && isBeside) return false;
  return (
    line.marker === "bullet" || line.opens === Class.OTHER || (isShouted(line) && kinds.indexOf("body", index) < 0)
  );
}

/** "SARI DEWI" right below the story's last sentence, where the page ends or other pages' list begins; null where none stands. */
function signatureBelow({ lines, evidence }: Described, sheet: Sheet): number | null {
  const last = sheet.kinds.lastIndexOf("body");
  const index = evidence[last + 1]?.kind === "readAlso" ? last + 2 : last + 1;
  const [above, line] = [lines[last], lines[index]];
  if (!above || !line || !isName({ lines, evidence }, sheet, index)) return null;
  const isClosing = index + 1 === lines.length || isListHeading(lines[index + 1], evidence[index + 1]);
  const isSized = line.words <= MOST_SIGNATURE_WORDS && line.shouted === line.words && line.separators === 0;
  return isClosing && isSized && line.cue === null && line.endHeading === 0 && endsSentence(above) ? index : null;
}

function isListHeading(line: Line | undefined, found: Evidence | null | undefined): boolean {
  return found?.kind === "heading" && line?.isWholeCue === true;
}

/** A line that its words name a byline; "Reporter:" alone with the name below it. */
function addStrong(
  described: Described,
  { sheet, found, index }: { sheet: Sheet; found: Set<number>; index: number },
): void {
  found.add(index);
  const line = described.lines[index];
  const isLabel = line?.isWholeCue === true && line.lastUnit === COLON;
  if (isLabel && isName(described, sheet, index + 1)) found.add(index + 1);
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
  for (let below = index + 2; found.has(below - 1) && isName(described, sheet, below); below++) found.add(below);
}

function isName({ lines, evidence }: Pick<Described, "lines" | "evidence">, sheet: Sheet, index: number): boolean {
  const line = lines[index];
  if (!line || !sheet.isFree(index) || evidence[index] || endsSentence(line)) return false;
  return readsAsName(line, NAME);
}

/** Of bylines that say the same, the one below its role ("Editor") stays, or else the first; the others, in page order. */
export function copiedBylines({ lines }: Described, found: ReadonlySet<number>): number[] {
  const kept = new Map<number, number>();
  const copies: number[] = [];
  for (const index of [...found].sort((one, other) => one - other)) {
    const hash = lines[index]?.hash ?? 0;
    const first = kept.get(hash);
    const isBelowRole = lines[index - 1]?.isWholeCue === true && found.has(index - 1);
    if (first === undefined) kept.set(hash, index);
    else if (isBelowRole && lines[first - 1]?.isWholeCue !== true) {
      copies.push(first);
      kept.set(hash, index);
    } else copies.push(index);
  }
  return copies.sort((one, other) => one - other);
}
