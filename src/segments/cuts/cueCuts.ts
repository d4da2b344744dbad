/** Where a line is cut by the phrases and signs in it: "… pendidikan.Baca juga: …", "(abc/def)", "Editor: …". */
import type { Span } from "../../shapes.js";
import { Class, classOf, isWord } from "../../text/classes.js";
import { BYLINE_CUES, Cue, type CueHit, cueAt, HEADING_CUES } from "../cues.js";
import { bracketCut } from "./bracketCuts.js";
import { firstBullet } from "./bullets.js";
import { callEnd, endsAsButton } from "./buttonCuts.js";
import type { Found, Place } from "./cutPlaces.js";
import { closesWithSource, isDesk } from "./deskLabels.js";
import { gluedInsertEnd, insertEnd } from "./insertCuts.js";
import { endsBefore, isBehindWord, isLabel, LONG_INSERT, labelBehind, opensFooterAt } from "./labels.js";
import { titleEnd } from "./titles.js";

/** "© Acme 2024": a copyright says its year soon. */
const YEAR = /(?:19|20)\d\d/;
const LONGEST_TO_YEAR = 40;
/** Headings of titles, which may follow on the same line. */
const LIST_CUES = Cue.RELATED | Cue.POPULAR | Cue.LATEST | Cue.PICK;
/** "Artikel ini telah tayang di …" opens a footer whatever stands before it. */
const LONG_FOOTER = 4;
/** A colon and the capital or number that opens a title behind it, looked for in so many units. */
const COLON_BEFORE_TITLE = /^\s*:\s*(?=[\d“"‘']?\p{Lu}|\d)/u;
const LONGEST_COLON = 6;
const ENDING_COLON = /^\s?:\s?(?:\n|$)/u;

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
  if (opensFooterAt(text, hit))
    return afterStop || inTail || isSureFooter(text, hit, place)
      ? { next: null, isTail: true, opensAtStart: false }
      : null;
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
  return next !== undefined ? { next, isTail: inTail, opensAtStart: false } : promoCut(text, hit, place, afterStop);
}

function isSureFooter(text: string, hit: CueHit, { at, block }: Place): boolean {
  if (hit.words > 1 && isBehindWord(text, at, block)) return true;
  return (hit.kinds & Cue.SYNDICATION) !== 0 && hit.words >= LONG_FOOTER;
}

/** "Daftarkan email", "Dapatkan update berita pilihan …": a call or a button, in capitals, behind a full stop or glued to a word. */
function promoCut(text: string, hit: CueHit, place: Place, afterStop: boolean): Found | null {
  const { at, block, inTail, words } = place;
  const isShouted = classOf(text.charCodeAt(at + 1)) === Class.UPPER;
  const isGlued = hit.words >= LONG_INSERT && isBehindWord(text, at, block);
  if (!(hit.kinds & Cue.PROMO) || hit.words < 2 || !(isShouted || afterStop || isGlued)) return null;
  const isButton = isShouted || endsAsButton(text, hit, place);
  const next = isButton ? hit.end : callEnd(text, { start: hit.end, end: block.end }, words.table);
  return { next, isTail: inTail, opensAtStart: false };
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
