/** "Full Name (ACRONYM)": either side tells of the other. */
import { expansionBefore } from "./acronyms.js";
import { withoutOverlaps } from "./forms.js";
import type { Reading } from "./reading.js";
import { type Mention, parenthesized, type Run, wordAt } from "./runs.js";

/** A full name with the short form that the page gives for it. */
export interface Bracketed {
  readonly full: Run;
  readonly short: Run;
}

/** Every "Full Name (SHORT)" whose short form its words spell. */
export function bracketed(reading: Reading): Bracketed[] {
  const pairs: Bracketed[] = [];
  for (let at = 1; at < reading.words.count; at++) {
    const inside = parenthesized(reading, at);
    if (inside < 0) continue;
    const full = expansionBefore(reading, at, wordAt(reading, inside));
    if (full) pairs.push({ full, short: { first: inside, last: inside + 1 } });
  }
  return pairs;
}

/** The pairs of a page, and the people on it. */
export interface Beside {
  readonly brackets: readonly Bracketed[];
  readonly people: readonly Run[];
}

/** Mentions completed by the pairs of which one side is among them; a person's initials are no organization. */
export function completed(reading: Reading, mentions: readonly Mention[], { brackets, people }: Beside): Mention[] {
  const lasts = new Set(mentions.map(({ last }) => last));
  const firsts = new Set(mentions.map(({ first }) => first));
  const peopleLasts = new Set(people.map(({ last }) => last));
  const initials = new Set<number>();
  const added: Mention[] = [];
  for (const { full, short } of brackets) {
    const reason = "full name with its short form";
    if (peopleLasts.has(full.last)) initials.add(reading.words.hashes[short.first] as number);
    else if (lasts.has(full.last) && !firsts.has(short.first)) added.push({ ...short, reason });
    else if (firsts.has(short.first) && !lasts.has(full.last)) added.push({ ...full, reason });
  }
  const areInitials = ({ first, last }: Run): boolean =>
    last - first === 1 && initials.has(reading.words.hashes[first] as number);
  return withoutOverlaps([...mentions.filter((mention) => !areInitials(mention)), ...added]);
}
