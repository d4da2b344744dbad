/** What a line's own words say that it is, whatever stands around it. */
import { FULL_STOP } from "../text/units.js";
import { isAge } from "./ages.js";
import { isGluedByline } from "./bylineShapes.js";
import { callOf, isMail } from "./calls.js";
import { isContribution } from "./contributions.js";
import { BYLINE_CUES, Cue, type CueTable, HEADING_CUES } from "./cues.js";
import { isSignedTitle } from "./cuts/signedTitles.js";
import { isDatedSentence } from "./datedSentences.js";
import { type Evidence, of } from "./evidenceKinds.js";
import { phrased } from "./knownPhrases.js";
import { MOST_NAME_WORDS } from "./lineLengths.js";
import type { Line } from "./lines.js";
import { marked } from "./plainSigns.js";
import { ofSidebar } from "./sidebars.js";
import { signed } from "./signedLines.js";

const MOST_CAPTION_WORDS = 60;

/** What the words of `line` say; null where they say nothing. */
export function evidenceOf(text: string, line: Line, table: CueTable): Evidence | null {
  return (
    signed(text, line) ??
    callOf(text, line) ??
    (isSignedTitle(text, line) ? of("promo", true, "a title that stands twice before the sign-off") : null) ??
    labelled(text, line) ??
    ofSidebar(text, line) ??
    (isAge(text, line) ? of("other", false, "the age of a title") : null) ??
    phrased(text, line, table) ??
    (isContribution(text, line) ? of("byline", true, "who contributed to the story") : null) ??
    (isGluedByline(text, line, table) ? of("byline", false, "a phrase of authors glued to names") : null) ??
    (isDatedSentence(text, line, table) ? null : marked(text, line, table))
  );
}

/** A phrase with a colon behind it. */
function labelled(text: string, line: Line): Evidence | null {
  const { cue, isLabelled, words } = line;
  if (!cue || !isLabelled) return null;
  const rest = words - cue.words;
  if (cue.kinds & Cue.READ_ALSO)
    return rest > 0 ? of("readAlso", true, "names another page") : of("heading", true, "a heading");
  if (cue.kinds & Cue.READ_ALSO_LABEL && rest > 0 && line.lastUnit !== FULL_STOP)
    return of("readAlso", true, "names another page");
  if (cue.kinds & Cue.TAGS) return of("tags", true, "a label of tags");
  if (cue.kinds & BYLINE_CUES && rest <= MOST_NAME_WORDS) return of("byline", true, "a label of authors");
  if (cue.kinds & Cue.CAPTION && rest <= MOST_CAPTION_WORDS) return of("caption", true, "a label of captions");
  if (cue.kinds & Cue.PUBLISHED && rest <= MOST_NAME_WORDS) return of("published", true, "a label of dates");
  if (cue.kinds & Cue.FOOTER && rest <= MOST_NAME_WORDS) return of("footer", true, "a footer's label");
  if (cue.kinds & HEADING_CUES && rest === 0) return of("heading", true, "a heading");
  if (cue.kinds & Cue.SHARE && words <= MOST_NAME_WORDS && isMail(text, line))
    return of("footer", true, "a mail address");
  return null;
}
