/** Mends where the tagger's organizations begin and end, by what the language data knows for sure. */

import { AMBIGUOUS, NO_ORGANIZATION } from "../models/lexicon.js";
import { ALL_CAPS, HAS_LETTER } from "../text/words.js";
import { expansionBefore } from "./acronyms.js";
import {
  CONNECTOR,
  FUNCTION_WORD,
  GENERIC,
  HELD_HEAD,
  HONORIFIC,
  INITIAL_WORD,
  NOT_ORGANIZATION,
  ORGANIZATION_HEAD,
  PLACE_KIND,
  PLACED_HEAD,
  RANK,
  ROLE_HEAD,
  SEAT,
  SEAT_UNIT,
  SURE_HEAD,
} from "./cues.js";
import { afterRole } from "./fronts.js";
import { behindArticle, withLead } from "./leads.js";
import { withLegalForms } from "./legalForms.js";
import { extended } from "./nameExtent.js";
import { isFieldHead, isOther } from "./otherThings.js";
import type { Reading } from "./reading.js";
import {
  BRACKET_WORDS,
  cuesAt,
  flagsAt,
  isCapital,
  isConnector,
  isGivenName,
  isGlued,
  isNameWord,
  isNumber,
  isPlace,
  isShortKind,
  isSymbol,
  knownAt,
  type Mention,
  opensSpan,
  parenthesized,
  type Run,
  wordAt,
} from "./runs.js";
import { isGluedOn, ROMAN, tailless } from "./tails.js";

/** Of a side's players: "U-17". */
const AGE_GROUP = "U";
const AGE_GROUP_WORDS = 3;
/** Words of "-gereja". */
const DOUBLE_WORDS = 2;

const FULL_WORD = /[\p{L}\p{N}]{2}|^[\p{L}\p{N}]$/u;
/** Words of a row of initials: "BH (32), PK (41) dan SH". */
const LONGEST_INITIALS = 24;
/** Letters of somebody's initials. */
const MOST_INITIALS = 4;

/** The mentions with mended boundaries; what turns out to name nothing is left out, "Full (SHORT)" becomes two. */
export function mended(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (const mention of mentions) {
    const run = wholeFrom(reading, trimmed(reading, mention));
    const isName = run.first < run.last && !isGeneric(reading, run) && !isOther(reading, run);
    if (!isName || isSomebody(reading, run) || isMark(reading, run) || opensGlued(reading, run)) continue;
    const whole = { first: run.first, last: withLegalForms(reading, run.last), reason: mention.reason };
    for (const half of halves(reading, whole)) found.push(...sides(reading, half));
  }
  return found;
}

function trimmed(reading: Reading, mention: Run): Run {
  const opening = behindElision(reading, { first: behindArticle(reading, mention), last: mention.last });
  const front = afterRole(reading, { first: opening, last: mention.last });
  const first = behindSeat(reading, { first: front, last: mention.last });
  let last = tailless(reading, { first, last: mention.last });
  while (last > first && endsOpen(reading, first, last)) last--;
  return { first, last };
}

/** Letters of an article or a small word that is cut short: "dell'". */
const LONGEST_ELISION = 5;

/** "L'Assemblée nationale", "dell'Unione Pescatori": a small word that an apostrophe cuts short is no part of the name. */
function behindElision(reading: Reading, { first, last }: Run): number {
  const word = wordAt(reading, first);
  const isCut = /['’]$/u.test(word) && word.length <= LONGEST_ELISION;
  if (!isCut || reading.isTaught || first + 1 >= last || !isCapital(reading, first + 1)) return first;
  return opensSpan(reading, first) || !isCapital(reading, first) ? first + 1 : first;
}

/** "Kantor KPU": where it sits is no part of the name that begins behind it. */
function behindSeat(reading: Reading, { first, last }: Run): number {
  if (!(cuesAt(reading, first) & SEAT) || first + 1 >= last || (reading.knownLength[first] ?? 0) > 0) return first;
  if (isOfficeOfItsOwn(reading, first)) return first;
  const known = first + 1 + (reading.knownLength[first + 1] ?? 0);
  const isName = known >= last || (cuesAt(reading, first + 1) & ORGANIZATION_HEAD) !== 0;
  return isName && !isAmbiguous(reading, first + 1) && !isPlace(reading, first + 1) ? first + 1 : first;
}

/** A name does not end in an opening bracket, a joint, or a bracket with its word left open. */
function endsOpen(reading: Reading, first: number, last: number): boolean {
  if (["(", "-", "/", "&", ",", "."].some((symbol) => isSymbol(reading, last - 1, symbol))) return true;
  return last - 2 > first && isSymbol(reading, last - 2, "(");
}

function wholeFrom(reading: Reading, { first, last }: Run): Run {
  return {
    first: fromArticle(reading, leftmost(reading, withLead(reading, { first: behindUnit(reading, first), last }))),
    last: rightmost(reading, { first, last }),
  };
}

/** "Kantor Wilayah (Kanwil) | Kementerian Tani": a unit with its short form, right before the body that it is of. */
function behindUnit(reading: Reading, first: number): number {
  if (!isSymbol(reading, first - 1, ")") || opensSpan(reading, first)) return first;
  const open = first - BRACKET_WORDS;
  const inside = open > 0 && !opensSpan(reading, open) ? parenthesized(reading, open) : -1;
  const unit = inside < 0 ? null : expansionBefore(reading, open, wordAt(reading, inside));
  return unit && cuesAt(reading, unit.first) & ORGANIZATION_HEAD ? unit.first : first;
}

/** "DPP PAN", "Komisi III DPR RI": heads right before the name are part of it. */
function leftmost(reading: Reading, from: number): number {
  let first = from;
  while (first > 0 && !opensSpan(reading, first)) {
    const isNumbered = ROMAN.test(wordAt(reading, first - 1)) || isNumber(reading, first - 1);
    const head = isNumbered && !opensSpan(reading, first - 1) ? first - 2 : first - 1;
    if (head < 0 || !(cuesAt(reading, head) & ORGANIZATION_HEAD)) break;
    if (!isNameWord(reading, head) && !isNumbered && !isDoubleHead(reading, head)) break;
    if (isFieldHead(reading, head) || (cuesAt(reading, head) & SEAT && !isOfficeOfItsOwn(reading, head))) break;
    // "Amerika Serikat Federal …": the end of a country's name
    if (isPlace(reading, head)) break;
    first = head;
  }
  return first;
}

/** "rumah sakit | Lumbung": two words that are one head say enough without capitals. */
function isDoubleHead(reading: Reading, at: number): boolean {
  const isHeld = (i: number): boolean => (cuesAt(reading, i) & HELD_HEAD) !== 0;
  return isHeld(at) && ((isHeld(at - 1) && !opensSpan(reading, at)) || (isHeld(at + 1) && !isCapital(reading, at + 1)));
}

/** "rapat the Warna": an article of another language belongs to the name; one of the page's own is a word like others. */
function fromArticle(reading: Reading, first: number): number {
  if (!reading.isTaught || first === 0 || opensSpan(reading, first) || !isForeignArticle(reading, first - 1))
    return first;
  const isInside =
    !opensSpan(reading, first - 1) && (isCapital(reading, first - 2) || isSymbol(reading, first - 2, ","));
  return isInside && !isCapital(reading, first - 1) ? first : first - 1;
}

function isForeignArticle(reading: Reading, at: number): boolean {
  const isSymbolic = (flagsAt(reading, at) & HAS_LETTER) === 0;
  return (cuesAt(reading, at) & (CONNECTOR | FUNCTION_WORD)) === CONNECTOR && !isSymbolic;
}

/** "Kantor Wilayah …", "Kantor Perwakilan …" */
const isOfficeOfItsOwn = (reading: Reading, seat: number): boolean => (cuesAt(reading, seat + 1) & SEAT_UNIT) !== 0;

/** "KPU Provinsi" + "Papua": after an administrative word the place follows; so does a joint's other side. */
function rightmost(reading: Reading, { first, last }: Run): number {
  let end = last;
  for (let at = first; at < last; at++) {
    if (!isAmbiguous(reading, at)) end = Math.max(end, at + (reading.knownLength[at] ?? 0));
  }
  end = behindDouble(reading, end);
  const isHeaded = (cuesAt(reading, first) & (ORGANIZATION_HEAD | PLACED_HEAD)) !== 0;
  const isPlaced = cuesAt(reading, end - 1) & PLACE_KIND && !isPlace(reading, end - 1);
  const wantsPlace = isPlaced || (isHeaded && isPlace(reading, end));
  if (isPlaced && isShortKind(reading, end - 1) && isNameWord(reading, end + 1) && !opensSpan(reading, end + 1)) end++;
  while (wantsPlace && !opensSpan(reading, end) && isNameWord(reading, end) && isPlaceWord(reading, end, last)) end++;
  if (isHeaded && isAgeGroup(reading, end)) return end + AGE_GROUP_WORDS;
  if (isHeaded && isAgeGroup(reading, end - 1)) return end + AGE_GROUP_WORDS - 1;
  return isHeaded && joins(reading, end) ? end + 2 : end;
}

/** "Persekutuan Gereja | -gereja Maju": a word said twice is one, and what follows it carries the name on. */
function behindDouble(reading: Reading, end: number): number {
  const isJoint = isSymbol(reading, end, "-") && isGlued(reading, end) && isGlued(reading, end + 1);
  const isDouble =
    isJoint &&
    wordAt(reading, end + 1)
      .toLowerCase()
      .startsWith(wordAt(reading, end - 1).toLowerCase());
  return isDouble && !opensSpan(reading, end + 1) ? extended(reading, end + DOUBLE_WORDS) : end;
}

/** "Timnas Indonesia U-17" */
function isAgeGroup(reading: Reading, at: number): boolean {
  const isGroup = wordAt(reading, at) === AGE_GROUP && isSymbol(reading, at + 1, "-") && isNumber(reading, at + 2);
  return isGroup && !opensSpan(reading, at) && isGlued(reading, at + 1) && isGlued(reading, at + 2);
}

const isAmbiguous = ({ knownValue }: Reading, at: number): boolean => ((knownValue[at] ?? 0) & AMBIGUOUS) !== 0;

/** "Ciletuh-Palabuhanratu", "XVII/Cenderawasih" */
function joins(reading: Reading, at: number): boolean {
  const isJoint = isSymbol(reading, at, "-") || isSymbol(reading, at, "/");
  return (
    isJoint &&
    isGlued(reading, at) &&
    isGlued(reading, at + 1) &&
    isNameWord(reading, at + 1) &&
    !(reading.knownLength[at + 1] ?? 0)
  );
}

function isPlaceWord(reading: Reading, at: number, start: number): boolean {
  if (isPlace(reading, at)) return true;
  const isPerson = isGivenName(reading, at) && isCapital(reading, at + 1);
  // "Kabupaten Sungai | Pinang"
  const isSecond = at === start + 1 && (cuesAt(reading, start) & NOT_ORGANIZATION) !== 0;
  return (at === start || isSecond) && !isPerson && (cuesAt(reading, at) & (RANK | HONORIFIC | ROLE_HEAD)) === 0;
}

/** "Pemerintah Daerah", "Polisi": words for an organization that name none; platforms, programmes and the like. */
function isGeneric(reading: Reading, { first, last }: Run): boolean {
  let [generic, other] = [true, true];
  for (let i = first; i < last; i++) {
    const isGenericWord = (cuesAt(reading, i) & GENERIC) !== 0 || isLetter(reading, i);
    if (!isGenericWord) generic = false;
    if (!(knownAt(reading, i) & NO_ORGANIZATION) && !isGenericWord) other = false;
  }
  return generic || (other && (reading.knownLength[first] ?? 0) === 0);
}

/** "BH, PK, dan SH" behind "berinisial": short for somebody. */
function isSomebody(reading: Reading, { first, last }: Run): boolean {
  if (last - first !== 1 || !(flagsAt(reading, first) & ALL_CAPS)) return false;
  for (let at = first - 1; at > first - LONGEST_INITIALS && at >= 0 && !opensSpan(reading, at + 1); at--) {
    if (cuesAt(reading, at) & INITIAL_WORD) return wordAt(reading, first).length <= MOST_INITIALS;
    const isShort = (flagsAt(reading, at) & ALL_CAPS) !== 0 && wordAt(reading, at).length <= MOST_INITIALS;
    const isBetween = isShort || isNumber(reading, at) || isConnector(reading, at);
    if (!isBetween && !["(", ")", ",", "/"].some((symbol) => isSymbol(reading, at, symbol))) return false;
  }
  return false;
}

/** "L'": what is left of an article. */
const isMark = (reading: Reading, { first, last }: Run): boolean =>
  last - first === 1 && !FULL_WORD.test(wordAt(reading, first));

/** "semalamSinar Maju Sdn Bhd", where the page has lost its line break: no word of it says where the name begins. */
const opensGlued = (reading: Reading, { first, last }: Run): boolean => last - first > 1 && isGluedOn(reading, first);

/** "Grup A": a letter tells groups apart and names none. */
const isLetter = (reading: Reading, i: number): boolean =>
  (cuesAt(reading, i - 1) & GENERIC) !== 0 && isCapital(reading, i) && wordAt(reading, i).length === 1;

/** "TNI/Polri": two known names with a joint between them are two mentions; so are "Kementerian Tani dan Kementerian Laut". */
function sides(reading: Reading, mention: Mention): Mention[] {
  const { first, last } = mention;
  const joint = first + (reading.knownLength[first] ?? 0);
  if (joint > first && joint + 1 < last && isConnector(reading, joint) && opensBody(reading, joint + 1))
    return [
      { first, last: joint, reason: mention.reason },
      ...sides(reading, { first: joint + 1, last, reason: mention.reason }),
    ];
  if (joint === first || joint + 1 >= last || !(isSymbol(reading, joint, "/") || isSymbol(reading, joint, "-")))
    return [mention];
  const isSecond = (reading.knownLength[joint + 1] ?? 0) === last - joint - 1;
  return isSecond
    ? [
        { first, last: joint, reason: mention.reason },
        { first: joint + 1, last, reason: mention.reason },
      ]
    : [mention];
}

const opensBody = (reading: Reading, at: number): boolean =>
  (cuesAt(reading, at) & SURE_HEAD) !== 0 || (reading.knownLength[at] ?? 0) > 0;

/** "Yayasan Rimba (YR)" at a name's end is two mentions. */
function halves(reading: Reading, mention: Mention): Mention[] {
  const { first, last } = mention;
  if (last - first < 4 || !isSymbol(reading, last - 1, ")") || !isSymbol(reading, last - 3, "(")) return [mention];
  return [
    { first, last: last - 3, reason: mention.reason },
    { first: last - 2, last: last - 1, reason: mention.reason },
  ];
}
