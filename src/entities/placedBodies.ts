/** Bodies that are a name only together with a place: "pemerintah China", "Chinese government". */
import { FUNCTION_WORD, PERSON_NOUN, PLACE_NAME, PLACED_HEAD, PLACED_TAIL } from "./cues.js";
import { extended } from "./nameExtent.js";
import type { Reading } from "./reading.js";
import {
  cuesAt,
  endsName,
  isCapital,
  isConnector,
  isGivenName,
  isGlued,
  isNameWord,
  isPlace,
  isSymbol,
  opensSpan,
  type Run,
} from "./runs.js";

/** "pemerintah China", "timnas Vietnam": printed small, and a name only together with the place. */
export function placedAt(reading: Reading, at: number): number {
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
export function tailedAt(reading: Reading, at: number): Run | null {
  if (!reading.isTaught) return smallTailedAt(reading, at);
  if (!isPlaceOrDemonym(reading, at)) return null;
  let next = at + 1;
  while (isPlaceOrDemonym(reading, next) && !opensSpan(reading, next)) next++;
  while (isGlued(reading, next)) next++;
  let last = next;
  while (cuesAt(reading, last) & PLACED_TAIL && !opensSpan(reading, last)) last++;
  return last > next && !isOfPeople(reading, { first: at, last }) ? { first: at, last } : null;
}

/** Words of a place's name. */
const LONGEST_PLACE = 3;

/** "Nordfjell fylkeskommune", "Hedby kommun": a place's name and a small word behind it, where nothing was learned of names. */
function smallTailedAt(reading: Reading, at: number): Run | null {
  const isName = (word: number): boolean => isNameWord(reading, word) && isCapital(reading, word);
  const opensRun = !isName(at - 1) || opensSpan(reading, at) || endsName(reading, at - 1);
  if (!opensRun || !isName(at) || endsName(reading, at) || cuesAt(reading, at) & FUNCTION_WORD) return null;
  let last = at + 1;
  while (last < at + LONGEST_PLACE && !opensSpan(reading, last) && isName(last)) last++;
  const isTail = (cuesAt(reading, last) & PLACED_TAIL) !== 0 && !opensSpan(reading, last) && !isCapital(reading, last);
  return isTail && !isGivenName(reading, at) ? { first: at, last: last + 1 } : null;
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
