/** The forms of a line that names who made the story, behind a phrase of the desk. */

import { neutral } from "../languages/neutral.js";
import type { Span } from "../shapes.js";
import { isSmallLatin } from "../text/characters.js";
import { Class, classOf } from "../text/classes.js";
import { HYPHEN } from "../text/units.js";
import { BYLINE_CUES, Cue, type CueHit, type CueTable, cueAt } from "./cues.js";
import { capitalShare, endsSentence, isShouted, type Line } from "./lines.js";
import { MOST_NAMES_WORDS } from "./nameLines.js";
import { isShoutedRow } from "./signoff.js";

/** Share of words with a capital in a line that names the desk. */
const NAME_CASE = 0.7;
/** A byline with its author's office: "Oleh Sari Dewi, Tim Ahli Panitia …". */
const MOST_PRESENTED_WORDS = 24;
const PRESENTED_CASE = 0.5;
const OFFICE_SIGNS = ",|•·";
const CAPITAL = /^\p{Lu}/u;
/** "Reporting by Ruth Amadi in Port Kerrow, Ben Ade; Editing by Surti Lamo". */
const MOST_LISTED_WORDS = 60;
const FEW_LISTED_WORDS = 12;
const LISTED_CASE = 0.5;
/** ", additional reporting by Ben Ade in Sumberan, editing by Mark Hill": what stands before such a phrase, and right behind it. */
const LABELLED_CASE = 0.4;
const JOINING = neutral.boilerplate.authors.joining.join("|");
const BEFORE_LABEL = new RegExp(`[,;.] ?(?:(?:${JOINING}) )?$`, "u");
const BEFORE_LABEL_REACH = 8;
/** A part that opens small behind the last such phrase: ", the book is sold in Kerrow". */
const GOES_ON = new RegExp(`[,;] (?!(?:${JOINING}) \\p{Lu})\\p{Ll}|(?<!\\p{L})(?:${JOINING}) \\p{Ll}`, "u");
const OPENS_NAME = /^ \p{Lu}/u;
/** " Ruth Amadi at ramadi@…" */
const NAME_AND_MAIL = /^(?: \p{Lu}[\p{L}.'’-]*){2,4} [^@]{0,30}@/u;
/** Words of "SARI DEWI | ACME NEWS | ACME". */
const MOST_ROW_WORDS = 8;
/** Letters of "by" in "bySauli". */
const LONGEST_GLUED = 10;

/** Whether names of the desk stand behind the line's phrase, `rest` words. */
export function namesDesk(text: string, line: Line, { rest, table }: { rest: number; table: CueTable }): boolean {
  return isNamed(line, rest) || isPresented(text, line) || listsDesk(text, line, table) || isReachable(text, line);
}

/** "By Sari Dewi"; before a date that was cut off, also "By admin -". */
function isNamed(line: Line, rest: number): boolean {
  const isName = capitalShare(line) >= NAME_CASE || line.lastUnit === HYPHEN;
  return rest > 0 && rest <= MOST_NAMES_WORDS && !endsSentence(line) && isName;
}

/** "Oleh Sari Dewi, dosen Universitas Acme", "By Ruth Amadi | Special to Acme": a name, a sign, and who that is. */
function isPresented(text: string, line: Line): boolean {
  const { cue, end, words } = line;
  if (!cue || !(cue.kinds & Cue.AUTHOR) || words > MOST_PRESENTED_WORDS || endsSentence(line)) return false;
  let sign = cue.end;
  while (sign < end && !OFFICE_SIGNS.includes(text.charAt(sign))) sign++;
  const isDated = text.charAt(sign) !== "," && line.digits > 0; // "By Ruth Amadi • 5 juin 2024" below another title
  if (sign === end || isDated || capitalShare(line) < PRESENTED_CASE) return false;
  const name = text.slice(cue.end, sign).trim().split(/\s+/u);
  return name.length >= 2 && name.length <= MOST_NAMES_WORDS && name.every((word) => CAPITAL.test(word));
}

/** "Contact reporter Ruth Amadi at ramadi@kerrow.example": a phrase of the desk, a name, and where mail reaches it. */
function isReachable(text: string, { cue, end, words }: Line): boolean {
  if (!cue || cue.words < 2 || words > MOST_PRESENTED_WORDS) return false;
  return NAME_AND_MAIL.test(text.slice(cue.end, end));
}

/** An agency's last line: who reported, wrote and edited, with their places. */
function listsDesk(text: string, line: Line, table: CueTable): boolean {
  const { cue, content, end, words } = line;
  if (!cue || cue.words < 2 || words <= cue.words || words > MOST_LISTED_WORDS) return false;
  const { labels, last } = labelsIn(text, { content: cue.end, end }, table);
  if (labels > 0 && GOES_ON.test(text.slice(last, end))) return false;
  if (capitalShare(line) < (labels > 0 ? LABELLED_CASE : LISTED_CASE)) return false;
  return labels > 0 || words <= FEW_LISTED_WORDS || text.slice(content, end).includes(";");
}

/** Phrases of the desk inside a line that a sign parts from the names before them, ", editing by Mark Hill", and where the last one ends. */
function labelsIn(
  text: string,
  { content, end }: Pick<Line, "content" | "end">,
  table: CueTable,
): { labels: number; last: number } {
  let [labels, last] = [0, content];
  for (let at = content; at < end; at++) {
    const hit = labelInside(text, { start: at, end }, table);
    if (hit) [labels, last] = [labels + 1, hit.end];
  }
  return { labels, last };
}

/** The phrase of two words and more that opens behind a comma or a stop and has a name behind it; null where none does. */
export function labelInside(text: string, { start, end }: Span, table: CueTable): CueHit | null {
  if (!BEFORE_LABEL.test(text.slice(Math.max(0, start - BEFORE_LABEL_REACH), start))) return null;
  const hit = cueAt(table, text, { start, end });
  if (!hit || hit.words < 2 || !(hit.kinds & BYLINE_CUES)) return null;
  return OPENS_NAME.test(text.slice(hit.end, hit.end + 2)) ? hit : null;
}

/** "SARI DEWI | ACME" */
export function isRowOfNames(text: string, line: Line): boolean {
  const { content, end, words, marker } = line;
  return isShouted(line) && marker === "none" && words <= MOST_ROW_WORDS && isShoutedRow(text.slice(content, end));
}

/** "bySauli Giliard": the phrase is glued to the name. */
export function isGluedByline(text: string, line: Line, table: CueTable): boolean {
  const name = gluedName(text, line, table);
  if (name === null || endsSentence(line) || line.digits > 0 || line.words > MOST_NAMES_WORDS) return false;
  return line.words > 1 && line.capitals >= line.words - 1;
}

/** Where the name begins to which a phrase of authors is glued that opens the line; null where none is. */
export function gluedName(
  text: string,
  { content, end }: Pick<Line, "content" | "end">,
  table: CueTable,
): number | null {
  const limit = Math.min(end, content + LONGEST_GLUED);
  let at = content + 1;
  while (at < limit && isSmallLatin(text.charCodeAt(at))) at++;
  if (at === content + 1 || at === limit || classOf(text.charCodeAt(at)) !== Class.UPPER) return null;
  const hit = cueAt(table, text.slice(content, at), { start: 0, end: at - content });
  return hit?.end === at - content && hit.words === 1 && (hit.kinds & BYLINE_CUES) === Cue.AUTHOR ? at : null;
}
