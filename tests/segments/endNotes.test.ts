import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.js";

const STORY = [
  "Pasar Kliwon Dibuka Kembali Setelah Setahun Diperbaiki",
  "Senin, 3 Maret 2025 10:00 WIB",
  "Pemerintah Kabupaten Sumberan membuka kembali pasar lama yang diperbaiki sejak tahun lalu dengan dana dua miliar rupiah.",
  "Kepala Dinas Perdagangan Sumberan Surti Lamo mengatakan pasar itu kini menampung empat ratus pedagang dari sembilan desa.",
  '"Kami berharap para pedagang segera menempati kios yang sudah disiapkan," kata Surti di lokasi, Senin.',
  "Ia menambahkan bahwa retribusi dibebaskan selama tiga bulan pertama bagi semua pedagang yang mendaftar bulan ini.",
];
const STORY_LINES = 4;

function below(...lines: readonly string[]): ReturnType<typeof extract> {
  return extract([...STORY, ...lines].join("\n"));
}

describe("what signs an Indonesian or Malay story off on its own line", () => {
  it.each([
    ["(Kabarkita.com/Salma)", "Salma", "author"],
    ["(KabarSumberan.co.id/Rahma Dewi)", "Rahma Dewi", "author"],
    ["- BERNAMA", "BERNAMA", "author"],
    ["-- BERNAMA", "BERNAMA", "author"],
    ["- KABAR/sd", null, "author"],
    ["Penerjemah: Rahma Dewi", "Rahma Dewi", "editor"],
    ["Penerjemah/Editor: Rahma Dewi", "Rahma Dewi", "editor"],
    ["Alih bahasa: Rahma Dewi", "Rahma Dewi", "editor"],
    ["Penyunting Bahasa: Rahma Dewi", "Rahma Dewi", "editor"],
    ["*) Bima Adi Lamo, Dosen Universitas Sumberan", "Bima Adi Lamo", "author"],
    ["Bima Adi Lamo adalah dosen Universitas Sumberan.", "Bima Adi Lamo", "author"],
    ["*Penulis adalah peneliti di Lembaga Survei Sumberan.", null, "author"],
  ])("is a byline: %s", (line, name, role) => {
    const { byline, body, organizations } = below(line);
    expect(byline.map((one) => [one.name, one.role])).toEqual([[name, role]]);
    expect(body).toHaveLength(STORY_LINES);
    expect(organizations.map((one) => one.name).join()).not.toMatch(/kabar|bernama/i);
  });
  it.each([
    "Surti Lamo adalah dosen Universitas Sumberan sebelum menjadi kepala dinas.",
    "Bima Adi Lamo adalah pedagang tertua di pasar itu dan sudah berjualan sejak muda.",
    "Pasar itu buka setiap hari (pagi dan sore) bagi warga sembilan desa di sekitarnya.",
  ])("is none where it is about somebody in the story: %s", (line) => {
    const { byline, body } = below(
      line,
      "Warga menyambut baik pembukaan pasar itu, dan berharap harga kios tidak naik.",
    );
    expect(byline).toEqual([]);
    expect(body).toHaveLength(STORY_LINES + 2);
  });
});

describe("topics below a story", () => {
  it("stay a list where one is an agency", () => {
    const topics = [
      "Berita Terkait",
      "- Harga pasar naik di Sumberan",
      "- Reuters",
      "- Pasar Kliwon ramai pada hari pertama",
    ];
    expect(below(...topics).byline).toEqual([]);
  });
});

describe("the house's notes below a story", () => {
  it.each([
    ["Disclaimer: berita ini tidak bertujuan mengajak pembaca menjual atau membeli saham.", "footer"],
    ["DISCLAIMER ON: Artikel ini merupakan kiriman dari pembaca.", "footer"],
    ["Catatan redaksi: Artikel ini diperbarui pada Selasa untuk meluruskan nama pejabat.", "footer"],
    [
      "Simak breaking news pilihan kami di ponselmu. Pilih saluran Kabarkita di https://www.whatsapp.com/channel/0X",
      "promo",
    ],
  ])("are none of it: %s", (line, kind) => {
    const { body, boilerplate } = below(line);
    expect(body).toHaveLength(STORY_LINES);
    expect(boilerplate.map((one) => one.kind)).toEqual([kind]);
  });
  it.each([
    "Catatan redaksi tentang pasar itu menunjukkan bahwa kios pertama dibuka sebelum perang.",
    "Pedagang membuat grup WhatsApp dan Telegram untuk mengatur giliran menjaga kios pada malam hari.",
  ])("are not what the story tells: %s", (line) => {
    const { body } = below(line, "Warga menyambut baik pembukaan pasar itu, dan berharap harga kios tidak naik.");
    expect(body).toHaveLength(STORY_LINES + 2);
  });
});

describe("an author's office and place", () => {
  const page = (line: string): (string | null)[] =>
    extract(
      [
        "Port Kerrow plants a thousand trees on its beach",
        line,
        "November 19, 2024",
        "The town of Port Kerrow has planted a thousand trees along its southern beach this week, the harbour master said.",
        "The trees came from three schools of the district, which had raised them in their yards over the past two years.",
      ].join("\n"),
    ).byline.map(({ name }) => name);
  it.each([
    ["By Liam Corbett, Health Correspondent", ["Liam Corbett"]],
    ["By Liam Corbett, Chief Reporter in Port Kerrow", ["Liam Corbett"]],
    ["Liam Corbett, Political Editor", ["Liam Corbett"]],
    ["By Liam Corbett and Ada Pell, Political Reporters", ["Liam Corbett", "Ada Pell"]],
    ["By Liam Corbett, Abuja", ["Liam Corbett"]],
    ["By Staff Writer", [null]],
    ["By Liam Corbett, Ada Pell", ["Liam Corbett", "Ada Pell"]],
    ["By Liam Corbett, Ada London", ["Liam Corbett", "Ada London"]],
  ])("are no names: %s", (line, names) => {
    expect(page(line)).toEqual(names);
  });
});
