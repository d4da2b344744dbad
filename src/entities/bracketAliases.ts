/** Forms that a bracket makes one organization: "Full (SHORT)", whether or not the words spell the short form. */
import { ENTITY_MASK, KNOWN_ORGANIZATION } from "../models/lexicon.js";
import { spells } from "./acronyms.js";
import type { Bracketed } from "./brackets.js";
import { ORGANIZATION_HEAD, PLACE_KIND } from "./cues.js";
import type { Form } from "./forms.js";
import type { Joining } from "./groups.js";
import type { Reading } from "./reading.js";
import { BRACKET_WORDS, cuesAt, isCapital, isPlace, isSymbol, knownAt, opensSpan, type Run, wordAt } from "./runs.js";

/** Joins the two sides of each "Full (SHORT)" whose short form the words spell. */
export function joinBracketed({ reading, forms, groups }: Joining, pairs: readonly Bracketed[]): void {
  const [byFirst, byLast] = [indexOf(forms, "first"), indexOf(forms, "last")];
  for (const { full, short } of pairs) {
    const [long, brief] = [byLast.get(full.last), byFirst.get(short.first)];
    if (long === undefined || brief === undefined) continue;
    const run = forms[long]?.runs.find(({ last }) => last === full.last);
    // "Tim Kampanye Koalisi Maju (KM)": short for the body that the team is of
    const isPart = run !== undefined && run.first < full.first && isHead(reading, full.first);
    if (!isPart) groups.join(long, brief);
  }
}

const isHead = (reading: Reading, at: number): boolean => (cuesAt(reading, at) & ORGANIZATION_HEAD) !== 0;

/** The form whose mention begins, or ends, at a word. */
function indexOf(forms: readonly Form[], side: "first" | "last"): ReadonlyMap<number, number> {
  const index = new Map<number, number>();
  forms.forEach(({ runs }, form) => {
    for (const run of runs) index.set(run[side], form);
  });
  return index;
}

/** "Pengadilan Negeri … (PN …)", "Dinas … (Disparekraf)": a name that fills the bracket right behind another is its short form. */
export function joinAdjacent({ reading, forms, groups }: Joining, pairs: readonly Bracketed[]): void {
  const byFirst = indexOf(forms, "first");
  const spelled = new Map(pairs.map(({ full, short }) => [short.first, full]));
  forms.forEach(({ runs }, long) => {
    for (const run of runs) {
      if (!isSymbol(reading, run.last, "(") || opensSpan(reading, run.last)) continue;
      const brief = byFirst.get(run.last + 1);
      const short = brief === undefined ? undefined : forms[brief]?.runs.find(({ first }) => first === run.last + 1);
      if (brief === undefined || !short || !isSymbol(reading, short.last, ")")) continue;
      const full = spelled.get(short.first);
      // "Fakultas Tani | Universitas Bumi Maju (UBM)": the short form is the university's
      const isInner = full !== undefined && run.first < full.first && isHead(reading, full.first);
      if (!isInner && !isPartsShort(reading, run, short) && !isOfWhole(reading, run, short)) groups.join(long, brief);
    }
  });
}

/** "DPP Partai Maju Terus (PMT)": the short form of a part, when the part's name or its spelling says so. */
function isPartsShort(reading: Reading, full: Run, short: Run): boolean {
  const entity = (reading.knownValue[short.first] ?? 0) & ENTITY_MASK;
  for (let at = full.first + 1; at < full.last; at++) {
    const isRest = (reading.knownLength[at] ?? 0) === full.last - at;
    if (entity && isRest && ((reading.knownValue[at] ?? 0) & ENTITY_MASK) === entity) return true;
  }
  return false;
}

/** "Panitia Seleksi | Komisi Maju (Pansel KM)": the short form ends with the name's own, so that it is another body's. */
function isOfWhole(reading: Reading, full: Run, short: Run): boolean {
  const isKnown = (reading.knownLength[full.first] ?? 0) === full.last - full.first;
  const entity = isKnown ? (reading.knownValue[full.first] ?? 0) & ENTITY_MASK : 0;
  for (let at = short.first + 1; entity && at < short.last; at++) {
    const isRest = (reading.knownLength[at] ?? 0) === short.last - at;
    if (isRest && ((reading.knownValue[at] ?? 0) & ENTITY_MASK) === entity) return true;
  }
  return false;
}

/**
 * "Tim Pemenangan Daerah (TPD) Darto-Wira": the page's "TPD" is that team, where nothing else is called so. What is known
 * as a body of its own is another than its branch: "Komisi Pasar (KP) Kota Maju".
 */
export function joinInner({ reading, forms, groups }: Joining): void {
  const owners = new Map<string, Set<number>>();
  const branches = new Set<string>();
  forms.forEach((form, index) => {
    const inner = innerShort(reading, form);
    if (!inner) return;
    const known = owners.get(inner.short) ?? new Set();
    owners.set(inner.short, known.add(groups.rootOf(index)));
    if (inner.isPlaced) branches.add(inner.short);
  });
  forms.forEach(({ key, runs }, index) => {
    const [owner, other] = owners.get(key) ?? [];
    const first = runs[0]?.first;
    if (owner === undefined || other !== undefined || first === undefined) return;
    if (!(knownAt(reading, first) & KNOWN_ORGANIZATION) || !branches.has(key)) groups.join(owner, index);
  });
}

/** Words that spell a short form without the head before them. */
const LEAST_SPELLED = 2;

/** A short form inside a name, and whether a place follows it. */
interface Inner {
  readonly short: string;
  readonly isPlaced: boolean;
}

/** The short form inside a name, in lower case, where all words before it spell it. */
function innerShort(reading: Reading, { runs }: Form): Inner | null {
  const run = runs[0];
  if (!run) return null;
  const words: string[] = [];
  for (let at = run.first; at < run.last - BRACKET_WORDS; at++) {
    if (isSymbol(reading, at, "(") && isSymbol(reading, at + 2, ")")) {
      const short = wordAt(reading, at + 1);
      const behind = at + BRACKET_WORDS;
      const isPlaced = isPlace(reading, behind) || (cuesAt(reading, behind) & PLACE_KIND) !== 0;
      // "PT Bank Maju (BM) Tbk", "Kementerian Tata Ruang (TR) Republik …": the head has no letter in it
      const isShort = spells(words, short) || (words.length > LEAST_SPELLED && spells(words.slice(1), short));
      return isShort ? { short: short.toLowerCase(), isPlaced } : null;
    }
    if (isCapital(reading, at)) words.push(wordAt(reading, at));
  }
  return null;
}
