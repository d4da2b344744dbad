import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/languages/index.js";
import type { Language } from "../../../src/languages/language.js";
import { cueTableOf } from "../../../src/segments/cues.js";
import { splitBlocks } from "../../../src/segments/cuts/split.js";
import { titleWordsOf } from "../../../src/segments/cuts/titleWords.js";

/** The lines that one block is cut into. */
function linesOf(text: string, language: Language = languageOf("id")): string[] {
  const words = { table: cueTableOf(language), titles: titleWordsOf(language) };
  return splitBlocks(text, [{ start: 0, end: text.length, tag: null, depth: 0, links: [] } as never], words).map(
    ({ start, end }) => text.slice(start, end),
  );
}

const STORY = "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi.";
const MORE = "Menurut Surti Lamo, bibit itu datang dari desa tetangga yang lebih dulu menanamnya.";

describe("a page on one line", () => {
  it("goes on behind the call that closes an insert, and behind another one", () => {
    const insert = "Baca berita dengan sedikit iklan, klik di sini";
    expect(linesOf([STORY, insert, MORE, insert, insert, `“${STORY}”`].join(" "))).toEqual([
      ...[STORY, insert, MORE, insert, insert],
      `“${STORY}”`,
    ]);
  });
  it("is cut at its labels, and each title ends at the next of them", () => {
    const titles = [
      "Baca juga: Lurah tanam bakau muda di pantai Sumberan",
      "Baca juga: Nelayan Sumberan, Wiryo kembali melaut",
    ];
    const desk = ["Pewarta: Wiryo Lamo", "Editor: Sari Kumala", "Copyright © KABAR 2025"];
    expect(linesOf([STORY, titles[0], MORE, titles[1], ...desk].join(" "))).toEqual([
      ...[STORY, titles[0], MORE, titles[1]],
      ...desk,
    ]);
  });
  it("is cut at labels of the desk without a full stop only where two stand in a row", () => {
    expect(linesOf(`${STORY} Kabar Corporation Pewarta: Wiryo Lamo Editor: Sari Kumala`)).toHaveLength(3);
    expect(linesOf(`${STORY} Di ruang itu duduk dua orang dan satu Editor: Sari`)).toHaveLength(1);
  });
  it("is cut at a rule of signs, and not inside a word that signs censor", () => {
    expect(linesOf(`${STORY} ***** ${MORE}`)).toHaveLength(3);
    expect(linesOf(`${STORY} Ia menyebut mereka "b******* tua" di depan warga.`)).toHaveLength(1);
  });
  it("is cut at a label that is glued to a word, in capitals or small", () => {
    expect(linesOf(`${STORY}baca juga: Dermaga baru Sumberan dibuka pekan depan`)).toHaveLength(2);
    expect(
      linesOf(`${STORY} Baca juga: Lurah Sumberan Masuk PSISimak juga Video 'Panen Bakau':[Gambas:Video 20kabar]`),
    ).toEqual([
      ...[STORY, "Baca juga: Lurah Sumberan Masuk PSI", "Simak juga Video 'Panen Bakau':", "[Gambas:Video 20kabar]"],
    ]);
    expect(linesOf(`${STORY} Warga lalu membaca juga papan di pantai itu.`)).toHaveLength(1);
  });
  it("goes on behind a button, and not inside a longer insert", () => {
    const rest = `${MORE} ${MORE}`;
    expect(linesOf(`${STORY} Daftarkan email ${rest}`)).toEqual([STORY, "Daftarkan email", rest]);
    expect(
      linesOf(`${STORY} Daftarkan email Kabar Sumberan sekarang juga dan terima kabar pagi. ${MORE}`),
    ).toHaveLength(2);
  });
  it("goes on behind the button that closes an insert, whatever its first word", () => {
    const rest = `Metode tanam itu berasal dari pesisir utara dan sudah lama dipakai. ${MORE} ${MORE}`;
    const insert = "Dapatkan informasi dan kabar di email kamu.";
    expect(linesOf(`${STORY}${insert}Daftarkan email ${rest}`)).toEqual([STORY, insert, "Daftarkan email", rest]);
    expect(linesOf(`${STORY}${insert}Daftarkan email Anda untuk kabar Sumberan. ${rest}`).at(-1)).not.toBe(rest);
  });
  it("gives a heading its titles where they are glued, and the story that goes on", () => {
    const glued = `${STORY}ARTIKEL BERKAITAN: Penduduk Sumberan desak jeti barharuNelayan pantai mahu jeti segera${MORE} ${MORE}`;
    expect(linesOf(glued.replace("barharu", "baharu"), languageOf("ms"))).toEqual([
      ...[STORY, "ARTIKEL BERKAITAN:", "Penduduk Sumberan desak jeti baharu", "Nelayan pantai mahu jeti segera"],
      `${MORE} ${MORE}`,
    ]);
  });
  it("is cut at a footer's phrase that is glued to a word, not at the same words in a sentence", () => {
    expect(linesOf(`${STORY} – AgensiHak cipta terpelihara 2023 Akhbar Sumber`, languageOf("ms"))).toHaveLength(2);
    expect(linesOf(`${STORY} Mereka membincangkan Hak cipta terpelihara itu semalam.`, languageOf("ms"))).toHaveLength(
      1,
    );
  });
  it("is cut before the names in brackets that sign it off, of several people or behind their house", () => {
    const long = [STORY, MORE, STORY, MORE, STORY, MORE].join(" ");
    for (const credit of ["(Wiryo Lamo, Sari Kumala)", "(Kabarsumber.com/Wiryo)", "(Kabarsumber/Sari Kumala)"]) {
      expect(linesOf(`${long} ${credit}`)).toEqual([long, credit]);
      expect(linesOf(`${long} ${credit}Baca: Nelayan Sumberan Kembali Melaut`)).toHaveLength(3);
    }
    expect(linesOf(`${STORY} (Kabarsumber/Sari Kumala)`)).toHaveLength(1);
    expect(linesOf(`${long.slice(0, -1)} (Wiryo Lamo, Sari Kumala)`)).toHaveLength(1);
    expect(linesOf(`${long} (Wiryo Lamo, lurah) ${MORE}`)).toHaveLength(1);
  });
  it("is cut around an icon's metadata and the word of an insert before a wide gap", () => {
    const icon = "image/svg+xmlRakitClose Button2013-09-18A round button with a thick cross.";
    expect(linesOf(`${STORY}${icon}`)).toEqual([STORY, icon]);
    const address = "https://rakit.invalid/detail/7/close-buttoncross";
    expect(linesOf(`${address} Advertisement      ${MORE}`)).toEqual([address, "Advertisement", MORE]);
    for (const opening of ["”", "'", "\ufffd", "3 "]) {
      const story = `${opening}${MORE}`;
      expect(linesOf(`${address} Advertisement${"\u00a0".repeat(6)}${story}`)).toEqual([
        address,
        "Advertisement",
        story,
      ]);
    }
    expect(linesOf(`${STORY} Harga Iklan  di papan itu murah.`)).toHaveLength(1);
  });
  it("is cut at the numbers of its pages and at a video that is named in marks", () => {
    const title = "Baca juga: Lurah Sumberan Tanam Bakau di Pantai Selatan";
    const video = 'Simak Video "Video: Panen Bakau di Sumberan"';
    const tail = ["Halaman 2 dari 4", video, "[Gambas:Video 20kabar]"];
    expect(linesOf([STORY, title, ...tail].join(" "))).toEqual([STORY, title, ...tail]);
    expect(linesOf(`${STORY} Simak juga 'Panen Bakau di Sumberan':`)).toHaveLength(2);
    const button = `${STORY} Daftarkan email "Kami menanam lagi," ujar Surti. ${MORE} ${MORE}`;
    expect(linesOf(button)).toHaveLength(3);
    expect(linesOf(`${STORY} Ia membaca Halaman 2 dari 4 surat itu.`)).toHaveLength(1);
  });
  it("ends a title at the word that the story is glued to, and before a paragraph's number", () => {
    const title = "Baca juga: Acara Warga Sumberan Batal, Dipindah ke Balai";
    expect(linesOf(`${STORY}${title}Menurut Surti, acara itu batal. ${MORE}`)[1]).toBe(title);
    const counted = "Baca juga: Surti ajak warga rawat bakau dan sungai";
    expect(linesOf(`${STORY} ${counted} 2. Warga rawat bakau di muara. ${MORE}`)[1]).toBe(counted);
  });
  it("holds names with a capital inside, and a bracket that opens it", () => {
    const names = `Warga SumberPay dan SumberPay lama memakai SumberPay di pasar, kata pemilik SumberPay itu kepada kami. ${STORY}`;
    expect(linesOf(names)).toHaveLength(1);
    expect(linesOf(`(Kiri-kanan) Surti Lamo dan Wiryo di pantai Sumberan, Minggu pagi.`)).toHaveLength(1);
    const long = `Balapan MotoGP di Sumberan ditunda karena hujan. ${MORE} ${MORE} ${MORE} ${MORE} ${STORY} ${STORY}`;
    expect(linesOf(long)).toHaveLength(1);
  });
});
