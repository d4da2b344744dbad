/** What signs a story off: the desk's initials "(abc/def)", a name "(Sari Dewi)", an agency "– Bernama". */

import { neutral } from "../languages/neutral.js";
import type { Span } from "../shapes.js";
import { Class, classOf } from "../text/classes.js";
import { trimEnd } from "../text/spaces.js";
import { indexWithin } from "../text/within.js";
import { AGENCIES } from "./houses.js";

/** Longest sign-off between its brackets: "(shy/c5/c6/ib)". */
const LONGEST = 24;
/** Longest initials of one hand. */
const LONGEST_INITIALS = 5;

/** Where the sign-off that opens at `at` ends; null where what stands there is none. */
export function signOffAt(text: string, at: number, end: number): number | null {
  const open = text.charAt(at);
  const close = open === "(" ? ")" : open === "[" ? "]" : "";
  if (close === "") return null;
  const limit = Math.min(end, at + LONGEST + 2);
  const house = houseHandAt(text, at, limit);
  if (house !== null) return house;
  let run = 0;
  let letters = 0;
  let digits = 0;
  let hands = 1;
  for (let index = at + 1; index < limit; index++) {
    const character = text.charAt(index);
    if (character === close) {
      const isModel = letters === 1 && hands === 2 && digits > 1 && run === digits; // "(F-16)"
      const isCode = hands > 1 && digits > 0 && letters > 0 && !isModel;
      return isCode || (letters >= 2 && (hands > 1 || isLower(text, at, index))) ? index + 1 : null;
    }
    const unitClass = classOf(text.charCodeAt(index));
    if (character === "/" || character === "-" || character === "*" || isBetweenCodes(text, index, digits)) {
      run = 0;
      hands++;
    } else if (unitClass === Class.LOWER || unitClass === Class.UPPER || unitClass === Class.DIGIT) {
      if (++run > LONGEST_INITIALS) return null;
      if (unitClass !== Class.DIGIT) letters++;
      else digits++;
    } else return null;
  }
  return null;
}

/** The comma of "(H21,G5-56)", which no figure has: "(Rp5,000)". */
function isBetweenCodes(text: string, comma: number, digits: number): boolean {
  return digits > 0 && text.charAt(comma) === "," && classOf(text.charCodeAt(comma + 1)) === Class.UPPER;
}

const PICTURE = neutral.boilerplate.pictures.credits.join("|");
/** "(Diskominfo/rhm)": an office's short name and the initials of its hand, and no picture's credit ("(Antara/ist)"). */
const HOUSE_HAND = new RegExp(String.raw`^[([]\p{Lu}\p{L}{1,11}\/(?!${PICTURE})\p{Ll}{2,4}[)\]]`, "u");

function houseHandAt(text: string, at: number, limit: number): number | null {
  const found = HOUSE_HAND.exec(text.slice(at, limit))?.[0];
  return found === undefined ? null : at + found.length;
}

/** One hand's initials are written small; "(KPK)" is an acronym. */
function isLower(text: string, at: number, close: number): boolean {
  for (let index = at + 1; index < close; index++) {
    if (classOf(text.charCodeAt(index)) === Class.UPPER) return false;
  }
  return true;
}

/** Whether "(abc/def)", the initials of several hands, opens at `at`. */
export function isHands(text: string, at: number, end: number): boolean {
  const signOff = signOffAt(text, at, end);
  return signOff !== null && text.slice(at, signOff).includes("/");
}

/** Words of a name in brackets, its longest form, and how many names stand there. */
const MOST_NAME_WORDS = 4;
const LONGEST_NAME = 40;
const MOST_NAMES = 4;
const BETWEEN_NAMES = ", ";

/**
 * Where "(Sari Dewi Lestari)", "(Sari Dewi/bk)" or "(Sari Dewi, Ruth Lamo)" ends that opens at `at`; null where what
 * stands there are no names of two words and more.
 */
export function nameInBrackets(text: string, at: number, end: number): number | null {
  if (text.charAt(at) !== "(") return null;
  let from = at + 1;
  for (let names = 0; names < MOST_NAMES; names++) {
    const stop = endOfName(text, from, end);
    if (stop === null) return null;
    if (text.charAt(stop) === ")") return stop + 1;
    if (!text.startsWith(BETWEEN_NAMES, stop)) return null;
    from = stop + BETWEEN_NAMES.length;
  }
  return null;
}

/** Where the name ends that begins at `from`, before a bracket or a comma; null where none of two words and more stands there. */
function endOfName(text: string, from: number, end: number): number | null {
  const limit = Math.min(end, from + LONGEST_NAME);
  let words = 0;
  for (let index = from; index < limit; index++) {
    const close = text.charAt(index) === "/" ? endOfInitials(text, index + 1) : index;
    if (text.charAt(close) === ")" || text.charAt(close) === ",")
      return words >= 2 && words <= MOST_NAME_WORDS ? close : null;
    const unitClass = classOf(text.charCodeAt(index));
    if (unitClass === Class.UPPER && classOf(text.charCodeAt(index - 1)) !== Class.UPPER) words++;
    else if (unitClass !== Class.LOWER && unitClass !== Class.SPACE && !"'’.".includes(text.charAt(index))) return null;
    if (unitClass === Class.LOWER && !isInWord(text, index)) return null;
  }
  return null;
}

/** Longest "(Acme.com/Acme Kerrow/Sari Dewi)". */
const LONGEST_CREDIT = 80;
/** A house or two, and the name of whoever wrote for them. */
const HOUSE_CREDIT =
  /^\((?:\p{Lu}[\p{L}\d]*(?:\.[\p{L}\d]+){0,2}\/){1,2}\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){0,3}\)/u;

/** Where "(Acme.com/Sari Dewi)" ends that opens at `at`; null where what stands there is none. */
export function houseCreditAt(text: string, at: number, end: number): number | null {
  if (text.charAt(at) !== "(") return null;
  const found = HOUSE_CREDIT.exec(text.slice(at, Math.min(end, at + LONGEST_CREDIT)))?.[0];
  return found === undefined ? null : at + found.length;
}

function endOfInitials(text: string, from: number): number {
  let at = from;
  while (at - from < LONGEST_INITIALS && classOf(text.charCodeAt(at)) === Class.LOWER) at++;
  return at;
}

function isInWord(text: string, index: number): boolean {
  const before = classOf(text.charCodeAt(index - 1));
  return before === Class.LOWER || before === Class.UPPER || "'’".includes(text.charAt(index - 1));
}

/** "-30-", with which a press release ends. */
export function isEndMark(line: string): boolean {
  return END_MARK.test(line);
}

const END_MARK = /^[-–—]\s?30\s?[-–—]$/u;

/** An agency behind its dashes, and the initials of its desk. */
const DASHED = /^[-–—]{1,3}\s?(?<agency>\p{Lu}[\p{L} ]{1,30}?)(?<hand>\/\p{Ll}{1,5})?\.?$/u;

const TOPIC = /^-\s/u;

/** "-- Bernama", "- BERNAMA", "- ACME/sd" alone on their line; "- Reuters" is a topic. */
export function isAgencyLine(line: string): boolean {
  const { agency = "", hand } = DASHED.exec(line)?.groups ?? {};
  if (agency === "") return false;
  if (hand !== undefined) return isDeskOfAgency(line);
  const isShouted = agency === agency.toUpperCase();
  return (isShouted || !TOPIC.test(line)) && AGENCIES.has(agency.toLowerCase());
}

/** "- Bernama" alone on its line, which signs off a story right above it and is a topic elsewhere. */
export function isAgencyItem(line: string): boolean {
  const { agency = "" } = DASHED.exec(line)?.groups ?? {};
  return TOPIC.test(line) && AGENCIES.has(agency.toLowerCase());
}

/** "- ACME/sd": the initials are no name. */
export function isDeskOfAgency(line: string): boolean {
  const { agency = "", hand } = DASHED.exec(line)?.groups ?? {};
  return hand !== undefined && agency === agency.toUpperCase();
}

/** "SARI DEWI | ACME": several names in capitals, with bars between them. */
export function isShoutedRow(line: string): boolean {
  return line.includes(" | ") && !line.startsWith("|") && line === line.toUpperCase();
}

/** Longest agency's name with its date: "– Bernama, 12 Ogos 2023." */
const LONGEST_AGENCY = 42;
const DASHES = ["-", "–", "—"];
/** ". – Acme", ".- ACME, 3 Mei 2024." at the end of a paragraph */
const AGENCY =
  /[.!?”"’]\s*(?<agency>[-–—]+\s?\p{Lu}[\p{L}\d.]*(?:[ -]\p{Lu}[\p{L}\d.]*){0,3}(?:,\s[\p{L}\d ]{6,20})?\.?)$/u;

const DASHES_BEFORE = /^[-–—\s]+/u;
const STOP_BEHIND = /\.$/u;

/** Where the agency begins that signs off a paragraph; null where none does. */
export function agencyAt(text: string, { start, end }: Span): number | null {
  const from = Math.max(start, end - LONGEST_AGENCY);
  if (DASHES.every((dash) => indexWithin(text, dash, { start: from, end }) < 0)) return null;
  const tail = text.slice(from, end);
  const found = AGENCY.exec(tail)?.groups?.agency;
  if (!found || from <= start) return null;
  const isBehindMark = classOf(text.charCodeAt(trimEnd(text, start, end - found.length) - 1)) === Class.QUOTE;
  return isBehindMark && !namesAgency(found) ? null : end - found.length;
}

/** "– Acme" behind speech names who spoke, unless it is an agency that we know. */
function namesAgency(signature: string): boolean {
  const [name = ""] = signature.replace(DASHES_BEFORE, "").split(",", 1);
  return AGENCIES.has(name.replace(STOP_BEHIND, "").toLowerCase());
}
