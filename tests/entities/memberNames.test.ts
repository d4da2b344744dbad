/** Unknown bodies behind roles that somebody has in one; common words that are another form of a body on the page. */
import { describe, expect, it } from "vitest";
import { otherForms } from "../../src/entities/confirmed.js";
import { memberNames } from "../../src/entities/memberNames.js";
import { prepare } from "../../src/entities/prepare.js";
import { textOf } from "../../src/entities/runs.js";
import { languageOf } from "../../src/languages/index.js";

const prepared = (text: string, code: string): ReturnType<typeof prepare> =>
  prepare(
    { text, headline: null, paragraphs: [{ start: 0, end: text.length }], dateline: null, pageDate: null },
    languageOf(code),
  );

function membersOf(text: string, code = "id"): string[] {
  const { reading, proposals } = prepared(text, code);
  const found = memberNames(reading, languageOf(code), { brackets: proposals.brackets, people: [] });
  return found.map((mention) => textOf(reading, mention));
}

describe("behind a role that somebody has in it", () => {
  it.each([
    ["Ketua Umum Lingkar Tani Merdeka (LTM), Darto Wirasena, meminta harga pupuk diturunkan.", "Lingkar Tani Merdeka"],
    ["Direktur Eksekutif Rumah Kajian Rimba (RKR) menilai aturan itu lemah.", "Rumah Kajian Rimba"],
    ["Peneliti Lingkar Kajian Kota (LKK) menolak rencana itu kemarin.", "Lingkar Kajian Kota"],
    ["Menurut Sekjen KSBMR, harga pupuk harus diturunkan segera.", "KSBMR"],
    ["Andri (Direktur Eksekutif TURG) hadir bersama warga kemarin.", "TURG"],
  ])("the body of %j is found", (text, name) => expect(membersOf(text)).toEqual([name]));

  it.each([
    ["Presiden Suara Wanita Negara (SWN), Halimah Darus berkata, bantuan akan disalurkan.", "Suara Wanita Negara"],
    ["Pengerusi GAPIM berkata, bantuan akan disalurkan kepada mereka esok.", "GAPIM"],
  ])("and in Malay that of %j", (text, name) => expect(membersOf(text, "ms")).toEqual([name]));

  it.each([
    "Menteri Tata Ruang (MTR) menolak rencana itu kemarin.",
    "Ketua Rukun Tetangga (RT) menolak rencana itu kemarin.",
    "Ketua RT menolak rencana itu kemarin malam.",
    "Koordinator PKH menolak rencana itu kemarin malam.",
    "Peneliti Sumber Daya Manusia (SDM) menolak rencana itu.",
    "Direktur SDM menolak rencana itu kemarin malam.",
    "Sekretaris Jenderal (Sekjen) Darto menolak rencana itu.",
    "KETUA UMUM LINGKAR TANI MERDEKA (LTM) MENOLAK",
    "Ketua umum itu menolak rencana TURG kemarin malam.",
  ])("%j names none", (text) => expect(membersOf(text)).toEqual([]));
});

function othersOf(text: string, name: string, code = "id"): string[] {
  const { reading, proposals } = prepared(text, code);
  const named = proposals.organizations.filter((run) => textOf(reading, run) === name);
  expect(named).not.toEqual([]);
  return otherForms(reading, named).map((mention) => textOf(reading, mention));
}

describe("a common word that is another form of a body on the page", () => {
  it.each([
    ["Garuda Indonesia menambah pesawat. Penerbangan Garuda ke Bali penuh.", "Garuda Indonesia", ["Garuda"]],
    ["Bank Mandiri membuka cabang. Laba Mandiri naik.", "Bank Mandiri", ["Mandiri"]],
    ["Mahkamah Agung menolak kasasi. Putusan MA bersifat tetap.", "Mahkamah Agung", ["MA"]],
  ])("is one in %j", (text, name, others) => expect(othersOf(text, name)).toEqual(others));

  it.each([
    ["Garuda Indonesia menambah pesawat. Lambang Garuda Pancasila dipasang.", "Garuda Indonesia"],
    ["Bank Mandiri membuka cabang. Warga Desa Mandiri Sejahtera menolak.", "Bank Mandiri"],
    ["Mahkamah Agung menolak kasasi. Hakim Wira Sentana, MA, hadir.", "Mahkamah Agung"],
    ["Bank Mandiri membuka cabang. Warga hidup mandiri.", "Bank Mandiri"],
  ])("is none in %j", (text, name) => expect(othersOf(text, name)).toEqual([]));
});
