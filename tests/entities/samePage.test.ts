/** What a page's other names say of a name: its alias, its boundary, its head alone. */
import { describe, expect, it } from "vitest";
import { organizationGroups } from "../../src/entities/aliases.js";
import { bareHeads } from "../../src/entities/bareHeads.js";
import { formsOf } from "../../src/entities/forms.js";
import { grown } from "../../src/entities/grown.js";
import { asInStory } from "../../src/entities/headlineNames.js";
import { joinedOverBrackets } from "../../src/entities/joinBrackets.js";
import { organizationsByRule } from "../../src/entities/organizationRules.js";
import { type Reading, read } from "../../src/entities/reading.js";
import { type Mention, textOf } from "../../src/entities/runs.js";
import { languageOf } from "../../src/languages/index.js";

function readingOf(text: string, headline = ""): Reading {
  const page = headline ? `${headline}\n${text}` : text;
  const start = headline ? headline.length + 1 : 0;
  const title = headline ? { start: 0, end: headline.length } : null;
  const article = {
    text: page,
    headline: title,
    paragraphs: [{ start, end: page.length }],
    dateline: null,
    pageDate: null,
  };
  return read(article, languageOf("id"));
}

/** Every place that prints one of the names; of names that begin together the longest. */
function mentionsOf(reading: Reading, names: readonly string[]): Mention[] {
  const found: Mention[] = [];
  for (let first = 0; first < reading.words.count; first++) {
    for (let last = Math.min(reading.words.count, first + 12); last > first; last--) {
      if (!names.includes(textOf(reading, { first, last }))) continue;
      found.push({ first, last, reason: "told" });
      first = last - 1;
      break;
    }
  }
  return found;
}

function groupsOf(text: string, names: readonly string[]): string[][] {
  const reading = readingOf(text);
  const forms = formsOf(reading, mentionsOf(reading, names));
  const groups = organizationGroups(reading, forms, []);
  const byRoot = new Map<number, string[]>();
  forms.forEach(({ text }, i) => {
    byRoot.set(groups.rootOf(i), [...(byRoot.get(groups.rootOf(i)) ?? []), text]);
  });
  return [...byRoot.values()];
}

describe("one organization by two names:", () => {
  it.each([
    ["Dinas Kesehatan Kota Lumbung", "Dinas Kesehatan"],
    ["Dinas Kesehatan Kota Lumbung", "Dinkes"],
    ["Ikatan Alumni Universitas Lumbung", "Ikatan Alumni"],
    ["PT Rimba Lestari (Persero) Tbk", "Rimba Lestari"],
    ["Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Sleman", "BPBD Sleman"],
    ["Polsek Kec. Lumbung", "Polsek Lumbung"],
    ["Pengadilan Negeri Lumbung", "PN Lumbung"],
    ["Pengadilan Agama Lumbung", "PA Lumbung"],
    ["PT Wirakarsa Sentosa Indonesia", "Wirakarsa"],
    ["Kementerian Lumbung Padi RI", "Kementerian Lumbung Padi"],
    ["Lembaga Bantuan Hukum (LBH) Lumbung", "LBH Lumbung"],
    ["Kodam XXX/Lumbung", "Kodam XXX Lumbung"],
    ["The Lumbung Watch", "Lumbung Watch"],
    ["DPP Partai Lumbung", "DPP"],
    ["Ikatan Alumni Universitas Indonesia", "Ikatan Alumni UI"],
    ["Bursa Efek Indonesia", "Bursa"],
  ])("%s, %s", (full, short) =>
    expect(groupsOf(`Petugas ${full} datang. Kata ${short}, itu biasa.`, [full, short])).toHaveLength(1),
  );

  it.each([
    ["Dinas Kesehatan Kota Lumbung", "Dinas Kesehatan Kota Sawah", "Dinas Kesehatan"],
    ["KPU Kabupaten Garut", "KPU"],
    ["Golkar Garut", "Golkar"],
    ["DPP Partai Lumbung", "DPP Partai Sawah", "DPP"],
    ["DPP Partai Lumbung", "Partai Lumbung"],
    ["Satbinmas Polres Lumbung", "Polres Lumbung"],
  ])("but not %s", (...names) => {
    expect(groupsOf(names.map((name) => `Kata ${name}, itu biasa.`).join(" "), names)).toHaveLength(names.length);
  });
});

describe("a head alone", () => {
  const bareIn = (text: string, names: readonly string[]): string[] => {
    const reading = readingOf(text);
    return bareHeads(reading, mentionsOf(reading, names)).map((mention) => textOf(reading, mention));
  };
  it("is the one body that the page names with it", () => {
    expect(bareIn("Warga mendatangi Polres Garut. Petugas Polres berjaga.", ["Polres Garut"])).toEqual(["Polres"]);
    expect(bareIn("Warga mendatangi Bappeda Garut. Petugas Bappeda berjaga.", ["Bappeda Garut"])).toEqual(["Bappeda"]);
    const bracketed = ["Dinas Kesehatan (Dinkes) Kota Garut", "Dinkes Garut"];
    expect(
      bareIn(
        `Kata ${bracketed[0]}, staf ${bracketed[1]} bersiap sampai malam. Menurut petugas Dinkes, semua berjalan biasa.`,
        bracketed,
      ),
    ).toEqual(["Dinkes"]);
    const both = ["Pemerintah Provinsi Jawa Barat", "Pemprov Jabar"];
    expect(
      bareIn(`Kata ${both[0]}, anggaran jalan rusak segera dicairkan. Kata ${both[1]}, tahun ini Pemprov diam.`, both),
    ).toEqual(["Pemprov"]);
  });
  it("is none of two, and no part of another name", () => {
    expect(bareIn("Kata Polres Garut dan Polres Solo, petugas Polres siap.", ["Polres Garut", "Polres Solo"])).toEqual(
      [],
    );
    expect(bareIn("Kata Polres Garut, Wakil Polres Darto pergi.", ["Polres Garut"])).toEqual([]);
  });
});

describe("a rule's name and the tagger's", () => {
  const grownIn = (text: string, tagged: string): string[] => {
    const reading = readingOf(text);
    const proposals = organizationsByRule(reading);
    return grown(reading, mentionsOf(reading, [tagged]), { proposals, people: [] }).map((run) => textOf(reading, run));
  };
  it("end together: it begins with the rule's head", () => {
    expect(grownIn("Rapat Komite Etik PSSI ditunda.", "PSSI")).toEqual(["Komite Etik PSSI"]);
  });
  it("begin together: what the body is for belongs to it", () => {
    expect(grownIn("Kata Paguyuban Pedagang Pasar Kuda itu.", "Paguyuban Pedagang")).toEqual([
      "Paguyuban Pedagang Pasar Kuda",
    ]);
    expect(grownIn("Kata Paguyuban Garut Pasar Kuda itu.", "Paguyuban Garut")).toEqual(["Paguyuban Garut"]);
  });
  it("but the unit in a role goes with who bears it", () => {
    expect(grownIn("Kata Deputi Bidang Statistik Sosial BPS, itu naik.", "BPS")).toEqual(["BPS"]);
  });
});

describe("a name in a headline", () => {
  const namesIn = (headline: string, text: string, names: readonly string[]): string[] => {
    const reading = readingOf(text, headline);
    return asInStory(reading, mentionsOf(reading, names)).map((mention) => textOf(reading, mention));
  };
  it("ends where the story's does", () => {
    const names = namesIn("Lumbung FC Turun ke Divisi Dua", "Laga itu membuat Lumbung FC kecewa.", [
      "Lumbung FC Turun",
      "Lumbung FC",
    ]);
    expect(names).toEqual(["Lumbung FC", "Lumbung FC"]);
  });
  it("keeps the place that the story leaves out", () => {
    const names = ["Dinas Lumbung Kota Garut", "Dinas Lumbung"];
    expect(namesIn("Dinas Lumbung Kota Garut Ditutup", "Petugas Dinas Lumbung pergi.", names)).toEqual(names);
  });
});

describe("a name runs on behind its bracket", () => {
  const joinedIn = (text: string, names: readonly string[]): string[] => {
    const reading = readingOf(text);
    return joinedOverBrackets(reading, mentionsOf(reading, names)).map((mention) => textOf(reading, mention));
  };
  it("into its legal form or its place", () => {
    expect(joinedIn("Laba PT Bank Lumbung (BL) Tbk naik.", ["PT Bank Lumbung", "BL"])).toEqual([
      "PT Bank Lumbung (BL) Tbk",
    ]);
  });
  it("not over the joint of two bodies", () => {
    const names = ["Barisan Lumbung", "BL", "UMNO"];
    expect(joinedIn("Kata Barisan Lumbung (BL)-UMNO itu.", names)).toEqual(names);
  });
  it("not into what is neither", () => {
    const names = ["PT Bank Lumbung", "BL"];
    expect(joinedIn("Laba PT Bank Lumbung (BL) Turun tajam.", names)).toEqual(names);
  });
});

describe("a known name in small letters", () => {
  const knownIn = (text: string, code = "id"): string[] => {
    const paragraphs = [{ start: 0, end: text.length }];
    const page = read({ text, headline: null, paragraphs, dateline: null, pageDate: null }, languageOf(code));
    return organizationsByRule(page).map((mention) => textOf(page, mention));
  };
  it("is one in Indonesian where its head opens it", () => {
    expect(knownIn("Kata juru bicara kementerian luar negeri, itu biasa.")).toEqual(["kementerian luar negeri"]);
    expect(knownIn("Ia membela kedaulatan rakyat dan jurnal nasional.")).toEqual([]);
  });
  it("is a kind of body elsewhere", () => {
    expect(knownIn("Itu tugas suruhanjaya diraja dan jabatan imigresen malaysia.", "ms")).toEqual([]);
  });
});
