/** Mends where the tagger's organizations begin and end, by what the language data knows for sure. */
import { AMBIGUOUS, NO_ORGANIZATION } from "../models/lexicon.js";
import {
  GENERIC,
  HONORIFIC,
  NOT_ORGANIZATION,
  ORGANIZATION_HEAD,
  ORGANIZATION_SUFFIX,
  PLACE_KIND,
  PLACED_HEAD,
  RANK,
  ROLE_HEAD,
  SEAT,
} from "./cues.js";
import type { Reading } from "./reading.js";
import {
  cuesAt,
  isCapital,
  isGivenName,
  isGlued,
  isNameWord,
  isNumber,
  isPlace,
  isSymbol,
  knownAt,
  type Mention,
  opensSpan,
  type Run,
  wordAt,
} from "./runs.js";

/** "III" in "Komisi III DPR RI". */
const ROMAN = /^[IVX]+$/u;

/** The mentions with mended boundaries; what turns out to name nothing is left out, "Full (SHORT)" becomes two. */
export function mended(reading: Reading, mentions: readonly Mention[]): Mention[] {
  return mentions.flatMap((mention) => {
    const run = wholeFrom(reading, trimmed(reading, mention));
    const isName = run.first < run.last && !isGeneric(reading, run) && !isEvent(reading, run);
    return isName ? halves(reading, { first: run.first, last: run.last, reason: mention.reason }) : [];
  });
}

function trimmed(reading: Reading, mention: Run): Run {
  const first = behindSeat(reading, { first: afterRole(reading, mention), last: mention.last });
  let last = beforePerson(reading, { first, last: mention.last });
  while (last > first && endsOpen(reading, first, last)) last--;
  return { first, last };
}

/** "Kanit Reskrim Polsek …": a role at the head goes, where an organization begins behind it. */
function afterRole(reading: Reading, { first, last }: Run): number {
  const opens = cuesAt(reading, first);
  if (!(opens & ROLE_HEAD) || opens & ORGANIZATION_HEAD || (reading.knownLength[first] ?? 0) > 0) return first;
  for (let i = first + 1; i < last; i++) {
    if (cuesAt(reading, i) & ORGANIZATION_HEAD || (reading.knownLength[i] ?? 0) > 0) return i;
  }
  return first;
}

/** "Kantor KPU": where it sits is no part of the name that begins behind it. */
function behindSeat(reading: Reading, { first, last }: Run): number {
  if (!(cuesAt(reading, first) & SEAT) || first + 1 >= last || (reading.knownLength[first] ?? 0) > 0) return first;
  const known = first + 1 + (reading.knownLength[first + 1] ?? 0);
  const isName = known >= last || (cuesAt(reading, first + 1) & ORGANIZATION_HEAD) !== 0;
  return isName && !isAmbiguous(reading, first + 1) && !isPlace(reading, first + 1) ? first + 1 : first;
}

/** "PT Sinar Rimba Tbk Darto …", "DPRD NTT Jefry …": the name of a person behind the organization's end. */
function beforePerson(reading: Reading, { first, last }: Run): number {
  const known = first + (reading.knownLength[first] ?? 0);
  for (let i = first + 1; i < last; i++) {
    if (i === known && isStranger(reading, i)) return i;
    if (cuesAt(reading, i) & (RANK | HONORIFIC) && isCapital(reading, i) && !isSymbol(reading, i - 1, "(")) return i;
    const isEnd = cuesAt(reading, i - 1) & ORGANIZATION_SUFFIX || isPlace(reading, i - 1) || i === known;
    if (isEnd && isGivenName(reading, i) && !(reading.knownLength[i] ?? 0)) return i;
  }
  return last;
}

/** Behind a name that is known as a whole, a word that neither places it nor carries it on. */
function isStranger(reading: Reading, at: number): boolean {
  if (!isCapital(reading, at) || ROMAN.test(wordAt(reading, at)) || isPlace(reading, at)) return false;
  return !(cuesAt(reading, at) & (PLACE_KIND | ORGANIZATION_HEAD | ORGANIZATION_SUFFIX)) && isGivenName(reading, at);
}

/** A name does not end in an opening bracket, a joint, or a bracket with its word left open. */
function endsOpen(reading: Reading, first: number, last: number): boolean {
  if (["(", "-", "/", "&", ",", "."].some((symbol) => isSymbol(reading, last - 1, symbol))) return true;
  return last - 2 > first && isSymbol(reading, last - 2, "(");
}

function wholeFrom(reading: Reading, { first, last }: Run): Run {
  return { first: leftmost(reading, first), last: rightmost(reading, { first, last }) };
}

/** "DPP PAN", "Komisi III DPR RI": heads right before the name are part of it. */
function leftmost(reading: Reading, from: number): number {
  let first = from;
  while (first > 0 && !opensSpan(reading, first)) {
    const isNumbered = ROMAN.test(wordAt(reading, first - 1)) || isNumber(reading, first - 1);
    const head = isNumbered && !opensSpan(reading, first - 1) ? first - 2 : first - 1;
    if (head < 0 || !(cuesAt(reading, head) & ORGANIZATION_HEAD) || !isNameWord(reading, head)) break;
    if (cuesAt(reading, head) & SEAT) break;
    first = head;
  }
  return first;
}

/** "KPU Provinsi" + "Papua": after an administrative word the place follows; so does a joint's other side. */
function rightmost(reading: Reading, { first, last }: Run): number {
  const known = first + (isAmbiguous(reading, first) ? 0 : (reading.knownLength[first] ?? 0));
  let end = Math.max(last, known);
  const isHeaded = (cuesAt(reading, first) & (ORGANIZATION_HEAD | PLACED_HEAD)) !== 0;
  const wantsPlace = cuesAt(reading, end - 1) & PLACE_KIND || (isHeaded && isPlace(reading, end));
  while (wantsPlace && !opensSpan(reading, end) && isNameWord(reading, end) && isPlaceWord(reading, end, last)) end++;
  return isHeaded && joins(reading, end) ? end + 2 : end;
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
  return at === start && !isGivenName(reading, at) && (cuesAt(reading, at) & (RANK | HONORIFIC | ROLE_HEAD)) === 0;
}

/** "Pemerintah Daerah", "Polisi": words for an organization that name none; platforms, programmes and the like. */
function isGeneric(reading: Reading, { first, last }: Run): boolean {
  let [generic, other] = [true, true];
  for (let i = first; i < last; i++) {
    const isGenericWord = (cuesAt(reading, i) & GENERIC) !== 0;
    if (!isGenericWord) generic = false;
    if (!(knownAt(reading, i) & NO_ORGANIZATION) && !isGenericWord) other = false;
  }
  return generic || (other && (reading.knownLength[first] ?? 0) === 0);
}

/** "Piala AFF", "Stadion Utama Gelora": an organization's name inside another thing's. */
function isEvent(reading: Reading, { first }: Run): boolean {
  return (
    !opensSpan(reading, first) && (cuesAt(reading, first - 1) & NOT_ORGANIZATION) !== 0 && isCapital(reading, first - 1)
  );
}

/** "Yayasan Rimba (YR)" at a name's end is two mentions. */
function halves(reading: Reading, mention: Mention): Mention[] {
  const { first, last } = mention;
  if (last - first < 4 || !isSymbol(reading, last - 1, ")") || !isSymbol(reading, last - 3, "(")) return [mention];
  return [
    { ...mention, last: last - 3 },
    { ...mention, first: last - 2, last: last - 1 },
  ];
}
