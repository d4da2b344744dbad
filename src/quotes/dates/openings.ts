/** Which day of a sentence's opening, before its source, is the day on which the source spoke. */
import {
  ADVERB,
  ARTICLE,
  CHANNEL,
  CONJUNCTION,
  DOCUMENT,
  FUNCTION,
  GATHERING,
  LABEL,
  NEGATION,
  PLACE,
  PRONOUN,
  ROLE_LINK,
  VERB,
  VIA,
} from "../lexicon/lexicon.js";
import type { Token } from "../tokens/tokens.js";

/** Tokens before the source of a sentence that nothing but a day opens: "Pada hari Senin, 13 Mei 2024,". */
const LONGEST_OPENING = 8;
/** The word that says how it was told stands behind the day and its comma. */
const BEHIND_DAY = 2;
/** Tokens of a sentence without a verb that goes on with the one before: "Jakarta, Senin (13/5/2024).". */
const LONGEST_STRAY = 8;

/** Where the opening, tokens up to `to`, tells the day of speech; -1 where none of its `days`, as indices, is one. */
export function spokenDayAt(tokens: readonly Token[], to: number, days: Iterable<number>): number {
  let [first, parted] = [-1, -1];
  for (const at of days) {
    if (first < 0) first = at;
    if (!isPartedDay(tokens, at)) continue;
    parted = at;
    break;
  }
  if (first < 0) return -1;
  if (to <= LONGEST_OPENING && tokens.slice(0, to).every(isBesideDay)) return first;
  const head = tokens.find(({ kind }) => kind === "word");
  if (!head || head.start >= (tokens[to]?.start ?? Number.POSITIVE_INFINITY)) return -1;
  if (head.cues & CHANNEL && head.grammar & CONJUNCTION) return first; // "Saat ditemui pada Senin (13/5/2024),"
  if (isOfSpeech(head, tokens.slice(0, first))) return first;
  return parted >= 0 && isOccasion(head, tokens.slice(0, Math.min(to, parted + 1 + BEHIND_DAY)), parted) ? parted : -1;
}

/** "Dalam keterangannya, Senin (13/5/2024)," and "Setelah gugatan itu, Senin (13/5/2024), lewat akunnya," are told of speech; a fire is not. */
function isOccasion(head: Token, opening: readonly Token[], day: number): boolean {
  if (head.cues & (CHANNEL | VIA)) return true;
  const isLabelled = opening.slice(0, day).some(({ cues }) => (cues & LABEL) !== 0);
  return isLabelled || ((opening[day + BEHIND_DAY]?.cues ?? 0) & CHANNEL) !== 0;
}

/** "In a statement on Monday", "Speaking at a news conference on Monday": what opens the sentence before its first comma is an occasion of speech. */
function isOfSpeech({ cues }: Token, opening: readonly Token[]): boolean {
  if (!(cues & CHANNEL) || opening.some(({ symbol }) => symbol === ",")) return false;
  return opening.some((token) => token.cues & LABEL || token.grammar & (DOCUMENT | GATHERING));
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
