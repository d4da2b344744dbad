import { describe, expect, it } from "vitest";
import { joinAdjacent, joinInner } from "../../src/entities/bracketAliases.js";
import { type Bracketed, bracketed } from "../../src/entities/brackets.js";
import { formsOf } from "../../src/entities/forms.js";
import { Groups } from "../../src/entities/groups.js";
import { type Reading, read } from "../../src/entities/reading.js";
import { type Mention, textOf } from "../../src/entities/runs.js";
import { languageOf } from "../../src/languages/index.js";

function reading(text: string): Reading {
  const paragraphs = [{ start: 0, end: text.length }];
  return read({ text, headline: null, paragraphs, dateline: null, pageDate: null }, languageOf("id"));
}

/** The names as mentions, wherever the page prints them. */
function mentionsOf(page: Reading, names: readonly string[]): Mention[] {
  const found: Mention[] = [];
  for (let first = 0; first < page.words.count; first++) {
    for (let last = page.words.count; last > first; last--) {
      if (!names.includes(textOf(page, { first, last }))) continue;
      found.push({ first, last, reason: "told" });
      first = last - 1;
      break;
    }
  }
  return found;
}

function groupsOf(text: string, names: readonly string[], join: typeof joinAdjacent): string[][] {
  const page = reading(text);
  const forms = formsOf(page, mentionsOf(page, names));
  const groups = new Groups(forms.length);
  join({ reading: page, forms, groups }, []);
  const byRoot = new Map<number, string[]>();
  forms.forEach((form, i) => {
    const root = groups.rootOf(i);
    byRoot.set(root, [...(byRoot.get(root) ?? []), form.text]);
  });
  return [...byRoot.values()];
}

describe("a name that fills the bracket behind another", () => {
  it("is its short form, spelled or not", () => {
    const [full, short] = ["Pengadilan Negeri Lembah Raya", "PN Lemraya"];
    const text = `Sidang di ${full} (${short}) ditunda. Hakim ${short} sakit.`;
    expect(groupsOf(text, [full, short], joinAdjacent)).toEqual([[full, short]]);
  });

  it("stays apart where it ends with the name's own short form", () => {
    const [full, short] = ["Komisi Pemberantasan Korupsi", "Pansel KPK"];
    expect(groupsOf(`Panitia ${full} (${short}) bekerja.`, [full, short], joinAdjacent)).toEqual([[full], [short]]);
  });

  it("stays apart where more stands in the bracket, or something between", () => {
    const [full, short] = ["Dinas Pasar Lembah Raya", "Dispar"];
    expect(groupsOf(`Kata ${full} (dan ${short}) kemarin.`, [full, short], joinAdjacent)).toHaveLength(2);
    expect(groupsOf(`Kata ${full} dan (${short}) kemarin.`, [full, short], joinAdjacent)).toHaveLength(2);
  });

  it("stays apart where it is known as the short form of a part", () => {
    const [full, short] = ["Kantor Komisi Pemilihan Umum", "KPU"];
    expect(groupsOf(`Kata ${full} (${short}) kemarin.`, [full, short], joinAdjacent)).toHaveLength(2);
  });
});

describe("the short form inside a name", () => {
  const full = "Tim Pemenangan Daerah (TPD) Darto-Wira";

  it("is that name where it stands alone", () => {
    expect(groupsOf(`${full} rapat. Menurut TPD, hasilnya baik.`, [full, "TPD"], joinInner)).toEqual([[full, "TPD"]]);
  });

  it("has no letter for a head", () => {
    const [company, office] = [
      "PT Bank Lumbung Padi (BLP) Tbk",
      "Kementerian Lumbung dan Padi (LP) Republik Indonesia",
    ];
    expect(groupsOf(`${company} rugi. Kata BLP, itu biasa.`, [company, "BLP"], joinInner)).toHaveLength(1);
    expect(groupsOf(`${office} rapat. Kata LP, itu biasa.`, [office, "LP"], joinInner)).toHaveLength(1);
  });

  it("stays apart where two names hold it", () => {
    const other = "Tim Pemenangan Daerah (TPD) Sena-Bayu";
    const text = `${full} bertemu ${other} di balai. Menurut TPD, hasilnya baik.`;
    expect(groupsOf(text, [full, other, "TPD"], joinInner)).toHaveLength(3);
  });

  it("stays apart where the words before it do not spell it", () => {
    const long = "Seksi Taman Dinas Pertamanan (DP) Lembah";
    expect(groupsOf(`${long} rapat. Kata DP, baik.`, [long, "DP"], joinInner)).toHaveLength(2);
  });
});

describe("the bracket behind an acronym", () => {
  const pairs = (text: string): string[][] => {
    const page = reading(text);
    return bracketed(page).map(({ full, short }: Bracketed) => [textOf(page, full), textOf(page, short)]);
  };

  it("holds its full name", () => {
    expect(pairs("Ia anggota GPSM (Gabungan Pengrajin Sapu Maju) sejak lama.")).toEqual([
      ["Gabungan Pengrajin Sapu Maju", "GPSM"],
    ]);
  });

  it.each([
    "Ia anggota GPSM (sejak Gabungan Pengrajin Sapu Maju berdiri) dan lain-lain.",
    "Ia anggota GPSM (Forum Warga Kota) sejak lama.",
    "Ia anggota GPSM (Gabungan Pengrajin Sapu Maju",
  ])("holds none in %j", (text) => expect(pairs(text)).toEqual([]));
});
