/** What the words of a name, or of a role, look like. */

/** Words of a name that goes by its initials; two letters may be anything. */
const SHORTEST_INITIALS = 3;
const ECHO_LENGTH = 3;
const NAME_WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu;
/** Words of these letters alone are told by blanks, which is cheaper. */
const PLAIN_NAME = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const SHORTEST_NAME_WORD = 2;

/** A name's words, small letters; initials and other single letters left out where longer words are there. */
export function nameWords(name: string): string[] {
  const all = PLAIN_NAME.test(name)
    ? name.toLowerCase().split(" ")
    : (name.match(NAME_WORD) ?? []).map((word) => word.toLowerCase());
  const long = all.filter(({ length }) => length >= SHORTEST_NAME_WORD);
  return long.length > 0 ? long : all;
}

/** "KPK" is a part of many longer names and means none of them. */
export function isAcronym(name: string): boolean {
  return !hasBlank(name) && name === name.toUpperCase();
}

/** "sby" of "Susilo Bambang Yudhoyono"; null where a name has too few words for it. */
export function initialsOf(words: readonly string[]): string | null {
  return words.length < SHORTEST_INITIALS ? null : words.map((word) => word.charAt(0)).join("");
}

/** "head to head" is nobody's office. */
export function isEcho(words: readonly string[]): boolean {
  return words.length === ECHO_LENGTH && words[0] === words[ECHO_LENGTH - 1];
}

/** Whether a name is more than one word. */
export function hasBlank(name: string): boolean {
  return name.includes(" ");
}

/** The surname, where surnames stand last; the name itself where it is one word. */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}

/** Whether a name holds all of these words, of which there is one at least. */
export function includesAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((word) => words.includes(word));
}
