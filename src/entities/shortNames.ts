/** Single parts of a full name, where the page prints them alone: "Fauziyah" after "Ida Fauziyah". */
import { HashNumbers } from "../text/hashNumbers.js";
import { CAPITAL } from "../text/words.js";
import { outside } from "./forms.js";
import type { Reading } from "./reading.js";
import { endsName, flagsAt, isNameWord, isPlace, type Mention, type Run } from "./runs.js";

/** A part of fewer letters says nothing alone. */
const LEAST_LETTERS = 3;

/** Every part of a person's name that stands alone outside the people and organizations that are known. */
export function shortNames(reading: Reading, people: readonly Run[], organizations: readonly Run[]): Mention[] {
  const parts = new HashNumbers(people.reduce((sum, { first, last }) => sum + last - first, 0));
  for (const { first, last } of people) {
    for (let i = first; i < last; i++) if (isTelling(reading, i)) parts.join(reading.words.hashes[i] as number, 1);
  }
  const found: Mention[] = [];
  for (let i = 0; i < reading.words.count; i++) {
    const isPart = isNameWord(reading, i) && parts.get(reading.words.hashes[i] as number) !== 0;
    if (isPart && !endsName(reading, i)) found.push({ first: i, last: i + 1, reason: "part of a name on the page" });
  }
  return outside(outside(found, [...people]), organizations);
}

function isTelling(reading: Reading, i: number): boolean {
  const length = (reading.words.ends[i] as number) - (reading.words.starts[i] as number);
  return length >= LEAST_LETTERS && (flagsAt(reading, i) & CAPITAL) !== 0 && !isPlace(reading, i);
}
