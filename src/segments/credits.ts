/** Byline lines → who wrote, edited, reported or photographed. */

import type { Byline } from "../document.js";
import { neutral } from "../languages/neutral.js";
import type { Credit, Span } from "../shapes.js";
import { Class, classOf, isWord, skipToWord } from "../text/classes.js";
import { trimEnd } from "../text/spaces.js";
import { stripEdges } from "../text/strip.js";
import { namesInNote, namesTrade, opensOffice } from "./authorNotes.js";
import { gluedName, labelInside } from "./bylineShapes.js";
import { contributors } from "./contributions.js";
import { BYLINE_CUES, Cue, type CueHit, type CueTable, cueAt } from "./cues.js";
import { AGENCIES, holdsHouse, namesHouse } from "./houses.js";
import { isPlaceWord, isRowOfPersons, MOST_NAMES_WORDS } from "./nameLines.js";
import { isDeskOfAgency, isShoutedRow, signOffAt } from "./signoff.js";

/** "Sari Dewi - Acme Health", "Sari Dewi | Jakarta", "Sari Dewi (Acme)", "Sari DewiACME": what stands behind is no name. */
const AFTER_NAME =
  /\s[^\s@]{1,40}@[^\s@]{1,40}\.\p{L}|\s[-–—|•·]\s?|[|([;\d@]|\s{2,}|https?:|(?<=\p{Ll})(?=\p{Lu}{2})/u;
/** Between two names. */
const BETWEEN_NAMES = new RegExp(
  String.raw`,|\/|&|(?<=\s)(?:${neutral.boilerplate.authors.joining.join("|")})(?=\s)`,
  "u",
);
/** "— Ruth Amadi, Port Kerrow": behind the comma of a signature stands who or where its author is. */
const SIGNED = /^(?<signature>(?:[–—]|--)\s?\p{Lu}[^,]*),/u;
/** "SARI DEWI | ACME" in capitals, "Sari Dewi | Ruth Lamo": what else stands behind a bar is the author's place or house. */
const BETWEEN_SHOUTED_NAMES = /\s\|\s/u;
/** What stands around a name; a full stop behind it is its own ("A. Rahman S."). */
const BEFORE_NAME = ":：|,.•·–—-";
const BEHIND_NAME = ":：|,•·–—-)";
/** "Acme.com" behind a name. */
const OUTLET = /^[\p{L}\d]+\.(?:com|co|id|net|org)(?:\.\w+)*$/iu;
/** The full stop behind "The Kerrow Press."; initials and "Jr." keep theirs. */
const FULL_STOP = /(?<=\p{Ll}{3})\.$/u;
/** What ends an author's office, and its longest form in words. */
const DESK_OFFICE = / (?:correspondent|editor|reporter|writer)s?$/iu;
const MOST_OFFICE_WORDS = 2;
/** Between a name and its house: "Ruth Amadi for Acme". */
const WORKING_FOR: ReadonlySet<string> = new Set(neutral.boilerplate.authors.workingFor);
/** What opens an office behind a name: "Staff" of "Staff Writer". */
const DESKS: ReadonlySet<string> = new Set(neutral.boilerplate.authors.desks);
/** "on" of "Sari Dewi on": the preposition of a date that was cut off. */
const BEHIND_CAPITALS = /(?<=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) \p{Ll}{1,5}$/u;
/** "Acme.com/", "Acme/" of a credit in brackets. */
const HOUSES_BEFORE = /^(?:\p{Lu}[\p{L}\d.]*\/){1,2}(?=\p{Lu})/u;
/** Small letters before a capital inside a word: "Mac" of "MacDonald" and "Fitz" are fewer. */
const LEAST_GLUED = 4;
/** "dosen pada Universitas", "Dosen pada …", "Tim Ahli Kerrow (2011-2014)": no name opens with a small word or has years, particles apart. */
const SMALL_WORD_OR_YEAR = /^\s*(?:\p{L}+ )?(?<small>\p{Ll}{4,})|\(\d{4}/u;
const PARTICLES: ReadonlySet<string> = new Set(neutral.boilerplate.particles);
/** A small word of so many letters, and a capital further on. */
const TOLD = /^\p{Ll}{4,} .*\p{Lu}/u;
const LEAST_TOLD_WORDS = 3;
const NAME_WORD = /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$/u;

type Role = Byline["role"];

/** A label's role and where it begins and ends. */
interface Label extends Span {
  readonly role: Role;
}

/** What tells the parts of a byline. */
interface Desk {
  readonly table: CueTable;
  /** Words before the place where somebody wrote: "in". */
  readonly places: readonly string[];
  /** The role that a line beside it names; null where none does. */
  readonly role: Role | null;
}

/** The credits of a byline line; their spans tile it. */
export function creditsOf(text: string, line: Span, { table, places, role }: Desk): Credit[] {
  if (signOffAt(text, line.start, line.end) !== null || isDeskOfAgency(text.slice(line.start, line.end)))
    return [{ start: line.start, end: line.end, name: null, role: "author" }];
  const named = contributors(text, line);
  if (named.length > 0) return creditsFor(text, line, { names: named, role: role ?? "reporter" });
  const noted = namesInNote(text, line);
  if (noted.length > 0) return creditsFor(text, line, { names: noted, role: role ?? "author" });
  const labels = labelsOf(text, line, table);
  if (labels.length === 0) return namesIn(text, line, { from: line.start, role: role ?? "author", table, places });
  return labels.flatMap((label, index) => {
    const start = index === 0 ? line.start : label.start;
    const end = trimEnd(text, start, labels[index + 1]?.start ?? line.end);
    return namesIn(text, { start, end }, { from: label.end, role: label.role, table, places });
  });
}

/** The role that a line names which says nothing else ("Penulis"); null where it says more. */
export function loneRole(text: string, line: Span, table: CueTable): Role | null {
  const hit = cueAt(table, text, line);
  if (!hit || !(hit.kinds & BYLINE_CUES)) return null;
  for (let at = hit.end; at < line.end; at++) if (isWord(classOf(text.charCodeAt(at)))) return null;
  return roleOf(hit.kinds);
}

function labelsOf(text: string, line: Span, table: CueTable): Label[] {
  const glued = gluedName(text, { content: skipToWord(text, line.start, line.end), end: line.end }, table);
  const labels: Label[] = glued === null ? [] : [{ start: line.start, end: glued, role: "author" }];
  for (let at = glued ?? line.start; at < line.end; at++) {
    if (classOf(text.charCodeAt(at)) === Class.SPACE) continue;
    const hit = labelAt(text, at, line, table);
    if (!hit) continue;
    labels.push({ start: at, end: hit.end, role: roleOf(hit.kinds) });
    at = hit.end;
  }
  return labels;
}

/** The label that opens at `at`: the line's first words, before a colon, or behind what parts it from other names. */
function labelAt(text: string, at: number, line: Span, table: CueTable): CueHit | null {
  const opens = classOf(text.charCodeAt(at)) === Class.UPPER || at === line.start || isAfter(text, at, "|,;");
  if (at > line.start && isWord(classOf(text.charCodeAt(at - 1)))) return null;
  const hit = opens ? cueAt(table, text, { start: at, end: line.end }) : null;
  if (hit && hit.kinds & BYLINE_CUES) {
    const isLabel = at === line.start || /^\s*[:|]/.test(text.slice(hit.end, hit.end + 3)) || isAfter(text, at, ";");
    if (isLabel) return hit;
  }
  return labelInside(text, { start: at, end: line.end }, table);
}

/** Whether one of `marks` stands right before `at`. */
function isAfter(text: string, at: number, marks: string): boolean {
  const isSpaced = classOf(text.charCodeAt(at - 1)) === Class.SPACE;
  return at >= 2 && marks.includes(text.charAt(isSpaced ? at - 2 : at - 1));
}

function roleOf(kinds: number): Role {
  if (kinds & Cue.PHOTOGRAPHER) return "photographer";
  if (kinds & Cue.EDITOR) return "editor";
  return kinds & Cue.REPORTER ? "reporter" : "author";
}

interface Naming {
  /** Where the names begin. */
  readonly from: number;
  readonly role: Role;
  readonly table: CueTable;
  readonly places: readonly string[];
}

/** One credit a name; the last takes what is left of the span. */
function namesIn(text: string, span: Span, { from, role, table, places }: Naming): Credit[] {
  const names: { name: string; at: number }[] = [];
  let at = from;
  const whole = unwrapped(text.slice(from, span.end));
  const line = SIGNED.exec(whole)?.groups?.signature ?? whole;
  const isRow = isShoutedRow(line) || isRowOfPersons(bareName(line));
  const isPhrased = text.slice(span.start, from).includes(" "); // "Penulis adalah Mahasiswa Universitas Acme"
  for (const part of line.split(isRow ? BETWEEN_SHOUTED_NAMES : BETWEEN_NAMES)) {
    const found = part === "" ? at : text.indexOf(part, at);
    const name = nameOf(beforePlace(withoutLabel(part, table), places));
    const isBehind = !isRow && names.length > 0;
    const isSaid =
      name !== null &&
      (((isBehind || isPhrased) && opensOffice(part)) ||
        isDeskOffice(name) ||
        (isBehind && (isPlaceBehind(name, names) || DESK_OFFICE.test(part.trim()))));
    if (name && !isSaid && !isTold(name) && !(isBehind && (isOffice(name, table) || saysOffice(part, names[0]?.name))))
      names.push({ name, at: text.indexOf(name, found) });
    at = found + part.length;
  }
  if (!isRow && isHouseBefore(names, { role, table })) names.shift();
  if (names.length === 0) return [{ start: span.start, end: span.end, name: null, role }];
  return creditsFor(text, span, { names, role });
}

/** One credit a name; their spans tile the line's. */
function creditsFor(
  text: string,
  span: Span,
  { names, role }: { names: readonly { name: string; at: number }[]; role: Role },
): Credit[] {
  return names.map(({ name, at: start }, index) => ({
    start: index === 0 ? span.start : start,
    end: index + 1 < names.length ? trimEnd(text, start, names[index + 1]?.at ?? span.end) : span.end,
    name,
    role,
  }));
}

/** "dosen Sastra Universitas Acme": who somebody is, without a name; "admin" and "sari dewi" are names. */
function isTold(name: string): boolean {
  return TOLD.test(name) && name.split(" ").length >= LEAST_TOLD_WORDS;
}

/** "Political Editor", "Staff Reporters", "peneliti": nobody's name. */
function isDeskOffice(name: string): boolean {
  if (!name.includes(" ")) return namesTrade(name) && name === name.toLowerCase();
  return name.split(" ").length <= MOST_OFFICE_WORDS && DESK_OFFICE.test(name);
}

/** "Abuja" of "Ruth Amadi, Abuja", "Kabarkita" of "Sari Dewi, Kabarkita". */
function isPlaceBehind(name: string, [first]: readonly { name: string }[]): boolean {
  if (first?.name.includes(" ") && !name.includes(" ") && holdsHouse(name)) return true;
  if (!first || !isPlaceWord(name)) return false;
  return first.name.includes(" ") || AGENCIES.has(first.name.toLowerCase());
}

/** Whether a part behind a name with a capital says who that is. */
function saysOffice(part: string, first: string | undefined): boolean {
  const found = SMALL_WORD_OR_YEAR.exec(part);
  if (!found || PARTICLES.has(found.groups?.small ?? "")) return false;
  return first !== undefined && NAME_WORD.test(first.split(" ", 1)[0] ?? "");
}

/** "Laporan Wartawan Acmenews, Sari Dewi", "Kontributor Kerrow, Sari Dewi": the first is where the second works. */
function isHouseBefore(
  [first, second]: readonly { name: string }[],
  { role, table }: { role: Role; table: CueTable },
): boolean {
  if (!first || !second) return false;
  const isNamed = !first.name.includes(" ") || holdsHouse(first.name.split(" ", 1)[0] ?? "");
  return (role === "reporter" && isNamed && second.name.includes(" ")) || isOffice(first.name, table);
}

/** "Jurnalis", "Kerrow Herald": what the author before it does, or for whom. */
function isOffice(name: string, table: CueTable): boolean {
  const hit = cueAt(table, name, { start: 0, end: name.length });
  const isRole = hit !== null && (hit.kinds & BYLINE_CUES) !== 0;
  return isRole || namesHouse(name);
}

/** "Pewarta : oleh Sari Dewi": what stands behind a second label. */
function withoutLabel(part: string, table: CueTable): string {
  const hit = cueAt(table, part, { start: 0, end: part.length });
  return hit && hit.kinds & Cue.AUTHOR ? part.slice(hit.end) : part;
}

function nameOf(part: string): string | null {
  const cut = bareName(beforeGlue(bareName(part).split(AFTER_NAME, 1)[0] ?? ""));
  const lastWord = cut.lastIndexOf(" ") + 1;
  const isOutlet = cut.includes(".", lastWord) && OUTLET.test(cut.slice(lastWord));
  const name = withoutOffice((isOutlet ? bareName(cut.slice(0, lastWord)) : cut).replace(BEHIND_CAPITALS, ""));
  const words = name.split(/\s+/u);
  const bare = words.length > 1 ? name.replace(FULL_STOP, "") : name;
  const isName = words.some((word) => NAME_WORD.test(word) || word.length > 2);
  return isName && words.length <= MOST_NAMES_WORDS ? bare : null;
}

/** "Ruth Amadi" of "Ruth Amadi Local Democracy Reporter", "Ruth Amadi for Acme": a name of two words and more, and what its bearer is. */
function withoutOffice(name: string): string {
  const words = name.split(" ");
  const house = words.findIndex((word, at) => at >= 2 && WORKING_FOR.has(word));
  if (house > 0 && NAME_WORD.test(words[house + 1] ?? "")) return words.slice(0, house).join(" ");
  if (words.length <= 2 || !DESK_OFFICE.test(name)) return name;
  const desk = words.findIndex((word, at) => at >= 2 && DESKS.has(word.toLowerCase()));
  if (desk > 0) return words.slice(0, desk).join(" ");
  return words.length === 3 ? words.slice(0, 2).join(" ") : name;
}

/** "Sari Lestari" of "Sari LestariStaff Writer": behind the first name, an office or a house is glued to so long a word. */
function beforeGlue(name: string): string {
  for (let at = name.indexOf(" ") + 1 + LEAST_GLUED; at > LEAST_GLUED && at < name.length - 1; at++) {
    const opens = classOf(name.charCodeAt(at)) === Class.UPPER && classOf(name.charCodeAt(at + 1)) === Class.LOWER;
    if (opens && [...name.slice(at - LEAST_GLUED, at)].every((unit) => classOf(unit.charCodeAt(0)) === Class.LOWER))
      return name.slice(0, at);
  }
  return name;
}

/** "Ruth Amadi" of "Ruth Amadi in Port Kerrow". */
function beforePlace(part: string, places: readonly string[]): string {
  const ends = places.map((word) => part.indexOf(` ${word} `)).filter((at) => at > 0);
  return ends.length === 0 ? part : part.slice(0, Math.min(...ends));
}

/** "(Sari Dewi)" without its brackets, "(Acme Kerrow/Sari Dewi)" without the house as well. */
function unwrapped(part: string): string {
  const text = part.trim();
  return text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1).replace(HOUSES_BEFORE, "") : part;
}

function bareName(text: string): string {
  return stripEdges(text, BEFORE_NAME, BEHIND_NAME);
}
