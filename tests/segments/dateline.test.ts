import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.js";
import { languageOf } from "../../src/languages/index.js";
import type { Span } from "../../src/shapes.js";
import { described, segmented } from "./support.js";

describe("a dateline", () => {
  it("opens with a place in small letters before its outlet, and not with a sentence", () => {
    const place = (text: string): unknown => {
      const found = described(text).dateline?.mention.place;
      return found ? text.slice(found.start, found.end) : null;
    };
    const story = "Warga Sumberan menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa.";
    expect(place(`Sumberan, Kabarkita.com – ${story}`)).toBe("Sumberan");
    expect(place(`Menurut warga Sumberan, Kabarkita.com – ${story}`)).toBeNull();
  });
  it("has a place that ends before its date", () => {
    const place = (opening: string): unknown => {
      const text = `${opening} The town has planted a thousand trees along its beach, the harbour master said on Monday.`;
      const { dateline } = segmented(text, languageOf("en"));
      return dateline?.place ? text.slice(dateline.place.start, dateline.place.end) : null;
    };
    expect(place("PORT KERROW, April 25 (Acme) -")).toBe("PORT KERROW");
    expect(place("PORT KERROW 14 Nov. –")).toBe("PORT KERROW");
    expect(place("PORT KERROW, Kerrowshire (Acme) -")).toBe("PORT KERROW, Kerrowshire");
  });
  it("names an outlet in words behind the place, and keeps the day before an agency", () => {
    const partsOf = (opening: string): unknown => {
      const text = `${opening} Warga menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa sekolah.`;
      const { dateline } = segmented(text, languageOf("id"));
      const words = (span: Span | null | undefined): string | null => (span ? text.slice(span.start, span.end) : null);
      return [words(dateline?.place), words(dateline?.publisher)];
    };
    expect(partsOf("Sumberan, Kabar Nusa --")).toEqual(["Sumberan", "Kabar Nusa"]);
    expect(partsOf("Sumberan, Kepulauan Nusa --")).toEqual([null, null]);
    expect(partsOf("SUMBERAN LAMA 10 Mac (NUSA) --")).toEqual(["SUMBERAN LAMA", "NUSA"]);
  });
  it("behind a standfirst takes the words with which the story names its place again", () => {
    const story = "Pelabuhan ikan di Muara Kelapa Timur akan dibuka bulan depan, kata bupati setempat.";
    const placeOf = (page: string): string | null | undefined => extract(page).dateline?.place;
    expect(placeOf(`Nelayan menunggu tempat pelelangan yang baru Muara Kelapa Timur (ANTARA) - ${story}`)).toBe(
      "Muara Kelapa Timur",
    );
    // a name that ends the standfirst is not part of the place
    expect(placeOf(`Nelayan menunggu kedatangan Bupati Sundari Timur (ANTARA) - ${story}`)).toBe("Timur");
  });

  it("is told by a whole date behind its place, by a wire between slashes and by an agency in small letters", () => {
    const partsOf = (opening: string, code: string): unknown => {
      const text = `${opening} Warga menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa sekolah.`;
      const { dateline } = segmented(text, languageOf(code));
      const words = (span: Span | null | undefined): string | null => (span ? text.slice(span.start, span.end) : null);
      return [words(dateline?.place), words(dateline?.publisher)];
    };
    expect(partsOf("Sumberan, 7 Juli 2025 –", "id")).toEqual(["Sumberan", null]);
    expect(partsOf("Sumberan Lama, Senin, 7 Juli 2025 -", "id")).toEqual(["Sumberan Lama", null]);
    expect(partsOf("OSTERFELDE, 14. Mai 2025.", "de")).toEqual(["OSTERFELDE", null]);
    expect(partsOf("OSTERFELDE (dpa/lno) -", "de")).toEqual(["OSTERFELDE", "dpa/lno"]);
    expect(partsOf("KERROW HEAD, Ore., June 9, 2025 /AcmeWire/ --", "en")).toEqual(["KERROW HEAD, Ore.", "AcmeWire"]);
    expect(partsOf("Sumberan, Kabarkita –", "id")).toEqual(["Sumberan", "Kabarkita"]);
    expect(partsOf("Senin, 7 Juli 2025 -", "id")).toEqual([null, null]);
    expect(partsOf("Ketua warga Sumberan, 7 Juli 2025 -", "id")).toEqual([null, null]);
    expect(partsOf("Sari Dewi (kiri) -", "id")).toEqual([null, null]);
  });
  it("ends in a colon where a place is known, dated or named on the page, which a kicker is not", () => {
    const placeOf = (opening: string, code = "ms"): string | null => {
      const story =
        "Kerajaan akan menyalurkan bantuan segera kepada peniaga kecil di Sumberan yang terjejas banjir minggu lalu.";
      const text = `${opening} ${story}`;
      const place = segmented(text, languageOf(code)).dateline?.place;
      return place ? text.slice(place.start, place.end) : null;
    };
    expect(placeOf("KUALA LUMPUR:")).toBe("KUALA LUMPUR");
    expect(placeOf("Los Angeles:")).toBe("Los Angeles");
    expect(placeOf("SUMBERAN:")).toBe("SUMBERAN");
    expect(placeOf("Sumberan:")).toBe("Sumberan");
    expect(placeOf("BATU LANTANG, 3 Mac:")).toBe("BATU LANTANG");
    expect(placeOf("BATU LANTANG:")).toBeNull();
    expect(placeOf("JUMBO:")).toBeNull();
    expect(placeOf("Ulasan:")).toBeNull();
    expect(placeOf("VIDEO 3:", "id")).toBeNull();
    expect(placeOf("ISNIN, 3 Mac:")).toBeNull();
    expect(placeOf("Sumberan:", "en")).toBeNull();
  });
  it("is found below a stamp that opens with the outlet", () => {
    const story =
      "SUMBERAN, Kabarkita.com - Warga menanam seribu bakau di pantai selatan pada Minggu pagi bersama siswa.";
    const lines = ["Warga Sumberan Menanam Bakau", "Kabarkita.com - 31/10/2019, 15:20 WIB", story];
    expect(segmented(lines.join("\n"), languageOf("id")).dateline?.place).not.toBeUndefined();
  });
});
