/** Which forms of a page name one organization. */
import { spells } from "./acronyms.js";
import { joinHeads } from "./bareHeads.js";
import { joinBeginnings } from "./beginnings.js";
import { joinAdjacent, joinBracketed, joinInner } from "./bracketAliases.js";
import type { Bracketed } from "./brackets.js";
import { areCues, canonicalKeys } from "./canonical.js";
import { FUNCTION_WORD, ORGANIZATION_HEAD, ORGANIZATION_SUFFIX, SURE_HEAD } from "./cues.js";
import type { Form } from "./forms.js";
import { Groups, type Joining } from "./groups.js";
import { joinPlaced } from "./placed.js";
import type { Reading } from "./reading.js";
import { cuesAt, type Run, wordAt } from "./runs.js";

const LEAST_ACRONYM = 2;
const LETTER_FIRST = /^\p{L}/u;
const CAPITAL_FIRST = /^\p{Lu}/u;
const ACRONYM = /^[\p{Lu}\p{N}]{2,10}$/u;

/** One number a form: forms of one organization have the same. */
export function organizationGroups(reading: Reading, forms: readonly Form[], pairs: readonly Bracketed[]): Groups {
  const groups = new Groups(forms.length);
  const keys = forms.map((form) => canonicalKeys(reading, form));
  joinBracketed({ reading, forms, groups }, pairs);
  joinAdjacent({ reading, forms, groups }, pairs);
  joinEqual(keys, groups);
  joinShortened({ reading, forms, groups });
  joinAcronyms({ reading, forms, groups });
  joinInner({ reading, forms, groups });
  joinBeginnings({ reading, forms, groups }, keys);
  joinHeads({ reading, forms, groups });
  joinPlaced({ reading, forms, groups });
  return groups;
}

/** Joins forms that share a key. */
function joinEqual(keys: readonly (readonly string[])[], groups: Groups): void {
  const owner = new Map<string, number>();
  keys.forEach((list, form) => {
    for (const key of list) {
      const known = owner.get(key);
      if (known === undefined) owner.set(key, form);
      else groups.join(known, form);
    }
  });
}

/** "PT Bank Maju Tbk" and "Bank Maju": a form that is another's without its head or its tail, and no third one's. */
function joinShortened({ reading, forms, groups }: Joining): void {
  const byEnds = indexByEnds(forms);
  forms.forEach((short, s) => {
    const owners = new Set<number>();
    for (const end of endsOf(short)) {
      for (const l of byEnds.get(end) ?? []) {
        if (s !== l && isShortened(reading, short, forms[l] as Form)) owners.add(groups.rootOf(l));
      }
    }
    const [owner] = owners;
    if (owners.size === 1 && owner !== undefined) groups.join(s, owner);
  });
}

/** Forms by what they begin and end with: what is shortened shares one of the two. */
function indexByEnds(forms: readonly Form[]): ReadonlyMap<string, readonly number[]> {
  const byEnds = new Map<string, number[]>();
  forms.forEach((form, index) => {
    for (const end of endsOf(form)) {
      const known = byEnds.get(end);
      if (known) known.push(index);
      else byEnds.set(end, [index]);
    }
  });
  return byEnds;
}

/** "bank …" and "… maju". */
function endsOf({ key }: Form): readonly [string, string] {
  const first = key.indexOf(" ");
  return [`${first < 0 ? key : key.slice(0, first)} `, ` ${key.slice(key.lastIndexOf(" ") + 1)}`];
}

function isShortened(reading: Reading, short: Form, long: Form): boolean {
  if (short.key.length >= long.key.length) return false;
  const [run, brief] = [long.runs[0], short.runs[0]];
  if (!run || !brief) return false;
  if (long.key.startsWith(`${short.key} `))
    return isTail(reading, { first: run.first + brief.last - brief.first, last: run.last });
  const head = { first: run.first, last: run.last - (brief.last - brief.first) };
  // "DPP PAN" is a part of "PAN", not another name for it, and "DPP Partai Maju" of "Partai Maju"
  if ((reading.knownLength[brief.first] ?? 0) > 0 || cuesAt(reading, brief.first) & SURE_HEAD) return false;
  return long.key.endsWith(` ${short.key}`) && head.first < head.last && areCues(reading, head, ORGANIZATION_HEAD);
}

/** What may be dropped behind a name: legal forms and the like. */
function isTail(reading: Reading, run: Run): boolean {
  return run.first < run.last && areCues(reading, run, ORGANIZATION_SUFFIX);
}

/** "Forum Warga Kota" and "FWK" without a bracket between them, where no other form spells the same. */
function joinAcronyms({ reading, forms, groups }: Joining): void {
  const byInitials = new Map<string, { readonly words: readonly string[]; readonly form: number }[]>();
  forms.forEach((long, form) => {
    for (const words of readingsOf(reading, long)) {
      const initials = words
        .map((word) => word[0])
        .join("")
        .toUpperCase();
      const known = byInitials.get(initials);
      if (known) known.push({ words, form });
      else byInitials.set(initials, [{ words, form }]);
    }
  });
  forms.forEach((short, s) => {
    if (!ACRONYM.test(short.text)) return;
    const owners = new Set<number>();
    for (const { words, form } of byInitials.get(short.text) ?? []) {
      if (spells(words, short.text)) owners.add(groups.rootOf(form));
    }
    const [owner] = owners;
    if (owners.size === 1 && owner !== undefined) groups.join(s, owner);
  });
}

/** The words that an acronym may stand for: the capitals; without an article; with the small words between ("Department of Health": DOH). */
function readingsOf(reading: Reading, { runs }: Form): string[][] {
  const run = runs[0];
  if (!run) return [];
  const all: string[] = [];
  for (let i = run.first; i < run.last; i++) {
    const word = wordAt(reading, i);
    if (LETTER_FIRST.test(word) && (word.toUpperCase() !== word || word.length > 1)) all.push(word);
  }
  const bare = all[0] && isArticle(reading, run.first) ? all.slice(1) : all;
  const capitals = bare.filter((word) => CAPITAL_FIRST.test(word));
  const readings = [capitals, bare, all.filter((word) => CAPITAL_FIRST.test(word))];
  const isNew = (words: readonly string[], i: number): boolean =>
    readings.findIndex((other) => other.length === words.length) === i;
  return readings.filter((words, i) => words.length >= LEAST_ACRONYM && isNew(words, i));
}

/** "The" in front of a name. */
const isArticle = (reading: Reading, first: number): boolean =>
  (cuesAt(reading, first) & FUNCTION_WORD) !== 0 && !(cuesAt(reading, first) & ORGANIZATION_HEAD);
