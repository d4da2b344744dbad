/** Captions that a dump glued into a paragraph, with the agency and the hand that end them: "… said. The mayor on Monday. REUTERS/Ruth Amadi". */
import { neutral } from "../languages/neutral.js";
import type { Span } from "../shapes.js";
import { Class, classOf } from "../text/classes.js";
import { indexWithin } from "../text/within.js";

/** Characters of "ANTARA FOTO" before the slash, and of the hand with its initials behind it. */
const LONGEST_HOUSE = 40;
const LONGEST_HAND = 60;
/** The desk's own line is looked for in so many characters. */
const PAGE_REACH = 8000;
/** Characters of a caption, and of what stands before it in its paragraph. */
const SHORTEST_CAPTION = 30;
const LONGEST_CAPTION = 320;
const SHORTEST_STORY = 60;
/** A paragraph of so many characters is more than a caption of several sentences; a shorter one shows by its marks that it holds speech. */
const LONG = 500;
/** Why a line that ends so is a caption; it is never the story's. */
export const AGENCY_CREDIT = "a credit of an agency at the end";
const SPEECH = /["“”«»]/u;
const HOUSES = neutral.boilerplate.agencies
  .flatMap((name) => [name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1)])
  .join("|");
const HOUSE = new RegExp(`(?:^|[.!?)”"’] ?)(?<house>\\(?(?:${HOUSES})(?: FOTO| Foto| PHOTO| Photo)?)$`, "u");
const HAND =
  /^\/ ?(?<name>(?:HO-|pool\/)?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,5})(?<sign>\/\p{Ll}{2,4}\b|\))?(?<stop>\.(?= |$))?/u;
const BETWEEN = /[.!?]["”’)]? (?=["“‘]?\p{Lu})/gu;
/** "Dr. ", "M. ": no sentence ends with so few letters. */
const SHORT_WORD = /(?:^|[\s(])\p{L}{1,2}\.$/u;

/** Where captions begin and end that stand inside a paragraph, ascending. */
export function captionCuts(text: string, block: Span): readonly number[] {
  const cuts: number[] = [];
  let from = block.start;
  for (
    let slash = indexWithin(text, "/", block);
    slash >= 0;
    slash = indexWithin(text, "/", { start: slash + 1, end: block.end })
  ) {
    const house = houseBefore(text, { start: from, end: slash });
    const end = house === null ? null : endOfHand(text, slash, block.end);
    if (house === null || end === null) continue;
    const start = startOfCaption(text, { start: from, end: house });
    if (start === null || start - from < SHORTEST_STORY) continue;
    const holdsStory =
      end < block.end ||
      block.end - block.start >= LONG ||
      SPEECH.test(text.slice(Math.max(from, start - LONG), start));
    if (!holdsStory || SPEECH.test(text.slice(start, house))) continue;
    cuts.push(start);
    if (end < block.end) cuts.push(end);
    from = end;
    slash = end;
  }
  return cuts;
}

/** Whether an agency and a hand end the line: "… on Monday. ANTARA/Ruth Amadi/nz." */
export function endsWithAgency(text: string, { start, end }: Span): boolean {
  const from = Math.max(start, end - LONGEST_HAND);
  for (let slash = indexWithin(text, "/", { start: from, end }); slash >= 0; ) {
    const isHouse = houseBefore(text, { start, end: slash }) !== null;
    if (isHouse && HAND.exec(text.slice(slash, end))?.[0].length === end - slash) return true;
    slash = indexWithin(text, "/", { start: slash + 1, end });
  }
  return false;
}

/** Where the agency begins that stands right before the slash; null where none does. */
function houseBefore(text: string, { start, end }: Span): number | null {
  const found = HOUSE.exec(text.slice(Math.max(start, end - LONGEST_HOUSE), end))?.groups?.house;
  return found === undefined ? null : end - found.length;
}

/** Where the hand ends; null where a sentence goes on that a name cannot be told from. */
function endOfHand(text: string, slash: number, limit: number): number | null {
  const found = HAND.exec(text.slice(slash, Math.min(limit, slash + LONGEST_HAND)));
  if (!found?.groups) return null;
  const { name = "", sign, stop } = found.groups;
  const end = slash + found[0].length;
  if (sign !== undefined || stop !== undefined || end === limit) return end;
  return endOfKnownName(text, text.indexOf(name, slash), name);
}

/** Behind the longest beginning of two words and more whose last two stand elsewhere on the page as well: the desk's own line. */
function endOfKnownName(text: string, at: number, name: string): number | null {
  const words = name.split(" ");
  for (let count = words.length; count >= 2; count--) {
    const end = at + words.slice(0, count).join(" ").length;
    const last = words.slice(count - 2, count).join(" ");
    if (text.slice(end, end + PAGE_REACH).includes(last) && classOf(text.charCodeAt(end)) === Class.SPACE) return end;
  }
  return null;
}

/** Where the last sentence begins before the agency; null where it is too short or too long for a caption. */
function startOfCaption(text: string, { start, end }: Span): number | null {
  const from = Math.max(start, end - LONGEST_CAPTION);
  const before = text.slice(from, end).trimEnd();
  let begins = -1;
  for (const { 0: stop, index } of before.matchAll(BETWEEN)) {
    const at = index + stop.length;
    if (before.length - at < SHORTEST_CAPTION) break;
    if (!SHORT_WORD.test(before.slice(Math.max(0, index - 3), index + 1))) begins = at;
  }
  return begins < 0 ? null : from + begins;
}
