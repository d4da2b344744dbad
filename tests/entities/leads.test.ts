import { describe, expect, it } from "vitest";
import { findNames } from "../../src/entities/index.js";
import { languageOf } from "../../src/languages/index.js";

function organizations(text: string, code: string): string[] {
  const paragraphs = [{ start: 0, end: text.length }];
  const article = { text, headline: null, paragraphs, dateline: null, pageDate: null };
  return findNames(article, languageOf(code)).organizations.flatMap(({ name, aliases }) => [name, ...aliases]);
}

describe("what leads a name", () => {
  it.each([
    [
      "The letters were seized by the U.S. Drug Enforcement Administration last week.",
      "U.S. Drug Enforcement Administration",
    ],
    ["Farmers wrote to the US Department of Agriculture again on Monday.", "US Department of Agriculture"],
    ["He said so in a talk with The Daily Caller last month.", "The Daily Caller"],
  ])("is part of it in %j", (text, name) => expect(organizations(text, "en")).toContain(name));

  it.each([
    ["The Drug Enforcement Administration said on Monday that it would wait.", "Drug Enforcement Administration"],
    ["The U.S. economy slowed, the Department of Agriculture said.", "Department of Agriculture"],
  ])("is none in %j", (text, name) => expect(organizations(text, "en")).toContain(name));
});

describe("police and courts of a place", () => {
  it.each([
    ["A man of 30 was arrested in his car, London police said on Monday.", "London police"],
    ["She will be back before the Durban high court in June.", "Durban high court"],
  ])("are bodies in %j", (text, name) => expect(organizations(text, "en")).toContain(name));

  it.each(["Chinese police have shut down a site, she said.", "Villagers ran when Bolivia's police came."])(
    "are none in %j",
    (text) => expect(organizations(text, "en").filter((name) => name.includes("police"))).toEqual([]),
  );
});

describe("outlets by their addresses", () => {
  it.each([
    ['"Kami menunggu," kata Darto kepada kabarlumbung.com, Selasa (3/9).', "id"],
    ["Hal itu tertulis dalam rilis yang diterima redaksi kabarlumbung.com kemarin.", "id"],
    ["The mayor told kabarlumbung.com that the bridge is safe.", "en"],
  ])("are found in %j", (text, code) => expect(organizations(text, code)).toContain("kabarlumbung.com"));

  it.each([
    "Warga dapat mendaftar lewat situs daftarlumbung.com sampai besok.",
    "Seperti dikutip dari tanilumbung.org, panen dimulai lusa.",
  ])("are none in %j", (text) => expect(organizations(text, "id")).toEqual([]));
});

describe("short forms behind a name", () => {
  it("of its place go with it", () => {
    const text = "Berkas itu dikirim ke Polda Sumatera Utara (Sumut) kemarin.";
    expect(organizations(text, "id")).toEqual(["Polda Sumatera Utara (Sumut)"]);
  });

  it("of a country do not", () => {
    const text = "Data itu milik Kementerian Pertanian Amerika Serikat (AS), kata Darto.";
    expect(organizations(text, "id")).toContain("Kementerian Pertanian Amerika Serikat");
  });

  it("are its stock's where four capitals stand behind its legal form", () => {
    const text = "Laba PT Rimba Lumbung Tbk (WKSD) naik. Saham WKSD ditutup menguat.";
    expect(organizations(text, "id")).toEqual(["PT Rimba Lumbung Tbk", "WKSD"]);
  });
});

describe("names that are common words", () => {
  it("name a body where a role stands before one of them", () => {
    const text = "Rapat itu dibuka oleh CEO Bibit Darto Wira. Menurut dia, aplikasi Bibit siap pada bulan depan.";
    expect(organizations(text, "id")).toContain("Bibit");
  });

  it("name none without it", () => {
    expect(organizations("Pagi itu mereka menanam Bibit di kebun sekolah.", "id")).toEqual([]);
  });
});

describe("a minister's field", () => {
  it.each([
    "Rapat dipimpin Menteri Koperasi dan UKM Darto Wira.",
    "Dia bertemu Menteri Pembangunan Luar Bandar Darto Wira di Bandung.",
  ])("is no body in %j", (text) => expect(organizations(text, "id")).toEqual([]));
});

describe("bodies that bear somebody's name", () => {
  it.each([
    ["Korban banjir itu masih dirawat di RSUP Dr. Darto Wirasena sejak hari Senin.", "RSUP Dr. Darto Wirasena"],
    [
      "Menurut Direktur RSUD Prof. Dr. W.Z. Wirasena dr. Nina Sekar, semua kamar di sana penuh.",
      "RSUD Prof. Dr. W.Z. Wirasena",
    ],
    ["Hal itu dibahas dengan pengurus DPRD Sumatra Utara pada sore hari kemarin.", "DPRD Sumatra Utara"],
  ])("are whole in %j", (text, name) => expect(organizations(text, "id")).toContain(name));

  it("take no name from who works there", () => {
    const text = "Hal itu dikatakan Direktur RSUD dr. Darto Wira kepada para wartawan di kantornya.";
    expect(organizations(text, "id").filter((name) => name.includes("Darto"))).toEqual([]);
  });
});
