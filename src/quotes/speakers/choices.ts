/** Which of several entries a name means. */

import type { KnownPeople } from "./longNames.js";
import type { RosterEntry } from "./rosterEntry.js";

/** The entry last mentioned before `at`; else the first of them. */
export function nearest(entries: readonly RosterEntry[], at: number): RosterEntry | null {
  let best: RosterEntry | null = null;
  let bestAt = -1;
  for (const entry of entries) {
    const last = entry.mentions.lastBefore(at);
    if (best === null || last > bestAt) {
      best = entry;
      bestAt = last;
    }
  }
  return best;
}

/** How many times as often somebody is named than who was named last, to be meant by the surname alone. */
const MAIN_SHARE = 2;

/** Whom a surname means: who was named last, unless the page names another far more often; before all, who has a first name or an office, or was found elsewhere. */
export function bearerOf(
  entries: readonly RosterEntry[],
  at: number,
  { given, people: found }: KnownPeople,
): RosterEntry | null {
  const people = entries.filter(({ name, roles }) => roles.length > 0 || found.has(name) || given.has(firstWord(name)));
  const last = nearest(people.length > 0 ? people : entries, at);
  const most = Math.max(...people.map(({ mentions }) => mentions.count));
  const isMain = last !== null && most >= MAIN_SHARE * last.mentions.count;
  return isMain ? (people.find(({ mentions }) => mentions.count === most) ?? last) : last;
}

function firstWord(name: string): string {
  const blank = name.indexOf(" ");
  return name.slice(0, blank < 0 ? name.length : blank).toLowerCase();
}
