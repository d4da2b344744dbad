/** Lines that signs tell instead of words: ©, a date alone, names in capitals, an address. */
import { Class } from "../text/classes.js";
import { COLON, FULL_STOP } from "../text/units.js";
import { indexWithin } from "../text/within.js";
import { isRowOfNames } from "./bylineShapes.js";
import { captionCredit } from "./captions.js";
import { Cue, type CueTable, cueAt } from "./cues.js";
import { type Evidence, of } from "./evidenceKinds.js";
import { MOST_ADDRESS_WORDS, MOST_BUTTON_WORDS, MOST_FOOTER_WORDS, MOST_NAME_WORDS } from "./lineLengths.js";
import { endsSentence, isNumber, type Line } from "./lines.js";
import { isEndMark } from "./signoff.js";

/** Words of "Kerrow Herald, updated today". */
const MOST_DAY_WORDS = 4;
const MOST_SHORT_DAY = 2;
const DIGIT = /\d/; // of "Kerrow 5 Today at 6am", a programme
/** Letters beside the date in a stamp: the outlet's name, a label, a zone. */
const MOST_STAMP_LETTERS = 32;
/** The least commas of an address, and its postal code. */
const LEAST_COMMAS = 3;
const POSTAL_CODE = /(?<!\d)\d{5}(?!\d)/;
/** "+62 21 555 123", "021-555-1234" */
const PHONE = /\+\d{2}|\d{3}-\d{4}/;
const PHONE_DIGITS = 8;

/** Signs instead of words: ©, #, a date alone, a credit in brackets. */
export function marked(text: string, line: Line, table: CueTable): Evidence | null {
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

/** "Sari Dewi | Published": the date stands on the next line. */
function isBeforeStamp(text: string, { content, end, words, capitals, digits }: Line, table: CueTable): boolean {
  if (words > MOST_BUTTON_WORDS || capitals < 2 || digits > 0) return false;
  const bar = indexWithin(text, "|", { start: content, end });
  const label = bar < 0 ? null : cueAt(table, text, { start: bar + 1, end });
  return label !== null && label.end === end && (label.kinds & Cue.PUBLISHED) !== 0;
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
