/** What a line's own words say that it is, whatever stands around it. */
import { neutral } from "../languages/neutral.js";
import { Class, classOf } from "../text/classes.js";
import { COLON, FULL_STOP } from "../text/units.js";
import { indexWithin } from "../text/within.js";
import { isAge } from "./ages.js";
import { isGluedByline, isRowOfNames, namesDesk } from "./bylineShapes.js";
import { callOf, isMail } from "./calls.js";
import { captionCredit } from "./captions.js";
import { isContribution } from "./contributions.js";
import { BYLINE_CUES, Cue, type CueTable, cueAt, HEADING_CUES, hasMenuWords } from "./cues.js";
import { isSignedTitle } from "./cuts/signedTitles.js";
import { isDatedSentence } from "./datedSentences.js";
import type { Evidence, EvidenceKind } from "./evidenceKinds.js";
import { AGENCIES } from "./houses.js";
import { endsSentence, isLetterAt, isNumber, isShouted, type Line } from "./lines.js";
import { isMoreOf } from "./lists/moreOf.js";
import { ofSidebar } from "./sidebars.js";
import { houseCreditAt, isAgencyItem, isAgencyLine, isEndMark, nameInBrackets, signOffAt } from "./signoff.js";

/** Most words behind a label: "Penulis: …", "Foto: …". */
const MOST_NAME_WORDS = 12;
const MOST_CAPTION_WORDS = 60;
/** Most words of a button, a menu entry, a count. */
const MOST_BUTTON_WORDS = 6;
const MOST_SHARE_WORDS = 16;
const MOST_NAMED_HEADING = 8;
/** Words with capitals and a colon. */
const NAME_AND_COLON = /^(?: [\p{Lu}\d][^\s:]*)+:$/u;
/** A title about a network has so many words: fewer are a button. */
const LEAST_ABOUT_WORDS = 5;
/** Words of each way to share in a row of them. */
const MOST_WORDS_OF_WAY = 4;
const MOST_FOOTER_WORDS = 80;
/** Words of "Kerrow Herald, updated today". */
const MOST_DAY_WORDS = 4;
const MOST_SHORT_DAY = 2;
const WIDE_GAP = "  "; // between tags and their label
const DIGIT = /\d/; // of "Kerrow 5 Today at 6am", a programme
/** Words of a stamp with its label and an update, of which its dates are so great a part: one third. */
const MOST_STAMP_WORDS = 24;
const DATE_PARTS = 3;
/** Letters beside the date in a stamp: the outlet's name, a label, a zone. */
const MOST_STAMP_LETTERS = 32;
/** Digits of a copyright's year, which stands right behind the word or in a short line. */
const YEAR_DIGITS = 4;
const LONGEST_TO_YEAR = 8;
const COPYRIGHT_YEAR = /^[\s@(]*(?:19|20)\d\d/;
/** Where a house is read besides, and words of the line that says so. */
const MOST_NETWORK_WORDS = 24;
const READER_CUES = Cue.PROMO | Cue.SHARE | Cue.READ_ALSO | HEADING_CUES;
const NETWORKS = neutral.boilerplate.readers;
/** A tag behind its "#". */
const MOST_TAG_WORDS = 6;
/** Menu words that tell a row of a menu, and the share of words with a capital. */
const LEAST_MENU_WORDS = 3;
const MENU_CASE = 0.8;
const DASHES = "-–—";
const LONG_DASHES = "–—";
const MOST_AGENCY_WORDS = 3;
/** "- Reuters" */
export const AGENCY_ITEM: Evidence = { kind: "byline", isStrong: false, reason: "an agency behind a hyphen" };
/** Longest line of an address, and the least commas and digits of its postal code. */
const MOST_ADDRESS_WORDS = 32;
const LEAST_COMMAS = 3;
const POSTAL_CODE = /(?<!\d)\d{5}(?!\d)/;
/** "+62 21 555 123", "021-555-1234" */
const PHONE = /\+\d{2}|\d{3}-\d{4}/;
const PHONE_DIGITS = 8;
const MOST_COMMENT_WORDS = 20;
/** Words of "12 komentar", "8.889 views". */
const MOST_COUNT_WORDS = 4;

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

function of(kind: EvidenceKind, isStrong: boolean, reason: string): Evidence {
  return { kind, isStrong, reason };
}

function signed(text: string, line: Line): Evidence | null {
  const { start, content, end, marker, words, capitals, digits } = line;
  const isTag = marker === "hash" && words <= (text.charAt(start + 1) === " " ? 2 : MOST_TAG_WORDS); // "# A title"
  if (isTag) return of("tags", true, "a tag");
  const stop = signOffAt(text, content, end);
  if (stop !== null && stop >= end - 1) return of("byline", true, "initials of the desk");
  const name = nameInBrackets(text, content, end);
  if (name !== null && name >= end - 1) return of("byline", true, "a name in brackets");
  if (houseCreditAt(text, content, end) === end) return of("byline", true, "a house and a name in brackets");
  if (words <= MOST_AGENCY_WORDS && isAgencyLine(text.slice(start, end)))
    return of("byline", true, "an agency behind a dash");
  if (words <= MOST_AGENCY_WORDS && isAgencyItem(text.slice(start, end))) return AGENCY_ITEM;
  if (words <= MOST_AGENCY_WORDS && isShouted(line) && AGENCIES.has(text.slice(content, end).toLowerCase()))
    return of("byline", false, "an agency in capitals");
  const isGlued = LONG_DASHES.includes(text.charAt(start)) && classOf(text.charCodeAt(start + 1)) === Class.UPPER;
  const isDashed = isGlued || (marker === "bullet" && DASHES.includes(text.charAt(start)));
  const isAgency = words > 0 && words <= MOST_AGENCY_WORDS && capitals === words - digits && capitals > 0;
  if (!isDashed || !isAgency || isSpaced(text, start) || indexWithin(text, "@", { start, end }) >= 0) return null;
  return of("byline", false, "an agency behind a dash");
}

/** "Sari Dewi | Published": the date stands on the next line. */
function isBeforeStamp(text: string, { content, end, words, capitals, digits }: Line, table: CueTable): boolean {
  if (words > MOST_BUTTON_WORDS || capitals < 2 || digits > 0) return false;
  const bar = indexWithin(text, "|", { start: content, end });
  const label = bar < 0 ? null : cueAt(table, text, { start: bar + 1, end });
  return label !== null && label.end === end && (label.kinds & Cue.PUBLISHED) !== 0;
}

/** "- Home" opens a menu's entry, "– Acme" signs off: a hyphen is the former. */
function isSpaced(text: string, start: number): boolean {
  return text.charAt(start) === "-";
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

function phrased(text: string, line: Line, table: CueTable): Evidence | null {
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
  if (cue.kinds & Cue.CAPTION && isLong && rest <= MOST_NAME_WORDS && text.charAt(cue.end) === ",")
    return of("caption", true, "a label of captions"); // "Image source, Getty Images"
  if (cue.kinds & Cue.SYNDICATION) return of("footer", true, "tells where the story ran first");
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

/** Signs instead of words: ©, #, a date alone, a credit in brackets. */
function marked(text: string, line: Line, table: CueTable): Evidence | null {
  if (isBeforeStamp(text, line, table)) return of("byline", true, "names before the label of a date");
  if (isRowOfNames(text, line)) return of("byline", false, "names in capitals");
  if (isTagRow(text, line)) return of("tags", false, "words in small letters with commas");
  const credit = captionCredit(text, line, table);
  if (credit) return credit;
  if (line.hasCopyright && line.words <= MOST_FOOTER_WORDS && line.opens !== Class.QUOTE)
    return of("footer", true, "a copyright");
  if (isAddress(text, line)) return of("footer", false, "a postal address");
  if (isStamp(text, line)) return of("published", line.date?.hasTime === true, "a date alone");
  if (isNumber(line)) return of("other", isEndMark(text.slice(line.start, line.end)), "a number alone");
  return null;
}

/** "banjir, jakarta, pemprov dki" */
function isTagRow(text: string, { words, capitals, content, end, lastUnit, closes, marker }: Line): boolean {
  if (words < 2 || words > MOST_NAME_WORDS || capitals > 0 || marker !== "none" || closes === Class.STOP) return false;
  return lastUnit !== COLON && text.slice(content, end).split(", ").length > 2 && closes !== Class.LETTER;
}

function isAddress(text: string, line: Line): boolean {
  if (line.words > MOST_ADDRESS_WORDS || line.digits < 5 || endsSentence(line)) return false;
  const words = text.slice(line.content, line.end);
  const parts = words.split(",").length;
  return (
    (parts > LEAST_COMMAS && POSTAL_CODE.test(words)) || (parts > 1 && line.digits >= PHONE_DIGITS && PHONE.test(words))
  );
}

/** A line that is its date and little else; a day without digits may stand in a title: "Kurs Rupiah Pagi Ini Menguat". */
function isStamp(text: string, line: Line): boolean {
  const { date, dateLength, letters, digits, words, content, start, end } = line;
  if (digits === 0 && line.lastUnit === FULL_STOP && words > MOST_SHORT_DAY) return false; // "Visitation is Friday."
  if (date?.relative != null && date.hasTime && DIGIT.test(text.slice(content, date.start))) return false;
  if (!date || words > (digits > 0 ? MOST_NAME_WORDS : MOST_DAY_WORDS)) return false;
  return end - start - dateLength <= MOST_STAMP_LETTERS && letters <= dateLength + MOST_STAMP_LETTERS;
}
