import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { segmented } from "./support.js";

const STORIES = {
  en: [
    "Old nets go on show in Port Kerrow",
    "March 12, 2024",
    "The museum of Port Kerrow will show nets that were made two hundred years ago, its director said.",
    "Ruth Amadi said the nets came from families who had kept them in their cellars since the war.",
    "“People brought them in bags and boxes,” she told reporters at the old customs house.",
  ],
  id: [
    "Warga Sumberan Gelar Pesta Laut Akhir Pekan",
    "Selasa, 12 Maret 2024",
    "SUMBERAN - Warga Desa Sumberan akan menggelar pesta laut pada akhir pekan ini, kata Kepala Desa Budi Santoso.",
    "Budi mengatakan pesta itu akan diikuti ratusan nelayan dari tiga desa di pesisir selatan.",
    '"Kami sudah menyiapkan perahu hias dan hidangan laut untuk semua tamu," ujar Budi di balai desa.',
  ],
};

function kindsOf(language: "en" | "id", last: string): (string | undefined)[] {
  const page = [...STORIES[language], last].join("\n");
  const { segments } = segmented(page, languageOf(language));
  return [segments[1]?.kind, segments.at(-1)?.kind];
}

describe("a last sentence that is little more than a date", () => {
  it.each([
    "The match kicks off at 7.45pm on Saturday.",
    "Kick-off is at 3pm on Saturday.",
    "The exhibition opens at 10 a.m. on Monday.",
    "The show airs at 9pm on Sunday on the harbour channel.",
    "The funeral is on Monday at 11:00.",
    "A by-election will be held on December 11.",
    "A ruling is expected on July 7.",
  ])("is the story's, and the stamp above it stays: %s", (last) => {
    expect(kindsOf("en", last)).toEqual(["published", "body"]);
  });
  it.each([
    "Acara dimulai pukul 08.00 WIB pada Sabtu.",
    "Sidang akan dilanjutkan pada Senin, 18 Maret 2024.",
    "Pendaftaran dibuka sampai 30 April 2024.",
  ])("is so in Indonesian: %s", (last) => {
    expect(kindsOf("id", last)).toEqual(["published", "body"]);
  });
  it.each(["Updated on March 12, 2024.", "Last updated on Tuesday at 9 a.m.", "© Kerrow Herald, March 12, 2024."])(
    "is none where it dates the page: %s",
    (last) => {
      expect(kindsOf("en", last)[1]).not.toBe("body");
    },
  );
  it("is a stamp above the story where it says so", () => {
    const [title, , ...story] = STORIES.en;
    const page = [title, "This story was published on 12 March 2024.", ...story].join("\n");
    expect(segmented(page, languageOf("en")).segments[1]?.kind).toBe("published");
  });
});
