/** People by what stands around their names: honorifics, ranks, roles, verbs of speech, first names. */

import { NO_ORGANIZATION } from "../models/lexicon.js";
import { ALL_CAPS, IS_SYMBOL } from "../text/words.js";
import {
  HONORIFIC,
  ORGANIZATION_HEAD,
  ORGANIZATION_SUFFIX,
  PARTICLE,
  PERSON_NOUN,
  POST_NOMINAL,
  RANK,
  REPORTING,
  ROLE_ACRONYM,
  ROLE_HEAD,
} from "./cues.js";
import { PLAIN, type Reading } from "./reading.js";
import {
  cuesAt,
  endsName,
  flagsAt,
  isGivenName,
  isNameWord,
  isPlace,
  isSymbol,
  knownAt,
  type Mention,
  opensSpan,
  type Run,
} from "./runs.js";

const LONGEST_NAME = 5;
/** "Menteri Ketenagakerjaan, Ida …": a role this many words back still introduces the name between commas. */
const ROLE_REACH = 8;
const TITLES = HONORIFIC | RANK;

/** Every person that a rule finds outside the given runs, left to right. */
export function peopleByRule(reading: Reading, organizations: readonly Run[]): Mention[] {
  const mentions: Mention[] = [];
  let next = 0;
  for (let at = 0; at < reading.words.count; at++) {
    const body = organizations[next];
    if (body && at >= body.first) {
      at = body.last - 1;
      next++;
      continue;
    }
    const found = personAt(reading, at, body?.first ?? reading.words.count);
    if (!found) continue;
    mentions.push(found);
    at = found.last - 1;
  }
  return mentions;
}

function personAt(reading: Reading, at: number, limit: number): Mention | null {
  if (!opensName(reading, at)) return null;
  const last = nameEnd(reading, at, limit);
  const reason = reasonFor(reading, { first: at, last });
  return reason ? { first: at, last, reason } : null;
}

function reasonFor(reading: Reading, { first, last }: Run): string | null {
  const isLong = last - first > 1;
  const before = opensSpan(reading, first) ? 0 : cuesAt(reading, first - 1);
  if (before & TITLES || (before & (ROLE_ACRONYM | ROLE_HEAD)) === ROLE_ACRONYM) return "after a title";
  if (isPlace(reading, first)) return null;
  if (before & REPORTING && isPrinted(reading, first)) return "after a verb of speech";
  if (isLong && isGivenName(reading, first)) return "begins with a first name";
  if (isLong && cuesAt(reading, last) & REPORTING && !opensSpan(reading, last)) return "before a verb of speech";
  if (isLong && before & (ROLE_HEAD | PERSON_NOUN)) return "after a role";
  return isLong && standsApart(reading, { first, last }) ? "between commas, after a role" : null;
}

const isPrinted = (reading: Reading, at: number): boolean => reading.print[at] === PLAIN;

/** "Menteri Ketenagakerjaan, Ida Fauziyah, …" */
function standsApart(reading: Reading, { first, last }: Run): boolean {
  if (!isSymbol(reading, first - 1, ",") || !(isSymbol(reading, last, ",") || isSymbol(reading, last, "(")))
    return false;
  for (let i = first - 2; i >= first - ROLE_REACH && i >= 0; i--) {
    if (cuesAt(reading, i) & ROLE_HEAD) return true;
    if (opensSpan(reading, i) || flagsAt(reading, i) & IS_SYMBOL) return false;
  }
  return false;
}

/** A capital that begins nothing else. */
function opensName(reading: Reading, at: number): boolean {
  const other =
    ORGANIZATION_HEAD | ORGANIZATION_SUFFIX | ROLE_HEAD | ROLE_ACRONYM | PERSON_NOUN | TITLES | POST_NOMINAL;
  return isNameWord(reading, at) && !(cuesAt(reading, at) & other) && belongs(reading, at);
}

function belongs(reading: Reading, at: number): boolean {
  return !endsName(reading, at) && !(knownAt(reading, at) & NO_ORGANIZATION) && (reading.knownLength[at] ?? 0) === 0;
}

function nameEnd(reading: Reading, first: number, limit: number): number {
  let at = first + 1;
  while (at < limit && at < first + LONGEST_NAME && !opensSpan(reading, at)) {
    const next = stepOver(reading, at);
    if (next === at || next > limit) break;
    at = next;
  }
  return at;
}

function stepOver(reading: Reading, at: number): number {
  if (isSymbol(reading, at, ".")) return isInitial(reading, at - 1) && isPart(reading, at + 1) ? at + 1 : at;
  if (cuesAt(reading, at) & PARTICLE && isPart(reading, at + 1)) return at + 2;
  return isPart(reading, at) ? at + 1 : at;
}

function isPart(reading: Reading, at: number): boolean {
  const other = ORGANIZATION_HEAD | POST_NOMINAL | ROLE_HEAD | RANK;
  return !opensSpan(reading, at) && isNameWord(reading, at) && belongs(reading, at) && !(cuesAt(reading, at) & other);
}

const isInitial = (reading: Reading, at: number): boolean =>
  (flagsAt(reading, at) & ALL_CAPS) !== 0 &&
  (reading.words.ends[at] as number) - (reading.words.starts[at] as number) === 1;
