/** Metamorphic: a fixture with other people's names, of which no list knows one, says the same of them. */
import { describe, expect, it } from "vitest";
import type { Document, Quote } from "../src/document.js";
import { extract } from "../src/index.js";
import { readFixtures } from "./support/fixtures.js";

/** Invented, in the shapes that names have; one for each token of a speaker's name. */
const OTHERS =
  "Rofand Sumarko Nagusta Tirsani Ayadir Mantorno Wendameri Jojohar Kabobir Vantoli Djonora Fardhar Moedik Gitadewi Chtamir Inosar Haminus Salisno Yulbar Dokomir Almiro Sudokar Mafahar Perasul Absyari Radimko Rayanti Isnadir Muhulam Soyosi Abowari Rahayar Dardino Boekari Widemar Iantoro".split(
    " ",
  );
const NAME_TOKEN = /^\p{Lu}\p{Ll}{2,}$/u;
const LANGUAGES: readonly string[] = ["id", "ms", "en"];

/** Tokens of speakers' names that the page prints in them alone: neither small nor in an organization's name. */
function tokensOf(text: string, { quotes, statements, organizations }: Document): string[] {
  const bodies = new Set(organizations.flatMap(({ name, aliases }) => [name, ...aliases]));
  const taken = new Set([...bodies].flatMap((name) => name.split(/\P{L}+/u)));
  const small = new Set(text.match(/(?<!\p{L})\p{Ll}[\p{L}]*/gu) ?? []);
  const speakers = [...quotes, ...statements].flatMap(({ speaker }) =>
    speaker && !bodies.has(speaker) ? [speaker] : [],
  );
  const tokens = new Set(speakers.flatMap((name) => name.split(" ")));
  return [...tokens].filter((token) => NAME_TOKEN.test(token) && !taken.has(token) && !small.has(token.toLowerCase()));
}

/** Replaces whole words. */
function swapped(text: string, words: ReadonlyMap<string, string>): string {
  return text.replace(/\p{L}+/gu, (word) => words.get(word) ?? word);
}

const partsOf = ({ text, speaker, role, affiliation, date, cue }: Quote): string =>
  JSON.stringify({ text, speaker, role, affiliation, date, cue });

/** What must not hang on how people are called. */
function saysOf({ quotes, statements, organizations }: Document): string[] {
  return [...[...quotes, ...statements].map((one) => partsOf(one as Quote)), ...organizations.map(({ name }) => name)];
}

/** Pages as text: of HTML a script would be changed as well. */
const pages = readFixtures().filter(
  ({ name, file }) => LANGUAGES.includes(name.split("/")[0] ?? "") && file === "page.txt",
);

/** Nothing on these pages tells where an office ends whose last words no list knows either, or who is called by one name. */
const UNTOLD: readonly string[] = [
  "id/clitics-and-pronouns",
  "id/date-before-item",
  "id/dates-of-speech",
  "id/hard-wrapped-link-numbers",
  "id/list-at-top",
  "id/subheads-and-advice",
  "id/titles-on-one-line",
];

describe.each(pages)("$name", ({ name, bytes }) => {
  (UNTOLD.includes(name) ? it.fails : it)("says the same with other names", () => {
    const text = new TextDecoder().decode(bytes);
    const document = extract(text);
    const tokens = tokensOf(text, document).slice(0, OTHERS.length);
    const there = new Map(tokens.map((token, i) => [token, OTHERS[i] as string]));
    const back = new Map([...there].map(([token, other]) => [other, token]));
    const other = saysOf(extract(swapped(text, there))).map((one) => swapped(one, back));
    expect(other).toEqual(saysOf(document));
  });
});
