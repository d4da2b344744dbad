import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract.js";

const STORY = [
  "Warga Kampung Sumberan menanam seribu pohon bakau di pantai selatan pada Senin pagi, kata kepala kampung.",
  "Bibit pohon itu dibesarkan oleh murid tiga sekolah di halaman mereka selama dua tahun terakhir.",
  '"Kami ingin anak-anak tahu bahwa pantai ini milik mereka," ujar kepala kampung, Lena Wiratama.',
  "Penanaman berikutnya direncanakan pada bulan depan di muara sungai yang sama.",
]
  .map((line) => `<p>${line}</p>`)
  .join("");

const read = (row: string, more = "") =>
  extract(`<body><h1>Warga Sumberan tanam seribu bakau di pantai</h1>${row}<article>${STORY}</article>${more}</body>`);

describe("a row of author and stamp", () => {
  it.each([
    ["<div><b>Sari Dewi</b> <span>25 Mei 2024, 10:00</span></div>", "Sari Dewi"],
    [
      "<div><span class=author>Sari Dewi</span><span>sari@koran.example</span><span>25 Mei 2024 09:45</span></div>",
      "Sari Dewi",
    ],
    ["<div><span>25 Mei 2024, 10:40</span><span itemprop=author>Tirta Wulung</span></div>", "Tirta Wulung"],
    [
      "<div><span>Oleh</span> <span class=author><a href=/author/admin>Redaksi</a></span> <time>25 Mei 2024</time></div>",
      "Redaksi",
    ],
    [
      "<div><span class=author>Oleh Sari Dewi</span><time>25.05.2024, 17:20</time><span>Waktu baca 3 menit</span></div>",
      "Sari Dewi",
    ],
    [
      "<div><a href=/penulis/td>Tirta Wulung</a><span>Sumberan</span><span>25 Mei 2024 - 13:05 WIB</span></div>",
      "Tirta Wulung",
    ],
  ])("is cut between them: %s", (row, name) => {
    const { byline, published, body } = read(row);
    expect(byline.map((one) => one.name)).toEqual([name]);
    expect(published?.date).toBe("2024-05-25");
    expect(published?.text).not.toContain(name);
    expect(body).toHaveLength(4);
  });
  it.each([
    ["a section beside its stamp", "<div><span>Jawa Tengah</span> <span>25 Mei 2024, 10:00</span></div>"],
    ["a stamp in two elements", "<div><span>Sabtu, 25 Mei 2024</span> <span>10:00 WIB</span></div>"],
    ["a section's link beside its stamp", "<div><a href=/profiles/>Profil Warga</a> <time>25 Mei 2024</time></div>"],
    [
      "a link to guides beside its stamp",
      "<div><a href=/user-guides/a>Panduan Desa</a> <time>25 Mei 2024</time></div>",
    ],
    ["a title beside its stamp", "<div><a href=/1>Sari Dewi Resmikan Pasar</a> <span>25 Mei 2024</span></div>"],
  ])("is none: %s", (_, row) => {
    expect(read(row).byline).toEqual([]);
  });
  it.each([
    ["a paragraph", '<p>"Saya senang," kata <strong>Sari Dewi</strong>, Senin (25/5/2024).</p>'],
    ["a paragraph with a year", "<p><strong>Sari Dewi</strong> memenangi lomba itu pada 2019.</p>"],
    ["a paragraph with a price", "<p><b>Sari Dewi</b> membayar <i>Rp2.50</i> untuk bibit itu.</p>"],
  ])("is none inside the story: %s", (_, line) => {
    const [text] = line.match(/(?<=<p>).*(?=<\/p>)/u) ?? [""];
    const { byline, body } = extract(
      `<body><h1>Warga Sumberan tanam seribu bakau di pantai</h1><article>${STORY}${line}${STORY}</article></body>`,
    );
    expect(byline).toEqual([]);
    expect(body.map((one) => one.text)).toContain(text?.replace(/<[^>]+>/gu, ""));
  });
  it.each([
    ["a headline", "<h1><span>Sari Dewi</span> Maju Pilkada 2024</h1>", "Sari Dewi Maju Pilkada 2024"],
    ["a headline in two tones", "<h1><em>Sari Dewi</em> <em>25 Mei 2024</em></h1>", "Sari Dewi 25 Mei 2024"],
  ])("is none: %s", (_, title, text) => {
    const { byline, headline } = extract(`<body>${title}<article>${STORY}</article></body>`);
    expect(byline).toEqual([]);
    expect(headline?.text).toBe(text);
  });
  it("is none: a caption", () => {
    const caption = "<figcaption>Bupati <b>Sari Dewi</b> di pantai, Senin (25/5/2024). Foto: Tirta</figcaption>";
    expect(read(`<figure><img src=a.jpg>${caption}</figure>`).byline.map(({ name }) => name)).not.toContain(
      "Sari Dewi",
    );
  });
  it("leaves two authors together", () => {
    const row = "<a href=/penulis/s>Sari Dewi</a> dan <a href=/penulis/t>Tirta Wulung</a> <time>25 Mei 2024</time>";
    const { byline } = read(`<div>Oleh ${row}</div>`);
    expect(byline.map(({ name }) => name)).toEqual(["Sari Dewi", "Tirta Wulung"]);
  });
  it("stands once on a page: cards that are set alike keep theirs", () => {
    const card = (title: string): string =>
      `<li><a href=/x>${title}</a><div class=meta><span class=author>Sari Dewi</span> <span>24 Mei 2024</span></div></li>`;
    const cards = `<h3>Berita Terkait</h3><ul>${card("Pasar ikan dibuka lagi")}${card("Jalan desa diperbaiki")}</ul>`;
    const { byline, linkLists } = read("<div>Oleh Tirta Wulung</div>", cards);
    expect(byline.map((one) => one.name)).toEqual(["Tirta Wulung"]);
    expect(linkLists[0]?.items.map(({ text }) => text)).toEqual(["Pasar ikan dibuka lagi", "Jalan desa diperbaiki"]);
  });
});
