/** Lines of menus and footers that only their neighbours tell: "- Newsletters" in a menu, "Careers desk" in a footer. */
import type { SegmentKind } from "../../shapes.js";
import { Cue } from "../cues.js";
import type { Described } from "../describe.js";
import { endsSentence, type Line } from "../lines.js";
import type { Sheet } from "../sheet.js";

/** Words of a button that a menu may hold. */
const MOST_BUTTON_WORDS = 4;
/** Words of a footer's link, and how many of them no word tells between two that are told. */
const MOST_LINK_WORDS = 6;
const MOST_UNTOLD = 4;
const LEAST_LETTERS = 3;

/** Gives what stands among the links of a menu or of a footer their kind. */
export function joinMenus({ lines, evidence }: Described, sheet: Sheet): void {
  const last = sheet.kinds.lastIndexOf("body");
  lines.forEach((line, index) => {
    const isOffer = sheet.kinds[index] === "promo" && ((line.cue?.kinds ?? 0) & Cue.PROMO) !== 0 && isLink(line);
    if (!isOffer || line.words > MOST_BUTTON_WORDS) return;
    // "Advertisement" parts a page's sections, menus as well
    const isNamed = line.isWholeCue && ((line.cue?.kinds ?? 0) & Cue.NAVIGATION) !== 0;
    const isShort = line.marker === "bullet" || isNamed;
    if (isShort && isOfMenu(lines, sheet, index - 1, line) && isOfMenu(lines, sheet, index + 1, line))
      sheet.set(index, "navigation", "a button in a menu");
  });
  let footer = -1;
  for (let index = last + 1; index < lines.length; index++) {
    const line = lines[index];
    if (sheet.kinds[index] === "footer") {
      if (footer >= 0 && index - footer <= MOST_UNTOLD + 1)
        for (let at = footer + 1; at < index; at++) sheet.set(at, "footer", "between links of a footer");
      footer = index;
    } else if (!line || !isUntold(line, sheet.kinds[index]) || evidence[index]) footer = -1;
  }
}

function isUntold(line: Line, kind: SegmentKind | null | undefined): boolean {
  return (kind === "navigation" || kind === "other") && isLink(line) && line.letters >= LEAST_LETTERS;
}

function isLink(line: Line): boolean {
  return line.words <= MOST_LINK_WORDS && !endsSentence(line) && !line.date && line.digits === 0;
}

/** A short entry of a menu or a footer with the same marker. */
function isOfMenu(lines: readonly Line[], { kinds }: Sheet, index: number, { marker }: Line): boolean {
  const line = lines[index];
  const kind = kinds[index];
  return line !== undefined && line.marker === marker && isLink(line) && (kind === "navigation" || kind === "footer");
}
