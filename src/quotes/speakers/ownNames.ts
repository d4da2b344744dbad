/** Names of bodies that stand alone as well as inside longer names which are none of theirs: "Velora" beside "Camp Velora", "Velora Connect". */
import { nameWords } from "./nameForms.js";

/** Letters of a word that tells before a name that it is no person's: "Camp Velora"; "Ai Vale" is one. */
const SHORTEST_OPENING = 4;

/** Whether a name holds more than `part`, and begins or ends in a word for what a body offers, holds or fields. */
export function isOfferOf(name: readonly string[], part: readonly string[], things: ReadonlySet<string>): boolean {
  if (name.length <= part.length) return false;
  const [first = "", last = ""] = [name[0], name[name.length - 1]];
  const isOpened = first.length >= SHORTEST_OPENING && things.has(first) && !part.includes(first);
  return isOpened || (things.has(last) && !part.includes(last));
}

/** The single words among names that stand before such a word in a longer one: "velora" of "Velora" and "Velora Connect". */
export function brandsIn(names: readonly string[], things: ReadonlySet<string>): ReadonlySet<string> {
  const alone = new Set<string>();
  const brands = new Set<string>();
  for (const name of new Set(names)) {
    const words = nameWords(name);
    const [first = ""] = words;
    if (words.length === 1) alone.add(first);
    else if (things.has(words[words.length - 1] ?? "")) brands.add(first);
  }
  return new Set([...brands].filter((word) => alone.has(word)));
}
