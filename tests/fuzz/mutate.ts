/** Ways in which pages break: each takes a page and gives a worse one. */
import type { Random } from "./random.js";

type Mutator = (page: string, random: Random, other: string) => string;

/** No page grows beyond this many UTF-16 units: the time limit is for pages as they occur. */
const MAX_LENGTH = 20_000;
const MAX_CUT = 400;
const MAX_REPEATS = 40;
const MAX_NESTING = 300;
const MARKS = ['"', "“", "”", "„", "«", "»", "'", "‘", "’", "&quot;", '""', "”,", ',"', "``", "「", "」"];
const BREAKS = ["\n", "\r\n", "\r", "\n\n", "\n-\n", "\n- ", "\n• ", "\u2028", "\u0085", "\v", "\f"];
const DAMAGE = ["\ufffd", "â€œ", "â€\u009d", "Ã©", "&amp;nbsp;", "\\xe2\\x80\\x93", "\u0000", "\ufeff", "\u00ad", "†"];
/** One of each Unicode category, and what each is apt to break. */
const CATEGORIES = [
  ..."AaǅʰªÄ\u0301\u0903\u20dd5Ⅷ²_-([{)]}«»!+$^¦ \u00a0\u3000\u2028\u2029\u0007\u200b\u200f\u202e\ue000\u0378",
  "\ud83d",
  "\ude00",
  "👩‍👩‍👧",
  "🇮🇩",
  "ﷺ",
  "İ",
  "ß",
  "ﬃ",
  "𝒜",
  "漢",
  "ก",
  "ع",
  "한",
  "\u{e0041}",
  "\u{10ffff}",
];
const WRAPS = [
  ["<div>", "</div>"],
  ["<p>", ""],
  ["<ul><li>", "</li></ul>"],
  ["(", ")"],
  ["“", "”"],
  ["<b><i>", "</b>"],
  ["<!--", ""],
  ["<table><td>", ""],
] as const;

/** A stretch of the page of up to `MAX_CUT` units. */
function stretch(page: string, random: Random): { start: number; end: number } {
  const start = random.below(page.length + 1);
  return { start, end: Math.min(page.length, start + random.below(MAX_CUT)) };
}

const insert = (page: string, at: number, piece: string): string => page.slice(0, at) + piece + page.slice(at);

const replaceSome = (page: string, pattern: RegExp, random: Random, by: () => string): string =>
  page.replace(pattern, (found) => (random.below(3) === 0 ? by() : found));

export const MUTATORS: Readonly<Record<string, Mutator>> = {
  cut: (page, random) => {
    const { start, end } = stretch(page, random);
    return page.slice(0, start) + page.slice(end);
  },
  splice: (page, random, other) => {
    const { start, end } = stretch(other, random);
    return insert(page, random.below(page.length + 1), other.slice(start, end));
  },
  repeat: (page, random) => {
    const { start, end } = stretch(page, random);
    return insert(page, end, page.slice(start, end).repeat(random.below(MAX_REPEATS)));
  },
  move: (page, random) => {
    const { start, end } = stretch(page, random);
    const rest = page.slice(0, start) + page.slice(end);
    return insert(rest, random.below(rest.length + 1), page.slice(start, end));
  },
  swapMarks: (page, random) => replaceSome(page, /["“”„«»‘’']/g, random, () => random.pick(MARKS)),
  dropMarks: (page, random) => replaceSome(page, /["“”.,:]/g, random, () => ""),
  glueLines: (page, random) => replaceSome(page, /\n/g, random, () => random.pick(["", " "])),
  breakLines: (page, random) => replaceSome(page, / /g, random, () => random.pick(BREAKS)),
  damage: (page, random) => replaceSome(page, /[^\p{L}\p{N}\s]/gu, random, () => random.pick(DAMAGE)),
  shout: (page, random) => {
    const { start, end } = stretch(page, random);
    return page.slice(0, start) + page.slice(start, end).toUpperCase() + page.slice(end);
  },
  insertCategory: (page, random) => insert(page, random.below(page.length + 1), random.pick(CATEGORIES)),
  replaceUnit: (page, random) => {
    const at = random.below(page.length);
    return page.slice(0, at) + String.fromCharCode(random.below(0x10000)) + page.slice(at + 1);
  },
  nest: (page, random) => {
    const { start, end } = stretch(page, random);
    const [open, close] = random.pick(WRAPS);
    const depth = random.below(MAX_NESTING);
    return page.slice(0, start) + open.repeat(depth) + page.slice(start, end) + close.repeat(depth) + page.slice(end);
  },
  shuffleLines: (page, random) => {
    const lines = page.split("\n");
    const at = random.below(lines.length);
    return [...lines.slice(at), ...lines.slice(0, at)].join("\n");
  },
  halve: (page, random) => (random.below(2) ? page.slice(0, page.length / 2) : page.slice(page.length / 2)),
};

/** One to six mutations of a page, by names for the report. */
export function mutate(pages: readonly string[], random: Random): { page: string; trace: string[] } {
  let page = random.pick(pages);
  const trace: string[] = [];
  for (let left = 1 + random.below(6); left > 0; left--) {
    const name = random.pick(Object.keys(MUTATORS));
    trace.push(name);
    page = (MUTATORS[name]?.(page, random, random.pick(pages)) ?? page).slice(0, MAX_LENGTH);
  }
  return { page, trace };
}
