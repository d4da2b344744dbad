/** Who acts in a sentence, and so may be who speaks next; what is spoken. */
import type { Span } from "../shapes.js";
import type { Reading } from "./article.js";
import { ADVERB, COPULA } from "./lexicon.js";
import type { Speech } from "./report.js";
import type { Resolved, Speaker } from "./resolved.js";
import { nameWords } from "./roster.js";
import type { Source } from "./sources.js";
import type { Token } from "./tokens.js";

/** "Rudi ditetapkan sebagai tersangka" tells what is done to him. */
export function isPatient({ to }: Source, tokens: readonly Token[], { isPassive }: Reading): boolean {
  const verb = tokens.slice(to).find(({ cues }) => !(cues & ADVERB));
  return verb !== undefined && isPassive(verb);
}

/** "Rudi menawarinya peran kecil" goes on about whom "-nya" means, not about Rudi. */
export function actsOnKnown({ to }: Source, tokens: readonly Token[], { isTransitive }: Reading): boolean {
  const verb = tokens.slice(to).find(({ cues }) => !(cues & ADVERB));
  return verb?.hasClitic === true && isTransitive(verb);
}

/** "The first witness was the diver Nina Vale": what stands before "to be" has no name, and is who is named behind it. */
export function isIntroduced({ from }: Source, tokens: readonly Token[]): boolean {
  return ((tokens[from - 1]?.grammar ?? 0) & COPULA) !== 0;
}

/** "UNUSUAL LETTER", "NEW PORT: The board …": capitals throughout are a heading's, or a place's before its colon. */
export function isShouted({ from, to }: Source, tokens: readonly Token[]): boolean {
  const isLoud = ({ kind, isAcronym }: Token): boolean => kind !== "word" || isAcronym;
  if (tokens.every(isLoud)) return true;
  return from === 0 && tokens[to]?.symbol === ":" && tokens.slice(from, to).every(isLoud);
}

/** Who is named inside the speech is told of there: `"Sari akan datang," kata dia`. */
export function isNamedIn(speaker: Speaker | null, speech: readonly Speech[], text: string): boolean {
  if (!speaker?.entry) return false;
  const names = nameWords(speaker.entry.name);
  return speech.some(({ stretch: { start, end } }) => {
    const said = text.slice(start, end);
    const words = nameWords(said);
    return names.some((name) => words.includes(name) && !said.includes(name));
  });
}

/** Where something is said, and how. */
export type What = Span & Pick<Resolved, "kind">;

/** A quote's words. */
export function spoken({ stretch, kind }: Speech): What {
  return { start: stretch.start, end: stretch.end, kind };
}

/** A statement's clause. */
export function indirect({ start, end }: Span): What {
  return { start, end, kind: "indirect" };
}
