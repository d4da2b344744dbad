/** What stands in front of an organization and was taken for its beginning: a role, its number, the platform it speaks on. */
import { KNOWN_ORGANIZATION, NO_ORGANIZATION } from "../models/lexicon.js";
import { ALL_CAPS } from "../text/words.js";
import { ORGANIZATION_HEAD, ROLE_HEAD } from "./cues.js";
import { isFieldOfRole } from "./otherThings.js";
import type { Reading } from "./reading.js";
import { cuesAt, flagsAt, isCapital, isConnector, knownAt, opensSpan, type Run, wordAt } from "./runs.js";
import { isBehindRole, ROMAN } from "./tails.js";

/** "Kanit Reskrim Polsek …", "Direktur Reserse Narkoba | Polda …": the name's first word behind the role or the platform before it. */
export function afterRole(reading: Reading, { first, last }: Run): number {
  const name = behindPlatform(reading, { first: behindOrdinal(reading, { first, last }), last });
  return behindRole(reading, { first: name, last });
}

function behindRole(reading: Reading, { first, last }: Run): number {
  const behind = behindInnerRole(reading, { first, last });
  if (behind > first) return behind;
  const isRole = (cuesAt(reading, first) & ROLE_HEAD) !== 0;
  if (isRole && isRoleAlone(reading, first + 1) && first + 2 < last) return first + 2;
  const isHead = (cuesAt(reading, first) & ORGANIZATION_HEAD) !== 0 && !isFieldOfRole(reading, first);
  const isName = isHead || (reading.knownLength[first] ?? 0) > 0;
  if (isName || !(isRole || goesOnWithRole(reading, first))) return first;
  for (let i = first + 1; i < last; i++) {
    if (!isRole && !isCapital(reading, i)) return first;
    const isKnown = (reading.knownLength[i] ?? 0) > 0 && (isRole || (flagsAt(reading, i) & ALL_CAPS) !== 0);
    if (cuesAt(reading, i) & ORGANIZATION_HEAD || isKnown) return i;
  }
  return first;
}

/** "Asisten | II Setda Lumbung": the number of who heads a body's part. */
function behindOrdinal(reading: Reading, { first, last }: Run): number {
  const isOrdinal = ROMAN.test(wordAt(reading, first)) && first + 1 < last && isCapital(reading, first + 1);
  return isOrdinal && !opensSpan(reading, first) && cuesAt(reading, first - 1) & ROLE_HEAD ? first + 1 : first;
}

/** "YouTube | Badan Layar": where a body is heard is no part of its name. */
function behindPlatform(reading: Reading, { first, last }: Run): number {
  const isPlatform = (knownAt(reading, first) & (NO_ORGANIZATION | KNOWN_ORGANIZATION)) === NO_ORGANIZATION;
  const isBody = (reading.knownLength[first + 1] ?? 0) === last - first - 1 || isHead(reading, first + 1);
  return isPlatform && first + 1 < last && isBody ? first + 1 : first;
}

const isHead = (reading: Reading, at: number): boolean => (cuesAt(reading, at) & ORGANIZATION_HEAD) !== 0;

/** "Presiden Direktur | Lumbung Hospitals" */
const isRoleAlone = (reading: Reading, at: number): boolean =>
  (cuesAt(reading, at) & (ROLE_HEAD | ORGANIZATION_HEAD)) === ROLE_HEAD && isCapital(reading, at);

/** "Equity Fund Manager | Lumbung Sekuritas": the last word of a role in capitals, right before a name that is known as a whole. */
function behindInnerRole(reading: Reading, { first, last }: Run): number {
  // "(Karopenmas) Divisi Humas Polri": known as a whole, and not behind its own head as "Kepala Divisi Humas" is
  const isRoles = !opensSpan(reading, first) && (cuesAt(reading, first - 1) & ROLE_HEAD) !== 0;
  if (reading.knownLength[first] === last - first && !isRoles) return first;
  for (let at = first + 1; at + 1 < last; at++) {
    const isRest = (reading.knownLength[at + 1] ?? 0) === last - at - 1;
    if (isRest && cuesAt(reading, at) & ROLE_HEAD && isCapital(reading, at)) return at + 1;
  }
  return first;
}

/** A role in capitals runs into the mention: "Deputi Bidang Distribusi dan | Jasa BPS"; "anggota | Satbrimob …" does not. */
function goesOnWithRole(reading: Reading, first: number): boolean {
  const isOpen = !opensSpan(reading, first) && (isCapital(reading, first - 1) || isConnector(reading, first - 1));
  return isOpen && isBehindRole(reading, first);
}
