/** Names that are common words as well, where the page's words beside them say that they name a body: "Dirut | Rimba". */
import { AMBIGUOUS, GIVEN_NAME, KNOWN_ORGANIZATION, PLACE } from "../models/lexicon.js";
import { FIELD_ROLE, FUNCTION_WORD, GENERIC, ROLE_ACRONYM, ROLE_HEAD } from "./cues.js";
import { PLAIN, type Reading } from "./reading.js";
import { cuesAt, isCapital, isNameWord, knownAt, type Mention, opensSpan } from "./runs.js";

const REASON = "known organization behind a role";
const ROLE = ROLE_HEAD | ROLE_ACRONYM;

/** The ambiguous names of the lexicon behind a role ("CEO of Rimba") or a word for a body ("maskapai Rimba"). */
export function confirmedNames(reading: Reading): Mention[] {
  const found: Mention[] = [];
  for (let at = 1; at < reading.words.count; at++) {
    const length = reading.knownLength[at] ?? 0;
    if (length === 0 || opensSpan(reading, at) || reading.print[at] !== PLAIN) continue;
    if (isAmbiguous(reading, at) && isNameWord(reading, at) && isHeld(reading, at, at + length))
      found.push({ first: at, last: at + length, reason: REASON });
  }
  return found;
}

/** Also a common word, and neither a role ("Chief Economist"), nor a place, nor somebody's first name. */
function isAmbiguous(reading: Reading, at: number): boolean {
  if (cuesAt(reading, at) & ROLE) return false;
  const value = (reading.knownValue[at] ?? 0) | knownAt(reading, at);
  return (value & (AMBIGUOUS | KNOWN_ORGANIZATION | PLACE | GIVEN_NAME)) === (AMBIGUOUS | KNOWN_ORGANIZATION);
}

function isHeld(reading: Reading, at: number, end: number): boolean {
  const before = cuesAt(reading, at - 1);
  // "Ahli | Parlimen Lumbung": a seat
  if (before & FIELD_ROLE) return false;
  if (before & ROLE) return true;
  if (!opensSpan(reading, end) && isCapital(reading, end)) return false;
  if (before & GENERIC && !isCapital(reading, at - 1)) return true;
  return (before & FUNCTION_WORD) !== 0 && !opensSpan(reading, at - 1) && (cuesAt(reading, at - 2) & ROLE) !== 0;
}
