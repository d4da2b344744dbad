/** The author's name alone above the story: as the page's first line, "RUTH AMADI", or below the title. */
import type { Described } from "./describe.js";
import { isNameAlone } from "./nameLines.js";

/** Lines from the title to the story among which the name stands. */
const MOST_LINES = 4;

/** Whether the page opens with that: words with capitals that the story does not use. */
export function opensWithAuthor(
  { lines, evidence, places }: Described,
  isArticle: (index: number) => boolean,
): boolean {
  const line = lines[0];
  if (!line || isArticle(0) || evidence[0] || line.cue) return false;
  if (!isArticle(1) && evidence[1]?.kind !== "published") return false;
  return isNameAlone(line) && places[0]?.likeness === 0;
}

/** Index of the only line between the title and the story of which nothing is known, where it is a name with a first name that people bear; null where there is none. */
export function authorBelowTitle(
  { lines, evidence, places, namesPerson }: Described,
  { headline, story }: { headline: number; story: number },
): number | null {
  if (story <= headline || story > headline + MOST_LINES) return null;
  const unknown = lines.slice(headline + 1, story).filter((line, step) => {
    return !evidence[headline + 1 + step] && line.hash !== lines[headline]?.hash;
  });
  const [line] = unknown;
  if (!line || unknown.length > 1 || line.cue || line.endHeading !== 0 || !isNameAlone(line)) return null;
  const index = lines.indexOf(line);
  return (places[index]?.likeness ?? 1) < 1 && namesPerson(line) ? index : null;
}
