/** Bodies that bear somebody's name with its titles: "RSUD Dr. Darto Wirasena", "RSUP Prof. Dr. W.Z. Wira". */
import { HELD_HEAD, HONORIFIC, ORGANIZATION_HEAD, PLACE_KIND, ROLE_ACRONYM, ROLE_HEAD, SURE_HEAD } from "./cues.js";
import { PLAIN, type Reading } from "./reading.js";
import { cuesAt, isCapital, isNameWord, isPlace, isSymbol, type Mention, opensSpan, type Run, wordAt } from "./runs.js";

const REASON = "bears somebody's name";
const HEAD = SURE_HEAD | HELD_HEAD;
/** Words of somebody's name in a body's. */
const LONGEST_NAME = 3;
/** Letters of a title that is cut short. */
const LONGEST_TITLE = 4;

/** Every head with a title right behind it and a name behind that, in page order. */
export function namesakes(reading: Reading): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at + 1 < reading.words.count; at++) {
    if (!(cuesAt(reading, at) & HEAD) || !isNameWord(reading, at) || reading.print[at] !== PLAIN) continue;
    const name = behindTitles(reading, at + 1);
    if (name === at + 1) continue;
    const run = { first: headFrom(reading, at), last: endOf(reading, name) };
    if (run.last > name && !isOfBearer(reading, run)) found.push({ first: run.first, last: run.last, reason: REASON });
  }
  return found;
}

/** "Rumah | Sakit Dr. …" */
function headFrom(reading: Reading, at: number): number {
  let first = at;
  while (!opensSpan(reading, first) && cuesAt(reading, first - 1) & ORGANIZATION_HEAD && isCapital(reading, first - 1))
    first--;
  return first;
}

/** "Prof. Dr. |" */
function behindTitles(reading: Reading, from: number): number {
  let at = from;
  while (!opensSpan(reading, at) && isTitle(reading, at)) at += isSymbol(reading, at + 1, ".") ? 2 : 1;
  return at;
}

/** "dr", "Prof", "KH"; "Tuanku" and the like are part of the name itself. */
const isTitle = (reading: Reading, at: number): boolean =>
  (cuesAt(reading, at) & HONORIFIC) !== 0 && wordAt(reading, at).length <= LONGEST_TITLE;

/** The end of the name, its initials and the place behind it. */
function endOf(reading: Reading, first: number): number {
  let end = first;
  for (let words = 0; words < LONGEST_NAME && isPart(reading, end); words++)
    end += isSymbol(reading, end + 1, ".") ? 2 : 1;
  while (isPart(reading, end) && (isPlace(reading, end) || cuesAt(reading, end) & PLACE_KIND)) end++;
  while (end > first && isSymbol(reading, end - 1, ".")) end--;
  return end;
}

const isPart = (reading: Reading, at: number): boolean =>
  !opensSpan(reading, at) && isNameWord(reading, at) && !(cuesAt(reading, at) & HONORIFIC);

/** "Direktur RSUD | dr. Darto Wira": behind a role the title is its bearer's, unless the bearer stands behind it. */
function isOfBearer(reading: Reading, { first, last }: Run): boolean {
  if (opensSpan(reading, first) || !(cuesAt(reading, first - 1) & (ROLE_HEAD | ROLE_ACRONYM))) return false;
  const next = isSymbol(reading, last, ",") ? last + 1 : last;
  return opensSpan(reading, next) || !(cuesAt(reading, next) & HONORIFIC || (next > last && isCapital(reading, next)));
}
