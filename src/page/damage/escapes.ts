/**
 * Escapes of program text where none should stand: a dump wrote its lines' ends as "\n", its marks as "\"" or "\u201c", or as the bytes of
 * their UTF-8, "\xe2\x80\x9c". A page that shows program text has a few of them beside lines that end and marks that stand as usual.
 */
import type { Span } from "../../shapes.js";
import { APOSTROPHE, BLANK, DOUBLE_MARK } from "../../text/units.js";
import type { Change } from "../reading/changes.js";
import { signOf } from "../windows1252.js";
import { countLines } from "./lineEnds.js";
import { characterAt } from "./utf8.js";

/** The escapes of Python, JSON and PHP: a run of bytes, a character by its number, the end of a line, another sign. */
const ESCAPE = /\\(?:(x[\da-fA-F]{2}(?:\\x[\da-fA-F]{2})*)|u([\da-fA-F]{4})|(r\\n|[rn])|([t"'/\\]))/g;
/** Units of one byte, "\xe2". */
const BYTE_LENGTH = 4;
const HEX = 16;
const FIRST_BEHIND_ASCII = 0x80;
const SMALL = /\p{Ll}/u;
/** One alone may be the story's own: a folder's name. */
const LEAST_LINE_ENDS = 2;
/** Units of a page for each line end that it has, from which on they are rare. */
const RARE = 500;

/** Which escapes a text is read without. */
interface Rules {
  readonly lineEnds: boolean;
  /** A double mark, and a single one. */
  readonly double: boolean;
  readonly single: boolean;
  /** A tab, a stroke, the sign of escapes itself, a byte that is no UTF-8, a character of ASCII by its number. */
  readonly others: boolean;
  /** Line ends are. */
  readonly isRare: boolean;
}

/** The escapes of a page that shows too many of them to be about program text. */
export function escapesIn(text: string): Change[] {
  if (!text.includes("\\")) return [];
  const found = [...text.matchAll(ESCAPE)];
  const rules = rulesFor(text, found);
  return found.flatMap((one) => changesFor(text, one, rules));
}

/** All escapes within a string of a program. */
export function escapesWithin(text: string, { start, end }: Span): Change[] {
  const found = [...text.slice(start, end).matchAll(ESCAPE)];
  const rules = { lineEnds: true, double: true, single: true, others: true, isRare: isRare(found, end - start) };
  return found.flatMap((one) => {
    one.index += start;
    return changesFor(text, one, rules);
  });
}

function rulesFor(text: string, found: readonly RegExpExecArray[]): Rules {
  let [lineEnds, double, single] = [0, 0, 0];
  for (const { index, 0: whole, 3: lineEnd, 4: sign } of found) {
    if (sign === '"') double++;
    else if (sign === "'") single++;
    else if (lineEnd !== undefined && !SMALL.test(text.charAt(index + whole.length))) lineEnds++;
  }
  let [doubles, singles] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === DOUBLE_MARK) doubles++;
    else if (unit === APOSTROPHE) singles++;
  }
  const isFilled = lineEnds >= LEAST_LINE_ENDS && lineEnds > countLines(text);
  return {
    lineEnds: isFilled,
    double: double > 0 && 2 * double >= doubles,
    single: single > 0 && 2 * single >= singles,
    others: isFilled,
    isRare: isRare(found, text.length),
  };
}

function isRare(found: readonly RegExpExecArray[], length: number): boolean {
  return found.filter(({ 3: lineEnd }) => lineEnd !== undefined).length * RARE < length;
}

function changesFor(text: string, found: RegExpExecArray, rules: Rules): Change[] {
  const { index: start, 0: whole, 1: bytes, 2: number, 3: lineEnd, 4: sign } = found;
  const place = { start, end: start + whole.length };
  if (bytes !== undefined) return bytesOf(bytes, start).filter(({ isSure }) => isSure || rules.others);
  if (lineEnd !== undefined) return rules.lineEnds ? [endOf(text, place, rules)] : [];
  if (number !== undefined) {
    const code = Number.parseInt(number, HEX);
    return code >= FIRST_BEHIND_ASCII || rules.others ? [{ ...place, text: String.fromCharCode(code) }] : [];
  }
  const isRead = sign === '"' ? rules.double : sign === "'" ? rules.single : rules.others;
  return isRead ? [{ ...place, text: sign === "t" ? "\t" : (sign ?? "") }] : [];
}

/** "… yang\ndirawat …": where line ends are rare, one between small letters is the source's, inside a sentence. */
function endOf(text: string, place: Span, { isRare }: Rules): Change {
  const isSpaced = text.charCodeAt(place.start - 1) === BLANK;
  const before = text.charAt(isSpaced ? place.start - 2 : place.start - 1);
  const isInside = isRare && SMALL.test(before) && SMALL.test(text.charAt(place.end));
  return isInside ? { ...place, text: isSpaced ? "" : " " } : { ...place, text: "\n", isApart: true };
}

/** "x9c\x80": the characters of a run of bytes that begins at `start`. */
function bytesOf(run: string, start: number): (Change & { readonly isSure: boolean })[] {
  const bytes = run.slice(1).split("\\x");
  const signs = bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, HEX))).join("");
  const characters: (Change & { readonly isSure: boolean })[] = [];
  for (let at = 0; at < signs.length; ) {
    const character = characterAt(signs, at);
    const unit = signs.charCodeAt(at);
    const end = character?.end ?? at + 1;
    const text = character?.text ?? (unit < FIRST_BEHIND_ASCII ? signs.charAt(at) : signOf(unit));
    characters.push({
      start: start + at * BYTE_LENGTH,
      end: start + end * BYTE_LENGTH,
      text,
      isSure: character !== null,
    });
    at = end;
  }
  return characters;
}
