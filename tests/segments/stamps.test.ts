import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.js";

const STORIES = {
  en: [
    "Port Kerrow plants a thousand trees on its beach",
    "The town of Port Kerrow has planted a thousand trees along its southern beach this week, the harbour master said.",
    "The trees came from three schools of the district, which had raised them in their yards over the past two years.",
  ],
  id: [
    "Sendang Tanam Seribu Bakau di Pantai Selatan",
    "Kabupaten Sendang menanam seribu bakau di pantai selatan pekan ini, kata kepala dinas lingkungan setempat.",
    "Bibit bakau itu berasal dari tiga sekolah yang merawatnya di halaman selama dua tahun terakhir.",
  ],
  ms: [
    "Sendang tanam seribu bakau di pantai selatan",
    "Majlis Daerah Sendang menanam seribu pokok bakau di pantai selatan minggu ini, kata pengarah jabatan itu.",
    "Anak pokok itu datang daripada tiga sekolah yang menjaganya di halaman selama dua tahun lalu.",
  ],
} as const;

describe("the stamp of publication", () => {
  it.each([
    ["id", "Senin, 18 November 2019 | 10:20 WIB"],
    ["id", "Kabar Sendang - 18/11/2019, 10:20 WIB"],
    ["id", "Diterbitkan: Senin, 18 November 2019 pukul 10.20"],
    ["id", "Kabupaten Sendang, Senin, 18 November 2019"],
    ["id", "Senin, 18 November 2019 | Dibaca 120 kali"],
    ["id", "Created: 2019-11-18T10:20:00+07:00"],
    ["ms", "Isnin, 18 November 2019 | 10:20 PG"],
    ["ms", "Disiarkan pada: 18 November 2019"],
    ["en", "Politics | November 18, 2019"],
    ["en", "Nov. 18, 2019, 5:32 a.m. ET"],
    ["en", "Updated 5:32 AM ET, Mon November 18, 2019"],
    ["en", "Port Kerrow, Nov 18, 2019 10:20 IST"],
    ["en", "Published November 18, 2019 • 3 minute read"],
    ["en", "10:20 18.11.2019"],
  ] as const)("stands above or below the title (%s): %s", (language, stamp) => {
    const [title, ...story] = STORIES[language];
    for (const top of [
      [title, stamp],
      [stamp, title],
    ]) {
      const { headline, published, body } = extract([...top, ...story].join("\n"));
      expect(published).toMatchObject({ date: "2019-11-18", text: stamp });
      expect(headline?.text).toBe(title);
      expect(body.map(({ text }) => text)).toEqual(story);
    }
  });
  it("ends at a bar before what is counted or dated anew, and not before a title", () => {
    const [title, ...story] = STORIES.en;
    const stampOf = (line: string): string | undefined =>
      extract([title, line, ...story].join("\n")).published?.text.trimEnd();
    expect(stampOf("Nov 18, 2019 • Last updated 2 days ago • 3 minute read")).toBe("Nov 18, 2019 •");
    expect(stampOf("November 18, 2019 10:20 am | 998 Views")).toBe("November 18, 2019 10:20 am |");
    expect(stampOf("November 18, 2019 | 3 min read")).toBe("November 18, 2019 | 3 min read");
  });
  it("is no date of another page, below a heading or among the story's paragraphs", () => {
    const [title, ...story] = STORIES.id;
    const [lead = "", second = ""] = story;
    const more = [lead, second, lead, second].map((line, index) => `Kabar ${index}: ${line}`);
    const others = ["Berita Lainnya", "18 Nov 2019, 10:20 WIB", "Pemkab Sendang Bangun Tiga Jembatan Baru"];
    expect(extract([title, ...story, ...more, ...others, ...others].join("\n")).published).toBeNull();
  });
});
