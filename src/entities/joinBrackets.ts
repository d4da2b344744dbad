/** "Full Name (SHORT) Place": where the name runs on behind the bracket, the bracket is inside it. */
import { KNOWN_ORGANIZATION } from "../models/lexicon.js";
import { ORGANIZATION_SUFFIX, PLACE_KIND } from "./cues.js";
import type { Reading } from "./reading.js";
import {
  BRACKET_WORDS,
  cuesAt,
  isGlued,
  isNameWord,
  isPlace,
  isSymbol,
  knownAt,
  type Mention,
  opensSpan,
  parenthesized,
  wordAt,
} from "./runs.js";

/** The mentions, in page order, with those around a bracket that the name runs on behind made one. */
export function joinedOverBrackets(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i] as Mention;
    const last = endBehindBracket(reading, mention, mentions.slice(i + 1, i + 1 + NEIGHBOURS));
    joined.push({ first: mention.first, last, reason: mention.reason });
    while (i + 1 < mentions.length && (mentions[i + 1] as Mention).first < last) i++;
  }
  return joined;
}

/** The short form in the bracket, and what stands behind it. */
const NEIGHBOURS = 2;

/** "Tim Kampanye (TK) Darto Wira-Sekar": a team is named for a pair with a joint between them. */
function pairBehind(reading: Reading, behind: number): number {
  // "(BN)-UMNO": the joint of two bodies
  if (isJoint(reading, behind)) return behind;
  let end = behind;
  let isPair = false;
  for (; !opensSpan(reading, end); end++) {
    if (isJoint(reading, end)) isPair = true;
    else if (!isNameWord(reading, end)) break;
  }
  return isPair ? end : behind;
}

const isJoint = (reading: Reading, at: number): boolean =>
  isSymbol(reading, at, "-") && isGlued(reading, at) && isGlued(reading, at + 1) && isNameWord(reading, at + 1);

/** "PT Bank Maju (Persero) Tbk": a legal form in brackets is part of the name, and so is one behind it. */
function behindLegalForm(reading: Reading, last: number): number {
  const inside = opensSpan(reading, last) ? -1 : parenthesized(reading, last);
  if (inside < 0 || !(cuesAt(reading, inside) & ORGANIZATION_SUFFIX)) return last;
  const behind = inside + NEIGHBOURS;
  const isMore = !opensSpan(reading, behind) && (cuesAt(reading, behind) & ORGANIZATION_SUFFIX) !== 0;
  return isMore && isNameWord(reading, behind) ? behind + 1 : behind;
}

/** Letters of each of the two words in a place's short form, at least. */
const FEWEST_LETTERS = 2;

/** "Polda Sumatera Utara (Sumut)": the short form of the place that ends the name, which goes on as the place does. */
function isPlacesShort(reading: Reading, last: number): boolean {
  const short = parenthesized(reading, last);
  if (short < 0 || !isPlace(reading, short) || last < FEWEST_LETTERS) return false;
  const [one, two, both] = [last - 2, last - 1, short].map((at) => wordAt(reading, at).toLowerCase()) as [
    string,
    string,
    string,
  ];
  return !(knownAt(reading, short) & KNOWN_ORGANIZATION) && isBlend(both, one, two);
}

/** "sumut" of "sumatera" and "utara": the beginnings of both; in "Polres Bogor (Jabar)" the bracket says where it is. */
function isBlend(short: string, one: string, two: string): boolean {
  for (let cut = FEWEST_LETTERS; cut <= short.length - FEWEST_LETTERS; cut++)
    if (one.startsWith(short.slice(0, cut)) && two.startsWith(short.slice(cut))) return true;
  return false;
}

function endBehindBracket(reading: Reading, { last }: Mention, [short, next]: readonly Mention[]): number {
  const legal = behindLegalForm(reading, last);
  if (legal > last) return legal;
  if (!isSymbol(reading, last, "(") || opensSpan(reading, last)) return last;
  if (isPlacesShort(reading, last)) return last + BRACKET_WORDS;
  const isTagged = short?.first === last + 1;
  if (isTagged && short.last > last + NEIGHBOURS && isSymbol(reading, last + NEIGHBOURS, ")")) return short.last;
  const behind = last + BRACKET_WORDS;
  if (parenthesized(reading, last) < 0 || opensSpan(reading, behind)) return last;
  const following = isTagged ? next : short;
  if (following?.first === behind) return following.last;
  if (!isTagged && !(knownAt(reading, last + 1) & KNOWN_ORGANIZATION)) return last;
  let end = pairBehind(reading, behind);
  while (
    !opensSpan(reading, end) &&
    isNameWord(reading, end) &&
    (isPlace(reading, end) || cuesAt(reading, end) & (PLACE_KIND | ORGANIZATION_SUFFIX))
  )
    end++;
  return end > behind ? end : last;
}
