/** People whom the page brings in without a name: "the source" is the "new source" of the paragraph before, and nobody who has one. */

import { COPULA, INDEFINITE, ROLE_MARKER } from "../lexicon/lexicon.js";
import type { Sentence } from "../reports/article.js";
import type { Source } from "../sources/sources.js";
import type { Token } from "../tokens/tokens.js";
import { isPeople } from "./descriptions.js";
import { nameWords } from "./nameForms.js";
import type { RosterEntry } from "./rosterEntry.js";

/** Changed sentence by sentence, in page order. */
export class Nameless {
  /** By the word for what they are: where they were brought in last. */
  private readonly heads = new Map<string, number>();

  constructor(private readonly text: string) {}

  /** Notes whom a sentence brings in: "a young diver angry with the board". */
  note({ phrases, tokens }: Sentence): void {
    phrases.forEach((phrase, index) => {
      if (!isBroughtIn(phrase, tokens) || phrases[index - 1]?.to === phrase.from - 1) return; // "Nina Vale, a diver"
      const head = tokens.slice(phrase.from, phrase.to).find(isPeople);
      if (head) this.heads.set(this.wordOf(head), head.start);
    });
  }

  /** Whether a description that points back means somebody without a name, who came in when `entry` was known already. */
  holds(description: string, entry: RosterEntry | null): boolean {
    const at = this.heads.get(nameWords(description).at(-1) ?? "");
    return at !== undefined && (!entry || entry.mentions.lastBefore(at) >= 0);
  }

  /** Whether it means somebody without a name who came in since `entry`, whose office it names, was told of last before `at`. */
  followed(description: string, entry: RosterEntry, at: number): boolean {
    const came = this.heads.get(nameWords(description).at(-1) ?? "");
    return came !== undefined && entry.mentions.lastBefore(at) < came;
  }

  private wordOf({ start, end }: Token): string {
    return this.text.slice(start, end).toLowerCase();
  }
}

/** An article brings in one person, before the name of somebody else at most ("a senator to check Vale's words"); "is a" and "as a" tell of somebody known. */
function isBroughtIn({ kind, role, isPersonal, isDocument, from }: Source, tokens: readonly Token[]): boolean {
  if (!(kind === "role" || (kind === "person" && !role)) || !isPersonal || isDocument) return false;
  if (!((tokens[from]?.grammar ?? 0) & INDEFINITE)) return false;
  const before = tokens[from - 1];
  return !before || (!(before.grammar & COPULA) && !(before.nouns & ROLE_MARKER));
}
