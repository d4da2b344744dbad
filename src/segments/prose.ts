/** Which words the page's prose uses, to tell its own captions and subheadings from titles of other stories. */
import type { WordHashes } from "./counts.js";
import { endsSentence, type Line } from "./lines.js";

/** Room for the words of a long story; a power of two. */
const BUCKETS = 16_384;
const MOST = 255;
/** A line that ends as a sentence and has so many words is prose. */
const LEAST_WORDS = 12;

export class ProseWords {
  private readonly counts = new Uint8Array(BUCKETS);
  private readonly hashes: WordHashes;

  constructor(lines: readonly Line[], hashes: WordHashes) {
    this.hashes = hashes;
    for (const line of lines) {
      if (!isProse(line)) continue;
      for (let word = line.firstWord; word < line.lastWord; word++) {
        const bucket = bucketOf(hashes.at(word));
        const count = this.counts[bucket] ?? 0;
        if (count < MOST) this.counts[bucket] = count + 1;
      }
    }
  }

  /** Share of the line's longer words that other prose of the page uses; 0 where it has none. */
  likeness(line: Line): number {
    const least = isProse(line) ? 2 : 1;
    let long = 0;
    let shared = 0;
    for (let word = line.firstWord; word < line.lastWord; word++) {
      const hash = this.hashes.at(word);
      if ((hash & 1) === 0) continue;
      long++;
      if ((this.counts[bucketOf(hash)] ?? 0) >= least) shared++;
    }
    return long === 0 ? 0 : shared / long;
  }
}

function isProse(line: Line): boolean {
  return line.words >= LEAST_WORDS && endsSentence(line);
}

function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}
