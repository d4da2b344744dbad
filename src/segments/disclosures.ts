/** Above a story, what the house earns by it: "This post contains affiliate links", "We may earn a commission". */

import { neutral } from "../languages/neutral.js";
import { packed } from "../text/packed.js";
import { Sieve } from "../text/sieve.js";
import type { Evidence } from "./evidenceKinds.js";
import type { Line } from "./lines.js";

/** They stand among so many first lines; the same words further down may be the story's own. */
const FIRST_LINES = 40;
const LEAST_WORDS = 5;
const MOST_WORDS = 80;
const { disclosures, commissions, purchases } = neutral.boilerplate;
const SIEVE = new Sieve([...disclosures, ...commissions]);
/** "Catatan redaksi: …": the house speaks to its readers. */
const HOUSE_LABEL =
  /^[^\p{L}]{0,4}(?:disclaimer(?: on)?|penafian|catatan (?:redaksi|editor)|nota (?:editor|redaksi|pengarang)) ?: ?\p{L}/iu;
const LONGEST_LABEL = 32;
const HOUSE_NOTE: Evidence = { kind: "footer", isStrong: true, reason: "a note of the house" };
/** Never the story's, where other lines of a footer may be. */
const DISCLOSURE: Evidence = {
  kind: "footer",
  isStrong: true,
  isCertain: true,
  reason: "what the house earns by the story",
};

/** The evidence with that of such lines. */
export function withDisclosures(
  text: string,
  lines: readonly Line[],
  evidence: readonly (Evidence | null)[],
): readonly (Evidence | null)[] {
  return packed(evidence, (found, index) => {
    const note = lines[index];
    if (note && isHouseNote(text, note)) return HOUSE_NOTE;
    const line = index < FIRST_LINES && found === null ? lines[index] : undefined;
    return line && discloses(text, line) ? DISCLOSURE : found;
  });
}

function isHouseNote(text: string, { start, end, words }: Line): boolean {
  if (words < LEAST_WORDS || words > MOST_WORDS) return false;
  return HOUSE_LABEL.test(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
}

function discloses(text: string, { content, end, words, digits }: Line): boolean {
  if (words < LEAST_WORDS || words > MOST_WORDS || digits > 0 || !SIEVE.mayHold(text, content, end)) return false;
  const own = text.slice(content, end).toLowerCase();
  const holds = (phrase: string): boolean => own.includes(phrase);
  return disclosures.some(holds) || (commissions.some(holds) && purchases.some(holds));
}
