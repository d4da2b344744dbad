/** Places right before the day, which are no part of the office before them, and ranks before a name. */
import { describe, expect, it } from "vitest";
import { said } from "./support.js";

function lastOf(paragraph: string): string {
  const last = said([paragraph], { code: "id" }).at(-1);
  return `${last?.speaker} | ${last?.role}`;
}

describe("a place right before the day", () => {
  it.each([
    ["Ketua Umum Partai Maju Bersama di Bandung, Senin (3/6).", "Ketua Umum Partai Maju Bersama"],
    ["Direktur Utama PT Laju Nusa di Jakarta, Selasa (4/6/2024).", "Direktur Utama PT Laju Nusa"],
    ["kuasa hukum PT Laju Nusa di Pengadilan Negeri Jakarta Selatan, Selasa (4/6).", "kuasa hukum PT Laju Nusa"],
    ["Ketua Komisi III DPR di Gedung DPR, Jakarta, Selasa (4/6/2024).", "Ketua Komisi III DPR"],
    ["peneliti Institut Alam Lestari di Jakarta, Selasa.", "peneliti Institut Alam Lestari"],
    ["Kabid Humas Polda Riau di Mapolda Riau, Jumat (3/5/2024).", "Kabid Humas Polda Riau"],
    ["warga di lokasi, Senin (3/6/2024).", "warga"],
  ])("is no part of the office: %s", (rest, role) => {
    expect(lastOf(`"Kami siap bekerja sama," kata Rudi Hartono, ${rest}`)).toBe(`Rudi Hartono | ${role}`);
    expect(lastOf(`Rencana itu sudah lama disiapkan, kata Rudi Hartono, ${rest}`)).toBe(`Rudi Hartono | ${role}`);
  });

  it.each([
    ["pedagang di Pasar Johar, Senin (3/6/2024).", "pedagang di Pasar Johar"],
    ["warga di Bandung, Senin (3/6/2024).", "warga di Bandung"],
    ["dosen Universitas Andalas di Padang.", "dosen Universitas Andalas di Padang"],
    ["Duta Besar RI di Kairo, Senin (3/6/2024).", "Duta Besar RI di Kairo"],
    ["peneliti di Institut Alam Lestari, Selasa (4/6).", "peneliti di Institut Alam Lestari"],
  ])("belongs to it where no body stands before, or no day behind: %s", (rest, role) =>
    expect(lastOf(`"Kami siap bekerja sama," kata Rudi Hartono, ${rest}`)).toBe(`Rudi Hartono | ${role}`),
  );
});

describe("ranks before a name", () => {
  it.each([
    ["Direktur Operasional PT Nusa Air Capt. Rudi Hartono", "Direktur Operasional PT Nusa Air Capt"],
    ["Danposramil Kalirejo Peltu Rudi Hartono", "Danposramil Kalirejo Peltu"],
    ["Babinsa Desa Wangi, Sersan Mayor Rudi Hartono", "Babinsa Desa Wangi, Sersan Mayor"],
    ["Kepala Staf Koarmada I Laksdya Rudi Hartono", "Kepala Staf Koarmada I Laksdya"],
    ["Bharada Rudi Hartono", "Bharada"],
  ])("belong to the role: %s", (source, role) =>
    expect(lastOf(`"Warga sudah mengungsi," kata ${source}.`)).toBe(`Rudi Hartono | ${role}`),
  );
});
