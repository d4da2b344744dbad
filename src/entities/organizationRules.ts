/** Organizations by the language data and the lexicon: "Dinas Kesehatan Kota Bandung", "Social Security Administration". */
import { HAS_LETTER } from "../text/words.js";
import { legalAt, suffixedAt } from "./closedNames.js";
import {
  FUNCTION_WORD,
  GENERIC,
  HELD_HEAD,
  ORGANIZATION_HEAD,
  PERSON_NOUN,
  PLACE_KIND,
  ROLE_ACRONYM,
  ROLE_HEAD,
  SURE_HEAD,
} from "./cues.js";
import { knownAtStart, knownEnd } from "./knownBodies.js";
import { withLegalForms } from "./legalForms.js";
import { extended } from "./nameExtent.js";
import { placedAt, tailedAt } from "./placedBodies.js";
import { PLAIN, type Reading } from "./reading.js";
import { cuesAt, flagsAt, isCapital, isNameWord, type Mention, opensSpan } from "./runs.js";

/** The reason of a name whose head is always an organization's. */
export const ALWAYS_ONE = "begins as only organizations do";
/** The reason of a name that a suffix closes. */
export const SUFFIXED = "ends like an organization";
/** Words from a role's head to the body behind it: "ahli gizi | Puskesmas …". */
const LONGEST_FIELD = 3;
const ROLE = ROLE_HEAD | ROLE_ACRONYM | PERSON_NOUN;

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

/** End of the name that a head word opens here; `at` where none does. */
function headedAt(reading: Reading, at: number): number {
  if (!(cuesAt(reading, at) & ORGANIZATION_HEAD) || !isNameWord(reading, at)) return at;
  const last = extended(reading, at + 1);
  return last > at + 1 ? last : at;
}
