import { describe, expect, it } from "vitest";
import { statementsOf } from "../support.js";

const lastSpeaker = (role: string, office: string): string | undefined =>
  statementsOf([
    `"Kabar itu tidak benar," bantah ${role}, Rudi Halim, Senin (13/5/2024).`,
    `${office} meminta semua pihak tetap tenang.`,
  ])
    .at(-1)
    ?.replace(/^.* \| /, "");

describe("an office without a name", () => {
  it.each([
    ["Gubernur Jawa Barat", "Gubernur"],
    ["Plt Bupati Luwu", "Bupati"],
    ["Presiden", "Presiden RI"],
    ["Menkeu", "Menteri Keuangan"],
    ["Kepala Bidang Humas Polda Jambi", "Kabid Humas"],
    ["Kepala Kepolisian Resor Tegal", "Kapolres"],
    ["Kadinkes Tegal", "Kepala Dinas Kesehatan"],
    ["Dirut PT Laju Nusa", "Direktur Utama"],
    ["Menteri Pariwisata", "Menteri Pariwisata yang hadir di sana"],
    ["Gubernur Jabar", "Gubernur Jawa Barat"],
    ["Kapolda Sumut", "Kapolda Sumatera Utara"],
    ["Menteri Kesehatan", "Menkes RI"],
    ["Menkes RI", "Menteri Kesehatan"],
    ["Kepala SMPN 3", "Kepala Sekolah"],
    ["Kepala SMPN 3", "Kepsek"],
    ["Direktur RSUD Tirta", "Direktur Rumah Sakit"],
    ["Kepala BPBD", "Kepala Badan"],
    ["Kepala BPBD", "Kalaksa"],
    ["Bupati Luwu", "Kepala Daerah"],
    ["Presiden", "Kepala Negara"],
    ["Ketua DPRD", "Ketua Dewan"],
    ["Kajari Tirta", "Kepala Kejaksaan"],
    ["Pj Gubernur", "Penjabat Gubernur"],
    ["Kasatreskrim", "Kasat Reskrim"],
  ])("is who was named with it, in other words too: %s, %s", (role, office) =>
    expect(lastSpeaker(role, office)).toBe("Rudi Halim"),
  );

  it.each([
    ["Humas PT Bukit Emas", "Gubernur Sulawesi Selatan"],
    ["Bupati Luwu", "Wakil Bupati Luwu"],
    ["Wakil Gubernur Jawa Barat", "Gubernur"],
    ["Kapolres Luwu AKBP", "Kapolda Sulawesi Selatan"],
    ["Ketua DPRD Sleman", "Menteri Kesehatan"],
    ["Kepala Dinas Kesehatan", "Bupati"],
    ["Kasat Reskrim Polres Luwu", "Kapolres"],
    ["warga", "Gubernur"],
  ])("is nobody whom the page names with another: %s, %s", (role, office) =>
    expect(lastSpeaker(role, office)).toBe("null"),
  );
});

describe("an office behind who was named with no rival to it", () => {
  it.each([
    ["id", '"Kabar itu tidak benar," bantah AKBP Rudi Halim.', "Kapolres meminta semua pihak tetap tenang."],
    ["ms", '"Kami sedia," kata Menteri Besar Rudi Halim.', "MB meminta semua pihak bertenang."],
  ])("is theirs: %s %s", (code, first, next) =>
    expect(statementsOf([first, next], { code }).at(-1)).toMatch(/ \| Rudi Halim$/),
  );

  it("is not where it is another", () => {
    const first = '"Kami sedia," kata Menteri Besar Rudi Halim.';
    const next = "Perdana Menteri meminta semua pihak bertenang.";
    expect(statementsOf([first, next], { code: "ms" }).at(-1)).toMatch(/ \| null$/);
  });
});
