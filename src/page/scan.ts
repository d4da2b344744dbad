/**
 * One pass over raw HTML before it is parsed: takes out what no reader sees (scripts, styles, comments, drawings), which is
 * more than half of most pages, keeps the JSON-LD, and refuses what a parser could not take in bounded time.
 */
import { InputError } from "../errors.js";
import { EXCLAMATION } from "../text/units.js";

/** Raw HTML without its unseen parts. */
interface Scanned {
  readonly markup: string;
  /** The texts of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[];
}

/** UTF-16 units; the longest news pages have two million. */
export const MAX_LENGTH = 16_000_000;
/** Tags of a page; the largest news pages have twenty thousand. */
const MAX_TAGS = 400_000;
/** Tags that are open at once. Unclosed ones count, so that a parser's stack cannot be longer; news pages have 50. */
const MAX_DEPTH = 4_000;

const PAIRS = 1 << 14;
const LESS_THAN = "<";
const SLASH = 0x2f;
const BACKSLASH = 0x5c;
/** Elements whose content is not shown, by the first letters of their names; they end at their closing tag alone. */
const UNSEEN = ["script", "style", "svg", "noscript"];
/** The first two letters of their names. */
const UNSEEN_STARTS = pairsOf(UNSEEN);
const COMMENT_END = "-->";
const JSON_LD = /\btype\s{0,3}=\s{0,3}["']?application\/ld\+json/i;
/** Elements that never have an end tag. */
const VOID = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(" "),
);
/** The first two letters of their names, so that most tags are told by one look. */
const VOID_STARTS = pairsOf([...VOID]);
/** Longest name in `VOID`, with the unit after it. */
const NAME_LENGTH = 9;
const NAME = /^[a-z][a-z0-9]*/;

/**
 * Scans a page.
 *
 * @throws InputError TOO_LARGE or TOO_DEEP where a cap is passed
 */
export function scan(source: string): Scanned {
  if (source.length > MAX_LENGTH) throw new InputError("TOO_LARGE", `the page is longer than ${MAX_LENGTH} characters`);
  const pieces: string[] = [];
  const jsonLd: string[] = [];
  const tags = new TagCount();
  let from = 0;
  for (let at = source.indexOf(LESS_THAN); at >= 0; at = source.indexOf(LESS_THAN, at)) {
    const unseen = unseenAt(source, at);
    if (unseen === null) {
      tags.count(source, at);
      at++;
      continue;
    }
    const end = endOf(source, at, unseen);
    if (unseen === "script") keepJsonLd(source.slice(at, end), jsonLd);
    pieces.push(source.slice(from, at));
    from = at = end;
  }
  pieces.push(source.slice(from));
  return { markup: pieces.join(""), jsonLd };
}

/** The unseen element, or "!--", that starts at `at`; null where something else does. */
function unseenAt(source: string, at: number): string | null {
  const unit = source.charCodeAt(at + 1);
  if (unit === EXCLAMATION) return source.startsWith("--", at + 2) ? "!--" : null;
  if (!UNSEEN_STARTS[pairOf(unit, source.charCodeAt(at + 2))]) return null;
  const name = source.slice(at + 1, at + NAME_LENGTH).toLowerCase();
  for (const unseen of UNSEEN) {
    if (name.startsWith(unseen) && !isLetter(source.charCodeAt(at + 1 + unseen.length))) return unseen;
  }
  return null;
}

function isLetter(unit: number): boolean {
  return ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || unit === 0x2d;
}

/** Where an unseen part ends; the page's end where it is never closed. */
function endOf(source: string, at: number, name: string): number {
  if (name === "!--") {
    const end = source.indexOf(COMMENT_END, at + 4);
    return end < 0 ? source.length : end + COMMENT_END.length;
  }
  for (let close = source.indexOf("</", at); close >= 0; close = source.indexOf("</", close + 2)) {
    if (source.slice(close + 2, close + 2 + name.length).toLowerCase() !== name) continue;
    const end = source.indexOf(">", close);
    return end < 0 ? source.length : end + 1;
  }
  return source.length;
}

function keepJsonLd(script: string, kept: string[]): void {
  const open = script.indexOf(">");
  if (open < 0 || !JSON_LD.test(script.slice(0, open))) return;
  const close = script.lastIndexOf("</");
  kept.push(script.slice(open + 1, close > open ? close : script.length));
}

/** A number below `PAIRS` for two letters, the same for capitals. */
function pairOf(first: number, second: number): number {
  return (((first | 0x20) & 0x7f) << 7) | ((second | 0x20) & 0x7f);
}

/** Which pairs open a name. */
function pairsOf(names: readonly string[]): Uint8Array {
  const starts = new Uint8Array(PAIRS);
  for (const name of names) starts[pairOf(name.charCodeAt(0), name.charCodeAt(1))] = 1;
  return starts;
}

function isVoidAt(source: string, at: number): boolean {
  if (!VOID_STARTS[pairOf(source.charCodeAt(at), source.charCodeAt(at + 1))]) return false;
  const name = NAME.exec(source.slice(at, at + NAME_LENGTH).toLowerCase())?.[0];
  return name !== undefined && VOID.has(name);
}

/** Counts tags and how many are open, unclosed ones included. */
class TagCount {
  private all = 0;
  private open = 0;

  count(source: string, at: number): void {
    const unit = source.charCodeAt(at + 1);
    if (unit === SLASH || unit === BACKSLASH) {
      if (this.open > 0) this.open--;
    } else if (isLetter(unit)) {
      if (!isVoidAt(source, at + 1)) this.open++;
    } else return;
    if (++this.all > MAX_TAGS) throw new InputError("TOO_LARGE", `the page has more than ${MAX_TAGS} tags`);
    if (this.open > MAX_DEPTH) throw new InputError("TOO_DEEP", `the page leaves more than ${MAX_DEPTH} tags open`);
  }
}
