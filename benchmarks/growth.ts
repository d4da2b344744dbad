/** Time per kilobyte as a page grows, for shapes that invite quadratic work. */
import { extract } from "../src/index.js";
import { leastTime } from "./timing.js";

const KILO = 1 << 10;
/** 1 KB to 10 MB. */
export const SIZES: readonly number[] = [1, 10, 100, 1000, 10_000];
/** A page that takes this many milliseconds is not tried at the next size: it would take minutes. */
const GIVE_UP = 20_000;

/** A shape's text, at least `size` units long: a unit repeated, or prose. */
const SHAPES: Readonly<Record<string, (prose: readonly string[], size: number) => string>> = {
  prose: (prose, size) => fill(prose.join("\n"), size),
  "one line": (prose, size) => fill(prose.join(" ").replace(/\s+/g, " "), size),
  dashes: (_, size) => fill("-", size),
  "dash lines": (_, size) => fill("-\n", size),
  "straight quotes": (_, size) => fill('"', size),
  "curly quotes": (_, size) => fill("“a”, ", size),
  brackets: (_, size) => fill("([{", size),
  spaces: (_, size) => `a${fill(" ", size)}b`,
  capitals: (_, size) => fill("A", size),
  "capital words": (_, size) => fill("Aab ", size),
  "short lines": (_, size) => fill("Berita Hari Ini\n", size),
  tags: (_, size) => fill("<b", size),
};

export interface Growth {
  readonly shape: string;
  /** Microseconds per kilobyte, one a size; null where it was given up. */
  readonly perKilobyte: readonly (number | null)[];
  /** The largest size's time per kilobyte over the least of those from 10 KB on; null where it was given up. */
  readonly ratio: number | null;
}

export function growth(prose: readonly string[], report: (row: Growth) => void): Growth[] {
  return Object.entries(SHAPES).map(([shape, make]) => {
    const perKilobyte: (number | null)[] = [];
    for (const size of SIZES) {
      const last = perKilobyte.at(-1);
      const isHopeless = last === null || (last !== undefined && (last * size) / 1000 > GIVE_UP);
      perKilobyte.push(isHopeless ? null : timePerKilobyte(make(prose, size * KILO), size));
    }
    const row = { shape, perKilobyte, ratio: ratioOf(perKilobyte) };
    report(row);
    return row;
  });
}

function timePerKilobyte(text: string, size: number): number {
  const rounds = size > 1000 ? 1 : 3;
  return (leastTime(() => void extract(text), rounds) / size) * 1000;
}

/** Small pages carry the fixed cost of a page, so the least of the larger ones is the measure. */
function ratioOf(perKilobyte: readonly (number | null)[]): number | null {
  const [, ...larger] = perKilobyte;
  const known = larger.filter((value) => value !== null);
  const last = larger.at(-1) ?? null;
  return last === null || known.length < larger.length ? null : last / Math.min(...known);
}

function fill(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}
