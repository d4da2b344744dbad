/** Organizations by the language data and the lexicon: "Dinas Kesehatan Kota Bandung", "Social Security Administration". */
import { AMBIGUOUS, KNOWN_ORGANIZATION, LOCAL } from "../models/lexicon.js";
import { ALL_CAPS, HAS_LETTER } from "../text/words.js";
import {
  CONNECTOR,
  FUNCTION_WORD,
  GENERIC,
  HELD_HEAD,
  LEGAL_FORM,
  NOT_ORGANIZATION,
  ORGANIZATION_HEAD,
  ORGANIZATION_SUFFIX,
  PERSON_NOUN,
  PLACE_KIND,
  PLACE_NAME,
  PLACED_HEAD,
  PLACED_TAIL,
  ROLE_ACRONYM,
  ROLE_HEAD,
  SURE_HEAD,
} from "./cues.js";
import { withLegalForms } from "./legalForms.js";
import { PLAIN, type Reading } from "./reading.js";
import {
  cuesAt,
  endsName,
  flagsAt,
  isCapital,
  isConnector,
  isGivenName,
  isGlued,
  isNameWord,
  isNumber,
  isPlace,
  isRole,
  isShortKind,
  isSymbol,
  knownAt,
  type Mention,
  opensSpan,
  parenthesized,
  type Run,
} from "./runs.js";

/** The reason of a name whose head is always an organization's. */
export const ALWAYS_ONE = "begins as only organizations do";
/** The reason of a name that a suffix closes. */
export const SUFFIXED = "ends like an organization";
/** Words before a suffix that can belong to the name. */
const LONGEST_BEFORE_SUFFIX = 6;
/** Words from a role's head to the body behind it: "ahli gizi | Puskesmas …". */
const LONGEST_FIELD = 3;
const ROLE = ROLE_HEAD | ROLE_ACRONYM | PERSON_NOUN;
/** "Badan A, B, C dan D": items of a list inside a name. */
const LONGEST_LIST = 8;

/** Every organization that a rule finds, left to right, without overlaps. */
export function organizationsByRule(reading: Reading): Mention[] {
  const mentions: Mention[] = [];
  let free = 0;
  for (let at = 0; at < reading.words.count; at++) {
    const found = organizationAt(reading, at, free);
    if (!found) continue;
    mentions.push(found);
    free = found.last;
    at = found.last - 1;
  }
  return mentions;
}

function organizationAt(reading: Reading, at: number, free: number): Mention | null {
  const known = knownAtStart(reading, at);
  const headed = headedAt(reading, at);
  if (headed > Math.max(known, at + 1)) return { first: at, last: headed, reason: reasonOf(reading, at, headed) };
  if (known > at) return { first: at, last: knownEnd(reading, known), reason: "known organization" };
  const placed = placedAt(reading, at);
  if (placed > at) return { first: at, last: placed, reason: "body of a named place" };
  const tailed = tailedAt(reading, at);
  if (tailed) return { ...tailed, reason: "body of a named place" };
  const legal = legalAt(reading, at, free);
  if (legal >= 0) return { first: legal, last: withLegalForms(reading, at + 1), reason: ALWAYS_ONE };
  const first = suffixedAt(reading, at, free);
  return first >= 0 ? { first, last: at + 1, reason: SUFFIXED } : null;
}

/** "Tirta Kota Lumbung", "CDU-Fraktion": where the name of a known body that ends before `known` ends with what stands behind it. */
function knownEnd(reading: Reading, known: number): number {
  const isJoined = !reading.isTaught && isSymbol(reading, known, "-") && isGlued(reading, known);
  const isBody = (cuesAt(reading, known + 1) & ORGANIZATION_HEAD) !== 0 && isCapital(reading, known + 1);
  if (isJoined && isGlued(reading, known + 1) && isBody) return known + 2;
  return withLegalForms(reading, withPlace(reading, known));
}

/** "Polres Kota Lumbung" is one whatever the tagger says, "Bidang Umum" only where the tagger says so. */
function reasonOf(reading: Reading, at: number, last: number): string {
  const isHead = (cuesAt(reading, at) & SURE_HEAD) !== 0 || isHeld(reading, at);
  const isSure = isHead && reading.print[at] === PLAIN;
  const isNamed = !(cuesAt(reading, last - 1) & (GENERIC | ORGANIZATION_HEAD | PLACE_KIND));
  return isSure && isNamed ? ALWAYS_ONE : "begins like an organization";
}

/** "Kepala | Museum Layar", "dokter hewan | Klinik Mawar": a role right before it, or its head and small words of its field. */
function isHeld(reading: Reading, at: number): boolean {
  if (!(cuesAt(reading, at) & HELD_HEAD) || opensSpan(reading, at)) return false;
  for (let before = at - 1; before >= at - LONGEST_FIELD && before >= 0; before--) {
    if (cuesAt(reading, before) & ROLE) return true;
    const isField = (flagsAt(reading, before) & HAS_LETTER) !== 0 && !isCapital(reading, before);
    if (!isField || cuesAt(reading, before) & FUNCTION_WORD || opensSpan(reading, before)) return false;
  }
  return false;
}

/** End of the known organization that begins here; `at` where there is none. */
function knownAtStart(reading: Reading, at: number): number {
  const length = reading.knownLength[at] ?? 0;
  const isSure = length > 0 && (!((reading.knownValue[at] ?? 0) & AMBIGUOUS) || isAmongKnown(reading, at, length));
  return isSure && (reading.print[at] === PLAIN || length > 1 || isNameWord(reading, at)) ? at + length : at;
}

/** "UMNO, | Bersatu | dan Pas": what is also a common word, with a capital in a list that a known organization opens or closes. */
function isAmongKnown(reading: Reading, at: number, length: number): boolean {
  // "Ferrari dan Porsche" are more often cars
  if (!((reading.knownValue[at] ?? 0) & LOCAL)) return false;
  if (opensSpan(reading, at) || reading.print[at] !== PLAIN || !isNameWord(reading, at)) return false;
  const next = at + length;
  if (isBetween(reading, next) && isKnown(reading, next + 1)) return !opensSpan(reading, next);
  let before = at;
  for (let items = 0; items < LONGEST_KNOWN_LIST && isBetween(reading, before - 1); items++) {
    if (opensSpan(reading, before - 1)) return false;
    if (isKnown(reading, before - 2)) return true;
    if (!(knownAt(reading, before - 2) & KNOWN_ORGANIZATION) || !isCapital(reading, before - 2)) return false;
    before -= 2;
  }
  return false;
}

/** Items of such a list, of one word each, up to the one that is known. */
const LONGEST_KNOWN_LIST = 3;

const isBetween = (reading: Reading, at: number): boolean =>
  isSymbol(reading, at, ",") || isSymbol(reading, at, "/") || isConnector(reading, at);

const isKnown = (reading: Reading, at: number): boolean =>
  (knownAt(reading, at) & (KNOWN_ORGANIZATION | AMBIGUOUS)) === KNOWN_ORGANIZATION && isCapital(reading, at);

/** End of the name that a head word opens here; `at` where none does. */
function headedAt(reading: Reading, at: number): number {
  if (!(cuesAt(reading, at) & ORGANIZATION_HEAD) || !isNameWord(reading, at)) return at;
  const last = extended(reading, at + 1);
  return last > at + 1 ? last : at;
}

/** How far a name that has begun runs on from `from`. */
export function extended(reading: Reading, from: number): number {
  let at = from;
  while (at < reading.words.count && !opensSpan(reading, at)) {
    const next = stepOver(reading, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** The end of the piece at `at` if it carries the name on, else `at`. */
function stepOver(reading: Reading, at: number): number {
  if (isSymbol(reading, at, "(")) return overParenthesis(reading, at);
  if (isSymbol(reading, at, ",")) return overList(reading, at);
  if (isSymbol(reading, at, "/") || isSymbol(reading, at, "-")) return overJoin(reading, at);
  if (isSymbol(reading, at, ".")) return isShortForm(reading, at - 1) && carries(reading, at + 1) ? at + 1 : at;
  if (isConnector(reading, at) || isSymbol(reading, at, "&")) return overConnector(reading, at);
  return carries(reading, at) || isNumber(reading, at) ? at + 1 : at;
}

function carries(reading: Reading, at: number): boolean {
  if (opensSpan(reading, at) || !isNameWord(reading, at)) return false;
  if ((endsName(reading, at) && !isWhatFor(reading, at)) || isGivenName(reading, at)) return false;
  return !(cuesAt(reading, at) & ROLE_HEAD) || (cuesAt(reading, at - 1) & ORGANIZATION_HEAD) !== 0;
}

/** "Paguyuban Pedagang | Pasar Kuda": what a body that a head opens is for; behind a place it would be another thing's name. */
function isWhatFor(reading: Reading, at: number): boolean {
  const isThing = (cuesAt(reading, at) & NOT_ORGANIZATION) !== 0 && (cuesAt(reading, at - 2) & SURE_HEAD) !== 0;
  return isThing && !isPlace(reading, at - 1) && isCapital(reading, at + 1) && !opensSpan(reading, at + 1);
}

/** "PT.", "CV.", and "Kab." before its name: the stop belongs to the abbreviation. */
const isShortForm = (reading: Reading, at: number): boolean =>
  isShortKind(reading, at) ||
  ((flagsAt(reading, at) & ALL_CAPS) !== 0 &&
    (reading.words.ends[at] as number) - (reading.words.starts[at] as number) <= 2);

/** "Pemerintah Provinsi (Pemprov) Jawa Barat": the bracket is inside the name only where the name runs on after it. */
function overParenthesis(reading: Reading, at: number): number {
  const inside = parenthesized(reading, at);
  if (inside < 0 || !carries(reading, inside + 2)) return at;
  return isPlace(reading, inside + 2) || cuesAt(reading, inside + 2) & PLACE_KIND ? inside + 2 : at;
}

function overJoin(reading: Reading, at: number): number {
  return isGlued(reading, at) && isGlued(reading, at + 1) && carries(reading, at + 1) ? at + 2 : at;
}

function overConnector(reading: Reading, at: number): number {
  const next = at + 1;
  const isApart = reading.isTaught && (isPlace(reading, next) || isPlace(reading, at - 1)); // "Confederação Empresarial de Portugal"
  if (!carries(reading, next) || isApart) return at;
  const opensAnother = cuesAt(reading, next) & (ORGANIZATION_HEAD | GENERIC) || (reading.knownLength[next] ?? 0) > 0;
  return opensAnother ? at : next + 1;
}

/** "Badan A, B, dan C": a comma carries on only towards a closing connector. */
function overList(reading: Reading, at: number): number {
  for (let i = at + 1; i < at + LONGEST_LIST; i++) {
    if (isConnector(reading, i) && cuesAt(reading, i) & CONNECTOR) {
      const end = overConnector(reading, i);
      return end > i ? end : at;
    }
    const isItem = carries(reading, i) && !isPlace(reading, i) && !(reading.knownLength[i] ?? 0);
    if (!isItem && !isSymbol(reading, i, ",")) return at;
  }
  return at;
}

/** A known body's own branch: "KPU Kota Bandung", "Bawaslu Jabar". */
function withPlace(reading: Reading, at: number): number {
  const isBranch = !opensSpan(reading, at) && (isPlace(reading, at) || (cuesAt(reading, at) & PLACE_KIND) !== 0);
  return isBranch && isNameWord(reading, at) ? extended(reading, at) : at;
}

/** "pemerintah China", "timnas Vietnam": printed small, and a name only together with the place. */
function placedAt(reading: Reading, at: number): number {
  if (!(cuesAt(reading, at) & PLACED_HEAD)) return at;
  let next = at + 1;
  while (cuesAt(reading, next) & PLACED_HEAD && !opensSpan(reading, next)) next++;
  if (!reading.isTaught) return smallHeadedAt(reading, at, next);
  if (opensSpan(reading, next) || !isPlace(reading, next)) return at;
  while (isPlace(reading, next) && !opensSpan(reading, next)) next++;
  return next;
}

/** Small words between such a head and its name: "de la", "van het". */
const LONGEST_LINK = 2;

/** "ministère de la Santé", "gemeente Vlierden": the end of the name behind a head that ends before `next`; `at` where none stands there. */
function smallHeadedAt(reading: Reading, at: number, next: number): number {
  let name = next;
  while (
    name < next + LONGEST_LINK &&
    isConnector(reading, name) &&
    !isCapital(reading, name) &&
    !opensSpan(reading, name)
  )
    name++;
  const isPerson = isGivenName(reading, name) && isCapital(reading, name + 1); // "ministro Carlo Neri"
  if (opensSpan(reading, name) || !isNameWord(reading, name) || endsName(reading, name) || isPerson) return at;
  return (reading.knownLength[name] ?? 0) > 0 ? at : extended(reading, name + 1);
}

/** "Chinese government", "China's commerce ministry": printed small, and a name only together with the place. */
function tailedAt(reading: Reading, at: number): Run | null {
  if (!isPlaceOrDemonym(reading, at)) return null;
  let next = at + 1;
  while (isPlaceOrDemonym(reading, next) && !opensSpan(reading, next)) next++;
  while (isGlued(reading, next)) next++;
  let last = next;
  while (cuesAt(reading, last) & PLACED_TAIL && !opensSpan(reading, last)) last++;
  return last > next && !isOfPeople(reading, { first: at, last }) ? { first: at, last } : null;
}

/** "Chinese police", "Lumbung's police": people; "Lumbung police" are a body, as far as the place's name is whole. */
function isOfPeople(reading: Reading, { first, last }: Run): boolean {
  if (!(cuesAt(reading, last - 1) & PERSON_NOUN)) return false;
  const isState = isSymbol(reading, first - 1, ",") && isPlace(reading, first - 2);
  const isInside =
    !opensSpan(reading, first) && (isState || isCapital(reading, first - 1) || isSymbol(reading, first - 1, "."));
  for (let at = first; at < last - 1; at++) if (!isPlace(reading, at)) return true;
  return isInside;
}

const isPlaceOrDemonym = (reading: Reading, at: number): boolean =>
  isNameWord(reading, at) && (isPlace(reading, at) || (cuesAt(reading, at) & PLACE_NAME) !== 0);

/** First word of the name that a legal form closes here ("Sinar Maju Sdn Bhd"), or -1: a company whatever the tagger says. */
function legalAt(reading: Reading, at: number, free: number): number {
  const isForm = (cuesAt(reading, at) & LEGAL_FORM) !== 0 && isCapital(reading, at) && reading.print[at] === PLAIN;
  if (!isForm || cuesAt(reading, at - 1) & LEGAL_FORM) return -1;
  const last = isSymbol(reading, at - 1, ",") ? at - 1 : at;
  let first = last;
  while (first > Math.max(free, last - LONGEST_BEFORE_SUFFIX) && !opensSpan(reading, first)) {
    const isPart = isNameWord(reading, first - 1) && !endsName(reading, first - 1) && !isRole(reading, first - 1);
    if (!isPart) break;
    first--;
  }
  return first < last && !opensSpan(reading, last) ? first : -1;
}

/** "Noor General Hospital": part of what closes the name, though a general is somebody elsewhere. */
const isSuffix = (reading: Reading, at: number): boolean => (cuesAt(reading, at) & ORGANIZATION_SUFFIX) !== 0;

/** "CEO | Noor Bank", "Direktur | Sinar Group" */
const isStop = (reading: Reading, at: number): boolean => endsName(reading, at) || isOffice(reading, at);

/** "President | of the Harbour Council" */
const isOffice = (reading: Reading, at: number): boolean => (cuesAt(reading, at) & (ROLE_HEAD | ROLE_ACRONYM)) !== 0;

/** First word of the name that a suffix closes here, or -1. */
function suffixedAt(reading: Reading, at: number, free: number): number {
  if (!isSuffix(reading, at) || !isNameWord(reading, at)) return -1;
  const goesOn = isSuffix(reading, at + 1) && isNameWord(reading, at + 1) && !opensSpan(reading, at + 1);
  if (goesOn) return -1;
  let first = at;
  while (first > Math.max(free, at - LONGEST_BEFORE_SUFFIX) && !opensSpan(reading, first)) {
    const before = first - 1;
    if (isNameWord(reading, before) && (isSuffix(reading, before) || !isStop(reading, before))) first = before;
    else if (
      isConnector(reading, before) &&
      before > free &&
      isNameWord(reading, before - 1) &&
      !isOffice(reading, before - 1)
    )
      first = before - 1;
    else break;
  }
  // "The Harbour Trust", "At Civic Center"
  while (first + 1 < at && cuesAt(reading, first) & FUNCTION_WORD) first++;
  return first < at && !(cuesAt(reading, first) & (LEGAL_FORM | FUNCTION_WORD)) ? first : -1;
}
