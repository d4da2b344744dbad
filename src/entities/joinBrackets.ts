/** "Full Name (SHORT) Place": where the name runs on behind the bracket, the bracket is inside it. */
import { ORGANIZATION_SUFFIX, PLACE_KIND } from "./cues.js";
import type { Reading } from "./reading.js";
import { cuesAt, isNameWord, isPlace, isSymbol, type Mention, opensSpan, parenthesized } from "./runs.js";

/** The mentions, in page order, with those around a bracket that the name runs on behind made one. */
export function joinedOverBrackets(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    const last = endBehindBracket(reading, mention, mentions.slice(i + 1, i + 1 + NEIGHBOURS));
    joined.push({ ...mention, last });
    while (i + 1 < mentions.length && (mentions[i + 1] as Mention).first < last) i++;
  }
  return joined;
}

/** The short form in the bracket, and what stands behind it. */
const NEIGHBOURS = 2;

/** "PT Bank Maju (Persero) Tbk": a legal form in brackets is part of the name, and so is one behind it. */
function behindLegalForm(reading: Reading, last: number): number {
  const inside = opensSpan(reading, last) ? -1 : parenthesized(reading, last);
  if (inside < 0 || !(cuesAt(reading, inside) & ORGANIZATION_SUFFIX)) return last;
  const behind = inside + NEIGHBOURS;
  const isMore = !opensSpan(reading, behind) && (cuesAt(reading, behind) & ORGANIZATION_SUFFIX) !== 0;
  return isMore && isNameWord(reading, behind) ? behind + 1 : behind;
}

function endBehindBracket(reading: Reading, { last }: Mention, [short, next]: readonly Mention[]): number {
  const legal = behindLegalForm(reading, last);
  if (legal > last) return legal;
  if (!isSymbol(reading, last, "(") || opensSpan(reading, last) || short?.first !== last + 1) return last;
  if (short.last > last + NEIGHBOURS && isSymbol(reading, last + NEIGHBOURS, ")")) return short.last;
  const behind = short.last + 1;
  if (short.last !== last + NEIGHBOURS || !isSymbol(reading, short.last, ")") || opensSpan(reading, behind))
    return last;
  if (next?.first === behind) return next.last;
  let end = behind;
  while (
    !opensSpan(reading, end) &&
    isNameWord(reading, end) &&
    (isPlace(reading, end) || cuesAt(reading, end) & PLACE_KIND)
  )
    end++;
  return end > behind ? end : last;
}
