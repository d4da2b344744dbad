/** Letters that stand for a part of a name: "M. Razif", "Ruth A. Halim", "Sultan HB X". */
import { ARTICLE, POST_NOMINAL, ROLE_WORD } from "../lexicon/lexicon.js";
import type { Token } from "./tokens.js";

/** Words of a full name, as most people have. */
export const FULL_NAME = 2;

/** Letters of a first name that is cut: "Mohd". */
const LONGEST_SHORTENED = 4;

/** "M. Razif", "Mohd. Razif": a full stop inside a sentence shortens what stands before it. */
export function isShortened(token: Token | undefined): boolean {
  return token?.isCapital === true && token.end - token.start <= LONGEST_SHORTENED;
}

/** "Retno L.P. Halim", "Ruth A. Halim": letters with stops between two names; an article or a pronoun is none of them. */
export function areInitials(tokens: readonly Token[], at: number, end: number): boolean {
  const { isAcronym, isCapital, nouns, cues, start, end: last } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (!isCapital || at + 1 >= end || tokens[at + 1]?.symbol !== ".") return false;
  if (last - start > 1 && (!isAcronym || nouns !== 0 || cues !== 0)) return false;
  return before?.isCapital === true && !before.isAcronym && before.nouns === 0;
}

/** Letters of first names drawn together. */
const LONGEST_DRAWN = 2;

/** "councilman JJ Vale", "Gov. JB Vale": two capitals right behind an office, and before a name. */
export function isDrawnBehindOffice(tokens: readonly Token[], at: number): boolean {
  const letters = tokens[at];
  const office = tokens[at - 1]?.symbol === "." ? tokens[at - 2] : tokens[at - 1];
  if (!letters?.isAcronym || letters.cues !== 0 || letters.nouns & ~POST_NOMINAL || !office) return false;
  const next = tokens[at + 1];
  return letters.end - letters.start <= LONGEST_DRAWN && (office.nouns & ROLE_WORD) !== 0 && isPlainName(next);
}

/** A capital that is neither letters nor an office. */
export function isPlainName(token: Token | undefined): boolean {
  return token?.isCapital === true && !token.isAcronym && !(token.nouns & ROLE_WORD);
}

/** "Sultan HB X": a lone letter is the end of a name. */
export function isNumeral(tokens: readonly Token[], start: number, end: number): boolean {
  const letter = tokens[start];
  if (!letter?.isCapital || end !== start + 1) return false;
  return letter.end - letter.start === 1 && tokens[start - 1]?.isCapital === true;
}

/** In a line all in capitals an acronym cannot be told from a name. */
export function isShouted(tokens: readonly Token[]): boolean {
  return tokens.every(({ kind, isAcronym, isDigits }) => kind !== "word" || isAcronym || isDigits);
}

/** The first token that may belong to the name, and whether words that are cut, "Muh.", do as well as letters. */
interface Bounds {
  readonly least: number;
  readonly areCut: boolean;
}

/** "Kepala Dinas | A. Rudi Halim", "Gov. | R.A. Halim": where a name that was read from token `at` on begins with its letters. */
export function withInitials(tokens: readonly Token[], at: number, { least, areCut }: Bounds): number {
  let start = tokens[at]?.symbol === "." ? at + 1 : at;
  while (start - 2 >= least && isInitial(tokens, start - 2, areCut)) start -= 2;
  return start;
}

/** Short capitals that no list knows, with their stop; "the U.N." is a body. */
function isInitial(tokens: readonly Token[], at: number, isCut: boolean): boolean {
  const [letters, stop] = [tokens[at], tokens[at + 1]];
  if (!letters || !isShortened(letters) || letters.nouns !== 0 || letters.cues !== 0) return false;
  if (!isCut && !letters.isAcronym && letters.end - letters.start > 1) return false;
  return stop?.symbol === "." && stop.start === letters.end && !((tokens[at - 1]?.cues ?? 0) & ARTICLE);
}
