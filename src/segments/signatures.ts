/** Who wrote a story, behind a dash below its last sentence: "— Ruth A. Amadi and Ben Ade". */
import type { Evidence } from "./evidence.js";
import { endsSentence, type Line } from "./lines.js";
import { namesPerson } from "./nameLines.js";

/** Words of the story's last sentence, at least, and of the line that signs it, at most. */
const LEAST_SENTENCE_WORDS = 8;
const MOST_WORDS = 12;
/** One name or two, and who they are: "— Ruth Amadi, Acme News". */
const SIGNATURE =
  /^(?:[–—]|--)\s?(?<name>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4})(?:(?:,| [\p{Ll}&]{1,4}) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4})?$/u;
/** "“Books are harbours.”": what is wholly in marks has its speaker below it. */
const IN_MARKS = /^["“”«‘'][^"“”«»]*["”»’']$/u;
const SIGNED: Evidence = { kind: "byline", isStrong: true, reason: "a name behind a dash below the story" };

const DASHES = "–—-";

/** The evidence with that of the name which signs the story; below a line in marks a name is the speaker's. */
export function withSignatures(
  text: string,
  lines: readonly Line[],
  evidence: readonly (Evidence | null)[],
): readonly (Evidence | null)[] {
  const last = lines.findLastIndex((line) => line.words >= LEAST_SENTENCE_WORDS && endsSentence(line));
  return evidence.map((found, index) => {
    const [above, line] = [lines[index - 1], lines[index]];
    if (!above || !line || found?.isStrong || line.words > MOST_WORDS || !DASHES.includes(text.charAt(line.start)))
      return found;
    const { name } = SIGNATURE.exec(text.slice(line.start, line.end))?.groups ?? {};
    if (name === undefined) return found;
    if (IN_MARKS.test(text.slice(above.content, above.end))) return null;
    const isKnown = index === last + 1 && namesPerson(name, { content: 0, end: name.length });
    return isKnown ? SIGNED : found;
  });
}
