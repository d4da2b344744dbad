/** The author's name alone as the page's first line, right above the story or its stamp: "RUTH AMADI". */
import { Class, isLetter } from "../text/classes.js";
import type { Described } from "./describe.js";

const MOST_NAME_WORDS = 4;

/** Whether the page opens with that: words with capitals that the story does not use. */
export function opensWithAuthor(
  { lines, evidence, places }: Described,
  isArticle: (index: number) => boolean,
): boolean {
  const line = lines[0];
  if (!line || isArticle(0) || evidence[0] || line.cue) return false;
  if (!isArticle(1) && evidence[1]?.kind !== "published") return false;
  const isName = line.words >= 2 && line.words <= MOST_NAME_WORDS && line.capitals === line.words;
  const isBare = line.digits === 0 && line.separators === 0 && line.marker === "none" && line.opens === Class.UPPER;
  return isName && isBare && isLetter(line.closes) && places[0]?.likeness === 0;
}
