/** Of whose name each word of the page is, as other stages found: a person's, an organization's. */
import type { Entity, Names } from "../../shapes.js";
import { firstNotBelow } from "../../text/search.js";
import type { Words } from "../../text/words.js";

export const PERSON_WORD = 1;
export const ORGANIZATION_WORD = 2;

export function kindsOf(words: Words, { people, organizations }: Names): Uint8Array {
  const kinds = new Uint8Array(words.count);
  for (const entity of organizations) paint(kinds, words, entity, ORGANIZATION_WORD);
  for (const entity of people) paint(kinds, words, entity, PERSON_WORD);
  return kinds;
}

function paint(kinds: Uint8Array, words: Words, { mentions }: Entity, kind: number): void {
  for (const { start, end } of mentions) {
    for (let at = wordAt(words, start); at < words.count && (words.starts[at] ?? end) < end; at++) kinds[at] = kind;
  }
}

/** The first word that begins at or behind an offset. */
function wordAt({ starts, count }: Words, offset: number): number {
  return firstNotBelow(count, (index) => starts[index] ?? 0, offset);
}
