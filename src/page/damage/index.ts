/** The damage of pages that is read as what it was: the readings in order, each on what the one before left. */
import type { Reading } from "../reading/reading.js";
import { referencesIn } from "../references.js";
import { escapesIn } from "./escapes.js";
import { lineEndsIn } from "./lineEnds.js";
import { lostMarksIn } from "./lostMarks.js";
import { mojibakeIn } from "./mojibake.js";
import { representationIn } from "./representations.js";
import { unseenIn } from "./unseen.js";
import { wideBlanksIn } from "./wideBlanks.js";

/** Of what an HTML page shows, and of the values of its metadata. */
export const SHOWN_DAMAGE: readonly Reading[] = [mojibakeIn, referencesIn, lostMarksIn];

/** Of a text page. */
export const DAMAGE: readonly Reading[] = [
  representationIn,
  escapesIn,
  mojibakeIn,
  referencesIn,
  lineEndsIn,
  unseenIn,
  wideBlanksIn,
  lostMarksIn,
];
