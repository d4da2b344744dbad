/** One name in two forms: misspelt ("Halim", "Haliim"), drawn together ("Budi Wasesa", "Buwas"), or cut ("Sandiaga", "Sandi"). */

/** Letters that each part of a name gives to the form drawn together; one where the other gives more. */
const SHORTEST_PART = 2;
const PART_BESIDE_INITIAL = 3;
/** Letters of a cut form, and how many more the whole word has at least. */
const SHORTEST_CUT = 4;
const LEAST_CUT = 2;
/** Letters of a word that stands alone, by how many of them may differ; words beside one that is the same may be shorter. */
const SHORTEST_MISSPELT = 7;
const SHORTEST_TWICE_MISSPELT = 8;
const SHORTEST_BESIDE_SAME = 4;
/** A word that is misspelt twice begins alike. */
const SAME_START = 4;
/**
 * Letters that a word shares at its beginning or its end with each that it is misspelt or cut for: an edit leaves six of seven
 * alike, hence three before or behind it.
 */
export const SHORTEST_BOUND = Math.min(SHORTEST_CUT, SAME_START, (SHORTEST_MISSPELT - 1) / 2);

/** Whether `form` is another form of `name`; both as words in small letters, the name entered before. */
export function isVariant(form: readonly string[], name: readonly string[]): boolean {
  const [word] = form;
  if (word === undefined) return false;
  if (form.length > 1) return isMisspeltBeside(form, name);
  if (name.some((other) => isMisspelt(word, other))) return true;
  const [only, second] = name;
  if (only !== undefined && second === undefined) return isCutAlone(word, only);
  return isDrawn(word, name) || name.some((other) => isCut(word, other));
}

/** "Made Joni" and "Made Jony Halim": one word differs by a letter, the others not at all, in the same order. */
function isMisspeltBeside(form: readonly string[], name: readonly string[]): boolean {
  const first = name.indexOf(form[0] ?? "");
  const start = first >= 0 ? first : name.indexOf(form[1] ?? "") - 1;
  if (start < 0) return false;
  const different = form.filter((word, index) => word !== name[start + index]);
  const [word] = different;
  if (different.length !== 1 || word === undefined || word.length < SHORTEST_BESIDE_SAME) return false;
  return differsBy(word, name[start + form.indexOf(word)] ?? "", 1);
}

function isMisspelt(word: string, other: string): boolean {
  const longest = Math.max(word.length, other.length);
  if (Math.min(word.length, other.length) >= SHORTEST_MISSPELT && differsBy(word, other, 1)) return true;
  const beginsAlike = word.slice(0, SAME_START) === other.slice(0, SAME_START);
  return longest >= SHORTEST_TWICE_MISSPELT && beginsAlike && differsBy(word, other, 2);
}

function isCut(word: string, other: string): boolean {
  if (word.length < SHORTEST_CUT || other.length < word.length + LEAST_CUT) return false;
  return other.startsWith(word) || other.endsWith(word);
}

/** "Rahma" for "Rahmawati"; "Sandi" may be another than "Sandiaga". */
function isCutAlone(word: string, other: string): boolean {
  return word.length > SHORTEST_CUT && other.length >= word.length + SHORTEST_CUT && other.startsWith(word);
}

/** "Buwas" begins as "Budi" and goes on as "Wasesa" begins; so does "Sekda" with "Sekretaris Daerah". Small letters. */
export function isDrawn(word: string, name: readonly string[]): boolean {
  return name.some((first, index) => {
    const second = name[index + 1];
    if (second === undefined) return false;
    const least = word.length > PART_BESIDE_INITIAL ? 1 : SHORTEST_PART;
    for (let cut = least; cut <= word.length - SHORTEST_PART; cut++) {
      if (first.startsWith(word.slice(0, cut)) && second.startsWith(word.slice(cut))) return true;
    }
    return false;
  });
}

/** Whether `most` letters or fewer, put in, left out or changed, lead from one word to the other. */
function differsBy(word: string, other: string, most: number): boolean {
  if (Math.abs(word.length - other.length) > most) return false;
  let same = 0;
  while (same < word.length && word[same] === other[same]) same++;
  if (same === word.length) return true;
  if (most === 0) return false;
  const [here, there] = [word.slice(same), other.slice(same)];
  const [next, nextThere] = [here.slice(1), there.slice(1)];
  return (
    differsBy(next, nextThere, most - 1) || differsBy(next, there, most - 1) || differsBy(here, nextThere, most - 1)
  );
}
