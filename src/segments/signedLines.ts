/** Lines that sign a story: tags, the desk's initials, a name in brackets, an agency behind its dash. */
import { Class, classOf } from "../text/classes.js";
import { indexWithin } from "../text/within.js";
import { type Evidence, of } from "./evidenceKinds.js";
import { AGENCIES } from "./houses.js";
import { isShouted, type Line } from "./lines.js";
import { houseCreditAt, isAgencyItem, isAgencyLine, nameInBrackets, signOffAt } from "./signoff.js";

/** A tag behind its "#". */
const MOST_TAG_WORDS = 6;
const DASHES = "-–—";
const LONG_DASHES = "–—";
const MOST_AGENCY_WORDS = 3;
/** "- Reuters" */
export const AGENCY_ITEM: Evidence = { kind: "byline", isStrong: false, reason: "an agency behind a hyphen" };

/** What a signature that fills the line says; null where none does. */
export function signed(text: string, line: Line): Evidence | null {
  const { start, content, end, marker, words, capitals, digits } = line;
  const isTag = marker === "hash" && words <= (text.charAt(start + 1) === " " ? 2 : MOST_TAG_WORDS); // "# A title"
  if (isTag) return of("tags", true, "a tag");
  const stop = signOffAt(text, content, end);
  if (stop !== null && stop >= end - 1) return of("byline", true, "initials of the desk");
  const name = nameInBrackets(text, content, end);
  if (name !== null && name >= end - 1) return of("byline", true, "a name in brackets");
  if (houseCreditAt(text, content, end) === end) return of("byline", true, "a house and a name in brackets");
  if (words <= MOST_AGENCY_WORDS && isAgencyLine(text.slice(start, end)))
    return of("byline", true, "an agency behind a dash");
  if (words <= MOST_AGENCY_WORDS && isAgencyItem(text.slice(start, end))) return AGENCY_ITEM;
  if (words <= MOST_AGENCY_WORDS && isShouted(line) && AGENCIES.has(text.slice(content, end).toLowerCase()))
    return of("byline", false, "an agency in capitals");
  const isGlued = LONG_DASHES.includes(text.charAt(start)) && classOf(text.charCodeAt(start + 1)) === Class.UPPER;
  const isDashed = isGlued || (marker === "bullet" && DASHES.includes(text.charAt(start)));
  const isAgency = words > 0 && words <= MOST_AGENCY_WORDS && capitals === words - digits && capitals > 0;
  if (!isDashed || !isAgency || isSpaced(text, start) || indexWithin(text, "@", { start, end }) >= 0) return null;
  return of("byline", false, "an agency behind a dash");
}

/** "- Home" opens a menu's entry, "– Acme" signs off: a hyphen is the former. */
function isSpaced(text: string, start: number): boolean {
  return text.charAt(start) === "-";
}
