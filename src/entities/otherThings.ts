/** Names that stand for something else than the body: an event that bears them, a minister's field, a case's number. */
import { KNOWN_ORGANIZATION, NO_ORGANIZATION } from "../models/lexicon.js";
import { ALL_CAPS } from "../text/words.js";
import { FIELD_ROLE, HELD_HEAD, NOT_ORGANIZATION, ORGANIZATION_HEAD, ROLE_HEAD, SEAT, THING_TAIL } from "./cues.js";
import { PLAIN, type Reading } from "./reading.js";
import {
  cuesAt,
  flagsAt,
  isCapital,
  isConnector,
  isGlued,
  isNumber,
  isSymbol,
  knownAt,
  opensSpan,
  type Run,
} from "./runs.js";

/** Words of a role's field before the comma in it, at most. */
const LONGEST_FIELD = 4;
/** Words of its end that were taken for a body. */
const LONGEST_END = 2;

/** Where a name stands for another thing than the body: "Piala AFF", "Suzuki Cup", "Menteri ESDM", "2023/PN Lumbung". */
export const isOther = (reading: Reading, run: Run): boolean =>
  isEvent(reading, run) || isThing(reading, run) || isOfOffice(reading, run);

/** The same, where a name that the page prints elsewhere stands for no body: "Peraturan KPU" names one still. */
export const isOfOffice = (reading: Reading, run: Run): boolean =>
  isField(reading, run) || isFieldOfRole(reading, run.first) || isCaseNumber(reading, run);

/** "Nomor 12/Pid.B/2023/PN Lumbung": a court at the end of a case's number. */
const isCaseNumber = (reading: Reading, { first }: Run): boolean =>
  isSymbol(reading, first - 1, "/") &&
  isGlued(reading, first) &&
  isGlued(reading, first - 1) &&
  isNumber(reading, first - 2);

/** "Ketua Bidang Kehormatan | DPP Partai Maju": what somebody is the head of is no body. */
export const isFieldOfRole = (reading: Reading, at: number): boolean =>
  isFieldHead(reading, at) && !opensSpan(reading, at) && (cuesAt(reading, at - 1) & ROLE_HEAD) !== 0;

/** "Bidang", "Seksi": heads that a role before them takes for its field. */
export const isFieldHead = (reading: Reading, at: number): boolean =>
  (cuesAt(reading, at) & (FIELD_ROLE | ORGANIZATION_HEAD)) === (FIELD_ROLE | ORGANIZATION_HEAD);

/** "Piala AFF", "Stadion Utama Gelora": an organization's name inside another thing's; in "Gedung KPU" it is the house's. */
function isEvent(reading: Reading, { first }: Run): boolean {
  const isOther = (cuesAt(reading, first - 1) & (NOT_ORGANIZATION | SEAT)) === NOT_ORGANIZATION;
  return isOther && !opensSpan(reading, first) && isCapital(reading, first - 1);
}

/** "Menteri ESDM", "Menteri Sains, Teknologi dan Inovasi": a field, and who heads it; "Ahli | Parlimen Lumbung": a seat. */
function isField(reading: Reading, { first, last }: Run): boolean {
  if (opensSpan(reading, first)) return false;
  if (!(cuesAt(reading, first - 1) & FIELD_ROLE))
    return isRestOfField(reading, { first, last }) || isEndOfField(reading, { first, last });
  if (last - first === 1) return (flagsAt(reading, first) & ALL_CAPS) !== 0;
  if (cuesAt(reading, first) & FIELD_ROLE && !(cuesAt(reading, first) & ORGANIZATION_HEAD)) return true;
  // "Menteri | Koperasi dan …": "Bidang" opens a body's part as well
  if (cuesAt(reading, first) & HELD_HEAD && !(cuesAt(reading, first - 1) & ORGANIZATION_HEAD)) return true;
  return !(cuesAt(reading, first) & ORGANIZATION_HEAD) && !(reading.knownLength[first] ?? 0);
}

/** "Menteri Sains, | Teknologi dan Inovasi": the rest of a list that a role opens. */
function isRestOfField(reading: Reading, { first, last }: Run): boolean {
  if (!isSymbol(reading, first - 1, ",") || (reading.knownLength[first] ?? 0) > 0) return false;
  let joined = first;
  while (joined < last && !isConnector(reading, joined)) joined++;
  const lastBefore = first - 2;
  let at = lastBefore;
  while (at > lastBefore - LONGEST_FIELD && isFieldWord(reading, at)) at--;
  return joined < last && at < lastBefore && (cuesAt(reading, at) & FIELD_ROLE) !== 0 && !opensSpan(reading, at + 1);
}

/** "Menteri Pembangunan | Luar Kota", "Menteri Koperasi dan | UKM Darto": the last words of a field without a comma. */
function isEndOfField(reading: Reading, { first, last }: Run): boolean {
  if (cuesAt(reading, first) & ORGANIZATION_HEAD || last - first > LONGEST_END) return false;
  if ((reading.knownLength[first] ?? 0) > 0) return false;
  const joint = first - 1;
  let at = isConnector(reading, joint) ? joint - 1 : joint;
  const end = at;
  while (at > end - LONGEST_FIELD && isFieldWord(reading, at)) at--;
  return at < end && (cuesAt(reading, at) & FIELD_ROLE) !== 0 && !opensSpan(reading, at + 1);
}

const isFieldWord = (reading: Reading, at: number): boolean =>
  isCapital(reading, at) && !(cuesAt(reading, at) & FIELD_ROLE) && !opensSpan(reading, at + 1);

/** "Suzuki Cup", "BI Rate": an organization's name in front of a thing that bears it. */
function isThing(reading: Reading, { first, last }: Run): boolean {
  const isBehind = !opensSpan(reading, last) && isCapital(reading, last) && !isGlued(reading, last);
  if (isBehind && (cuesAt(reading, last) & THING_TAIL || isThingsName(reading, last)))
    return (reading.knownLength[first] ?? 0) === last - first;
  return last - first > 1 && (cuesAt(reading, last - 1) & THING_TAIL) !== 0 && isThingAlone(reading, { first, last });
}

/** "Toyota | Camry": known as a product or the like, and no body. In a headline it may be what the body did. */
const isThingsName = (reading: Reading, at: number): boolean =>
  (knownAt(reading, at) & (NO_ORGANIZATION | KNOWN_ORGANIZATION)) === NO_ORGANIZATION && reading.print[at] === PLAIN;

/** Nothing in the name says that it is an organization for all that. */
function isThingAlone(reading: Reading, { first, last }: Run): boolean {
  const own = first + (reading.knownLength[first] ?? 0);
  return own < last && !(cuesAt(reading, first) & ORGANIZATION_HEAD);
}
