/** Single marks that quote nothing: "don't", "the ’80s", "the boats' owners". */
import type { Span } from "../../shapes.js";
import { Class, classOf, isLetter, isWord } from "../../text/classes.js";

/** A mark as it is printed. */
interface Printed extends Span {
  readonly glyph: string;
}

/** Glyphs that are printed for it. */
const APOSTROPHES: ReadonlySet<string> = new Set(["'", "’"]);
const CURLY = "’";
const PLURAL = "s";
/** Digits of a decade whose century is left out: "'80s". */
const DECADE = 2;

/** Whether the mark stands inside a word, or before what is left of a number: "don't", "’80s". */
export function isInWord(text: string, { start, end, glyph }: Printed): boolean {
  if (!APOSTROPHES.has(glyph)) return false;
  const before = classOf(text.charCodeAt(start - 1));
  const behind = classOf(text.charCodeAt(end));
  if (isWord(before)) return isWord(behind);
  return behind === Class.DIGIT && (glyph === CURLY || isDecade(text, end));
}

function isDecade(text: string, from: number): boolean {
  const end = from + DECADE;
  const isShort = classOf(text.charCodeAt(end - 1)) === Class.DIGIT && text.charAt(end) === PLURAL;
  return isShort && !isWord(classOf(text.charCodeAt(end + 1)));
}

/** "the boats' owners": behind a plural's letter and before a small one, a mark may close a word and no speech. */
export function mayOwn(text: string, { start, end, glyph }: Printed): boolean {
  if (!APOSTROPHES.has(glyph) || text.charAt(start - 1) !== PLURAL || classOf(text.charCodeAt(end)) !== Class.SPACE)
    return false;
  return isLetter(classOf(text.charCodeAt(end + 1)));
}
