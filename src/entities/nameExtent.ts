/** How far an organization's name runs on behind its first word: over lists, brackets, connectors and joins. */
import { ALL_CAPS } from "../text/words.js";
import { CONNECTOR, GENERIC, NOT_ORGANIZATION, ORGANIZATION_HEAD, PLACE_KIND, ROLE_HEAD, SURE_HEAD } from "./cues.js";
import type { Reading } from "./reading.js";
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
  isShortKind,
  isSymbol,
  opensSpan,
  parenthesized,
} from "./runs.js";

/** "Badan A, B, C dan D": items of a list inside a name. */
const LONGEST_LIST = 8;

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
