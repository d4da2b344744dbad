/** What a line looks like that is a name and nothing else. */
import { GIVEN_NAME, lexicon, OUTLET, PLACE } from "../models/lexicon.js";
import { Class, isLetter } from "../text/classes.js";
import { chain, lookUp, startOfChain } from "../text/phrases.js";
import { hashOf } from "../text/words.js";
import { capitalShare, type Line } from "./lines.js";

/** Words of a name above or below a story. */
export const MOST_NAME_WORDS = 4;
/** Words of a name with its titles and degrees, or of two names. */
export const MOST_NAMES_WORDS = 6;
const BAR = " | ";
const NAME = /^[\p{L}\p{M}.'’\- ]+$/u;

/** How long the name may be, in words, and which share of them opens with a capital: not all do of "Sari binti Lamo". */
interface NameShape {
  readonly most: number;
  readonly case: number;
}

/** Whether the line reads as a name: two words or more, without a figure or a marker. */
export function readsAsName(
  line: Line,
  { most, case: share }: NameShape = { most: MOST_NAME_WORDS, case: 1 },
): boolean {
  if (line.words < 2 || line.words > most || line.digits > 0 || line.marker !== "none") return false;
  return capitalShare(line) >= share;
}

/** Whether such a name is all that the line says. */
export function isNameAlone(line: Line): boolean {
  return readsAsName(line) && line.separators === 0 && line.opens === Class.UPPER && isLetter(line.closes);
}

/** Whether a word is a first name, and none is a place or an outlet. */
export function namesPerson(text: string, { content, end }: Pick<Line, "content" | "end">): boolean {
  const name = text.slice(content, end);
  if (!NAME.test(name)) return false;
  const values = name.split(/\s+/u).map((word) => lookUp(lexicon(), chain(startOfChain, hashOf(word))));
  const isGiven = values.some((value) => (value & (GIVEN_NAME | PLACE)) === GIVEN_NAME);
  return isGiven && !values.some((value) => (value & (PLACE | OUTLET)) !== 0 && (value & GIVEN_NAME) === 0);
}

/** "Sari Dewi | Ruth Lamo": whether bars part several names of persons. */
export function isRowOfPersons(line: string): boolean {
  if (!line.includes(BAR)) return false;
  return line.split(BAR).every((name) => name.includes(" ") && namesPerson(name, { content: 0, end: name.length }));
}

/** Whether one word is a place and no first name: "Abuja". */
export function isPlaceWord(word: string): boolean {
  if (word.includes(" ")) return false;
  const value = lookUp(lexicon(), chain(startOfChain, hashOf(word)));
  return (value & (GIVEN_NAME | PLACE)) === PLACE;
}
