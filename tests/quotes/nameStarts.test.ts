/** Where a name begins that the page calls by a later word, each beside an office whose last words are no name. */
import { describe, expect, it } from "vitest";
import type { Names } from "../../src/shapes.js";
import { said } from "./support.js";

const CALLED = '"Kami siap," kata Nagus.';

/** "speaker | role" of the last quote of the paragraphs; `bodies` are what others found, each where it first stands. */
function lastOf(paragraphs: readonly string[], bodies: readonly string[] = []): string {
  const text = paragraphs.join("\n");
  const organizations = bodies.map((name) => {
    const start = text.indexOf(name);
    return { name, aliases: [], reason: "", mentions: [{ start, end: start + name.length }] };
  });
  const names: Names = { people: [], organizations };
  const last = said(paragraphs, { names }).at(-1);
  return `${last?.speaker} | ${last?.role}`;
}

describe("behind an office that is whole", () => {
  it.each([
    ["a legal form", "Analis Bentala Sekuritas Rofand Nagus Aryo datang.", "Analis Bentala Sekuritas"],
    ["a place", "Wali Kota Bandung Rofand Nagus Aryo datang.", "Wali Kota Bandung"],
    ["a country", "Anggota DPR RI Rofand Nagus Aryo datang.", "Anggota DPR RI"],
    ["a bracket", "Menteri Dalam Negeri (Mendagri) Rofand Nagus Aryo datang.", "Menteri Dalam Negeri (Mendagri)"],
    [
      "a rank",
      "Kabid Humas Polda Norlandia Kombes Pol. Rofand Nagus Aryo datang.",
      "Kabid Humas Polda Norlandia Kombes Pol",
    ],
    [
      "a rank of two words",
      "Kabid Humas Polda Norlandia Komisaris Besar Rofand Nagus Aryo datang.",
      "Kabid Humas Polda Norlandia Komisaris Besar",
    ],
  ])("%s: the words before the one that it is called by belong to the name", (_, paragraph, role) =>
    expect(lastOf([paragraph, CALLED])).toBe(`Rofand Nagus Aryo | ${role}`),
  );

  it("a body: what others found whole", () =>
    expect(lastOf(["Ketua Harian Gelora Rofand Nagus Aryo datang.", CALLED], ["Gelora"])).toBe(
      "Rofand Nagus Aryo | Ketua Harian Gelora",
    ));
});

describe("behind an office that wants a name", () => {
  it.each([
    ["Direktur Bentala Nagus Aryo datang.", "Direktur Bentala"],
    ["Ketua Partai Bentala Nagus Aryo datang.", "Ketua Partai Bentala"],
  ])("%s", (paragraph, role) => expect(lastOf([paragraph, CALLED])).toMatch(new RegExp(`^Nagus Aryo.* \\| ${role}$`)));

  it("a body whose name the page ends with that word elsewhere", () =>
    expect(
      lastOf(["Pelatih PS Bentala Nagus Aryo datang.", "PS Bentala menempati peringkat dua.", CALLED], ["PS"]),
    ).toBe("Nagus Aryo | Pelatih PS Bentala"));
});

describe("a name in full elsewhere", () => {
  it("holds the words before the one that it is called by", () =>
    expect(lastOf(["Rofand Nagus Aryo datang.", "Direktur Bentala Rofand Nagus Aryo datang.", CALLED])).toBe(
      "Rofand Nagus Aryo | Direktur Bentala",
    ));
});
