import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { segmented } from "./support.js";

const LEAD =
  "PORT KERROW - Pemerintah Kota Kerrow membuka perpustakaan baru pada Senin setelah tiga tahun pembangunan.";
const END = "Cabang kedua akan menyusul tahun depan di utara kota, tempat banyak keluarga muda tinggal.";

function kindsOf(paragraph: string): [string, string][] {
  const text = [LEAD, paragraph, END].join("\n");
  const { segments } = segmented(text, languageOf("id"));
  const inside = segments.filter(({ start }) => start >= LEAD.length && start < text.length - END.length);
  return inside.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe("a caption inside a paragraph", () => {
  const speech = '"Kami berharap warga ikut menjaga gedung ini bersama-sama," kata Wali Kota Sari Amadi.';
  const more = "Suasana peresmian itu meriah hingga larut malam, dan para pedagang mengaku dagangannya laris.";
  it.each([
    "Sari Amadi berbicara kepada wartawan saat peresmian perpustakaan di Kerrow (6/8). REUTERS/Budi Lamo",
    "Warga memilih buku di perpustakaan Kerrow, Senin (5/11/2024). ANTARA FOTO/Budi Lamo/nz.",
    "Warga memilih buku di perpustakaan Kerrow, Senin (5/11/2024) ANTARA/Budi Lamo/aa.",
  ])("is cut out behind speech: %s", (caption) => {
    expect(kindsOf(`${speech} ${caption}`)).toEqual([
      ["body", speech],
      ["caption", caption],
    ]);
  });
  it.each([
    "Warga memilih buku di perpustakaan baru Kerrow, Senin (5/11/2024). (ANTARA/HO-Humas Kerrow)",
    "Warga memilih buku di perpustakaan baru Kerrow, Senin (5/11/2024). ANTARA/Budi Lamo/aa.",
  ])("is cut out between sentences: %s", (caption) => {
    expect(kindsOf(`${more} ${caption} ${speech}`)).toEqual([
      ["body", more],
      ["caption", caption],
      ["body", speech],
    ]);
  });
  it.each([
    "Tim gabungan TNI/Polri menjaga gedung itu. Polisi menutup jalan. PSSI/Klub Kerrow menggelar laga di sebelahnya.",
    "Juara kedua ditempati SMA Kerrow/Tim Satu. Hadiah diserahkan pada Senin oleh wali kota di perpustakaan.",
    "Kabar itu dimuat AFP/Kerrow Post pada Senin, dan wali kota membenarkannya beberapa jam kemudian.",
  ])("is nothing else: %s", (paragraph) => {
    expect(kindsOf(paragraph)).toEqual([["body", paragraph]]);
  });
});
