/** The words of a language's lists as sets: a list is the same object for every page, and so is its set. */

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words of a list that nobody changes. */
export function setOf(list: readonly string[]): ReadonlySet<string> {
  const known = sets.get(list);
  if (known) return known;
  const words = new Set(list);
  sets.set(list, words);
  return words;
}
