import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import type { Language } from "../../src/languages/language.js";
import { described } from "./support.js";

function kindOf(line: string, language: Language = languageOf("en")): string | null {
  return described(line, language).evidence[0]?.kind ?? null;
}

describe("a caption", () => {
  it("is told by the label and the name that end it", () => {
    expect(kindOf("Fishermen mend their nets at Port Kerrow. Photo: Ruth Amadi")).toBe("caption");
    expect(kindOf("Fishermen mend their nets at Port Kerrow on Monday AP Photo/Ruth Amadi")).toBe("caption");
  });
  it("is told by a house and a hand behind its last full stop", () => {
    expect(kindOf("Fishermen mend their nets at Port Kerrow on Monday. KERROW/Ruth Amadi")).toBe("caption");
    expect(kindOf("Fishermen mend their nets at Port Kerrow on Monday. Boats and/or nets")).toBeNull();
    expect(
      kindOf("Fishermen mend their nets. The harbour master of the port of Kerrow met Ruth Amadi/Ben Ade"),
    ).toBeNull();
    expect(kindOf("Fishermen mend their nets at Port Kerrow on Monday. Ruth Amadi")).toBeNull();
  });
  it("is told by a house and a hand behind a longer text with a bracket, and by a label and dots", () => {
    const long =
      "(Kiri-kanan) Lurah Sumberan Surti Lamo dan Ketua Nelayan Wiryo Kumala, S.H. menanam bakau bersama siswa dari";
    expect(
      kindOf(
        `${long} tiga sekolah dasar dan dua sekolah menengah di pantai selatan desa itu pada Minggu pagi. Acme/Budi Rejo`,
      ),
    ).toBe("caption");
    expect(kindOf("Credit...Ruth Amadi/The Kerrow Herald")).toBe("caption");
    expect(kindOf("- About/Contact")).not.toBe("caption");
  });
  it("is told by its phrase and the brackets around it", () => {
    expect(kindOf("[Image via Kerrow Port Office, Harbour Radio]")).toBe("caption");
    expect(kindOf("Image via the mirror shows the boats as they came home")).toBeNull();
  });
  it("is no sentence about photos, and no paragraph with a source", () => {
    expect(
      kindOf("Fishermen mend their nets at Port Kerrow. The harbour master took one more Photo: it was blurred."),
    ).toBeNull();
    expect(
      kindOf("The nets are old. They are mended. They tear. They are mended again. Few are new. Photo: Ruth Amadi"),
    ).toBeNull();
  });
});

describe("a byline", () => {
  it("may tell how to reach its reporter", () => {
    expect(kindOf("Contact reporter Ruth Amadi at ramadi@kerrow.example")).toBe("byline");
    expect(kindOf("Contact reporter about the harbour at desk@kerrow.example")).toBeNull();
  });
  it("may present its author behind a comma", () => {
    expect(
      kindOf("Oleh Surti Lamo, Tim Ahli Panitia Panen Sumberan, Dosen pada Universitas Sumber", languageOf("id")),
    ).toBe("byline");
    expect(kindOf("Oleh karena itu, warga Sumberan menanam bakau di pantai selatan", languageOf("id"))).toBeNull();
  });
});

describe("another page", () => {
  it("is named behind a label and its colon alone", () => {
    expect(kindOf("MORE: Fishermen of Port Kerrow mend their nets after the storm")).toBe("readAlso");
    expect(kindOf("Must read: Port Kerrow mends its nets")).toBe("readAlso");
    expect(kindOf("More boats came home to Port Kerrow on Monday")).toBeNull();
    expect(kindOf("More: the harbour master said that the nets were torn as well.")).toBeNull();
    expect(kindOf("More")).toBe("navigation");
  });
});

describe("a note of the house", () => {
  it("is a footer's", () => {
    expect(kindOf("All products featured on Kerrow Home are chosen by its editors; some links pay us.")).toBe("footer");
    expect(kindOf("All products of the harbour are sold on Monday.")).toBeNull();
  });
});

describe("a copyright", () => {
  it("is told by the year behind its word, and not by the word in a sentence", () => {
    expect(kindOf("Copyright 2008 - 2023 Kerrow Media (Kerrow Group). All rights belong to Kerrow Media.")).toBe(
      "footer",
    );
    expect(kindOf("copyright Kerrow 2019 - ISSN: 1234-5678")).toBe("footer");
    expect(kindOf("Copyright law was changed in 2019, the harbour master said.")).toBeNull();
  });
  it("stays whole where its outlet reads as a dateline's", () => {
    const text = "The town has planted a thousand trees along its beach this week.\n© 2015 Kerrow.com - Kerrow Network";
    const { lines, evidence } = described(text, languageOf("en"));
    expect(evidence.at(-1)?.kind).toBe("footer");
    expect(lines.at(-1)?.end).toBe(text.length);
    expect(lines).toHaveLength(2);
  });
});

describe("ways to share", () => {
  it("are a row of them, or a button; a title may name a network or two", () => {
    expect(kindOf("Share on Facebook Share on Twitter WhatsApp")).toBe("share");
    expect(kindOf("Click to share on Facebook (Opens in new window)")).toBe("share");
    expect(kindOf("TikTok tests longer films of the harbour as it takes on YouTube")).toBeNull();
    expect(kindOf("Facebook lets the harbour sell its old nets")).toBeNull();
  });
});

describe("a heading of a list", () => {
  it("may name its day or its number, or open as a row of a menu does", () => {
    const indonesian = languageOf("id");
    expect(kindOf("Sorotan Hari Ini", indonesian)).toBe("heading");
    expect(kindOf("Sorotan 12 Mei 2025", indonesian)).not.toBe("heading");
    expect(kindOf("5 Berita Terpopuler", indonesian)).toBe("heading");
    expect(kindOf("Kabar Terkini Dari Daerah", indonesian)).toBe("heading");
    expect(kindOf("Nasional Ekonomi Olahraga Hiburan", indonesian)).toBe("navigation");
  });
  it("is told by the phrase that closes it", () => {
    expect(kindOf("Today's top stories")).toBe("heading");
    expect(kindOf("Top stories of Kerrow make sailors laugh")).not.toBe("heading");
  });
});

describe("a stamp", () => {
  it("is a date and little else; a day in words may stand in a title", () => {
    const indonesian = languageOf("id");
    expect(kindOf("Sumberan Pos, Senin, 12 Mei 2025", indonesian)).toBe("published");
    expect(kindOf("Hari ini", indonesian)).toBe("published");
    expect(kindOf("Kurs Rupiah Hari Ini Menguat Tipis", indonesian)).toBeNull();
  });
});

describe("an address", () => {
  it("is told by its telephone as well as by its postal code", () => {
    expect(kindOf("Jl. Merdeka No. 12, Sumberan, Telp. +62 281 555123", languageOf("id"))).toBe("footer");
    expect(kindOf("12 Mill Lane, Kerrow | 302-555-1234 tips | 302-555-1235 office")).toBe("footer");
    expect(kindOf("Harga emas naik 12 persen, ini daftarnya", languageOf("id"))).toBeNull();
  });
});

describe("a line of tags", () => {
  it("is told by wide gaps behind its label", () => {
    expect(kindOf("Tags   Harbour   Port Kerrow   Trees")).toBe("tags");
    expect(kindOf("Tags for the boats are sold at the harbour")).not.toBe("tags");
  });
});
