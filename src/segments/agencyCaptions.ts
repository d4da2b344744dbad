/** Captions that end with an agency and its hand: "Residents at the pier on Monday (24/12/2025). ANTARA/Ruth Amadi/aa." */

import { Class } from "../text/classes.js";
import { packed } from "../text/packed.js";
import type { Evidence } from "./evidenceKinds.js";
import { endsSentence, type Line } from "./lines.js";
import { creditAtEnd } from "./photoCredits.js";

/** Words and sentences of such a caption; a longer line is the story's, which an agency signs as well. */
const LEAST_WORDS = 5;
const MOST_WORDS = 45;
const MOST_SENTENCES = 2;
/** A caption with no more than names behind it is a sentence of so many words. */
const MOST_SIGNED_WORDS = 24;
/** A sentence of so many words below the line: the story goes on. */
const LEAST_STORY_WORDS = 12;
const CAPTION: Evidence = {
  kind: "caption",
  isStrong: true,
  isCertain: true,
  hasCredit: true,
  reason: "a credit of an agency at the end",
};

/** The evidence with that of such captions, and without that of names which sign the story; below the story's last sentence an agency signs the story, unless it names a picture. */
export function withAgencyCaptions(
  text: string,
  lines: readonly Line[],
  evidence: readonly (Evidence | null)[],
): readonly (Evidence | null)[] {
  const last = lines.findLastIndex((line, index) => goesOn(line, evidence[index] ?? null));
  return packed(evidence, (found, index) => {
    const line = lines[index];
    if (!line || (found?.isStrong && found.kind !== "caption")) return found;
    if (found?.maySign && last >= 0 && index > last && isParagraph(line)) return null;
    if (line.words < LEAST_WORDS) return found;
    const credit = creditAtEnd(text, { start: line.content, end: line.end });
    if (!credit) return found;
    if (line.innerStops > MOST_SENTENCES && line.words > MOST_WORDS && !credit.namesPicture) return null;
    const isWhole = line.innerStops <= MOST_SENTENCES && line.words <= MOST_WORDS;
    return isWhole && (index <= last || credit.namesPicture) ? CAPTION : found;
  });
}

/** What is longer than a caption, or opens as no caption does: with speech. */
function isParagraph({ innerStops, words, opens }: Line): boolean {
  return innerStops > 1 || words > MOST_SIGNED_WORDS || opens === Class.QUOTE;
}

function goesOn(line: Line, found: Evidence | null): boolean {
  return found === null && line.words >= LEAST_STORY_WORDS && endsSentence(line);
}
