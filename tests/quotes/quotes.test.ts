import { describe, expect, it } from "vitest";
import { quotesOf, said } from "./support.js";

const SPEECH = "Jembatan ini dibuka pekan depan";

describe("marks", () => {
  it.each([
    [`"${SPEECH}," kata Rudi Halim.`],
    [`“${SPEECH},” kata Rudi Halim.`],
    [`”${SPEECH},” kata Rudi Halim.`],
    [`“${SPEECH}," kata Rudi Halim.`],
    [`"${SPEECH}", kata Rudi Halim.`],
    [`"${SPEECH},"kata Rudi Halim.`],
    [`?${SPEECH},? kata Rudi Halim.`],
    [`\ufffd${SPEECH},\ufffd kata Rudi Halim.`],
    [`Kata Rudi Halim, "${SPEECH}."`],
    [`Rudi Halim mengatakan, "${SPEECH}."`],
    [`Rudi Halim: "${SPEECH}."`],
  ])("reads %j", (paragraph) => {
    const full = paragraph.includes('."') ? "." : "";
    expect(quotesOf([paragraph])).toEqual([`${SPEECH}${full} | Rudi Halim`]);
  });

  it("keeps a nested pair inside its quote", () => {
    const quote = 'Saya bilang "belum siap" kepada panitia';
    expect(quotesOf([`"${quote}," kata Rudi Halim.`])).toEqual([`${quote} | Rudi Halim`]);
  });

  it("takes no apostrophe for a mark", () => {
    expect(quotesOf(["Ma'ruf Halim dan Jum'at Santoso membaca Al-Qur'an di rumah."])).toEqual([]);
    expect(quotesOf(["Apakah jembatan dibuka? Belum ada kabar dari panitia."])).toEqual([]);
  });

  it("gives one entry per stretch", () => {
    expect(quotesOf(['"Air surut," kata Rudi Halim, "dan warga pulang."'])).toEqual([
      "Air surut | Rudi Halim",
      "dan warga pulang. | Rudi Halim",
    ]);
  });

  it("goes on over paragraphs that re-open and do not close", () => {
    const quotes = said(["“Banjir di kampung kami sudah surut.", "“Kami membersihkan jalan utama,” katanya."], {
      code: "ms",
    });
    expect(quotes.map(({ text, cue }) => [text, cue])).toEqual([
      ["Banjir di kampung kami sudah surut.", null],
      ["Kami membersihkan jalan utama", "katanya"],
    ]);
  });
});

describe("what is no quote", () => {
  it.each([
    ['Ia memutar film berjudul "Malam di Ujung Desa Kami" kemarin.'],
    ['Rudi Halim alias "Ucok" tiba di kantor.'],
    ['Warga membawa spanduk bertuliskan "Kembalikan Tanah Kami Sekarang Juga" ke balai desa.'],
    ['Ada istilah "uang rokok" di kantor itu.'],
  ])("leaves %j", (paragraph) => expect(quotesOf([paragraph])).toEqual([]));

  it("takes a short one beside a cue", () => {
    expect(quotesOf(['"Lawan!" kata Rudi Halim.'])).toEqual(["Lawan! | Rudi Halim"]);
  });
});

describe("speakers", () => {
  const first = `"${SPEECH}," kata Kepala Dinas Perhubungan Kota Bandung Rudi Halim.`;

  it.each([
    ['"Kami siap membantu warga," ujarnya.', "Rudi Halim"],
    ['"Kami siap membantu warga," kata dia.', "Rudi Halim"],
    ['"Kami siap membantu warga," tutur Rudi.', "Rudi Halim"],
    ['"Kami siap membantu warga," bongkarnya.', "Rudi Halim"],
    ['"Kami siap membantu warga," kata Sari Dewanti.', "Sari Dewanti"],
    ['"Kami siap membantu warga," kata seorang warga.', null],
  ])("resolves %j", (paragraph, speaker) => {
    const [, second] = said([first, paragraph]);
    expect(second?.speaker).toBe(speaker);
  });

  it("gives -nya to whom the last reporting sentence brought in", () => {
    const [, , third] = said([
      first,
      "Sementara itu, Camat Bandung Sari Dewanti menyebut warga sudah pulang.",
      '"Jalan sudah kering sejak pagi," katanya.',
    ]);
    expect(third?.speaker).toBe("Sari Dewanti");
  });

  it("takes no name out of an object", () => {
    const [, second] = said([first, "Ia bertemu Sari Dewanti.", '"Kami siap membantu warga," katanya.']);
    expect(second?.speaker).toBe("Rudi Halim");
  });

  it("names an organization that speaks for itself", () => {
    expect(quotesOf(['"Berkas sudah lengkap sejak Senin," tulis BPLK.'])).toEqual([
      "Berkas sudah lengkap sejak Senin | BPLK",
    ]);
  });

  it("learns a nickname", () => {
    const quotes = quotesOf([
      "Bupati Bandung Rudi Halim yang akrab disapa Odi mengatakan jalan dibuka.",
      '"Kami siap sekali," ujar Odi.',
    ]);
    expect(quotes).toEqual(["Kami siap sekali | Rudi Halim"]);
  });

  it.each([
    ['"We will reopen the bridge soon," said John Harlow, mayor of Easton.', "John Harlow", "mayor of Easton"],
    ['"We will reopen the bridge soon," the mayor of Easton, John Harlow, said.', "John Harlow", "mayor of Easton"],
    ['John Harlow told reporters: "We will reopen the bridge soon."', "John Harlow", null],
  ])("reads English %j", (paragraph, speaker, role) => {
    const [quote] = said([paragraph], { code: "en" });
    expect([quote?.speaker, quote?.role]).toEqual([speaker, role]);
  });
});

describe("roles", () => {
  it.each([
    ["kata Kabid Humas Polda Bandung Kombes Rudi Halim.", "Kabid Humas Polda Bandung Kombes"],
    ["kata Menteri Perdagangan, Rudi Halim, di kantornya.", "Menteri Perdagangan"],
    ["kata Rudi Halim, Ketua RT 03 Kampung Baru, Senin.", "Ketua RT 03 Kampung Baru"],
    ["kata Rudi Halim selaku ketua panitia.", "ketua panitia"],
    ["kata Camat Bandung, Rudi Halim.", "Camat Bandung"],
  ])("reads %j", (clause, role) => {
    const [quote] = said([`"${SPEECH}," ${clause}`, '"Besok kami rapat lagi," ujar Rudi.']);
    expect([quote?.speaker, quote?.role]).toEqual(["Rudi Halim", role]);
  });
});
