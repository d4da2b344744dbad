/** Names that the page or their last word spells out, over pieces of them that the tagger took: "Vale | Growers Association", "Federasi | Catur Kilat (FCK)". */
import type { Language } from "../languages/language.js";
import { hashesOf } from "../text/words.js";
import type { Bracketed } from "./brackets.js";
import { ORGANIZATION_HEAD, SURE_HEAD } from "./cues.js";
import { SUFFIXED } from "./organizationRules.js";
import type { Prepared } from "./prepare.js";
import { PLAIN, type Reading } from "./reading.js";
import { cuesAt, isCapital, type Mention, opensSpan, type Run } from "./runs.js";
import type { Tagged } from "./votes.js";

/** Words of a name that nothing but its last one tells. */
const LEAST_WORDS = 3;
const REASON = "spelled out over a piece of it";

const suffixes = new WeakMap<Language, ReadonlySet<number>>();

function suffixesOf(language: Language): ReadonlySet<number> {
  const known = suffixes.get(language);
  if (known) return known;
  const hashes = hashesOf(language.names.sureSuffixes);
  suffixes.set(language, hashes);
  return hashes;
}

/** What a sure head opens and a bracket shortens, and what a sure suffix closes: where the tagger has nobody there, and no body that is longer. */
export function surerThanTagged({ reading, proposals }: Prepared, language: Language, tagged: Tagged): Mention[] {
  const { people, organizations } = tagged;
  const sure = suffixesOf(language);
  const isSuffixed = ({ last, reason }: Mention): boolean =>
    reason === SUFFIXED && sure.has(reading.words.hashes[last - 1] as number);
  // "Power Bank", "Neural Network": two words are a thing as well
  const isSure = (run: Run): boolean =>
    run.last - run.first >= LEAST_WORDS || organizations.some((body) => isWithin(body, run));
  const runs: readonly Run[] = [
    ...proposals.organizations.filter(isSuffixed).filter(isSure),
    ...proposals.brackets.filter((pair) => isWhole(reading, pair)).map(({ full }) => full),
  ];
  return runs
    .filter((run) => reading.print[run.first] === PLAIN && !people.some((person) => overlaps(person, run)))
    .filter((run) => organizations.every((body) => !overlaps(body, run) || isWithin(body, run)))
    .map(({ first, last }) => ({ first, last, reason: REASON }));
}

/** Behind small words, before them, and its short form in a bracket: "Lembaga Bantuan Hukum (LBH) Jakarta" goes on. */
function isWhole(reading: Reading, { full, short }: Bracketed): boolean {
  const { first, last } = full;
  if (last > short.first || last - first < 2 || !(cuesAt(reading, first) & SURE_HEAD)) return false;
  if (!opensSpan(reading, first) && (cuesAt(reading, first - 1) & ORGANIZATION_HEAD || isCapital(reading, first - 1)))
    return false;
  const behind = short.last + 1;
  return opensSpan(reading, behind) || !isCapital(reading, behind);
}

const overlaps = (a: Run, b: Run): boolean => a.first < b.last && b.first < a.last;
const isWithin = (inner: Run, outer: Run): boolean => inner.first >= outer.first && inner.last <= outer.last;
