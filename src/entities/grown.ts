/** Where the tagger stops inside a name that a rule sees run on, the rule's end holds: "Dinas Pekerjaan | Umum Kota …". */
import { outside } from "./forms.js";
import type { Mention, Run } from "./runs.js";

/** The mentions with the end of the rule's name that begins in the same word, unless a person's name lies between. */
export function grown(
  mentions: readonly Mention[],
  proposals: readonly Mention[],
  people: readonly Run[],
): readonly Mention[] {
  const ends = new Map(proposals.map(({ first, last }) => [first, last]));
  return mentions.map((mention) => {
    const last = ends.get(mention.first) ?? 0;
    if (last <= mention.last) return mention;
    const isFree = outside([{ first: mention.last, last }], people).length > 0;
    return isFree ? { ...mention, last } : mention;
  });
}
