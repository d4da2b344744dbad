import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.js";

/** `SPEAKER | ROLE` of what is said in the paragraph, on a page with two others. */
function saidBy(paragraph: string): string {
  const page = [
    "Jakarta - Rapat digelar di balai kota dan dihadiri warga.",
    paragraph,
    "Rapat selesai pada sore hari.",
  ];
  const { quotes, statements } = extract(page.join("\n\n"));
  return [...quotes, ...statements].map(({ speaker, role }) => `${speaker} | ${role}`).join(", ");
}

describe("an office at a body, before the name of who holds it", () => {
  it.each([
    ["analis di Royal Bank of Canada", "Frank Holder"],
    ["analis di Bank Central Asia", "Rudi Halim"],
    ["ketua departemen nutrisi di Harvard University", "Frank Holder"],
    ["peneliti di Universitas Gadjah Mada", "Sari Melati"],
    ["dokter spesialis anak di Rumah Sakit Cipto Mangunkusumo", "Sari Melati"],
  ])("goes up to the name without a comma: %s", (role, name) => {
    expect(saidBy(`"Semuanya sudah siap," kata ${role} ${name}.`)).toBe(`${name} | ${role}`);
  });

  it("ends before a body that no name follows", () => {
    expect(saidBy('"Jalan itu rusak," kata seorang dosen di Universitas Gadjah Mada.')).toBe("null | seorang dosen");
    expect(saidBy('"Jalan itu rusak," kata Rudi Halim di Universitas Gadjah Mada.')).toBe("Rudi Halim | null");
  });
});
