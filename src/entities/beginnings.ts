/** "Dinas Kesehatan Kota Maju" is "Dinas Kesehatan" for the rest of the page, where nothing else begins so. */
import { AMBIGUOUS } from "../models/lexicon.js";
import type { Joining } from "./groups.js";
import type { Reading } from "./reading.js";
import { isPlace, type Run } from "./runs.js";

/** More than any name has parts; what is longer is no name. */
const MOST_PARTS = 16;

/**
 * Joins a form with the one body whose name goes on where the form ends. `keys` are the forms' keys, as canonical.ts
 * gives them. What is known as a body of its own stays one: "KPU" is not the "KPU Kota Maju".
 */
export function joinBeginnings({ reading, forms, groups }: Joining, keys: readonly (readonly string[])[]): void {
  const owners = new Map<string, Set<number>>();
  keys.forEach((list, form) => {
    for (const beginning of list.slice(1).flatMap(beginningsOf)) {
      const known = owners.get(beginning);
      if (known) known.add(form);
      else owners.set(beginning, new Set([form]));
    }
  });
  forms.forEach(({ runs: [run] }, form) => {
    if (!run || isBody(reading, run) || (run.last - run.first === 1 && isPlace(reading, run.first))) return;
    const roots = new Set([...(owners.get(keys[form]?.[1] ?? "") ?? [])].map((owner) => groups.rootOf(owner)));
    const [owner] = roots;
    if (owner !== undefined && roots.size === 1) groups.join(owner, form);
  });
}

/** "a", "a b" of "a b c". */
function beginningsOf(key: string): string[] {
  const parts = key.split(" ", MOST_PARTS);
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join(" "));
}

/** Known as a whole. */
const isBody = ({ knownLength, knownValue }: Reading, { first, last }: Run): boolean =>
  knownLength[first] === last - first && !((knownValue[first] ?? 0) & AMBIGUOUS);
