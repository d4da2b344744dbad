/** What a line's own words say that it is, whatever stands around it. */
import type { BoilerplateKind } from "../document.js";
import { Class } from "../text/classes.js";
import { captionCredit } from "./captions.js";
import { BYLINE_CUES, Cue, HEADING_CUES } from "./cues.js";
import { capitalShare, endsSentence, isNumber, type Line } from "./lines.js";
import { signOffAt } from "./signoff.js";

/** A kind that a line's words name; "heading" opens a list, "readAlso" names another page. */
export type EvidenceKind = "heading" | "readAlso" | "byline" | "published" | Exclude<BoilerplateKind, "duplicate">;

export interface Evidence {
  readonly kind: EvidenceKind;
  /** Such words hardly ever stand in an article. */
  readonly isStrong: boolean;
  readonly reason: string;
}

/** Most words behind a label: "Penulis: …", "Foto: …". */
const MOST_NAME_WORDS = 12;
const MOST_CAPTION_WORDS = 60;
/** Most words of a button, a menu entry, a count. */
const MOST_BUTTON_WORDS = 6;
const MOST_SHARE_WORDS = 16;
const MOST_FOOTER_WORDS = 80;
/** Letters beside the date in a stamp: the outlet's name, a label, a zone. */
const MOST_STAMP_LETTERS = 32;
/** A tag behind its "#". */
const MOST_TAG_WORDS = 6;
const NAME_CASE = 0.7;

/** What the words of `line` say; null where they say nothing. */
export function evidenceOf(text: string, line: Line): Evidence | null {
  return signed(text, line) ?? labelled(line) ?? phrased(line) ?? marked(text, line);
}

function of(kind: EvidenceKind, isStrong: boolean, reason: string): Evidence {
  return { kind, isStrong, reason };
}

function signed(text: string, { content, end }: Line): Evidence | null {
  const stop = signOffAt(text, content, end);
  return stop !== null && stop >= end - 1 ? of("byline", true, "initials of the desk") : null;
}

/** A phrase with a colon behind it. */
function labelled(line: Line): Evidence | null {
  const { cue, isLabelled, words } = line;
  if (!cue || !isLabelled) return null;
  const rest = words - cue.words;
  if (cue.kinds & Cue.READ_ALSO)
    return rest > 0 ? of("readAlso", true, "names another page") : of("heading", true, "a heading");
  if (cue.kinds & Cue.TAGS) return of("tags", true, "a label of tags");
  if (cue.kinds & BYLINE_CUES && rest <= MOST_NAME_WORDS) return of("byline", true, "a label of authors");
  if (cue.kinds & Cue.CAPTION && rest <= MOST_CAPTION_WORDS) return of("caption", true, "a label of captions");
  if (cue.kinds & Cue.PUBLISHED && rest <= MOST_NAME_WORDS) return of("published", true, "a label of dates");
  if (cue.kinds & HEADING_CUES && rest === 0) return of("heading", true, "a heading");
  return null;
}

function phrased(line: Line): Evidence | null {
  const { cue } = line;
  if (!cue) return line.endHeading && !endsSentence(line) ? of("heading", false, "ends as a heading does") : null;
  return wholePhrase(line) ?? article(line) ?? button(line);
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
function article(line: Line): Evidence | null {
  const { cue, words } = line;
  if (!cue) return null;
  const rest = words - cue.words;
  const isLong = cue.words > 1;
  if (cue.kinds & Cue.SYNDICATION) return of("footer", true, "tells where the story ran first");
  if (cue.kinds & Cue.READ_ALSO && isLong && !endsSentence(line)) return of("readAlso", true, "names another page");
  if (cue.kinds & Cue.PROMO && isLong) return of("promo", true, "a known insert");
  if (cue.kinds & Cue.FOOTER && words <= MOST_FOOTER_WORDS && (isLong || line.hasCopyright || rest < 3)) {
    return of("footer", true, "a footer's phrase");
  }
  if (cue.kinds & BYLINE_CUES && isNamed(line, rest)) return of("byline", true, "names of the desk");
  if (cue.kinds & Cue.PUBLISHED && (line.date || rest <= 4) && words <= MOST_NAME_WORDS) {
    return of("published", true, "a stamp");
  }
  return null;
}

function isNamed(line: Line, rest: number): boolean {
  return rest > 0 && rest <= MOST_BUTTON_WORDS && !endsSentence(line) && capitalShare(line) >= NAME_CASE;
}

function button(line: Line): Evidence | null {
  const { cue, words } = line;
  if (!cue || endsSentence(line)) return null;
  const isShort = words <= MOST_BUTTON_WORDS;
  if (cue.kinds & Cue.SHARE && words <= (cue.words > 1 ? MOST_SHARE_WORDS : MOST_BUTTON_WORDS)) {
    return of("share", cue.words > 1 || words <= 3, "share or follow");
  }
  if (!isShort) return null;
  if (cue.kinds & Cue.COMMENTS) return of("comments", true, "comments");
  if (cue.kinds & Cue.PROMO) return of("promo", words - cue.words < 3, "a known insert");
  if (cue.kinds & Cue.NAVIGATION) return of("navigation", words <= 3, "a menu's word");
  if (cue.kinds & HEADING_CUES && cue.words > 1) return of("heading", false, "opens as a heading does");
  return line.endHeading ? of("heading", false, "ends as a heading does") : null;
}

/** Signs instead of words: ©, #, a date alone, a credit in brackets. */
function marked(text: string, line: Line): Evidence | null {
  if (line.marker === "hash" && line.words > 0 && line.words <= MOST_TAG_WORDS) return of("tags", true, "a tag");
  const credit = captionCredit(text, line);
  if (credit) return of("caption", true, credit);
  if (line.hasCopyright && line.words <= MOST_FOOTER_WORDS && !isQuoted(line)) return of("footer", true, "a copyright");
  if (isStamp(line)) return of("published", line.date?.hasTime === true, "a date alone");
  if (isNumber(line)) return of("other", false, "a number alone");
  return null;
}

function isQuoted({ opens }: Line): boolean {
  return opens === Class.QUOTE;
}

/** A line that is its date and little else. */
function isStamp({ date, dateLength, letters, words, start, end }: Line): boolean {
  if (!date || words > MOST_NAME_WORDS) return false;
  return end - start - dateLength <= MOST_STAMP_LETTERS && letters <= dateLength + MOST_STAMP_LETTERS;
}
