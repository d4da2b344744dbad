/** Several people who say one thing: the first of them is its source. */
import { COMPANION, CONNECTOR, RELATIVE } from "../lexicon/lexicon.js";
import type { Token } from "../tokens/tokens.js";
import type { Source } from "./source.js";

/** "Rudi dan Sari mengatakan", "Rudi yang didampingi Sari mengatakan": the first of those who end with phrase `index`; null where it is alone. */
export function firstOfJoint(tokens: readonly Token[], phrases: readonly Source[], index: number): Source | null {
  let first = index;
  while (first > 0 && isJoined(tokens, phrases[first - 1] as Source, phrases[first] as Source)) first--;
  return first < index ? (phrases[first] as Source) : null;
}

function isJoined(tokens: readonly Token[], before: Source, { kind, from }: Source): boolean {
  if ((before.kind !== "person" && before.kind !== "role") || kind !== "person" || before.to >= from) return false;
  const between = tokens.slice(before.to, from);
  const [last, opening] = [between[between.length - 1], between[0]];
  if (!last || last.isCapital) return false;
  if (before.kind === "role" && !(last.grammar & COMPANION && (opening?.cues ?? 0) & RELATIVE)) return false;
  if (last.grammar & COMPANION) return between.length === 1 || ((opening?.cues ?? 0) & RELATIVE) !== 0;
  return between.length === 1 && (last.nouns & CONNECTOR) !== 0;
}
