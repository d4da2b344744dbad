/** "Polres" for the rest of a page that names the "Polres Kota Maju" and no other: the head alone is that body. */
import { ENTITY_MASK, lexicon, NAME_PART } from "../models/lexicon.js";
import { eachPhraseAt } from "../text/phrases.js";
import { canonicalOf } from "./canonical.js";
import { PLACE_KIND } from "./cues.js";
import { outside } from "./forms.js";
import type { Joining } from "./groups.js";
import { PLAIN, type Reading } from "./reading.js";
import {
  BRACKET_WORDS,
  cuesAt,
  isCapital,
  isGlued,
  isNameWord,
  isSymbol,
  type Mention,
  opensSpan,
  parenthesized,
} from "./runs.js";

const REASON = "the head of a name on the page";

/** A head that has several forms: its number, and its end. */
interface Part {
  readonly entity: number;
  readonly last: number;
}

/** Heads alone, printed with a capital, outside of `mentions`, where one name of the page begins with the head. */
export function bareHeads(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const names = new Map<number, Set<string>>();
  for (const mention of mentions) {
    const part = partAt(reading, mention.first);
    if (!part || part.last >= mention.last) continue;
    const known = names.get(part.entity) ?? new Set();
    names.set(
      part.entity,
      known.add(canonicalOf(reading, { first: behindKind(reading, part.last), last: mention.last })),
    );
  }
  if (names.size === 0) return [];
  const found: Mention[] = [];
  for (let at = 0; at < reading.words.count; at++) {
    const part = isNameWord(reading, at) && reading.print[at] === PLAIN ? partAt(reading, at) : null;
    if (!part || names.get(part.entity)?.size !== 1 || isInside(reading, at, part.last)) continue;
    found.push({ first: at, last: part.last, reason: REASON });
    at = part.last - 1;
  }
  return outside(found, mentions);
}

/** Joins a head alone ("DPP") with the one body of the page whose name it opens ("DPP Partai Maju"). */
export function joinHeads({ reading, forms, groups }: Joining): void {
  const owners = new Map<number, Set<number>>();
  const alone: [form: number, entity: number][] = [];
  forms.forEach(({ runs: [run] }, form) => {
    const part = run ? partAt(reading, run.first) : null;
    if (!run || !part || part.last > run.last) return;
    if (part.last === run.last) alone.push([form, part.entity]);
    else owners.set(part.entity, (owners.get(part.entity) ?? new Set()).add(groups.rootOf(form)));
  });
  for (const [form, entity] of alone) {
    const [owner, other] = new Set([...(owners.get(entity) ?? [])].map((root) => groups.rootOf(root)));
    if (owner !== undefined && other === undefined) groups.join(owner, form);
  }
}

/** "Kota" in "Polres Kota Maju" may be left out, and so may the bracket in "Dinas Kesehatan (Dinkes) Kota Maju". */
function behindKind(reading: Reading, at: number): number {
  const from = parenthesized(reading, at) < 0 ? at : at + BRACKET_WORDS;
  return cuesAt(reading, from) & PLACE_KIND ? from + 1 : from;
}

/** Other capitals around it: it is a part of something else. The first word of a sentence says nothing. */
function isInside(reading: Reading, first: number, last: number): boolean {
  if (!opensSpan(reading, last) && isCapital(reading, last)) return true;
  // "2/Pid.B/2029/PN.Lbg": a case's number
  if (isSymbol(reading, first - 1, "/") && isGlued(reading, first)) return true;
  const isFirst = opensSpan(reading, first - 1) || isSymbol(reading, first - 2, ".");
  return !opensSpan(reading, first) && !isFirst && isCapital(reading, first - 1);
}

/** The longest part of names at a word; null where there is none. */
function partAt(reading: Reading, at: number): Part | null {
  let part: Part | null = null;
  eachPhraseAt(lexicon(), { words: reading.words, at }, (length, value) => {
    if (value & NAME_PART && value & ENTITY_MASK) part = { entity: value & ENTITY_MASK, last: at + length };
  });
  return part;
}
