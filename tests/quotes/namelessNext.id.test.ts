/** Who speaks next without a name is nobody who was named before. */
import { describe, expect, it } from "vitest";
import { said } from "./support.js";

function next(code: string, first: string, second: string): string {
  const last = said([first, second], { code }).at(-1);
  const role = last?.role ?? null;
  return `${last?.speaker} | ${role}`;
}

const CHAIR = {
  id: '"Kami akan berjuang," kata Rudi Halim, ketua komite.',
  ms: '"Kami lawan," kata Ali Zaki, ketua kampung.',
};
const ACCUSED = {
  id: '"Saya tidak bersalah," kata Rudi Halim di ruang sidang.',
  ms: '"Saya tidak bersalah," kata Ali Zaki.',
};

describe("a crowd that shouts", () => {
  it.each([
    ["id", 'Massa di luar gedung berteriak, "Bebaskan mereka sekarang juga!"', "Massa"],
    ["id", 'Warga lain menyahut, "Jangan percaya janji mereka lagi!"', "Warga lain"],
    ["id", 'Salah seorang ibu berteriak, "Kembalikan tanah kami sekarang!"', "Salah seorang ibu"],
    ["id", 'Suporter bersorak, "Ganti pelatih sekarang juga!"', "Suporter"],
    ["id", '"Turunkan lurah sekarang juga!" teriak massa.', "massa"],
    ["id", '"Hidup warga, jangan takut!" sorak penonton.', "penonton"],
    ["ms", "“Batalkan projek itu sekarang!” laung penunjuk perasaan.", "penunjuk perasaan"],
    ["ms", "“Batalkan projek itu sekarang!” jerit orang ramai.", "orang ramai"],
  ] as const)("has no name: %s %s", (code, second, role) =>
    expect(next(code, CHAIR[code], second)).toBe(`null | ${role}`),
  );

  it.each([
    ['"Turunkan lurah sekarang juga!" teriaknya di hadapan massa.'],
    ['Di depan massa ia berteriak, "Turunkan lurah sekarang juga!"'],
    ['"Turunkan lurah sekarang juga!" teriak Rudi disambut sorak massa.'],
  ])("is no hearer: %s", (second) => expect(next("id", CHAIR.id, second)).toMatch(/^Rudi Halim/));
});

describe("an office of the court", () => {
  it.each([
    ["id", 'Hakim bertanya, "Apakah saudara tahu uang itu?"', "Hakim"],
    ["id", "Jaksa menyatakan terdakwa terbukti menerima suap dari pengusaha.", "Jaksa"],
    ["ms", "Peguam berkata anak guamnya akan merayu terhadap hukuman itu.", "Peguam"],
  ] as const)("is nobody's who was named without one: %s %s", (code, second, role) =>
    expect(next(code, ACCUSED[code], second)).toBe(`null | ${role}`),
  );

  it.each([
    ['"Saya tidak setuju," kata Jaksa Rudi Halim.', "Jaksa menyatakan terdakwa terbukti menerima suap dari pengusaha."],
    ["Hakim ketua Rudi Halim membuka sidang itu.", "Hakim mengatakan dakwaan sudah disusun cermat oleh jaksa."],
    [
      "Pengacara terdakwa, Rudi Halim, hadir di sidang.",
      "Pengacara mengatakan kliennya akan mengajukan banding pekan depan.",
    ],
  ])("is theirs who hold it: %s %s", (first, second) => expect(next("id", first, second)).toMatch(/^Rudi Halim/));
});
