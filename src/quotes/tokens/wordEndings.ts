/** What the ending of a word that no list holds tells: "Pressesprecherin", "bluntly", "katanya". */

import type { Language } from "../../languages/language.js";
import { CAPITAL, type Words } from "../../text/words.js";
import { ORG_HEAD, ROLE } from "../lexicon/lexicon.js";
import type { Extent } from "./setting.js";

const SHORTEST_COMPOUND = 7;
const SHORTEST_ADVERB = 6;

/** "Pressesprecherin", "Bauernverband": what a compound is, its ending tells; 0 where it tells nothing. */
export function compoundKind(words: Words, { from, to }: Extent, { names }: Language): number {
  const { roleEndings, organizationEndings } = names;
  const start = words.starts[from] ?? 0;
  const end = words.ends[to - 1] ?? start;
  if (roleEndings.length === 0 || end - start < SHORTEST_COMPOUND) return 0;
  const word = words.text.slice(start, end).toLowerCase(); // "CDU-Politikerin"
  if (roleEndings.some((ending) => word.endsWith(ending))) return ROLE;
  return organizationEndings.some((ending) => word.endsWith(ending)) ? ORG_HEAD : 0;
}

/** "bluntly": a small word that ends as adverbs do. */
export function endsInAdverb(words: Words, at: number, { reporting }: Language): boolean {
  const { adverbEndings } = reporting;
  const start = words.starts[at] ?? 0;
  const end = words.ends[at] ?? start;
  if (adverbEndings.length === 0 || end - start < SHORTEST_ADVERB || (words.flags[at] ?? 0) & CAPITAL) return false;
  return adverbEndings.some((ending) => words.text.endsWith(ending, end));
}

/** "katanya": a word with its speaker, where the text ends so before `end`. */
export function endsInClitic({ text }: Words, end: number, { reporting }: Language): boolean {
  for (const clitic of reporting.clitics) if (text.endsWith(clitic, end)) return true;
  return false;
}
