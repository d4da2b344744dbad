import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/languages/index.js";
import { segmented } from "../support.js";

const STORY =
  'Kerrow - Wali Kota membuka posko banjir di tiga kecamatan pada Senin. Kepala dinas itu menjelaskan bahwa ada dua laporan dalam satu bulan terakhir. "Masyarakat harus tahu," kata dia di Kerrow.';

function behind(tail: string): string[] {
  const text = `${STORY}${tail}`;
  const { segments } = segmented(text, languageOf("id"));
  return segments.slice(1).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe("a title that stands twice before the sign-off", () => {
  const twice = "Melihat Posko Banjir dari Udara Melihat Posko Banjir dari Udara";
  it.each(["abc/def", "nkmkm"])("is an insert between the story and (%s)", (hands) => {
    const signed = [`byline: (${hands})`, "tags: kerrow banjir posko wali kota kerrow"];
    const tail = `${twice} (${hands}) kerrow banjir posko wali kota kerrow`;
    expect(behind(` ${tail}`)).toEqual([`promo: ${twice}`, ...signed]);
    const also = "Baca juga: Warga Kerrow Mengungsi ke Sekolah";
    expect(behind(`${also} ${tail}`)).toEqual([`promo: ${also}`, `promo: ${twice}`, ...signed]);
  });
  it("is none where words in brackets that sign nothing stand behind it", () => {
    const shout =
      " Hidup Warga Kerrow Raya Hidup Warga Kerrow Raya (teriak massa) terdengar di jalan itu sampai malam.";
    expect(behind(shout)).toEqual([]);
  });
});

describe("the source below the story", () => {
  const desk = ["byline: Penerjemah: Rina Sari", "byline: Editor: Budi Lamo"];
  it.each(["Sumber: Anadolu", "Sumber : Xinhua", "Sumber: WAFA-OANA", "Sumber: Anadolu, Sputnik"])(
    "is cut off before the desk's labels: %s",
    (source) => {
      expect(behind(` ${source} Penerjemah: Rina Sari Editor: Budi Lamo`)).toEqual([`footer: ${source}`, ...desk]);
    },
  );
  it.each(["Sumber: Kompas.com/Reuters", "(Sumber: Antara)"])("is cut off at the end: %s", (source) => {
    expect(behind(` ${source}`)).toEqual([`footer: ${source}`]);
  });
  it.each([
    " Sumber: warga mengatakan air sudah surut di tiga kecamatan itu.",
    " Sumber: Polisi Mengaku Tahu, begitu judul surat itu.",
    " Ia menyebut sumber: warga setempat.",
  ])("is none where a sentence follows the word:%s", (sentence) => {
    expect(behind(sentence)).toEqual([]);
  });
});

describe("the page's number behind the story", () => {
  it("is cut off, with the video behind it", () => {
    expect(behind('Halaman 2 dari 2 Simak Video "Wali Kota Naik Perahu" [Gambas:Video 20detik] (abc/def)')).toEqual([
      "navigation: Halaman 2 dari 2",
      'promo: Simak Video "Wali Kota Naik Perahu"',
      "promo: [Gambas:Video 20detik]",
      "byline: (abc/def)",
    ]);
  });
  it("is none inside a sentence", () => {
    expect(behind(" Isi surat itu ada pada halaman 2 dari 4 lembar yang dibagikan kepada warga.")).toEqual([]);
  });
});
