/** Who wrote a story, behind a dash below its last sentence: "— Ruth A. Amadi and Ben Ade". */
import { packed } from "../text/packed.js";
import type { Evidence } from "./evidenceKinds.js";
import { endsSentence, type Line } from "./lines.js";
import { namesPerson } from "./nameLines.js";

/** Words of a sentence of the story. */
const LEAST_SENTENCE_WORDS = 8;
/** A saying has fewer words than the paragraph that a name signs. */
const LEAST_LAST_WORDS = 16;
/** Words of the line that signs it. */
const MOST_WORDS = 12;
/** One name or two, and who they are: "— Ruth Amadi, Acme News". */
const SIGNATURE =
  /^(?<dash>[–—]|--)\s?(?<name>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4})(?:(?:,| [\p{Ll}&]{1,4}) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4})?$/u;
/** With a space behind it, the shorter dash opens an item of a list as well. */
const ITEM = /^–\s/u;
/** "“Books are harbours.”": what is wholly in marks has its speaker below it. */
const IN_MARKS = /^["“”«‘'][^"“”«»]*["”»’']$/u;
const SIGNED: Evidence = { kind: "byline", isStrong: true, reason: "a name behind a dash below the story" };

/** The evidence with that of the name which signs the story; below a line in marks a name is the speaker's. */
export function withSignatures(
  text: string,
  lines: readonly Line[],
  evidence: readonly (Evidence | null)[],
): readonly (Evidence | null)[] {
  const last = lines.findLastIndex((line) => line.words >= LEAST_SENTENCE_WORDS && endsSentence(line));
  const names = lines.map((line) => nameOf(text, line));
  const isAlone = names.filter((name) => name !== null).length === 1; // readers sign one letter each
  return packed(evidence, (found, index) => {
    const [above, line, name] = [lines[index - 1], lines[index], names[index] ?? null];
    if (!above || !line || found?.isStrong || name === null) return found;
    if (IN_MARKS.test(text.slice(above.content, above.end))) return null;
    if (!isAlone || (index === last + 1 && above.words < LEAST_LAST_WORDS)) return null;
    if (index !== last + 1 || ITEM.test(text.slice(line.start, line.end))) return found;
    return namesPerson(name, { content: 0, end: name.length }) ? SIGNED : found;
  });
}

/** The first name behind the dash that opens the line; null where the line is no signature. */
function nameOf(text: string, { start, end, words }: Line): string | null {
  if (words < 2 || words > MOST_WORDS) return null;
  return SIGNATURE.exec(text.slice(start, end))?.groups?.name ?? null;
}
