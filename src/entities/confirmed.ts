/** Names that are common words as well, where the page's words beside them say that they name a body: "Dirut | Rimba". */
import type { Language } from "../languages/language.js";
import { AMBIGUOUS, ENTITY_MASK, GIVEN_NAME, KNOWN_ORGANIZATION, PLACE } from "../models/lexicon.js";
import { HAS_LETTER } from "../text/words.js";
import { FIELD_ROLE, FUNCTION_WORD, GENERIC, ROLE_ACRONYM, ROLE_HEAD } from "./cues.js";
import { outside } from "./forms.js";
import { PLAIN, type Reading } from "./reading.js";
import {
  cuesAt,
  flagsAt,
  isCapital,
  isNameWord,
  isSymbol,
  knownAt,
  type Mention,
  opensSpan,
  type Run,
} from "./runs.js";

const REASON = "known organization behind a role";
const ROLE = ROLE_HEAD | ROLE_ACRONYM;

/** The ambiguous names of the lexicon behind a role ("CEO of Rimba") or a word for a body ("maskapai Rimba"). */
export function confirmedNames(reading: Reading, language: Language): Mention[] {
  const isBare = language.names.bodyRoles.length > 0;
  const found: Mention[] = [];
  for (let at = 1; at < reading.words.count; at++) {
    const length = reading.knownLength[at] ?? 0;
    if (length === 0 || opensSpan(reading, at) || reading.print[at] !== PLAIN) continue;
    if (
      isAmbiguous(reading, at) &&
      isNameWord(reading, at) &&
      isHeld(reading, { first: at, last: at + length }, isBare)
    )
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

/** `isBare`: the language has a body right behind a role, where "President Rimba" is somebody elsewhere. */
function isHeld(reading: Reading, { first, last }: Run, isBare: boolean): boolean {
  const before = cuesAt(reading, first - 1);
  // "Ahli | Parlimen Lumbung": a seat
  if (before & FIELD_ROLE) return false;
  if (before & ROLE) return isBare;
  if (!opensSpan(reading, last) && isCapital(reading, last)) return false;
  if (before & GENERIC && !isCapital(reading, first - 1)) return true;
  return (before & FUNCTION_WORD) !== 0 && !opensSpan(reading, first - 1) && (cuesAt(reading, first - 2) & ROLE) !== 0;
}

/** "Garuda" of a page that names "Garuda Indonesia": a common word with a capital amid small words, known as another form of a body that the page names. */
export function otherForms(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const named = new Set<number>();
  for (const { first, last } of mentions) {
    const value = reading.knownValue[first] ?? 0;
    if (reading.knownLength[first] === last - first && !(value & AMBIGUOUS)) named.add(value & ENTITY_MASK);
  }
  named.delete(0);
  if (named.size === 0) return [];
  const found: Mention[] = [];
  for (let at = 1; at < reading.words.count; at++) {
    const length = reading.knownLength[at] ?? 0;
    if (length > 0 && named.has((reading.knownValue[at] ?? 0) & ENTITY_MASK) && isAmid(reading, at, at + length))
      found.push({ first: at, last: at + length, reason: OTHER_FORM });
  }
  return outside(found, mentions);
}

const OTHER_FORM = "another form of a body that the page names";

/** No part of a longer name, nothing behind a comma, and no first word of a sentence. */
function isAmid(reading: Reading, at: number, last: number): boolean {
  if (!isAmbiguous(reading, at) || !isNameWord(reading, at) || reading.print[at] !== PLAIN) return false;
  if (opensSpan(reading, at) || (!opensSpan(reading, last) && isCapital(reading, last))) return false;
  const isWord = (flagsAt(reading, at - 1) & HAS_LETTER) !== 0;
  if (!isWord) return isSymbol(reading, at - 1, "(") || isSymbol(reading, at - 1, "/");
  if (!isCapital(reading, at - 1) || (cuesAt(reading, at - 1) & ROLE) !== 0) return true;
  return opensSentence(reading, at - 1) && !(knownAt(reading, at - 1) & GIVEN_NAME);
}

const opensSentence = (reading: Reading, at: number): boolean =>
  opensSpan(reading, at) || isSymbol(reading, at - 1, ".");
