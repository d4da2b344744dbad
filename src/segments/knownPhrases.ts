/** Lines that a phrase of the language opens, ends or fills: a heading, a button, an insert, a footer. */
import { neutral } from "../languages/neutral.js";
import { Class } from "../text/classes.js";
import { COLON } from "../text/units.js";
import { namesDesk } from "./bylineShapes.js";
import { BYLINE_CUES, Cue, type CueTable, cueAt, HEADING_CUES, hasMenuWords } from "./cues.js";
import { type Evidence, of } from "./evidenceKinds.js";
import { MOST_ADDRESS_WORDS, MOST_BUTTON_WORDS, MOST_FOOTER_WORDS, MOST_NAME_WORDS } from "./lineLengths.js";
import { endsSentence, isLetterAt, type Line } from "./lines.js";
import { isMoreOf } from "./lists/moreOf.js";

/** "Foto JPBN Melaka": the acronym of a body behind the word, and its place. */
const ACRONYM_BEHIND = /^ \p{Lu}{3,12}(?: \p{Lu}\p{Ll}{1,20}){0,3}$/u;
const MOST_SHARE_WORDS = 16;
const MOST_NAMED_HEADING = 8;
/** Words with capitals and a colon. */
const NAME_AND_COLON = /^(?: [\p{Lu}\d][^\s:]*)+:$/u;
/** A title about a network has so many words: fewer are a button. */
const LEAST_ABOUT_WORDS = 5;
/** Words of each way to share in a row of them. */
const MOST_WORDS_OF_WAY = 4;
const WIDE_GAP = "  "; // between tags and their label
/** Words of a stamp with its label and an update, of which its dates are so great a part: one third. */
const MOST_STAMP_WORDS = 24;
const DATE_PARTS = 3;
/** Digits of a copyright's year, which stands right behind the word or in a short line. */
const YEAR_DIGITS = 4;
const LONGEST_TO_YEAR = 8;
const COPYRIGHT_YEAR = /^[\s@(]*(?:19|20)\d\d/;
/** Where a house is read besides, and words of the line that says so. */
const MOST_NETWORK_WORDS = 24;
const READER_CUES = Cue.PROMO | Cue.SHARE | Cue.READ_ALSO | HEADING_CUES;
const NETWORKS = neutral.boilerplate.readers;
/** Menu words that tell a row of a menu, and the share of words with a capital. */
const LEAST_MENU_WORDS = 3;
const MENU_CASE = 0.8;
const MOST_COMMENT_WORDS = 20;
/** Words of "12 komentar", "8.889 views". */
const MOST_COUNT_WORDS = 4;

/** What a phrase that the language knows says of its line; null where it says nothing. */
export function phrased(text: string, line: Line, table: CueTable): Evidence | null {
  const { cue } = line;
  if (isMenuRow(text, line, table)) {
    const isFooter = cue !== null && (cue.kinds & Cue.FOOTER) !== 0 && cue.words > 1;
    return isFooter ? of("footer", true, "a row of a footer") : of("navigation", true, "a row of a menu");
  }
  if (line.cue && line.cue.kinds & Cue.SHARE && !endsSentence(line) && sharesTwice(text, line, table)) {
    return of("share", true, "several ways to share");
  }
  if (!cue && line.endHeading && !endsSentence(line)) return of("heading", false, "ends as a heading does");
  if (!cue && line.opens === Class.DIGIT && line.words <= MOST_COUNT_WORDS) return counted(text, line, table);
  if (!cue) return null;
  if (isHeadingWithName(text, line)) return of("heading", true, "a heading and its house");
  if (isHeadingOfDay(line)) return of("heading", false, "a heading and its day");
  if (isMoreOf(text, line)) return of("heading", false, "more of a section");
  return wholePhrase(line) ?? article(text, line, table) ?? button(line);
}

/** "Read more from Kerrow News:"; "What to watch in the second half:" announces what the story itself tells. */
function isHeadingWithName(text: string, { cue, words, end, lastUnit }: Line): boolean {
  if (!cue || cue.words < 2 || lastUnit !== COLON || words > MOST_NAMED_HEADING) return false;
  if (!NAME_AND_COLON.test(text.slice(cue.end, end))) return false;
  return (cue.kinds & (HEADING_CUES | Cue.READ_ALSO)) !== 0;
}

/** "Sorotan Hari Ini" */
function isHeadingOfDay({ cue, dateLength, digits, words, end }: Line): boolean {
  if (!cue || !(cue.kinds & HEADING_CUES) || digits > 0 || dateLength === 0 || words > MOST_BUTTON_WORDS) return false;
  return end - cue.end - dateLength <= 1;
}

/** "Nasional Ekonomi Olahraga Hiburan": words with capitals, several of them a menu's. */
function isMenuRow(text: string, line: Line, table: CueTable): boolean {
  if (line.words < LEAST_MENU_WORDS || line.words > MOST_ADDRESS_WORDS || line.capitals < MENU_CASE * line.words)
    return false;
  if (line.closes === Class.STOP || line.digits > 0) return false;
  return hasMenuWords(table, text, { start: line.content, end: line.end, least: LEAST_MENU_WORDS });
}

/** "12 komentar", "0 SHARE": a number and what it counts. */
function counted(text: string, line: Line, table: CueTable): Evidence | null {
  let at = line.content;
  while (at < line.end && !isLetterAt(text, at)) at++;
  const kinds = cueAt(table, text, { start: at, end: line.end })?.kinds ?? 0;
  if (kinds & Cue.COMMENTS) return of("comments", true, "a count of comments");
  if (kinds & Cue.SHARE) return of("share", true, "a count of shares");
  return line.date || line.words < 2 ? null : of("other", false, "a count");
}

/** Whether another way to share stands further on in the line, and little else: a title names two networks as well. */
function sharesTwice(text: string, { cue, end, words }: Line, table: CueTable): boolean {
  let ways = 1;
  for (let at = cue?.end ?? end; at < end; at++) {
    if (isLetterAt(text, at - 1) || !isLetterAt(text, at)) continue;
    if ((cueAt(table, text, { start: at, end })?.kinds ?? 0) & Cue.SHARE) ways++;
  }
  return ways > 1 && ways * MOST_WORDS_OF_WAY >= words;
}

function wholePhrase({ cue, isWholeCue }: Line): Evidence | null {
  if (!cue || !isWholeCue) return null;
  if (cue.kinds & Cue.PROMO) return of("promo", true, "a known insert");
  if (cue.kinds & Cue.TAGS) return of("tags", true, "a heading of tags");
  if (cue.kinds & (HEADING_CUES | Cue.READ_ALSO)) return of("heading", cue.words > 1, "a heading");
  if (cue.kinds & BYLINE_CUES) return of("byline", false, "a role of the desk");
  if (cue.kinds & Cue.SHARE) return of("share", true, "a share button");
  if (cue.kinds & Cue.COMMENTS) return of("comments", true, "a heading of comments");
  if (cue.kinds & Cue.FOOTER) return of("footer", true, "a footer's link");
  if (cue.kinds & Cue.NAVIGATION) return of("navigation", true, "a menu's word");
  if (cue.kinds & Cue.CAPTION) return of("caption", false, "a caption's word");
  return null;
}

/** A phrase that opens a longer line. */
function article(text: string, line: Line, table: CueTable): Evidence | null {
  const { cue, words } = line;
  if (!cue) return null;
  const rest = words - cue.words;
  const isLong = cue.words > 1;
  if (cue.kinds & READER_CUES && words <= MOST_NETWORK_WORDS && !endsSentence(line) && namesNetwork(text, line))
    return of("share", true, "where the house is read"); // "Cek berita lainnya di Google News"
  if (cue.kinds & Cue.TAGS && text.startsWith(WIDE_GAP, cue.end)) return of("tags", true, "a label of tags");
  if (cue.kinds & Cue.CAPTION && isLong && rest > 0 && rest < 3 && line.capitals === words && !endsSentence(line))
    return of("caption", false, "a caption's word and names"); // "Foto: Dok Acme"
  if (cue.kinds & Cue.CAPTION && ACRONYM_BEHIND.test(text.slice(cue.end, line.end)))
    return of("caption", true, "a caption's word and a body");
  if (cue.kinds & Cue.CAPTION && isLong && rest <= MOST_NAME_WORDS && text.charAt(cue.end) === ",")
    return of("caption", true, "a label of captions"); // "Image source, Getty Images"
  if (cue.kinds & Cue.SYNDICATION)
    return isMostlyDate(line) // "Artikel ini disiarkan pada : Khamis, 12 November 2015"
      ? of("published", true, "tells when the story ran")
      : of("footer", true, "tells where the story ran first");
  if (cue.kinds & Cue.READ_ALSO && isLong && !endsSentence(line)) return of("readAlso", true, "names another page");
  if (cue.kinds & Cue.PROMO && isLong && words <= MOST_FOOTER_WORDS) return of("promo", true, "a known insert");
  if (cue.kinds & Cue.FOOTER && words <= MOST_FOOTER_WORDS && (isLong || line.hasCopyright || isDated(text, line))) {
    return of("footer", true, "a footer's phrase");
  }
  if (cue.kinds & Cue.COMMENTS && isLong && words <= MOST_COMMENT_WORDS) return of("comments", true, "about comments");
  if (cue.kinds & BYLINE_CUES && namesDesk(text, line, { rest, table })) return of("byline", true, "names of the desk");
  if (cue.kinds & Cue.PUBLISHED && (isMostlyDate(line) || ((line.date || rest <= 4) && words <= MOST_NAME_WORDS)))
    return of("published", true, "a stamp");
  return null;
}

function namesNetwork(text: string, { content, end }: Line): boolean {
  const own = text.slice(content, end).toLowerCase();
  return NETWORKS.some((network) => own.includes(network));
}

/** "Published May 4, 2021 at 6:20 PM | Updated at 8:05 PM CST on May 4, 2021" */
function isMostlyDate({ date, dateLength, words, start, end }: Line): boolean {
  return date !== null && words <= MOST_STAMP_WORDS && dateLength * DATE_PARTS >= end - start;
}

/** "Copyright 2024 Acme. …", "copyright Acme 2024 - ISSN …" */
function isDated(text: string, line: Line): boolean {
  const behind = line.cue?.end ?? line.end;
  const isShort = line.words <= MOST_NAME_WORDS && line.digits >= YEAR_DIGITS && !endsSentence(line);
  return isShort || COPYRIGHT_YEAR.test(text.slice(behind, behind + LONGEST_TO_YEAR));
}

function button(line: Line): Evidence | null {
  const { cue, words } = line;
  if (!cue || endsSentence(line)) return null;
  const isShort = words <= MOST_BUTTON_WORDS;
  if (
    cue.kinds & Cue.SHARE &&
    words <= (cue.words > 1 ? MOST_SHARE_WORDS : MOST_BUTTON_WORDS) &&
    !isAboutNetwork(line)
  ) {
    return of("share", cue.words > 1 || words <= 3, "share or follow");
  }
  if (!isShort) return null;
  if (cue.kinds & Cue.COMMENTS) return of("comments", true, "comments");
  if (cue.kinds & Cue.PROMO) return of("promo", words - cue.words < 3, "a known insert");
  if (cue.kinds & Cue.NAVIGATION && !line.date) return of("navigation", words <= 3, "a menu's word");
  if (cue.kinds & HEADING_CUES && cue.words > 1) return of("heading", false, "opens as a heading does");
  return line.endHeading ? of("heading", false, "ends as a heading does") : null;
}

/** "Tumblr lets its users write together": a title that a network's name opens. */
function isAboutNetwork({ cue, words, capitals }: Line): boolean {
  return cue?.words === 1 && words >= LEAST_ABOUT_WORDS && capitals * 2 < words;
}
