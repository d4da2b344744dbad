import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.js";

/** The role of the last quote: its speaker is named there and nothing else. */
function roleOf(page: string): string | null | undefined {
  return extract(page).quotes.at(-1)?.role;
}

describe("what describes who speaks, further down than the name", () => {
  it.each([
    ["Darsono Wirya mengaku kapok tampil.", "Komedian berusia 29 tahun", "Darsono"],
    ["Melani Suroso menilai hidupnya sibuk.", "Mantan istri Yoga Pratista", "Melani"],
    ["Menurut Tomaso Verdi, balapan itu berat.", "Pembalap asal Italia", "Verdi"],
    ["Suwarni mengaku kaget.", "Ibu dua anak", "Suwarni"],
  ])("is a role where the page gives no other: %s", (first, description, name) => {
    const page = `${first} ${description} itu mengatakan semua sudah selesai.\n\n"Saya sudah lega sekarang," kata ${name}.`;
    expect(roleOf(page)).toBe(description);
  });

  it("gives way to an office, and is none where it is a word alone or an office of who spoke before", () => {
    const last = (name: string): string => `\n\n"Saya sudah lega sekarang," kata ${name}.`;
    const told = "mengatakan semua sudah selesai.";
    expect(roleOf(`Kepala Desa Muaratirta Bagas Prakoso ${told} Ayah tiga anak itu ${told}${last("Bagas")}`)).toBe(
      "Kepala Desa Muaratirta",
    );
    expect(roleOf(`Bagas Prakoso ${told} Pria itu ${told}${last("Bagas")}`)).toBeNull();
    expect(roleOf(`Bagas Prakoso ${told} Bupati Muaratirta itu ${told}${last("Bagas")}`)).toBeNull();
  });

  it.each([
    ['Anaknya pun sakit. "Saya pusing," ujar bocah berusia 5 tahun itu.'],
    ['"Saya pusing," ujar saksi mata itu.'],
    ['"Saya pusing," ujar ibu korban itu.'],
    ["Polisi menangkap Dodo Jaya. Pria berusia 40 tahun itu mengaku mencuri karena lapar."],
    ["Tetangganya mengeluh. Perempuan berusia 35 tahun itu mengaku pusing."],
    ['\n\n"Kami menang," ujar tim asal Bandung itu.'],
  ])("is none of who spoke before: %j", (next) => {
    const page = `"Jalan itu rusak sekali," kata Rudi Halim. ${next}`;
    expect(extract(page).quotes[0]?.role).toBeNull();
  });
});
