/** The opening of a story: "Suara.com - ", "JAKARTA, KOMPAS.com – ", "Jakarta (ANTARA) - ", "KUALA LUMPUR 14 Feb. –". */
import type { DatelineMention, DateMention, Span } from "../shapes.js";
import { Class, classOf, isLetter } from "../text/classes.js";
import { mentionIn } from "../text/dates.js";
import { isDomain } from "../text/domains.js";
import { isSpaceAt, skipSpace } from "../text/spaces.js";
import { COLON, EM_DASH, EN_DASH, FULL_STOP, HYPHEN } from "../text/units.js";
import { indexWithin } from "../text/within.js";
import { holdsHouse, namesHouse } from "./houses.js";

/** Longest dateline up to its dash. */
const LONGEST = 90;
/** How far into a block a teaser may push its dateline. */
const LONGEST_TEASER = 600;
/** Within how much of the story behind it a dateline's place is looked for again. */
const NEAR = 4000;
/** Words of a place without an outlet. */
export const MOST_PLACE_WORDS = 4;
/** "(ANTARA)", "(ANTARA Sulut)", "(Reuters)", "(dpa/lno)", "/NewsPlate/"; "(kiri)" stands behind a name in a caption. */
const AGENCY = /^(?:\(\p{Lu}[\p{L}.\d ]{1,30}\)|\(\p{Ll}{3}(?:[/-]\p{L}{2,4})?\)|\/\p{Lu}[\p{L}\d-]{2,30}\/)$/u;
const AGENCY_OPENS = "(/";
/** What stands in a word of a place beside letters. */
const IN_WORD = ".'’-";
const LEAST_SHOUTED = 2;
const COMMA_AND_SPACE = ", ".length;
/** "14", "15/9", "(14/2)" */
const NUMBER = /^\(?\d{1,4}(?:[/.]\d{1,4}){0,2}\)?$/;

export interface Token extends Span {
  readonly text: string;
  /** A comma stands behind it. */
  readonly hasComma: boolean;
}

/** A line with the first date in it. */
export interface DatedSpan extends Span {
  readonly date?: DateMention | null;
}

/**
 * The dateline with which `span` opens; null where it opens with none.
 *
 * @param isLead the line may be the story's first: a place alone ("Jakarta - ") counts only there
 */
export function datelineAt(text: string, span: DatedSpan, isLead: boolean): DatelineMention | null {
  if (isLead && span.date?.start === span.start) return null;
  return byDash(text, span, isLead) ?? (isLead ? byDate(text, span) : null);
}

function byDash(text: string, span: Span, isLead: boolean): DatelineMention | null {
  const limit = Math.min(span.end, span.start + LONGEST);
  const dash = dashFrom(text, span.start, limit);
  if (dash === null) return withoutDash(text, span);
  const tokens = tokensOf(text, span.start, dash.start);
  const parts = partsOf(tokens);
  if (!parts) return null;
  if (!parts.publisher && !isPlaceAlone(parts, tokens, isLead)) return null;
  const second = secondPlace(text, dash.end, span.end);
  if (second && parts.publisher && !parts.place) return { start: span.start, publisher: parts.publisher, ...second };
  return { start: span.start, end: dash.end, publisher: parts.publisher, place: parts.place };
}

/** "Sumberan, 7 Juli 2025 –", "BAMFELD, 14. Mai 2025. ": a place, its comma, the whole day, and a mark. */
function byDate(text: string, { start, end, date }: DatedSpan): DatelineMention | null {
  if (date?.day == null || date.month === null || date.end - start > LONGEST) return null;
  const tokens = tokensOf(text, start, date.start);
  const last = tokens[tokens.length - 1];
  const isPlace = tokens.every(({ text: word }) => isPlaceWord(word) && isCapital(word));
  if (!last?.hasComma || tokens.length > MOST_PLACE_WORDS || !isPlace) return null;
  const at = skipSpace(text, date.end, end);
  const mark = text.charCodeAt(at);
  const isEnd = isDash(mark) || (at === date.end && date.year !== null && (mark === FULL_STOP || mark === COLON));
  if (!isEnd || !isSpaceAt(text, at + 1)) return null;
  return { start, end: at + 1, publisher: null, place: { start, end: last.end } };
}

/** "PORT KERROW, April 25 (Acme) -": the mention, with a place that ends before the date. */
export function undated(text: string, mention: DatelineMention, dates: readonly DateMention[]): DatelineMention {
  const { place } = mention;
  const date = place && mentionIn(mention, dates);
  if (!place || !date || date.start <= place.start || date.start >= place.end) return mention;
  let end = date.start;
  while (isSpaceAt(text, end - 1) || text.charAt(end - 1) === ",") end--;
  return { ...mention, place: { start: place.start, end } };
}

/** Where the dateline begins that stands behind a teaser in the same block; null where there is none. */
export function datelineInside(text: string, block: Span): number | null {
  const limit = Math.min(block.end, block.start + LONGEST_TEASER);
  for (let from = block.start; from < limit; ) {
    const dash = dashFrom(text, from, limit);
    if (!dash) return null;
    const start = startBefore(text, block.start, dash.start);
    if (start !== null) return start > block.start && !isCopyright(text, block.start, start) ? start : null;
    from = dash.end;
  }
  return null;
}

/** "© 2015 Acme.com - Acme Network": the outlet owns the page and opens no story. */
function isCopyright(text: string, start: number, end: number): boolean {
  return indexWithin(text, "©", { start, end }) >= 0;
}

function dashFrom(text: string, from: number, limit: number): Span | null {
  for (let at = from + 1; at < limit; at++) {
    if (!isDash(text.charCodeAt(at))) continue;
    let end = at;
    while (end < text.length && isDash(text.charCodeAt(end))) end++;
    const isSpaced = isSpaceAt(text, at - 1) || isSpaceAt(text, end) || end === text.length;
    if (isSpaced || end - at > 1) return { start: at, end };
    at = end;
  }
  return null;
}

function isDash(unit: number): boolean {
  return unit === HYPHEN || unit === EN_DASH || unit === EM_DASH;
}

/** Words, with what stands in round brackets as one. */
export function tokensOf(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end; ) {
    if (isSpaceAt(text, at) || text.charAt(at) === ",") {
      at++;
      continue;
    }
    const from = at;
    const close = text.charAt(at) === "(" ? indexWithin(text, ")", { start: at, end }) : -1;
    if (close > 0 && close < end) at = close + 1;
    while (at < end && !isSpaceAt(text, at) && text.charAt(at) !== ",") at++;
    tokens.push({ start: from, end: at, text: text.slice(from, at), hasComma: text.charAt(at) === "," });
  }
  return tokens;
}

export interface Parts {
  readonly publisher: Span | null;
  readonly place: Span | null;
  readonly hasDate: boolean;
}

/** Every token is an outlet, a capitalized word of a place, or a part of a date; null where one is something else. */
export function partsOf(tokens: readonly Token[]): Parts | null {
  let publisher: Span | null = null;
  let place: Span | null = null;
  let hasDate = false;
  for (const token of tokens) {
    if (isDomain(token.text)) publisher ??= spanOf(token);
    else if (isAgency(token)) publisher ??= { start: token.start + 1, end: token.end - 1 };
    else if (NUMBER.test(token.text)) hasDate = true;
    else if (isPlaceWord(token.text) && isCapital(token.text)) {
      if (!hasDate) place = place ? { start: place.start, end: token.end } : spanOf(token);
    } else return null;
  }
  if (tokens.length === 0) return null;
  publisher ??= houseBehind(tokens);
  return { publisher, place: separate(publisher, place), hasDate };
}

/** "Jakarta, Kabar Nusa", "Jakarta, Kabarnusa": an outlet in words behind the comma of its place; null where none is. */
function houseBehind(tokens: readonly Token[]): Span | null {
  const comma = tokens.findIndex(({ hasComma }) => hasComma);
  const [first, last] = [tokens[comma + 1], tokens[tokens.length - 1]];
  if (comma < 0 || !first || !last) return null;
  // "Jakarta, Indonesia": a country alone is no outlet
  const isHouse =
    first === last ? holdsHouse(first.text) : tokens.slice(comma + 1).some(({ text }) => namesHouse(text));
  return isHouse ? { start: first.start, end: last.end } : null;
}

function isAgency({ text }: Token): boolean {
  return AGENCY_OPENS.includes(text.charAt(0)) && AGENCY.test(text);
}

function isCapital(word: string): boolean {
  return classOf(word.charCodeAt(0)) === Class.UPPER;
}

function isPlaceWord(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    if (!isLetter(classOf(word.charCodeAt(at))) && !IN_WORD.includes(word.charAt(at))) return false;
  }
  return word !== "";
}

export function isShouted(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    if (classOf(word.charCodeAt(at)) !== Class.UPPER && !IN_WORD.includes(word.charAt(at))) return false;
  }
  return word.length >= LEAST_SHOUTED;
}

/** A place that was read across the outlet keeps what stands on its own side. */
function separate(publisher: Span | null, place: Span | null): Span | null {
  if (!publisher || !place || place.end <= publisher.start || place.start >= publisher.end) return place;
  if (publisher.end < place.end) return { start: publisher.end + 1, end: place.end };
  return { start: place.start, end: publisher.start - COMMA_AND_SPACE };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function isPlaceAlone({ place, hasDate }: Parts, tokens: readonly Token[], isLead: boolean): boolean {
  if (!place || tokens.length > MOST_PLACE_WORDS + (hasDate ? 3 : 0)) return false;
  return isShouted(tokens[0]?.text ?? "")
    ? tokens.every(({ text }) => isShouted(text)) || hasDate || isLead
    : isLead && tokens.length <= 2;
}

/** "KONTAN.CO.ID - JAKARTA. Harga …": the place stands behind the dash, in capitals, up to a full stop or a second dash. */
function secondPlace(text: string, from: number, end: number): { place: Span; end: number } | null {
  let at = from;
  while (at < end && isSpaceAt(text, at)) at++;
  const start = at;
  while (at < end && at - start < 30 && (classOf(text.charCodeAt(at)) === Class.UPPER || text.charAt(at) === " ")) at++;
  const mark = at < end ? text.charAt(at) : "";
  if (mark === "." && at - start >= 3) return { place: { start, end: at }, end: at + 1 };
  if (!isDash(mark.charCodeAt(0)) || at - start < 4) return null;
  return { place: { start, end: at - 1 }, end: at + 1 };
}

/** "Liputan6.com, Jakarta Polisi …": an outlet and a place of one word. */
function withoutDash(text: string, span: Span): DatelineMention | null {
  const tokens = tokensOf(text, span.start, Math.min(span.end, span.start + LONGEST));
  const [outlet, place] = tokens;
  if (!outlet || !place || !outlet.hasComma || !isDomain(outlet.text)) return null;
  if (!isCapital(place.text) || !isPlaceWord(place.text)) return null;
  return { start: span.start, end: place.end, publisher: spanOf(outlet), place: spanOf(place) };
}

/** Start of a dateline with an outlet that ends right before a dash; null where none does. */
function startBefore(text: string, from: number, dash: number): number | null {
  const tokens = tokensOf(text, Math.max(from, dash - LONGEST), dash);
  let index = tokens.length - 1;
  while (index >= 0 && NUMBER.test(tokens[index]?.text ?? "")) index--;
  const last = tokens[index];
  if (!last) return null;
  if (isAgency(last)) return agencyStart(text, tokens, index, from);
  for (let back = 0; back <= 3 && index - back >= 0; back++) {
    const token = tokens[index - back];
    if (!token) return null;
    if (isDomain(token.text)) return outletStart(tokens, index - back, token.start);
    if (!isShouted(token.text) && !(back === 0 && isCapital(token.text))) return null;
  }
  return null;
}

/** The place before "(ANTARA)": one word, those that a comma ties to it, and those with which the story names it again. */
function agencyStart(text: string, tokens: readonly Token[], agency: number, from: number): number | null {
  let index = agency - 1;
  while (index >= 0 && NUMBER.test(tokens[index]?.text ?? "")) index--;
  const place = tokens[index];
  if (!place || !isCapital(place.text)) return null;
  index = namedAgain(text, tokens, index, tokens[agency]?.end ?? place.end);
  while (index > 0 && tokens[index - 1]?.hasComma && isCapital(tokens[index - 1]?.text ?? "")) index--;
  const start = tokens[index]?.start ?? from;
  // "IPOH LAMA 10 Mac (Nusama)": the day's month stands right before the agency.
  const isDated = tokens.slice(0, index).every(({ text }) => isCapital(text) || NUMBER.test(text));
  return index > 0 && start - from < LONGEST && isDated ? from : start;
}

/** "… digital Penajam Paser Utara (ANTARA)": the first word of the place whose last one `place` is, by the story behind it. */
function namedAgain(text: string, tokens: readonly Token[], place: number, storyStart: number): number {
  const end = tokens[place]?.end ?? 0;
  const story = text.slice(storyStart, storyStart + NEAR);
  let first = place;
  for (let index = place - 1; index >= 0 && place - index < MOST_PLACE_WORDS; index--) {
    const token = tokens[index];
    if (!token || token.hasComma || !isCapital(token.text)) break;
    if (story.includes(text.slice(token.start, end))) first = index;
  }
  return first;
}

/** "JAKARTA, KOMPAS.com -": a shouted place with its comma stands before the outlet; "Sleman, Acme.com -" opens the story. */
function outletStart(tokens: readonly Token[], outlet: number, start: number): number {
  const places = tokens.slice(0, outlet);
  const isOpening =
    places.length > 0 && places.length <= MOST_PLACE_WORDS && places.every(({ text }) => isCapital(text));
  if (isOpening && places[outlet - 1]?.hasComma) return tokens[0]?.start ?? start;
  let from = start;
  for (let index = outlet - 1; index >= 0; index--) {
    const token = tokens[index];
    if (!token || !isShouted(token.text)) break;
    if (index === outlet - 1 && !token.hasComma) break;
    from = token.start;
  }
  return from;
}
