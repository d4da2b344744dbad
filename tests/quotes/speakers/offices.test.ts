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
  ])("is who was named with it, in other words too: %s, %s", (role, office) =>
    expect(lastSpeaker(role, office)).toBe("Rudi Halim"),
  );

  it.each([
    ["Humas PT Bukit Emas", "Gubernur Sulawesi Selatan"],
    ["Bupati Luwu", "Wakil Bupati Luwu"],
    ["Wakil Gubernur Jawa Barat", "Gubernur"],
    ["Kapolres Luwu AKBP", "Kapolda Sulawesi Selatan"],
    ["Ketua DPRD Sleman", "Menteri Kesehatan"],
  ])("is nobody whom the page names with another: %s, %s", (role, office) =>
    expect(lastSpeaker(role, office)).toBe("null"),
  );
});
