/** Where the tagger stops inside a name that a rule sees run on, the rule's boundary holds: "Dinas Pekerjaan | Umum Kota …". */
import { packed } from "../text/packed.js";
import { ROLE_ACRONYM, ROLE_HEAD } from "./cues.js";
import { outside } from "./forms.js";
import { SUFFIXED } from "./organizationRules.js";
import type { Reading } from "./reading.js";
import { cuesAt, type Mention, opensSpan, type Run } from "./runs.js";

/** What else the page says. */
interface Found {
  /** Organizations by rule. */
  readonly proposals: readonly Mention[];
  readonly people: readonly Run[];
}

/**
 * The mentions with the end of the rule's name that begins in the same word, or with the beginning of the one that ends
 * there and that a head opens ("Komite Etik | PSSI"), unless a person's name lies between.
 */
export function grown(
  reading: Reading,
  mentions: readonly Mention[],
  { proposals, people }: Found,
): readonly Mention[] {
  const ends = new Map(proposals.map(({ first, last }) => [first, last]));
  const headed = proposals.filter((proposal) => isHeaded(reading, proposal));
  const beginnings = new Map(headed.map(({ first, last }) => [last, first]));
  const isFree = (between: Run): boolean => outside([between], people).length > 0;
  return packed(mentions, (mention) => {
    const first = beginnings.get(mention.last) ?? mention.first;
    const last = ends.get(mention.first) ?? 0;
    if (last > mention.last)
      return isFree({ first: mention.last, last }) ? { first: mention.first, last, reason: mention.reason } : mention;
    return first < mention.first && isFree({ first, last: mention.first })
      ? { first, last: mention.last, reason: mention.reason }
      : mention;
  });
}

/** A head opens it, and no role: "Deputi Bidang Statistik | BPS" goes with who bears it. */
function isHeaded(reading: Reading, { first, reason }: Mention): boolean {
  if (reason === SUFFIXED) return false;
  return opensSpan(reading, first) || !(cuesAt(reading, first - 1) & (ROLE_HEAD | ROLE_ACRONYM));
}
