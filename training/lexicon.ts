/**
 * Compiles training/lexicon/*.txt into src/models/lexicon.bin: `npx tsx training/lexicon.ts`.
 *
 * One name a line, sorted; its other forms after " | ", all of one body. "~" before a form: also an ordinary word, so
 * it needs more evidence. A file's name says what its lines are: organizations-*, outlets, places, given-names, others.
 * What the tagger does not see while it learns stands in *-more: it has to find names that no list holds.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { modelFile } from "../src/models/binary.js";
import {
  AMBIGUOUS,
  CAPITALS_ONLY,
  ENTITY_MASK,
  GIVEN_NAME,
  KNOWN_ORGANIZATION,
  LEXICON_VERSION,
  LOCAL,
  NAME_PART,
  NO_ORGANIZATION,
  OUTLET,
  PLACE,
  SMALL_FORM,
} from "../src/models/lexicon.js";
import { type PhraseTable, tableOf } from "../src/text/phrases.js";

const FOLDER = join(import.meta.dirname, "lexicon");
const OUTPUT = join(import.meta.dirname, "../src/models/lexicon.bin");
/** An acronym of at most this many letters counts only in capitals. */
const SHORT_ACRONYM = 5;
/** Share of the slots that are taken: fuller than other tables, so that it stays small. */
const FILL = 0.75;
const LATER = "-more.txt";
const ALL_CAPITALS = /^[\p{Lu}\p{N}]+$/u;

const FLAGS_OF_FILE: readonly [start: string, flags: number][] = [
  ["organizations-id", KNOWN_ORGANIZATION | LOCAL],
  ["organizations-ms", KNOWN_ORGANIZATION | LOCAL],
  ["organizations", KNOWN_ORGANIZATION],
  ["outlets", KNOWN_ORGANIZATION | OUTLET],
  ["parts", NAME_PART],
  ["places", PLACE],
  ["given-names", GIVEN_NAME],
  ["others", NO_ORGANIZATION],
];

/** Every line of every list, as [file name, forms]. */
export function readLexicon(): [file: string, forms: string[]][] {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".txt"))
    .sort();
  return files.flatMap((file) => {
    const lines = readFileSync(join(FOLDER, file), "utf8")
      .split("\n")
      .filter((line) => line && !line.startsWith("#"));
    return lines.map((line): [string, string[]] => [file, line.split(" | ")]);
  });
}

/** What the tagger learns with: the lists without *-more. */
export const lexiconForTraining = (): PhraseTable => compile(readLexicon().filter(([file]) => !file.endsWith(LATER)));

/** The compiled table. A form of two bodies keeps its flags and loses its number. */
export function compile(lines: readonly [file: string, forms: string[]][]): PhraseTable {
  const values = new Map<string, number>();
  const spelledOut = new Set<string>();
  let entity = 0;
  for (const [file, forms] of lines) {
    const flags = FLAGS_OF_FILE.find(([start]) => file.startsWith(start))?.[1];
    if (flags === undefined) throw new Error(`no meaning for the list ${file}`);
    const shared = flags & NAME_PART ? numberOf(values, forms) : 0;
    if (shared === 0) entity++;
    const hasNumber = (flags & KNOWN_ORGANIZATION) !== 0 || forms.length > 1;
    for (const form of forms) addForm(values, form, hasNumber ? flags | (shared || entity) : flags);
    if (flags & KNOWN_ORGANIZATION) for (const form of forms.filter(isSpelledOut)) spelledOut.add(keyOf(form));
  }
  // "Rimba | RIMBA": known in either spelling
  for (const key of spelledOut) values.set(key, (values.get(key) ?? 0) & ~CAPITALS_ONLY);
  return tableOf(values, undefined, FILL);
}

/** The number of the body that every form names already: "Bappeda" alone is known, and a part of names too. 0 where there is none. */
function numberOf(values: ReadonlyMap<string, number>, forms: readonly string[]): number {
  const [number, other] = new Set(forms.map((form) => (values.get(keyOf(form)) ?? 0) & ENTITY_MASK));
  return other === undefined ? (number ?? 0) : 0;
}

const keyOf = (form: string): string => form.replace("~", "").toLowerCase();
const isSpelledOut = (form: string): boolean => !ALL_CAPITALS.test(form.replace("~", ""));

function addForm(values: Map<string, number>, form: string, flags: number): void {
  const word = form.replace("~", "");
  const key = keyOf(form);
  const ambiguous = form.startsWith("~") ? AMBIGUOUS : 0;
  const capitals = word.length <= SHORT_ACRONYM && ALL_CAPITALS.test(word) ? CAPITALS_ONLY : 0;
  const small = /^\p{N}*\p{Ll}+$/u.test(word) ? SMALL_FORM : 0;
  const before = values.get(key) ?? 0;
  const isOther = before & ENTITY_MASK && flags & ENTITY_MASK && (before & ENTITY_MASK) !== (flags & ENTITY_MASK);
  // "PN" in front of a place is a court, whatever else is called so
  const entity = isOther && !(flags & NAME_PART) ? 0 : (isOther ? flags : before | flags) & ENTITY_MASK;
  values.set(key, ((before | flags) & ~ENTITY_MASK) | entity | ambiguous | capitals | small);
}

if (process.argv[1] === import.meta.filename) {
  const { keys, values } = compile(readLexicon());
  const payload = new Uint8Array(keys.byteLength + values.byteLength);
  payload.set(new Uint8Array(keys.buffer), 0);
  payload.set(new Uint8Array(values.buffer), keys.byteLength);
  writeFileSync(OUTPUT, modelFile(payload, LEXICON_VERSION));
  console.log(`lexicon.bin: ${keys.filter(Boolean).length} keys, ${payload.length} bytes`);
}
