/** Captions that tell themselves by the credit that ends them: "… (Foto: Acme/Budi)", "Sari/©Acme". */
import { Class, classOf, isLetter } from "../text/classes.js";
import { isLetterAt, type Line } from "./lines.js";

/** A credit in brackets is no longer than this. */
const LONGEST_CREDIT = 90;
const MOST_CAPTION_WORDS = 70;
/** A line with © that is no caption says the year or is longer. */
const MOST_CREDIT_WORDS = 24;
/** "/HO-", "/Acme": names of the hand and the house. */
const YEAR = /(?:19|20)\d\d/;

/** Why the line is a caption; null where it shows no credit. */
export function captionCredit(text: string, line: Line): string | null {
  const { content, end, words } = line;
  if (words === 0 || words > MOST_CAPTION_WORDS) return null;
  if (text.charAt(end - 1) === ")") {
    const open = text.lastIndexOf("(", end);
    if (open > content && end - open <= LONGEST_CREDIT && isCredit(text, open + 1, end - 1))
      return "a credit in brackets";
  }
  if (line.hasCopyright && words <= MOST_CREDIT_WORDS && !YEAR.test(text.slice(content, end))) {
    const sign = text.indexOf("©", content);
    return sign > content ? "a credit behind ©" : null;
  }
  return null;
}

/** Two names with a slash between them, or a © or @ sign: "Acme/Budi", "Instagram/@acme". */
function isCredit(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (character === "©" || character === "@") return true;
    if (character !== "/") continue;
    const before = skipBack(text, at - 1, start);
    if (isLetterAt(text, before) && opensName(text, at + 1)) return true;
  }
  return false;
}

function skipBack(text: string, from: number, start: number): number {
  let at = from;
  while (at > start && !isLetter(classOf(text.charCodeAt(at)))) at--;
  return at;
}

function opensName(text: string, at: number): boolean {
  const from = classOf(text.charCodeAt(at)) === Class.SPACE ? at + 1 : at;
  return isLetterAt(text, from) || "@©".includes(text.charAt(from));
}
