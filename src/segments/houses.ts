/** The names of outlets, by the words that they are made of: "Kerrow Herald", "Kabarnusa". */
import { neutral } from "../languages/neutral.js";
import { isPlaceWord } from "./nameLines.js";

/** Letters of a house's word that opens or ends a longer one ("Newstead" is a town), and of what is the outlet's own. */
const LEAST_OPENING = 5;
const LEAST_ENDING = 4;
const LEAST_OWN = 3;
/** Names of agencies, in small letters. */
export const AGENCIES: ReadonlySet<string> = new Set(neutral.boilerplate.agencies);
const HOUSES: ReadonlySet<string> = new Set(neutral.boilerplate.houses);

/** "Kerrow Herald": one of the words is of an outlet's name. */
export function namesHouse(name: string): boolean {
  return name.split(/[\s,·]+/u).some((word) => HOUSES.has(word.toLowerCase()));
}

/** "Kerrow Herald", "BBC News, Shropshire": such a word opens or closes the name, and is no country ("Timnas Indonesia"). */
export function isHouseAlone(name: string): boolean {
  const words = name.split(/[\s,·]+/u);
  return [words[0] ?? "", words.at(-1) ?? ""].some((word) => HOUSES.has(word.toLowerCase()) && !isPlaceWord(word));
}

/** "Kabarnusa", "Sumberanpost": a word of an outlet's name opens or ends a longer one. */
export function holdsHouse(word: string): boolean {
  const small = word.toLowerCase();
  return neutral.boilerplate.houses.some((house) => {
    if (small.length - house.length < LEAST_OWN) return false;
    return (
      (house.length >= LEAST_OPENING && small.startsWith(house)) ||
      (house.length >= LEAST_ENDING && small.endsWith(house))
    );
  });
}
