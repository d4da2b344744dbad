/** How much of a line stands in another text: the story's copy in the metadata, its description, its title. */

import { isSmallLatin } from "../../text/characters.js";
import { classOf, isWord, lowerOf } from "../../text/classes.js";

const SEED = 2_166_136_261 | 0;
const PRIME = 16_777_619;
/** Words that must stand together. */
const RUN = 3;

/** Hashes of the words of `[start, end)`, in lower case. */
export function wordHashes(text: string, start: number, end: number): number[] {
  const hashes: number[] = [];
  let hash = SEED;
  let isOpen = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isSmallLatin(unit)) {
      hash = Math.imul(hash ^ unit, PRIME);
      isOpen = true;
    } else if (isWord(classOf(unit))) {
      hash = Math.imul(hash ^ lowerOf(unit), PRIME);
      isOpen = true;
    } else if (isOpen) {
      hashes.push(hash);
      hash = SEED;
      isOpen = false;
    }
  }
  if (isOpen) hashes.push(hash);
  return hashes;
}

/** The runs of words of a text, to look lines up in. */
export class RunIndex {
  private readonly runs = new Set<number>();
  /** Whether the text has words at all. */
  readonly isEmpty: boolean;

  constructor(texts: readonly string[]) {
    for (const text of texts) {
      const hashes = wordHashes(text, 0, text.length);
      for (let at = 0; at < Math.max(1, hashes.length - RUN + 1); at++) this.runs.add(runAt(hashes, at));
    }
    this.isEmpty = texts.length === 0;
  }

  /** Share of the runs of `hashes` that the text holds, 0 to 1. */
  share(hashes: readonly number[]): number {
    if (this.isEmpty || hashes.length === 0) return 0;
    const all = Math.max(1, hashes.length - RUN + 1);
    let found = 0;
    for (let at = 0; at < all; at++) if (this.runs.has(runAt(hashes, at))) found++;
    return found / all;
  }
}

function runAt(hashes: readonly number[], at: number): number {
  let run = SEED;
  for (let index = at; index < at + RUN && index < hashes.length; index++) {
    run = Math.imul(run ^ (hashes[index] ?? 0), PRIME);
    run ^= run >>> 15;
  }
  return run;
}
