/** Where a line is cut by the phrases and signs in it: "… pendidikan.Baca juga: …", "(abc/def)", "Editor: …". */
import type { Span } from "../../shapes.js";
import { Class, classOf, isWord } from "../../text/classes.js";
import { indexWithin } from "../../text/within.js";
import { BYLINE_CUES, Cue, type CueHit, type CueTable, cueAt, HEADING_CUES } from "../cues.js";
import { houseCreditAt, isHands, nameInBrackets, signOffAt } from "../signoff.js";
import { firstBullet } from "./bullets.js";
import { gluedInsertEnd, insertEnd } from "./insertCuts.js";
import { titleBeforeSignOff } from "./signedTitles.js";
import { opensSentence, titleEnd } from "./titles.js";
import type { TitleWords } from "./titleWords.js";

/** The words by which lines are cut. */
export interface CutWords {
  readonly table: CueTable;
  readonly titles: TitleWords;
}

/** Longest title in brackets. */
const LONGEST_TITLE = 200;
/** Behind a label the next one is looked for in so many units. */
const LABEL_REACH = 240;
/** "… Corporation Pewarta: N Editor: N": labels of the desk in a row need no full stop before them. */
const LONGEST_NAMES = 80;
/** ": Anadolu, Xinhua", and how much of the desk's lines may follow. */
const SOURCES = /^ ?: ?\p{Lu}[\p{L}\d.'’&-]*(?:(?:, ?|\/| \| | )\p{Lu}[\p{L}\d.'’&-]*){0,5}[).]?\s*$/u;
const LONGEST_SOURCED = 600;
/** "© Acme 2024": a copyright says its year soon. */
const YEAR = /(?:19|20)\d\d/;
const LONGEST_TO_YEAR = 40;
/** Headings of titles, which may follow on the same line. */
const LIST_CUES = Cue.RELATED | Cue.POPULAR | Cue.LATEST | Cue.PICK;
/** Characters of a story above a credit that a caption may end with as well. */
const LEAST_CREDITED = 400;
/** Longest row of tags behind a sign-off. */
const LONGEST_TAGS = 120;
/** "[Gambas:Video 20detik]" */
const LONGEST_INSERT = 60;
/** An insert of so many words is told without a colon: "Dapatkan update berita pilihan …". */
const LONG_INSERT = 3;
/** "Artikel ini telah tayang di …" opens a footer whatever stands before it. */
const LONG_FOOTER = 4;
/** A button of so many words may have the story going on right behind it. */
const MOST_BUTTON_WORDS = 3;
const LEAST_STORY = 150;
/** From an insert's phrase to the call that closes it: "klik di sini". */
const LONGEST_CALL = 80;
/** A colon and the capital or number that opens a title behind it, looked for in so many units. */
const COLON_BEFORE_TITLE = /^\s*:\s*(?=[\d“"‘']?\p{Lu}|\d)/u;
const LONGEST_COLON = 6;
const ENDING_COLON = /^\s?:\s?(?:\n|$)/u;
/** A footer's word has a sign right behind it. */
const FOOTER_SIGN = /^\s*[©(]/;

/** A capital, a bracket or © that does not stand inside a word, or is glued to one: "…nya.baca juga:", "PSISimak juga". */
export function opensLine(text: string, at: number): boolean {
  const unitClass = classOf(text.charCodeAt(at));
  const before = classOf(text.charCodeAt(at - 1));
  if (unitClass === Class.LOWER) return before === Class.STOP && classOf(text.charCodeAt(at - 2)) === Class.LOWER;
  if (unitClass !== Class.UPPER) return unitClass === Class.OTHER && "([©".includes(text.charAt(at));
  const isInside = before === Class.UPPER || before === Class.DIGIT;
  return !(isInside && classOf(text.charCodeAt(at + 1)) !== Class.LOWER) && text.charAt(at - 1) !== "-";
}

export interface Place {
  readonly at: number;
  readonly block: Span;
  /** A byline, a footer or a sign-off stands before it in the block. */
  readonly inTail: boolean;
  /** An insert ends one blank before it. */
  readonly isBehindInsert: boolean;
  readonly words: CutWords;
}

export interface Found {
  /** Where what was found ends and another line begins; null where the next cut or the block's end ends it. */
  readonly next: number | null;
  readonly isTail: boolean;
  /** Cut even where little stands before it. */
  readonly opensAtStart: boolean;
  /** It names who wrote what stands before it. */
  readonly isCredit?: true;
  /** It is a heading, and the block goes on with its titles from `next` on. */
  readonly isHeading?: true;
}

/** What the phrase or the sign at `place` shows; null where it shows nothing. */
export function cutAt(text: string, place: Place): Found | null {
  const { at, block, inTail } = place;
  const { table } = place.words;
  const first = text.charAt(at);
  if (first === "(" || first === "[") return bracketCut(text, place);
  if (first === "©") {
    const isDated = YEAR.test(text.slice(at, at + LONGEST_TO_YEAR));
    return inTail || !isDated ? null : { next: null, isTail: true, opensAtStart: false };
  }
  const hit = cueAt(table, text, { start: at, end: block.end });
  if (!hit) {
    const glued = endsBefore(text, at) ? gluedInsertEnd(text, at, table) : null;
    return glued === null ? null : { next: glued, isTail: inTail, opensAtStart: false };
  }
  if (classOf(text.charCodeAt(at)) === Class.LOWER && !(hit.kinds & Cue.READ_ALSO)) return null;
  const bullet =
    hit.kinds & LIST_CUES && endsBefore(text, at) ? firstBullet(text, { start: hit.end, end: block.end }) : null;
  if (bullet !== null) return { next: bullet, isTail: inTail, opensAtStart: true, isHeading: true };
  return readAlsoCut(text, hit, place) ?? cueCut(text, hit, place);
}

/** "(Baca juga: Title)" and "(abc/def)". */
function bracketCut(text: string, place: Place): Found | null {
  const { at, block, inTail } = place;
  const { table } = place.words;
  const signOff = signOffAt(text, at, block.end);
  const isBehind = at > block.start && endsBefore(text, at);
  if (signOff !== null && (inTail || isBehind) && mayEnd(text, { at, signOff, end: block.end }))
    return { next: signOff, isTail: true, opensAtStart: false };
  const name = nameInBrackets(text, at, block.end) ?? houseCredit(text, at, block);
  if (name !== null && endsBefore(text, at) && (name >= block.end - 1 || opensFooter(text, name, { block, table }))) {
    return { next: name, isTail: true, opensAtStart: false, isCredit: true };
  }
  const hit = cueAt(table, text, { start: at + 1, end: block.end });
  const names =
    hit && hit.kinds & BYLINE_CUES && (isLabel(text, hit.end) || (hit.words > 1 && opensName(text, hit.end)));
  if (names && (inTail || isBehind)) return { next: null, isTail: true, opensAtStart: false };
  if (hit && hit.kinds & Cue.PROMO && text.charAt(at) === "[") return insertCut(text, place);
  if (hit && isBehind && isLabel(text, hit.end) && closesWithSource(text, hit, place))
    return { next: null, isTail: true, opensAtStart: false };
  if (!hit || !(hit.kinds & Cue.READ_ALSO) || !isLabel(text, hit.end)) return null;
  const close = indexWithin(text, text.charAt(at) === "(" ? ")" : "]", {
    start: hit.end,
    end: Math.min(block.end, hit.end + LONGEST_TITLE),
  });
  return close < 0 ? null : { next: close + 1, isTail: inTail, opensAtStart: true };
}

/** "(Reporting by Ruth Amadi": a capital behind the phrase. */
function opensName(text: string, at: number): boolean {
  return text.charAt(at) === " " && classOf(text.charCodeAt(at + 1)) === Class.UPPER;
}

/** Who wrote the story: under a picture the same form says who took it, and a dump is longer than a caption. */
function houseCredit(text: string, at: number, block: Span): number | null {
  return at - block.start < LEAST_CREDITED ? null : houseCreditAt(text, at, block.end);
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

/** Whether a footer's or a byline's phrase, or another page's title, follows. */
function opensFooter(text: string, from: number, { block, table }: { block: Span; table: CueTable }): boolean {
  const hit = cueAt(table, text, { start: from, end: block.end });
  if (!hit) return false;
  const isFooter = (hit.kinds & (Cue.SYNDICATION | Cue.FOOTER | BYLINE_CUES)) !== 0;
  return isFooter || ((hit.kinds & Cue.READ_ALSO) !== 0 && isLabel(text, hit.end));
}

/** "Baca juga: Title Menurut Sari, …": the title ends at the next label or where a sentence opens. */
function readAlsoCut(text: string, hit: CueHit, { at, block, words }: Place): Found | null {
  const isGlued = hit.words > 1 && isBehindWord(text, at, block);
  if (!(hit.kinds & Cue.READ_ALSO) || !(isGlued || isLabel(text, hit.end))) return null;
  if (hit.words === 1 && !(at > block.start && endsBefore(text, at))) return null;
  const end = labelBehind(text, { start: hit.end, end: block.end }, words.table)?.at ?? block.end;
  const next = titleEnd({ text, words: words.titles }, { start: hit.end, end });
  return { next: next ?? (end < block.end ? end : null), isTail: true, opensAtStart: true };
}

function cueCut(text: string, hit: CueHit, place: Place): Found | null {
  const { at, block, inTail, words } = place;
  const isLabelled = isLabel(text, hit.end);
  const afterStop = place.isBehindInsert || endsBefore(text, at);
  if (isLabelled && afterStop && closesWithSource(text, hit, { block, words }))
    return { next: null, isTail: true, opensAtStart: false };
  if (opensFooterAt(text, hit)) {
    const isGlued = hit.words > 1 && isBehindWord(text, at, block);
    const isSure = (hit.kinds & Cue.SYNDICATION) !== 0 && hit.words >= LONG_FOOTER;
    return afterStop || inTail || isGlued || isSure ? { next: null, isTail: true, opensAtStart: false } : null;
  }
  if (
    hit.kinds & BYLINE_CUES &&
    isLabelled &&
    text.charAt(at - 1) !== "(" &&
    (afterStop || inTail || isDesk(text, hit, { block, words }))
  )
    return { next: null, isTail: true, opensAtStart: false };
  const isSure = afterStop || (hit.words > 1 && !isBehindCount(text, at, block));
  const heading = headingCut(text, hit, { isSure, isTail: inTail });
  if (heading) return heading;
  const next = insertEnd(text, hit, {
    block,
    end: block.end,
    isOpen: inTail || afterStop,
    isAfterStop: afterStop,
    inTail,
  });
  if (next !== undefined) return { next, isTail: inTail, opensAtStart: false };
  const isShouted = classOf(text.charCodeAt(at + 1)) === Class.UPPER;
  const isGlued = hit.words >= LONG_INSERT && isBehindWord(text, at, block);
  if (hit.kinds & Cue.PROMO && hit.words > 1 && (isShouted || afterStop || isGlued)) {
    const isButton = isShouted || endsAsButton(text, hit, place);
    const next = isButton ? hit.end : callEnd(text, { start: hit.end, end: block.end }, words.table);
    return { next, isTail: inTail, opensAtStart: false };
  }
  return null;
}

/** "Artikel terkait: Title", where the heading is a line of its own; "Video: …" opens one. */
function headingCut(
  text: string,
  { kinds, words, end }: CueHit,
  { isSure, isTail }: { isSure: boolean; isTail: boolean },
): Found | null {
  if (!(kinds & HEADING_CUES) || !isSure || !isLabel(text, end)) return null;
  const found = { next: null, isTail, opensAtStart: true };
  const rest = text.slice(end, end + LONGEST_COLON);
  const behind = COLON_BEFORE_TITLE.exec(rest)?.[0];
  // "… berisiko tinggi.Berita berkaitan:" at the block's end: the heading alone.
  if (behind === undefined) return ENDING_COLON.test(rest) && words > 1 ? found : null;
  if (!(kinds & LIST_CUES) || kinds & Cue.READ_ALSO || words < 2) return found;
  return { ...found, next: end + behind.length, isHeading: true };
}

/** "- 5 Berita Terpopuler: …" is a title: nothing stands before the phrase but a count. */
function isBehindCount(text: string, at: number, { start }: Span): boolean {
  let digits = 0;
  for (let index = at - 1; index >= start; index--) {
    const unitClass = classOf(text.charCodeAt(index));
    if (unitClass === Class.DIGIT) digits++;
    else if (isWord(unitClass) || digits > 2) return false;
  }
  return digits > 0;
}

type Button = Pick<Place, "at" | "block"> & { readonly end: number };
type Context = Pick<Place, "block" | "words">;

function opensFooterAt(text: string, { kinds, words, end }: CueHit): boolean {
  if (kinds & Cue.SYNDICATION) return true;
  return (kinds & Cue.FOOTER) !== 0 && (words > 1 || FOOTER_SIGN.test(text.slice(end, end + 2)));
}

/** "Sumber: Anadolu": names alone stand behind the label, up to the block's end or the desk's next label. */
function closesWithSource(text: string, hit: CueHit, { block, words }: Context): boolean {
  if (!(hit.kinds & Cue.FOOTER) || block.end - hit.end > LONGEST_SOURCED) return false;
  const next = labelBehind(text, { start: hit.end, end: Math.min(block.end, hit.end + LONGEST_NAMES) }, words.table);
  const end = next?.at ?? block.end;
  return end - hit.end <= LONGEST_NAMES && SOURCES.test(text.slice(hit.end, end));
}

/** Another label of the desk, or the copyright, stands right behind the name. */
function isDesk(text: string, hit: CueHit, { block, words }: Context): boolean {
  const next = labelBehind(text, { start: hit.end, end: Math.min(block.end, hit.end + LONGEST_NAMES) }, words.table);
  return next !== null && (next.kinds & (BYLINE_CUES | Cue.FOOTER)) !== 0;
}

/** "Daftarkan email Selain itu, …": the story goes on behind a button. */
function endsAsButton(text: string, { words: count, end }: CueHit, { at, block, words }: Place): boolean {
  if (count > MOST_BUTTON_WORDS || block.end - end < LEAST_STORY || text.charAt(end) !== " ") return false;
  return opensSentence({ text, words: words.titles }, end + 1) || isRowOfButtons(text, { at, end, block }, words.table);
}

/** "Baca berita tanpa iklan, klik di sini Menurut Sari, …": where the call ends that an insert closes with; null where none does. */
function callEnd(text: string, { start, end }: Span, table: CueTable): number | null {
  const limit = Math.min(end, start + LONGEST_CALL);
  for (let at = start + 1; at < limit; at++) {
    if (classOf(text.charCodeAt(at)) !== Class.LOWER || classOf(text.charCodeAt(at - 1)) !== Class.SPACE) continue;
    const hit = cueAt(table, text, { start: at, end });
    if (!hit || !(hit.kinds & Cue.PROMO) || hit.words < 2 || text.charAt(hit.end) !== " ") continue;
    const next = classOf(text.charCodeAt(hit.end + 1));
    if (next === Class.UPPER || next === Class.QUOTE) return hit.end;
  }
  return null;
}

/** "… di email kamu.Daftarkan email Metode …": a button that closes an insert, and a capital behind it. */
function isRowOfButtons(text: string, { at, end, block }: Button, table: CueTable): boolean {
  if (classOf(text.charCodeAt(end + 1)) !== Class.UPPER || classOf(text.charCodeAt(at - 1)) !== Class.STOP)
    return false;
  for (let from = at - 2; from > Math.max(block.start, at - LONGEST_TITLE); from--) {
    if (classOf(text.charCodeAt(from - 1)) !== Class.STOP || !opensLine(text, from)) continue;
    const hit = cueAt(table, text, { start: from, end: at });
    return hit !== null && (hit.kinds & Cue.PROMO) !== 0;
  }
  return false;
}

/** The first label behind a title or a name: another "Baca juga:", "Editor:", a footer, an insert in brackets. */
function labelBehind(text: string, { start, end }: Span, table: CueTable): { at: number; kinds: number } | null {
  const limit = Math.min(end, start + LABEL_REACH);
  for (let at = start + 1; at < limit; at++) {
    if (!opensLine(text, at)) continue;
    const isBracket = text.charAt(at) === "[" || text.charAt(at) === "(";
    const hit = cueAt(table, text, { start: isBracket ? at + 1 : at, end });
    const signed = text.charAt(at) === "(" ? titleBeforeSignOff(text, { start, end: at }, end) : null;
    if (signed !== null) return { at: signed, kinds: 0 };
    if (text.charAt(at) === "(" && isHands(text, at, end)) return { at, kinds: 0 };
    if (!hit) continue;
    const isLabelled = isLabel(text, hit.end);
    const isGlued = hit.words > 1 && isWord(classOf(text.charCodeAt(at - 1)));
    const isReadAlso = hit.kinds & Cue.READ_ALSO && (isGlued || (isLabelled && (hit.words > 1 || isBracket)));
    const isNamed = hit.kinds & BYLINE_CUES && isLabelled && !isBracket;
    const isInsert = hit.kinds & Cue.PROMO && (isBracket || hit.words >= LONG_INSERT || (hit.words > 1 && isLabelled));
    const isAfterStop = endsBefore(text, at);
    const isNext =
      insertEnd(text, hit, { block: { start, end }, end, isOpen: true, isAfterStop, inTail: true }) !== undefined;
    if (isReadAlso || isNamed || isInsert || isNext || (!isBracket && opensFooterAt(text, hit)))
      return { at, kinds: hit.kinds };
  }
  return null;
}

/** "[Gambas:Video 20detik]" */
function insertCut(text: string, { at, block, inTail }: Place): Found | null {
  const close = indexWithin(text, "]", { start: at, end: Math.min(block.end, at + LONGEST_INSERT) });
  return close < 0 ? null : { next: close + 1, isTail: inTail, opensAtStart: false };
}

/** Glued to a word of its block: "PSISimak juga". */
function isBehindWord(text: string, at: number, { start }: Span): boolean {
  return at > start && isWord(classOf(text.charCodeAt(at - 1)));
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
