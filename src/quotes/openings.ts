/** Which day of a sentence's opening, before its source, is the day on which the source spoke. */
import {
  ADVERB,
  ARTICLE,
  CHANNEL,
  CONJUNCTION,
  FUNCTION,
  LABEL,
  NEGATION,
  PLACE,
  PRONOUN,
  ROLE_LINK,
  VERB,
  VIA,
} from "./lexicon.js";
import type { Token } from "./tokens.js";

/** Tokens before the source of a sentence that nothing but a day opens: "Pada hari Senin, 13 Mei 2024,". */
const LONGEST_OPENING = 8;
/** Tokens of a sentence without a verb that goes on with the one before: "Jakarta, Senin (13/5/2024).". */
const LONGEST_STRAY = 8;

/** Where the opening tells the day of speech; -1 where none of its days is one. */
export function spokenDayAt(opening: readonly Token[]): number {
  if (opening.length <= LONGEST_OPENING && opening.every(isBesideDay)) return dayAt(opening);
  const head = opening.find(({ kind }) => kind === "word");
  if (!head) return -1;
  if (head.cues & CHANNEL && head.grammar & CONJUNCTION) return dayAt(opening); // "Saat ditemui pada Senin (13/5/2024),"
  const parted = opening.findIndex((_, at) => isPartedDay(opening, at));
  return parted >= 0 && isOccasion(head, opening, parted) ? parted : -1;
}

/** "Dalam keterangannya, Senin (13/5/2024)," and "Setelah gugatan itu, Senin (13/5/2024), lewat akunnya," are told of speech; a fire is not. */
function isOccasion(head: Token, opening: readonly Token[], day: number): boolean {
  if (head.cues & (CHANNEL | VIA)) return true;
  const isLabelled = opening.slice(0, day).some(({ cues }) => (cues & LABEL) !== 0);
  return isLabelled || ((opening[day + 2]?.cues ?? 0) & CHANNEL) !== 0;
}

function dayAt(tokens: readonly Token[]): number {
  return tokens.findIndex(({ kind }) => kind === "date");
}

/** ", Senin (13/5/2024)": a weekday with its date behind a comma. */
export function isPartedDay(tokens: readonly Token[], at: number): boolean {
  const date = tokens[at]?.date;
  return !!date && date.weekday !== null && date.day !== null && tokens[at - 1]?.symbol === ",";
}

/** What may stand with a day at the head of a sentence: small words, signs, a number; neither a noun nor a name. */
function isBesideDay({ kind, cues, nouns, isCapital, isDigits }: Token, at: number): boolean {
  if (kind === "date" || kind === "symbol" || isDigits) return true;
  if (cues & (NEGATION | VERB | PRONOUN) || (isCapital && at > 0)) return false;
  return (cues & (FUNCTION | PLACE | CHANNEL | ADVERB | ARTICLE)) !== 0 || (nouns & ROLE_LINK) !== 0;
}

/** "Senin (13/5/2024)." or "Jakarta, Senin (13/5/2024).": a sentence of a place and a day, which a line's end or a stop cut from the one before. */
export function isStray(tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || tokens.length > LONGEST_STRAY) return false;
  return tokens.every(({ kind, isCapital }) => kind === "date" || kind === "symbol" || (kind === "word" && isCapital));
}
