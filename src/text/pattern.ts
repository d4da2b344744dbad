/** Patterns built from word lists: escaped, longest first, with Unicode boundaries. No language words stand here. */

/** Characters that mean something in a pattern. */
const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;
/** A source that matches nowhere: what an empty list gives. */
const NEVER = "(?!)";
const NOT_AFTER_WORD = "(?<![\\p{L}\\p{M}\\p{N}])";
const NOT_BEFORE_WORD = "(?![\\p{L}\\p{M}\\p{N}])";

/** The source of a pattern that matches `phrase` literally; one blank in it matches any single white space. */
export function escapePhrase(phrase: string): string {
  return phrase.replace(SPECIAL, "\\$&").replaceAll(" ", "\\s");
}

/** The source of a group that matches any of `phrases`, the longest that fits: `(?:wali\skota|wali)`. */
export function alternatives(phrases: readonly string[]): string {
  if (phrases.length === 0) return NEVER;
  const longestFirst = [...new Set(phrases)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map(escapePhrase).join("|")})`;
}

/** A pattern for any of `phrases` as whole words, upper and lower case alike; `flags` are added to "iu". */
export function wholeWords(phrases: readonly string[], flags = "g"): RegExp {
  return new RegExp(`${NOT_AFTER_WORD}${alternatives(phrases)}${NOT_BEFORE_WORD}`, `${flags}iu`);
}

/** A pattern for text that opens with any of `phrases` as whole words: "Baca juga: …". */
export function opensWith(phrases: readonly string[]): RegExp {
  return new RegExp(`^${alternatives(phrases)}${NOT_BEFORE_WORD}`, "iu");
}

/** A pattern for text that is one of `phrases` and nothing else but closing marks: "Baca juga :". */
export function isOneOf(phrases: readonly string[]): RegExp {
  return new RegExp(`^${alternatives(phrases)}[\\s:：»›>.]{0,4}$`, "iu");
}
