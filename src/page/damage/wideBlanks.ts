/** Blanks that stand twice and more between nearly all words, as in justified text; a double blank elsewhere parts names. */
import { Class, classOf } from "../../text/classes.js";
import { CARRIAGE_RETURN, LINE_END } from "../../text/units.js";
import type { Change } from "../reading/changes.js";

/** Two blanks between words. */
const WIDE = /\S[ \u00a0]{2}/;
/** Such blanks of a page, at least, and their share of those between its words. */
const LEAST = 10;
const LEAST_SHARE = 0.5;

/** The wide blanks inside lines, each read as one, where they are the page's usual ones. */
export function wideBlanksIn(text: string): Change[] {
  if (!WIDE.test(text)) return [];
  const wide: Change[] = [];
  let blanks = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isBlank(text, at)) continue;
    const start = at;
    while (isBlank(text, at + 1)) at++;
    const end = at + 1;
    if (isEdge(text, start - 1) || isEdge(text, end)) continue;
    blanks++;
    if (end - start > 1) wide.push({ start, end, text: " " });
  }
  return wide.length >= LEAST && wide.length >= LEAST_SHARE * blanks ? wide : [];
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return classOf(unit) === Class.SPACE && unit !== LINE_END && unit !== CARRIAGE_RETURN;
}

/** Whether a line begins or ends there. */
function isEdge(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return Number.isNaN(unit) || unit === LINE_END || unit === CARRIAGE_RETURN;
}
