/** Blocks → lines: a block whose text shows that several lines were glued together is cut where it shows it. */
import type { Block, Span } from "../shapes.js";
import { Class, classOf, isWord } from "../text/classes.js";
import { indexWithin } from "../text/within.js";
import { BYLINE_CUES, Cue, type CueHit, type CueTable, cueAt, HEADING_CUES } from "./cues.js";
import { datelineInside } from "./dateline.js";
import { dumpCuts } from "./dumps.js";
import { glueCuts, headlineCut } from "./glue.js";
import { agencyAt, nameInBrackets, signOffAt } from "./signoff.js";
import { titleEnd } from "./titles.js";

/** A stretch of a block. */
export interface Piece extends Span {
  /** Index of the block. */
  readonly block: number;
  /** What the cuts around it show: a headline before its story, or one of several titles in a row. */
  readonly hint: Hint;
}

export type Hint = "none" | "headline" | "title";

/** Shorter blocks are one line whatever they hold. */
const SHORTEST_GLUED = 50;
/** Longest title in brackets. */
const LONGEST_TITLE = 200;
/** "© Acme 2024": a copyright says its year soon. */
const YEAR = /(?:19|20)\d\d/;
const LONGEST_TO_YEAR = 40;
/** Longest row of tags behind a sign-off. */
const LONGEST_TAGS = 120;
/** What stands before a cut belongs to the line before, and is at least this long. */
const SHORTEST_PIECE = 12;

/** The lines of a page's blocks, in page order. */
export function splitBlocks(text: string, blocks: readonly Block[], table: CueTable): Piece[] {
  const pieces: Piece[] = [];
  blocks.forEach((block, index) => {
    if (block.end - block.start < SHORTEST_GLUED) {
      pieces.push({ start: block.start, end: block.end, block: index, hint: "none" });
      return;
    }
    const cuts = cutsOf(text, block, table);
    const bounds = [block.start, ...cuts.places, block.end];
    for (let cut = 0; cut + 1 < bounds.length; cut++) {
      const from = bounds[cut] ?? 0;
      const span = trim(text, from, bounds[cut + 1] ?? from);
      if (span.end > span.start) pieces.push({ ...span, block: index, hint: hintOf(from, cuts, block) });
    }
  });
  return pieces;
}

function hintOf(from: number, { titles, headline }: Cuts, block: Span): Hint {
  if (titles.has(from)) return "title";
  return headline !== null && from === block.start ? "headline" : "none";
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && classOf(text.charCodeAt(start)) === Class.SPACE) start++;
  while (end > start && classOf(text.charCodeAt(end - 1)) === Class.SPACE) end--;
  return { start, end };
}

interface Cuts {
  /** Ascending. */
  readonly places: readonly number[];
  /** Those at which a title of a row begins. */
  readonly titles: ReadonlySet<number>;
  /** Where the block's headline ends; null where it has none. */
  readonly headline: number | null;
}

/** Where the block is cut. */
function cutsOf(text: string, block: Span, table: CueTable): Cuts {
  const glued = glueCuts(text, block);
  const cuts = [...glued, ...dumpCuts(text, block)];
  const headline = headlineCut(text, block);
  if (headline !== null) cuts.push(headline);
  const lead = datelineInside(text, block);
  if (lead !== null) cuts.push(lead);
  const agency = agencyAt(text, block);
  if (agency !== null) cuts.push(agency);
  let inTail = false;
  for (let at = block.start; at < block.end; at++) {
    if (!opensLine(text, at)) continue;
    const found = cutAt(text, { at, block, inTail }, table);
    if (!found) continue;
    if (at - block.start >= SHORTEST_PIECE || found.opensAtStart) cuts.push(at);
    if (found.next !== null && found.next < block.end) cuts.push(found.next);
    inTail = found.isTail;
    at = Math.max(at, (found.next ?? at + 1) - 1);
  }
  const places = cuts.length === 0 ? cuts : inside(block, cuts);
  return { places, titles: glued.length === 0 ? NO_TITLES : new Set(glued), headline };
}

const NO_TITLES: ReadonlySet<number> = new Set();

/** The cuts that divide the block, ascending, each once. */
function inside({ start, end }: Span, cuts: readonly number[]): number[] {
  return [...new Set(cuts)].filter((cut) => cut > start && cut < end).sort((a, b) => a - b);
}

/** A capital, a bracket or © that does not stand inside a word. */
function opensLine(text: string, at: number): boolean {
  const unitClass = classOf(text.charCodeAt(at));
  if (unitClass !== Class.UPPER) return unitClass === Class.OTHER && "([©".includes(text.charAt(at));
  const before = classOf(text.charCodeAt(at - 1));
  return !(before === Class.UPPER || before === Class.DIGIT || text.charAt(at - 1) === "-");
}

interface Place {
  readonly at: number;
  readonly block: Span;
  /** A byline, a footer or a sign-off stands before it in the block. */
  readonly inTail: boolean;
}

interface Found {
  /** Where what was found ends and another line begins; null where the next cut or the block's end ends it. */
  readonly next: number | null;
  readonly isTail: boolean;
  /** Cut even where little stands before it. */
  readonly opensAtStart: boolean;
}

function cutAt(text: string, place: Place, table: CueTable): Found | null {
  const { at, block, inTail } = place;
  const first = text.charAt(at);
  if (first === "(" || first === "[") return bracketCut(text, place, table);
  if (first === "©") {
    const isDated = YEAR.test(text.slice(at, at + LONGEST_TO_YEAR));
    return inTail || !isDated ? null : { next: null, isTail: true, opensAtStart: false };
  }
  const hit = cueAt(table, text, { start: at, end: block.end });
  return hit ? cueCut(text, hit, place) : null;
}

/** "(Baca juga: Title)" and "(abc/def)". */
function bracketCut(text: string, { at, block, inTail }: Place, table: CueTable): Found | null {
  const signOff = signOffAt(text, at, block.end);
  if (signOff !== null && (inTail || endsBefore(text, at)) && mayEnd(text, { at, signOff, end: block.end }))
    return { next: signOff, isTail: true, opensAtStart: false };
  const name = nameInBrackets(text, at, block.end);
  if (name !== null && endsBefore(text, at) && (name >= block.end - 1 || opensFooter(text, name, { block, table }))) {
    return { next: name, isTail: true, opensAtStart: false };
  }
  const hit = cueAt(table, text, { start: at + 1, end: block.end });
  if (!hit || !(hit.kinds & Cue.READ_ALSO) || !isLabel(text, hit.end)) return null;
  const close = indexWithin(text, text.charAt(at) === "(" ? ")" : "]", {
    start: hit.end,
    end: Math.min(block.end, hit.end + LONGEST_TITLE),
  });
  return close < 0 ? null : { next: close + 1, isTail: inTail, opensAtStart: true };
}

/** One hand's initials may be a word in brackets: they stand behind a full stop, and little follows. */
function mayEnd(text: string, { at, signOff, end }: { at: number; signOff: number; end: number }): boolean {
  const hands = text.slice(at, signOff);
  if (hands.includes("/") || hands.includes("-")) return true;
  let before = at - 1;
  while (before > 0 && classOf(text.charCodeAt(before)) === Class.SPACE) before--;
  const isQuoted =
    classOf(text.charCodeAt(before)) === Class.QUOTE && classOf(text.charCodeAt(before - 1)) === Class.STOP;
  return (classOf(text.charCodeAt(before)) === Class.STOP || isQuoted) && end - signOff <= LONGEST_TAGS;
}

/** Whether a footer's or a byline's phrase follows. */
function opensFooter(text: string, from: number, { block, table }: { block: Span; table: CueTable }): boolean {
  const hit = cueAt(table, text, { start: from, end: block.end });
  return hit !== null && (hit.kinds & (Cue.SYNDICATION | Cue.FOOTER | BYLINE_CUES)) !== 0;
}

function cueCut(text: string, hit: CueHit, { at, block, inTail }: Place): Found | null {
  const isLabelled = isLabel(text, hit.end);
  const afterStop = endsBefore(text, at);
  if (hit.kinds & Cue.READ_ALSO && hit.words > 1 && isLabelled) {
    return { next: titleEnd(text, hit.end, block.end), isTail: true, opensAtStart: true };
  }
  if (
    hit.kinds & Cue.SYNDICATION ||
    (hit.kinds & Cue.FOOTER && (hit.words > 1 || /^\s*[©(]/.test(text.slice(hit.end, hit.end + 2))))
  ) {
    return afterStop || inTail ? { next: null, isTail: true, opensAtStart: false } : null;
  }
  if (hit.kinds & BYLINE_CUES && isLabelled && (afterStop || inTail))
    return { next: null, isTail: true, opensAtStart: false };
  if (
    hit.kinds & HEADING_CUES &&
    isLabelled &&
    (afterStop || hit.words > 1) &&
    /^\s*:\s*(?:\d|\p{Lu})/u.test(text.slice(hit.end, hit.end + 5))
  ) {
    return { next: null, isTail: inTail, opensAtStart: true };
  }
  const isShouted = classOf(text.charCodeAt(at + 1)) === Class.UPPER;
  if (hit.kinds & Cue.PROMO && hit.words > 1 && (isShouted || afterStop)) {
    return { next: isShouted ? hit.end : null, isTail: inTail, opensAtStart: false };
  }
  return null;
}

function isLabel(text: string, at: number): boolean {
  return text.charAt(at) === ":" || (text.charAt(at) === " " && text.charAt(at + 1) === ":");
}

/** Whether a sentence, a quotation or a bracket ends before `at`. */
function endsBefore(text: string, at: number): boolean {
  let index = at - 1;
  while (index > 0 && classOf(text.charCodeAt(index)) === Class.SPACE) index--;
  const unitClass = classOf(text.charCodeAt(index));
  return (
    unitClass === Class.STOP || unitClass === Class.QUOTE || (!isWord(unitClass) && ")]*".includes(text.charAt(index)))
  );
}
