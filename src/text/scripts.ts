/** Writing systems, as far as they tell languages apart. */

/** "Kana" is Japanese script with the Han characters between; "Han" is Han alone. */
export type Script =
  | "Latin"
  | "Greek"
  | "Cyrillic"
  | "Hebrew"
  | "Arabic"
  | "Devanagari"
  | "Thai"
  | "Kana"
  | "Hangul"
  | "Han";

/** First and last UTF-16 unit of each block of letters, in order. */
const BLOCKS: readonly (readonly [first: number, last: number, script: Script])[] = [
  [0x41, 0x5a, "Latin"],
  [0x61, 0x7a, "Latin"],
  [0xc0, 0x24f, "Latin"],
  [0x370, 0x3ff, "Greek"],
  [0x400, 0x52f, "Cyrillic"],
  [0x590, 0x5ff, "Hebrew"],
  [0x600, 0x6ff, "Arabic"],
  [0x900, 0x97f, "Devanagari"],
  [0xe00, 0xe7f, "Thai"],
  [0x1100, 0x11ff, "Hangul"],
  [0x1e00, 0x1eff, "Latin"],
  [0x3040, 0x30ff, "Kana"],
  [0x3400, 0x9fff, "Han"],
  [0xac00, 0xd7af, "Hangul"],
];
const NAMES: readonly Script[] = [
  "Latin",
  "Greek",
  "Cyrillic",
  "Hebrew",
  "Arabic",
  "Devanagari",
  "Thai",
  "Kana",
  "Hangul",
  "Han",
];
const BLOCK_BITS = 7;
/** Index into NAMES, plus one, for each 128 units: one look a character. No two scripts share such a stretch. */
const byStretch = new Uint8Array(0x10000 >> BLOCK_BITS);
for (const [first, last, script] of BLOCKS) {
  for (let stretch = first >> BLOCK_BITS; stretch <= last >> BLOCK_BITS; stretch++) {
    byStretch[stretch] = NAMES.indexOf(script) + 1;
  }
}
/** Every Japanese page has more kana than this for each Han character; Chinese pages quote a little. */
const LEAST_KANA = 0.1;

/** A letter of these scripts is a syllable or a word: a page with some Latin names is still theirs. */
const HEAVY_FROM = 0x3040;
const HEAVY_WEIGHT = 3;
/** Names and brands in another script stay below this share of a page's letters. */
const LEAST_SHARE = 0.2;

/** Counts the letters of a text by script. */
export class ScriptCounter {
  private readonly counts = new Uint32Array(NAMES.length + 1);

  /** Counts one UTF-16 unit of a letter, or `times` letters of its script. */
  add(unit: number, times = 1): void {
    const slot = byStretch[unit >> BLOCK_BITS] ?? 0;
    this.counts[slot] = (this.counts[slot] ?? 0) + (unit >= HEAVY_FROM ? HEAVY_WEIGHT : 1) * times;
  }

  /** The scripts with a fair share of the letters, the one with most first; Han characters among kana are Japanese. */
  ranked(): readonly Script[] {
    const counts = NAMES.map((script, index) => ({ script, count: this.counts[index + 1] ?? 0 }));
    const kana = counts.find(({ script }) => script === "Kana");
    const han = counts.find(({ script }) => script === "Han");
    if (kana && han && kana.count > LEAST_KANA * han.count) [kana.count, han.count] = [kana.count + han.count, 0];
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    const fair = counts.filter(({ count }) => count > all * LEAST_SHARE);
    return fair.sort((a, b) => b.count - a.count).map(({ script }) => script);
  }
}
