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
const SPEECH = /["“”«»]/u;
const HOUSES = neutral.boilerplate.agencies
  .flatMap((name) => [name.toUpperCase(), name.charAt(0).toUpperCase() + name.slice(1)])
  .join("|");
const { marks, hands } = neutral.boilerplate.pictures;
const PICTURE = marks.flatMap((mark) => [mark.toUpperCase(), mark.charAt(0).toUpperCase() + mark.slice(1)]).join("|");
const HANDS = hands.flatMap((hand) => [hand, hand.toUpperCase()]).join("|");
const HOUSE = new RegExp(`(?:^|[.!?)”"’] ?)(?<house>\\(?(?:${HOUSES})(?<mark> (?:${PICTURE}))?)$`, "u");
/** A name's full stop stands behind an initial: behind "Amadi." another sentence begins. */
const WORD = String.raw`\p{Lu}(?:\.|[\p{L}'’-]*)`;
const HAND = new RegExp(
  String.raw`^\/ ?(?<name>(?:${HANDS})?${WORD}(?: ${WORD}){0,5})(?<sign>\/\p{Ll}{2,4}\b|\))?(?<stop>\.(?= |$))?`,
  "u",
);
const BETWEEN = /[.!?]["”’)]? (?=["“‘]?\p{Lu})/gu;
/** Where an agency begins before its slash, and whether a word for pictures stands behind it: "ANTARA FOTO/". */
interface House {
  readonly at: number;
  readonly namesPicture: boolean;
}
/** "Dr. ", "M. ": no sentence ends with so few letters. */
const SHORT_WORD = /(?:^|[\s(])\p{L}{1,2}\.$/u;

/**
 * Where captions begin and end that stand inside a paragraph, ascending. An agency that ends the page's last paragraph
 * signs the story, unless it names a picture.
 */
export function captionCuts(text: string, block: Span, isLast: boolean): readonly number[] {
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
    const start = startOfCaption(text, { start: from, end: house.at });
    if (start === null || start - from < SHORTEST_STORY) continue;
    const holdsStory =
      end < block.end ||
      block.end - block.start >= LONG ||
      SPEECH.test(text.slice(Math.max(from, start - LONG), start));
    if (!holdsStory || SPEECH.test(text.slice(start, house.at))) continue;
    if (isLast && end === block.end && !house.namesPicture) continue;
    cuts.push(start);
    if (end < block.end) cuts.push(end);
    from = end;
    slash = end;
  }
  return cuts;
}

/** The agency that ends the line with its hand, "… on Monday. ANTARA/Ruth Amadi/nz."; null where none does. */
export function creditAtEnd(text: string, { start, end }: Span): House | null {
  const from = Math.max(start, end - LONGEST_HAND);
  for (let slash = indexWithin(text, "/", { start: from, end }); slash >= 0; ) {
    const house = houseBefore(text, { start, end: slash });
    if (house && HAND.exec(text.slice(slash, end))?.[0].length === end - slash) return house;
    slash = indexWithin(text, "/", { start: slash + 1, end });
  }
  return null;
}

/** The agency that stands right before the slash; null where none does. */
function houseBefore(text: string, { start, end }: Span): House | null {
  const { house, mark } = HOUSE.exec(text.slice(Math.max(start, end - LONGEST_HOUSE), end))?.groups ?? {};
  return house === undefined ? null : { at: end - house.length, namesPicture: mark !== undefined };
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
