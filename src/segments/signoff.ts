/** What signs a story off: the desk's initials "(abc/def)", "[abc]". */
import { Class, classOf } from "../text/classes.js";

/** Longest sign-off between its brackets: "(shy/c5/c6/ib)". */
const LONGEST = 24;
/** Longest initials of one hand. */
const LONGEST_INITIALS = 5;

/** Where the sign-off that opens at `at` ends; null where what stands there is none. */
export function signOffAt(text: string, at: number, end: number): number | null {
  const open = text.charAt(at);
  const close = open === "(" ? ")" : open === "[" ? "]" : "";
  if (close === "") return null;
  const limit = Math.min(end, at + LONGEST + 2);
  let run = 0;
  let letters = 0;
  let hands = 1;
  for (let index = at + 1; index < limit; index++) {
    const character = text.charAt(index);
    if (character === close) return letters >= 2 && (hands > 1 || isLower(text, at, index)) ? index + 1 : null;
    const unitClass = classOf(text.charCodeAt(index));
    if (character === "/" || character === "-" || character === "*") {
      run = 0;
      hands++;
    } else if (unitClass === Class.LOWER || unitClass === Class.UPPER || unitClass === Class.DIGIT) {
      if (++run > LONGEST_INITIALS) return null;
      if (unitClass !== Class.DIGIT) letters++;
    } else return null;
  }
  return null;
}

/** One hand's initials are written small; "(KPK)" is an acronym. */
function isLower(text: string, at: number, close: number): boolean {
  for (let index = at + 1; index < close; index++) {
    if (classOf(text.charCodeAt(index)) === Class.UPPER) return false;
  }
  return true;
}
