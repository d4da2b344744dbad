/** Rows that name the authors and nothing else, in elements that are theirs: "Sari Dewi Tirta Wulung", "Sari Dewi, Tirta Wulung". */

import { neutral } from "../../languages/neutral.js";
import type { Container } from "../../shapes.js";
import { trimEnd } from "../../text/spaces.js";
import { namesTrade } from "../authorNotes.js";
import { BYLINE_CUES, type CueTable, cueAt } from "../cues.js";
import { isPlaceWord, namesPerson } from "../nameLines.js";
import { hintsOf, TOPIC_NAMES } from "./hints.js";
import {
  AUTHOR,
  type DeskCut,
  hintsAround,
  JOINS,
  MARKS,
  NAME,
  overColon,
  overMarks,
  type Piece,
  type Role,
} from "./rowPieces.js";

const CAPTION = 1 << TOPIC_NAMES.indexOf("caption");
/** Between two names: "Sari Dewi, Tirta Wulung dan Lena Wiratama". */
const { joining } = neutral.boilerplate.authors;
const JOINING: ReadonlySet<string> = new Set(joining);
const BETWEEN = new RegExp(String.raw`\s?[,&|/]\s?|\s(?:${joining.join("|")})\s`, "u");
/** Characters of what an author is: "Penulis lepas, pencinta kopi". */
const LONGEST_ASIDE = 60;
/** Words of an office: "Senior Reporter". */
const MOST_OFFICE_WORDS = 3;
/** Names of one piece; more are a list of something else. */
const MOST_NAMES = 6;

/** What is known of a row besides its pieces. */
interface Row {
  readonly roles: readonly Role[];
  readonly container: Container;
  readonly table: CueTable;
  /** Those that the metadata names. */
  readonly authors: readonly string[];
}

/** `labelled`: "Editor: Sari Dewi" beside other names. `aside`: what the author is, in an element of its own behind the name. */
type Part = "person" | "labelled" | "phrase" | "joiner" | "stamp" | "aside" | "office" | "other";

/** Where the row is cut into its authors; empty where it names none, one beside a stamp, or more than authors. */
export function authorCuts(text: string, pieces: readonly Piece[], row: Row): DeskCut[] {
  const parts = pieces.map((piece, index) => partOf(text, piece, { row, role: row.roles[index] }));
  setBehind(text, pieces, { parts, row });
  const persons = parts.filter(isPerson).length;
  if (persons === 0 || parts.includes("other") || (persons === 1 && parts.includes("stamp"))) return [];
  const cuts: { at: number; isAuthor: boolean }[] = [];
  pieces.forEach(({ start }, index) => {
    const [left, own] = [parts[index - 1], parts[index]];
    const last = cuts.at(-1);
    const isJoined = left === "person" && own === "person" && JOINS.test(text.slice(pieces[index - 1]?.end, start));
    const isNext =
      own === "labelled" ||
      isBeside(own) ||
      isBeside(left) ||
      (isPerson(left) && own !== "joiner" && own !== "office") ||
      (left === "office" && isPerson(own));
    if (!last || (isNext && !isJoined)) cuts.push({ at: start, isAuthor: isPerson(own) });
    else last.isAuthor ||= isPerson(own);
  });
  return cuts;
}

/** Beside the authors stand the stamp and what they are. */
function isBeside(part: Part | undefined): boolean {
  return part === "stamp" || part === "aside";
}

/** "Senior Reporter", "Jurnalis": it stays with its author, whose credit leaves it out. */
function namesOffice(words: string, table: CueTable): boolean {
  return (
    namesTrade(words) ||
    words.split(" ").some((word) => {
      const cue = cueAt(table, word, { start: 0, end: word.length });
      return cue !== null && (cue.kinds & BYLINE_CUES) !== 0;
    })
  );
}

/** Behind an author a name in an element for authors is one as well, though no list knows it; what else stands in an element is an aside. `parts` are changed. */
function setBehind(text: string, pieces: readonly Piece[], { parts, row }: { parts: Part[]; row: Row }): void {
  const first = parts.findIndex(isPerson);
  if (first < 0 || pieces[first]?.element === null) return;
  pieces.forEach(({ start, end, element }, index) => {
    if (index <= first || parts[index] !== "other" || element === null) return;
    const words = text.slice(overMarks(text, { start, end }), trimEnd(text, start, end));
    const isNamed =
      (hintsAround(element, row.container) & AUTHOR) !== 0 && NAME.test(words) && !namesOffice(words, row.table);
    if (isNamed && !words.split(" ").some(isPlaceWord)) parts[index] = "person";
    else if (end - start <= LONGEST_ASIDE)
      parts[index] = words.split(" ").length <= MOST_OFFICE_WORDS && namesOffice(words, row.table) ? "office" : "aside";
  });
}

function isPerson(part: Part | undefined): boolean {
  return part === "person" || part === "labelled";
}

function partOf(text: string, piece: Piece, { row, role }: { row: Row; role: Role | undefined }): Part {
  if (role === "phrase") return "phrase";
  if (role === "stamp" || role === "time" || role === "mail") return "stamp";
  const start = overMarks(text, piece);
  let end = trimEnd(text, start, piece.end);
  while (end > start && MARKS.includes(text.charAt(end - 1))) end--;
  if (JOINING.has(text.slice(start, end))) return "joiner";
  const cue = cueAt(row.table, text, { start, end });
  const from = cue && cue.kinds & BYLINE_CUES ? overColon(text, cue.end, end) : start;
  if (!areAll(text.slice(from, end), row.authors) && !areNames(text.slice(from, end), row.authors)) return "other";
  const { container } = row;
  if (areAll(text.slice(from, end), row.authors)) return from > start ? "labelled" : "person";
  const around = hintsOf(container.attributes) | (container.parent ? hintsOf(container.parent.attributes) : 0);
  const hints = around | hintsAround(piece.element, container);
  if ((hints & AUTHOR) === 0 || (hints & CAPTION) !== 0) return "other";
  return from > start ? "labelled" : "person";
}

/** Every one is a person's by its first name, or by the metadata. */
function areNames(words: string, authors: readonly string[]): boolean {
  const names = words.split(BETWEEN);
  return (
    names.length <= MOST_NAMES &&
    names.every(
      (name) => NAME.test(name) && (authors.includes(name) || namesPerson(name, { content: 0, end: name.length })),
    )
  );
}

/** Every one is an author of the metadata: no element has to say so. */
function areAll(words: string, authors: readonly string[]): boolean {
  return authors.length > 0 && words.split(BETWEEN).every((name) => name.includes(" ") && authors.includes(name));
}
