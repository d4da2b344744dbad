/** Where an organization ends inside what was taken for one: before a person, a number, a day, the verb of a headline. */

import { KNOWN_ORGANIZATION, NO_ORGANIZATION } from "../models/lexicon.js";
import { ALL_CAPS, HAS_LETTER, INNER_CAPITAL } from "../text/words.js";
import { isPlainName } from "./called.js";
import {
  CALENDAR,
  CONNECTOR,
  FUNCTION_WORD,
  HONORIFIC,
  NOT_ORGANIZATION,
  NUMBER_WORD,
  ORGANIZATION_HEAD,
  ORGANIZATION_SUFFIX,
  PERSON_NOUN,
  PLACE_KIND,
  PLACE_PREPOSITION,
  RANK,
  ROLE_ACRONYM,
  ROLE_HEAD,
} from "./cues.js";
import { PLAIN, type Reading } from "./reading.js";
import {
  cuesAt,
  flagsAt,
  isCapital,
  isConnector,
  isGivenName,
  isGlued,
  isNumber,
  isPlace,
  isSymbol,
  knownAt,
  opensSpan,
  type Run,
  wordAt,
} from "./runs.js";

/** "III" in "Komisi III DPR RI". */
export const ROMAN = /^[IVX]+$/u;
/** "kejaksaanMenurut": a word, and the first one of the next sentence. */
const GLUED_SENTENCE = /^\p{Ll}{4,}\p{Lu}\p{Ll}/u;
/** Words of a name behind an organization: "Juru Bicara Kemenlu Darto Wira Sena, …". */
const LONGEST_PERSON = 4;
/** Words of a name, where more words stand behind an office than its place has. */
const USUAL_NAME = 2;
const LONGEST_PLACE = 2;
/** Words from a role's head to its organization: "Deputi Bidang Statistik Distribusi dan Jasa BPS". */
const LONGEST_ROLE = 8;
/** Letters of a flight's or a model's code, and of a legal form that is cut short. */
const LONGEST_CODE = 3;
/** Words of a bracket inside a name, with its marks. */
const LONGEST_BRACKET = 12;
const DASHES: readonly string[] = ["-", "–", "—"];
/** Letters of a title that is cut short. */
const LONGEST_TITLE = 5;
const ROLE = ROLE_HEAD | ROLE_ACRONYM | PERSON_NOUN;
/** What may stand behind a known organization as part of its name. */
const CARRIES_ON = PLACE_KIND | ORGANIZATION_HEAD | ORGANIZATION_SUFFIX;

/** The run's end, moved before the first word that is no part of the name; `first` is kept whatever it is. */
export function tailless(reading: Reading, { first, last }: Run): number {
  const run = { first, last };
  const held = { first, last, isHeld: isBehindRole(reading, first) };
  let known = first + (reading.knownLength[first] ?? 0);
  for (let at = first + 1; at < last; at++) {
    if (at === known && known > first && isStranger(reading, at, held)) return at;
    if (
      endsBeforePerson(reading, at, known) ||
      endsBehindForm(reading, at, run) ||
      isGluedOn(reading, at) ||
      isBreak(reading, at, first) ||
      (at === known && known > first && isSymbol(reading, at, ",") && endsList(reading, at + 1)) ||
      (at === known && (isModel(reading, at) || isAddress(reading, at - 1, first))) ||
      isNoName(reading, at, { last, known }) ||
      isConstituency(reading, at, run, known)
    )
      return at;
    if (held.isHeld && isPlace(reading, at - 1) && isWholePerson(reading, at, last)) return at;
    if (held.isHeld && endsUnknownPlace(reading, at)) return at;
    if (at === known && isPartOfPlace(reading, at)) known = at + 1;
    known = Math.max(known, at + (reading.knownLength[at] ?? 0));
  }
  return last;
}

/** "Juru Bicara Kementerian … Darto": what follows a role is its organization, then its bearer. */
export function isBehindRole(reading: Reading, first: number): boolean {
  for (let at = first; at > Math.max(0, first - LONGEST_ROLE) && !opensSpan(reading, at); at--) {
    if (cuesAt(reading, at - 1) & ROLE) return true;
    if (!isCapital(reading, at - 1) && !isConnector(reading, at - 1)) return false;
  }
  return false;
}

/** "RI", and the place that a known body's name goes on with. */
function isPartOfPlace(reading: Reading, at: number): boolean {
  return isPlace(reading, at) || ((cuesAt(reading, at) & PLACE_KIND) !== 0 && (flagsAt(reading, at) & ALL_CAPS) !== 0);
}

/** Behind a name that is known as a whole, a word that neither places it nor carries it on. */
function isStranger(reading: Reading, at: number, { last, isHeld }: Run & { readonly isHeld: boolean }): boolean {
  if (!isCapital(reading, at) || isOrdinal(reading, at) || isPlace(reading, at)) return false;
  if (cuesAt(reading, at) & CARRIES_ON || (reading.knownLength[at] ?? 0) > 0) return false;
  if (ROMAN.test(wordAt(reading, at)) || isGivenName(reading, at) || reading.print[at] !== PLAIN) return true;
  const isAcronym = (flagsAt(reading, at) & ALL_CAPS) !== 0;
  return isHeld && !isAcronym && last - at <= LONGEST_PERSON;
}

/** "Pelindo II", but not "I" of "I Gusti …" */
const isOrdinal = (reading: Reading, at: number): boolean =>
  ROMAN.test(wordAt(reading, at)) && !isGivenName(reading, at + 1);

/** "Kepala Dinas Kesehatan Kota Bandung Irvanda Wiguna": behind the place two words and more that nothing else explains. */
function isWholePerson(reading: Reading, at: number, last: number): boolean {
  if (last - at < 2 || last - at > LONGEST_PERSON) return false;
  for (let i = at; i < last; i++) {
    const isName = isCapital(reading, i) && !isPlace(reading, i) && !isOrdinal(reading, i);
    if (!isName || cuesAt(reading, i) & (CARRIES_ON | CONNECTOR) || (reading.knownLength[i] ?? 0) > 0) return false;
  }
  return true;
}

/** "Sungai" of "Sungai Pinang" says what is no organization, and is a place's here. */
const isPlaceWord = (reading: Reading, at: number): boolean =>
  isPlainName(reading, at) || (cuesAt(reading, at) === NOT_ORGANIZATION && isCapital(reading, at));

/** "Kepala Dinas Pangan Kota Delima | Rinda Asturi", "Kabupaten Tanjung Wangi | Rinda Asturi": of words that nothing explains the last two are the name, and one or two before them the place. */
function endsUnknownPlace(reading: Reading, at: number): boolean {
  let kind = at - 1;
  while (kind > at - LONGEST_PLACE - 1 && isPlaceWord(reading, kind)) kind--;
  const placed = at - 1 - kind;
  if (placed === 0 || !(cuesAt(reading, kind) & PLACE_KIND) || !isCapital(reading, kind)) return false;
  let end = at;
  while (end < at + LONGEST_PERSON && !opensSpan(reading, end) && isPlainName(reading, end)) end++;
  const named = end - at;
  const isEnd = opensSpan(reading, end) || !isCapital(reading, end);
  return isEnd && (named === USUAL_NAME || (named > USUAL_NAME && placed === LONGEST_PLACE));
}

/** "…, Darto", "TNI/Polri, dan PNS": behind a name that is known as a whole. */
const endsList = (reading: Reading, at: number): boolean => isCapital(reading, at) || isConnector(reading, at);

/** "PT Sinar Rimba Tbk Darto …", "DPRD NTT Jefry …", "Polda Jambi Kombes …". */
function endsBeforePerson(reading: Reading, at: number, known: number): boolean {
  const isPart = (cuesAt(reading, at) & (ORGANIZATION_HEAD | ORGANIZATION_SUFFIX)) !== 0;
  const isTitle = (cuesAt(reading, at) & (RANK | HONORIFIC)) !== 0 && !isPart;
  if (isTitle && isBeforeName(reading, at) && isCapital(reading, at) && !isSymbol(reading, at - 1, "(")) return true;
  const isEnd = cuesAt(reading, at - 1) & ORGANIZATION_SUFFIX || isPlace(reading, at - 1) || at === known;
  return isEnd !== 0 && isEnd !== false && isGivenName(reading, at) && !(reading.knownLength[at] ?? 0);
}

/** A title stands before a name, with a stop where it is cut short: "Dr. Darto", not "Penyelenggara Ibadah Haji mengatakan". */
function isBeforeName(reading: Reading, at: number): boolean {
  const isShort = wordAt(reading, at).length <= LONGEST_TITLE && isSymbol(reading, at + 1, ".");
  const next = isShort ? at + 2 : at + 1;
  return isCapital(reading, next) && !opensSpan(reading, next);
}

/** "PT Sinar Rimba Tbk Warsono": behind the legal form of a company that its head has opened. */
function endsBehindForm(reading: Reading, at: number, { first }: Run): boolean {
  const isOpened = (cuesAt(reading, first) & ORGANIZATION_HEAD) !== 0 && at - 1 > first;
  const isForm =
    (cuesAt(reading, at - 1) & ORGANIZATION_SUFFIX) !== 0 && wordAt(reading, at - 1).length <= LONGEST_CODE;
  if (!isOpened || !isForm) return false;
  return isCapital(reading, at) && !isPlace(reading, at) && !(cuesAt(reading, at) & CARRIES_ON);
}

/** "RIMBA.com - Kamar Dagang", "RIMBA) - Uskup": a dash between blanks, or a bracket that was opened before the name. */
function isBreak(reading: Reading, at: number, first: number): boolean {
  if (isSymbol(reading, at, ")")) {
    for (let i = at - 1; i >= Math.max(first, at - LONGEST_BRACKET); i--) if (isSymbol(reading, i, "(")) return false;
    return true;
  }
  return DASHES.some((dash) => isSymbol(reading, at, dash)) && !isGlued(reading, at) && !isGlued(reading, at + 1);
}

/** "Polri dan kejaksaanMenurut", where the page has lost its line break: the small word, and the "dan" before it. */
export function isGluedOn(reading: Reading, at: number): boolean {
  if (isConnector(reading, at)) return isGluedOn(reading, at + 1);
  const isMixed = (flagsAt(reading, at) & INNER_CAPITAL) !== 0 && !(reading.knownLength[at] ?? 0);
  return isMixed && GLUED_SENTENCE.test(wordAt(reading, at));
}

/** "Lumbung.com | News Update": an outlet that goes by its address alone ends with it. */
const isAddress = (reading: Reading, at: number, first: number): boolean =>
  at === first && wordAt(reading, at).includes(".") && !isSymbol(reading, at + 1, "(");

/** "Lumbung Air LA 610", "LA-610": the number of a flight or a model behind a name that is known as a whole. */
function isModel(reading: Reading, at: number): boolean {
  const isCode = (flagsAt(reading, at) & ALL_CAPS) !== 0 && wordAt(reading, at).length <= LONGEST_CODE;
  return isCode && isNumber(reading, isSymbol(reading, at + 1, "-") ? at + 2 : at + 1);
}

/** "TNI 718", "KPU Bima No 31", "Komite Malaysia Kamis (8/9)", "PSS yakni …". */
function isNoName(
  reading: Reading,
  at: number,
  { last, known }: { readonly last: number; readonly known: number },
): boolean {
  const cues = cuesAt(reading, at);
  if (isSymbol(reading, at, ".") && cuesAt(reading, at + 1) & FUNCTION_WORD) return true;
  if (at === known && isConnector(reading, at) && opensThing(reading, at + 1)) return true;
  if (isKindAlone(reading, at)) return true;
  if (cues & NUMBER_WORD && isNumber(reading, at + 1)) return true;
  if (cues & CALENDAR && at === last - 1 && isSymbol(reading, last, "(") && isNumber(reading, last + 1)) return true;
  if (isSmall(reading, at) && (cues & FUNCTION_WORD || at === known)) return !(cues & (CONNECTOR | PLACE_PREPOSITION));
  return at === last - 1 && isNumber(reading, at) && isCount(reading, at);
}

/** "KPU | Kab/Kota": the kinds of its places, and none of them. */
const isKindAlone = (reading: Reading, at: number): boolean =>
  (cuesAt(reading, at) & PLACE_KIND) !== 0 &&
  isSymbol(reading, at + 1, "/") &&
  (cuesAt(reading, at + 2) & PLACE_KIND) !== 0;

/** "KPU | untuk Pemilu 2029" */
const opensThing = (reading: Reading, at: number): boolean =>
  (cuesAt(reading, at) & NOT_ORGANIZATION) !== 0 ||
  (knownAt(reading, at) & (NO_ORGANIZATION | KNOWN_ORGANIZATION)) === NO_ORGANIZATION;

const isSmall = (reading: Reading, at: number): boolean =>
  !isCapital(reading, at) && (flagsAt(reading, at) & HAS_LETTER) !== 0;

/** A number behind an acronym or a known name counts something; behind a head it numbers the body: "SMA 3", "Kodim 0701". */
function isCount(reading: Reading, at: number): boolean {
  if (cuesAt(reading, at - 1) & ORGANIZATION_HEAD && !(reading.knownLength[at - 1] ?? 0)) return false;
  return (reading.knownLength[at - 1] ?? 0) > 0 || (flagsAt(reading, at - 1) & ALL_CAPS) !== 0;
}

/** "(PN-Hulu Langat)": a member of parliament's party and seat. */
function isConstituency(reading: Reading, at: number, { first, last }: Run, known: number): boolean {
  return (
    at === known && isSymbol(reading, at, "-") && isSymbol(reading, first - 1, "(") && isSymbol(reading, last, ")")
  );
}
