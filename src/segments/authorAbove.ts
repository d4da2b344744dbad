/** The author's name alone as the page's first line, right above the story or its stamp: "RUTH AMADI". */
import { Class, isLetter } from "../text/classes.js";
import type { Described } from "./describe.js";
import { readsAsName } from "./nameLines.js";

/** Whether the page opens with that: words with capitals that the story does not use. */
export function opensWithAuthor(
  { lines, evidence, places }: Described,
  isArticle: (index: number) => boolean,
): boolean {
  const line = lines[0];
  if (!line || isArticle(0) || evidence[0] || line.cue) return false;
  if (!isArticle(1) && evidence[1]?.kind !== "published") return false;
  const isBare = line.separators === 0 && line.opens === Class.UPPER;
  return readsAsName(line) && isBare && isLetter(line.closes) && places[0]?.likeness === 0;
}
