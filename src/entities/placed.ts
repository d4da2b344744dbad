/** "BPBD Lumbung" for the rest of a page that names the "BPBD Kabupaten Lumbung" and no other BPBD of that name. */
import { canonicalOf } from "./canonical.js";
import { ORGANIZATION_HEAD, PLACE_KIND } from "./cues.js";
import type { Joining } from "./groups.js";
import type { Reading } from "./reading.js";
import { BRACKET_WORDS, cuesAt, isShortKind, isSymbol, parenthesized, type Run } from "./runs.js";

/** Joins a form with the one body of the page that is called so with a word for the kind of its place. */
export function joinPlaced({ reading, forms, groups }: Joining): void {
  const owners = new Map<string, Set<number>>();
  const plain: [form: number, key: string][] = [];
  forms.forEach(({ runs: [run] }, form) => {
    if (!run || run.last - run.first < 2 || !(cuesAt(reading, run.first) & ORGANIZATION_HEAD)) return;
    const kind = kindIn(reading, run);
    if (kind < 0) plain.push([form, canonicalOf(reading, run)]);
    else for (const key of keysWithout(reading, run, kind)) owners.set(key, (owners.get(key) ?? new Set()).add(form));
  });
  if (owners.size === 0) return;
  for (const [form, key] of plain) {
    const [owner, other] = new Set([...(owners.get(key) ?? [])].map((index) => groups.rootOf(index)));
    if (owner !== undefined && other === undefined) groups.join(owner, form);
  }
}

/** The last word for a place's kind inside the name, behind its first word and before its last; -1 where there is none. */
function kindIn(reading: Reading, { first, last }: Run): number {
  for (let at = last - 2; at > first; at--) if (cuesAt(reading, at) & PLACE_KIND) return at;
  return -1;
}

/** The name without that word; where a bracket stands before it, with the short form in it, and without it, as well. */
function keysWithout(reading: Reading, { first, last }: Run, kind: number): string[] {
  const behind = isShortKind(reading, kind) ? kind + 2 : kind + 1;
  const rest = canonicalOf(reading, { first: behind, last });
  const open = kind - BRACKET_WORDS;
  const inside = open > first && isSymbol(reading, open, "(") ? parenthesized(reading, open) : -1;
  const fronts =
    inside < 0
      ? [{ first, last: kind }]
      : [
          { first, last: open },
          { first: inside, last: inside + 1 },
        ];
  return fronts.map((front) => `${canonicalOf(reading, front)} ${rest}`);
}
