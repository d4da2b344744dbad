/** References of HTML, "&quot;" and "&#8220;", where none should stand: in text that is no HTML, and in values of metadata. */
import type { Change } from "./reading/changes.js";
import { signOf } from "./windows1252.js";

/** "&quot;", "&#34;", "&#x22;", and what was escaped again: "&amp;quot;". */
const REFERENCE = /&(?:amp;){0,3}(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}\d{0,2}));/g;
/** U+00A0 to U+00FF, in order. */
const LATIN =
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil " +
  "sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute " +
  "Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc " +
  "atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide " +
  "oslash ugrave uacute ucirc uuml yacute thorn yuml";
const FIRST_LATIN = 0xa0;
const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN.split(" ").map((name, at) => [name, String.fromCharCode(FIRST_LATIN + at)] as const),
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["lt", "<"],
  ["gt", ">"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["sbquo", "‚"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["bdquo", "„"],
  ["lsaquo", "‹"],
  ["rsaquo", "›"],
  ["hellip", "…"],
  ["bull", "•"],
  ["euro", "€"],
  ["trade", "™"],
  ["minus", "−"],
  ["ensp", "\u2002"],
  ["emsp", "\u2003"],
  ["thinsp", "\u2009"],
  ["OElig", "Œ"],
  ["oelig", "œ"],
  ["Scaron", "Š"],
  ["scaron", "š"],
  ["Yuml", "Ÿ"],
]);
const MAX_CODE_POINT = 0x10ffff;
/** Numbers that HTML takes for bytes of windows-1252. */
const FIRST_BYTE = 0x80;
const LAST_BYTE = 0x9f;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/** The references in a text, each with what it stands for. */
export function referencesIn(text: string): Change[] {
  if (!text.includes("&")) return [];
  const changes: Change[] = [];
  for (const { index, 0: whole, 1: decimal, 2: hex, 3: name } of text.matchAll(REFERENCE)) {
    const read = name !== undefined ? NAMED.get(name) : numbered(decimal, hex);
    if (read !== undefined) changes.push({ start: index, end: index + whole.length, text: read });
  }
  return changes;
}

function numbered(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? "", 16);
  if (code === 0 || code > MAX_CODE_POINT || (code >= FIRST_SURROGATE && code <= LAST_SURROGATE)) return undefined;
  return code >= FIRST_BYTE && code <= LAST_BYTE ? signOf(code) : String.fromCodePoint(code);
}
