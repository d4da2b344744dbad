/** Names as keys: two forms with a key in common name one organization. */
import { ENTITY_MASK, lexicon } from "../models/lexicon.js";
import { chain, lookUp, startOfChain } from "../text/phrases.js";
import { ALL_CAPS } from "../text/words.js";
import { COMPANY_HEAD, CONNECTOR, LEGAL_FORM, ORGANIZATION_SUFFIX, PLACE_KIND } from "./cues.js";
import type { Form } from "./forms.js";
import type { Reading } from "./reading.js";
import { BRACKET_WORDS, cuesAt, flagsAt, isSymbol, type Run } from "./runs.js";

/** Keys under which a form is known: as printed; then with every known form of a part replaced by the part's number. */
export function canonicalKeys(reading: Reading, { key, runs }: Form): string[] {
  const run = runs[0];
  if (!run) return [key];
  const [state, company] = [withoutState(reading, run), withoutForms(reading, run)];
  const [bracket, parts] = [withoutBracket(reading, run), byParts(reading, run)];
  return [key, canonicalOf(reading, run), ...state, ...company, ...bracket, ...withoutArticle(reading, run), ...parts];
}

/** "The Warna" is "Warna". */
function withoutArticle(reading: Reading, { first, last }: Run): string[] {
  const isArticle = (cuesAt(reading, first) & CONNECTOR) !== 0 && last - first > 1;
  return isArticle ? [canonicalOf(reading, { first: first + 1, last })] : [];
}

/** "Ikatan Alumni Universitas Maju", known as a whole, is also the "Ikatan Alumni UM", of which no list holds more than the end. */
function byParts(reading: Reading, run: Run): string[] {
  const hashes = hashesOf(reading, run);
  const isWhole = longestKnown(hashes, 0).length === hashes.length;
  return isWhole && hashes.length > 1 ? [canonical(hashes, hashes.length - 1)] : [];
}

/** "PT Bank Maju (Persero) Tbk" is the "Bank Maju". */
function withoutForms(reading: Reading, run: Run): string[] {
  let { first, last } = run;
  while (first < last && cuesAt(reading, first) & COMPANY_HEAD) first++;
  while (last > first && areCues(reading, { first: last - 1, last }, ORGANIZATION_SUFFIX | LEGAL_FORM)) last--;
  const isCompany = first > run.first && first < last;
  return isCompany ? [canonicalOf(reading, { first, last })] : [];
}

/** "Kementerian Tani RI" is the "Kementerian Tani". */
function withoutState(reading: Reading, { first, last }: Run): string[] {
  const isState = (cuesAt(reading, last - 1) & PLACE_KIND) !== 0 && (flagsAt(reading, last - 1) & ALL_CAPS) !== 0;
  return isState && last - first > 1 ? [canonicalOf(reading, { first, last: last - 1 })] : [];
}

/** "Pemerintah Provinsi (Pemprov) Jawa Barat" is also what stands around the bracket, and what begins in it; "DKPP" is "… (DKPP) RI". */
function withoutBracket(reading: Reading, { first, last }: Run): string[] {
  for (let at = first + 1; at < last - 1; at++) {
    if (!isSymbol(reading, at, "(") || !isSymbol(reading, at + 2, ")")) continue;
    // "PT … (Persero) Tbk": every company may have it
    if (cuesAt(reading, at + 1) & ORGANIZATION_SUFFIX) continue;
    const rest = hashesOf(reading, { first: at + BRACKET_WORDS, last });
    const full = hashesOf(reading, { first, last: at });
    const short = hashesOf(reading, { first: at + 1, last: at + 2 });
    if (rest.length === 0) return [];
    const isOfAll = areCues(reading, { first: at + BRACKET_WORDS, last }, PLACE_KIND);
    return [[...full, ...rest], [...short, ...rest], ...(isOfAll ? [full, short] : [])].map((hashes) =>
      canonical(hashes),
    );
  }
  return [];
}

/** "XVII/Maju" is "XVII Maju": joints do not count. */
function hashesOf(reading: Reading, { first, last }: Run): readonly number[] {
  const hashes: number[] = [];
  for (let at = first; at < last; at++) {
    const isJoint = isSymbol(reading, at, "/") || isSymbol(reading, at, "-");
    if (!isJoint || at === first) hashes.push(reading.words.hashes[at] as number);
  }
  return hashes;
}

/** A run's words with every known form of a part replaced by the part's number. */
export const canonicalOf = (reading: Reading, run: Run): string => canonical(hashesOf(reading, run));

/** Words, by their hashes, with the longest known names, of at most `longest` words, replaced by their numbers. */
function canonical(hashes: readonly number[], longest = hashes.length): string {
  const parts: string[] = [];
  for (let at = 0; at < hashes.length; ) {
    const { length, entity } = longestKnown(hashes, at, longest);
    parts.push(length > 0 ? `#${entity}` : String(hashes[at]));
    at += Math.max(length, 1);
  }
  return parts.join(" ");
}

function longestKnown(
  hashes: readonly number[],
  at: number,
  longest = hashes.length,
): { length: number; entity: number } {
  let [length, entity] = [0, 0];
  let key = startOfChain;
  for (let i = at; i < Math.min(hashes.length, at + longest); i++) {
    key = chain(key, hashes[i] as number);
    const value = lookUp(lexicon(), key);
    if (value === 0) break;
    if (value & ENTITY_MASK) [length, entity] = [i + 1 - at, value & ENTITY_MASK];
  }
  return { length, entity };
}

/** Whether every word of the run has one of the cues; stops and brackets do not count. */
export function areCues(reading: Reading, { first, last }: Run, mask: number): boolean {
  for (let i = first; i < last; i++) {
    const isMark = isSymbol(reading, i, ".") || isSymbol(reading, i, "(") || isSymbol(reading, i, ")");
    if (!isMark && !(cuesAt(reading, i) & mask)) return false;
  }
  return true;
}
