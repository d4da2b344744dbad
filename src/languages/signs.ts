/**
 * What tells languages apart: their scripts, and the function words of all of them in one table. bundle.js computes it
 * when the package is built, so that a page makes the words of its own language alone.
 */
import { type PhraseTable, tableOfKeys } from "../text/phrases.js";
import type { Script } from "../text/scripts.js";
import { hashesOf } from "../text/words.js";
import { namedLanguages } from "./index.js";

interface Candidate {
  readonly code: string;
  readonly scripts: readonly Script[];
  /** Its script is its own and has no spaces to tell words by. */
  readonly needsNoWords: boolean;
}

interface Signs {
  readonly candidates: readonly Candidate[];
  /** By a function word's hash, which of `owners`, counted from 1. */
  readonly words: PhraseTable;
  /** Indexes into `candidates`: who shares a word. */
  readonly owners: readonly (readonly number[])[];
}

/** The signs of every language that petik can name. */
export const signs: Signs = signsOf();

function signsOf(): Signs {
  const all = namedLanguages();
  const byWord = new Map<number, string>();
  for (const [index, { functionWords, tellingWords }] of all.entries()) {
    for (const hash of hashesOf([...functionWords, ...tellingWords])) {
      const others = byWord.get(hash);
      byWord.set(hash, others === undefined ? `${index}` : `${others},${index}`);
    }
  }
  const owners = [...new Set(byWord.values())];
  return {
    candidates: all.map(({ code, scripts, functionWords }) => ({
      code,
      scripts,
      needsNoWords: functionWords.length === 0,
    })),
    words: tableOfKeys(new Map(Array.from(byWord, ([hash, sharing]) => [hash, owners.indexOf(sharing) + 1]))),
    owners: owners.map((sharing) => sharing.split(",").map(Number)),
  };
}
