/** Names that hold more than a name: "The Legendary Nina Vale" of a film's title where the page says "Nina Vale" as well. */
import { hasBlank } from "./nameForms.js";

/** Words of a name that may have a title's before it. */
const SHORTEST_LONG = 3;

/** What shows that a name is a person's. */
export interface KnownPeople {
  /** First names, in small letters. */
  readonly given: ReadonlySet<string>;
  /** Names of people that other stages found. */
  readonly people: ReadonlySet<string>;
  /** Words for what bodies offer, hold or field, in small letters: "camp", "connect". */
  readonly things: ReadonlySet<string>;
}

/** For each long name that stands once, the full name at its end that stands alone elsewhere, which is known to be a person's and before which no first name is left out. */
export function withoutTitles(names: readonly string[], { given, people }: KnownPeople): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const found = new Map<string, string>();
  for (const [name, count] of times) {
    const words = name.split(" ");
    const isShort = count > 1 || words.length < SHORTEST_LONG;
    if (isShort || people.has(name) || given.has((words[0] ?? "").toLowerCase())) continue;
    for (let at = 1; at < words.length - 1; at++) {
      const rest = words.slice(at).join(" ");
      if (times.has(rest) && hasBlank(rest) && (people.has(rest) || given.has((words[at] ?? "").toLowerCase()))) {
        found.set(name, rest);
        break;
      }
    }
  }
  return found;
}
