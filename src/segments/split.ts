/** Blocks → lines: a block whose text shows that several lines were glued together is cut where it shows it. */
import type { Block, Span } from "../shapes.js";
import { Class, classOf, isWord } from "../text/classes.js";
import { BYLINE_CUES, Cue, type CueHit, type CueTable, cueAt } from "./cues.js";
import { datelineInside } from "./dateline.js";
import { glueCuts } from "./glue.js";
import { signOffAt } from "./signoff.js";
import { titleEnd } from "./titles.js";

/** A stretch of a block. */
export interface Piece extends Span {
  /** Index of the block. */
  readonly block: number;
}

/** Shorter blocks are one line whatever they hold. */
const SHORTEST_GLUED = 50;
/** What stands before a cut belongs to the line before, and is at least this long. */
const SHORTEST_PIECE = 12;

/** The lines of a page's blocks, in page order. */
export function splitBlocks(text: string, blocks: readonly Block[], table: CueTable): Piece[] {
  const pieces: Piece[] = [];
  blocks.forEach((block, index) => {
    if (block.end - block.start < SHORTEST_GLUED) {
      pieces.push({ start: block.start, end: block.end, block: index });
      return;
    }
    const cuts = cutsOf(text, block, table);
    let from = block.start;
    for (const cut of cuts) {
      push(pieces, trim(text, from, cut), index);
      from = cut;
    }
    push(pieces, trim(text, from, block.end), index);
  });
  return pieces;
}

function push(pieces: Piece[], span: Span, block: number): void {
  if (span.end > span.start) pieces.push({ ...span, block });
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && classOf(text.charCodeAt(start)) === Class.SPACE) start++;
  while (end > start && classOf(text.charCodeAt(end - 1)) === Class.SPACE) end--;
  return { start, end };
}

/** Where the block is cut, ascending. */
function cutsOf(text: string, block: Span, table: CueTable): readonly number[] {
  const cuts = new Set<number>(glueCuts(text, block));
  const lead = datelineInside(text, block);
  if (lead !== null) cuts.add(lead);
  let inTail = false;
  for (let at = block.start; at < block.end; at++) {
    if (!opensLine(text, at)) continue;
    const found = cutAt(text, { at, block, inTail }, table);
    if (!found) continue;
    if (at - block.start >= SHORTEST_PIECE || found.opensAtStart) cuts.add(at);
    if (found.next !== null && found.next < block.end) cuts.add(found.next);
    inTail = found.isTail;
    at = Math.max(at, (found.next ?? at + 1) - 1);
  }
  return [...cuts].filter((cut) => cut > block.start && cut < block.end).sort((a, b) => a - b);
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
  if (first === "©") return inTail ? null : { next: null, isTail: true, opensAtStart: false };
  const hit = cueAt(table, text, { start: at, end: block.end });
  return hit ? cueCut(text, hit, place) : null;
}

/** "(Baca juga: Title)" and "(abc/def)". */
function bracketCut(text: string, { at, block, inTail }: Place, table: CueTable): Found | null {
  const signOff = signOffAt(text, at, block.end);
  if (signOff !== null && (inTail || endsBefore(text, at))) return { next: signOff, isTail: true, opensAtStart: false };
  const hit = cueAt(table, text, { start: at + 1, end: block.end });
  if (!hit || !(hit.kinds & Cue.READ_ALSO) || !isLabel(text, hit.end)) return null;
  const close = text.indexOf(text.charAt(at) === "(" ? ")" : "]", hit.end);
  return close < 0 || close >= block.end ? null : { next: close + 1, isTail: inTail, opensAtStart: true };
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
