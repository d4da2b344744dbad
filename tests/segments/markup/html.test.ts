import { describe, expect, it } from "vitest";
import { extract, InputError } from "../../../src/index.js";

const SENTENCES = [
  "Warga desa di tepi sungai itu menunggu bantuan datang sejak pagi buta, kata kepala desa mereka.",
  "Air naik dengan cepat pada malam hari dan merendam puluhan rumah di tiga dusun sekaligus.",
  "Tiga perahu karet sudah dikirim ke lokasi, dan dua dapur umum dibuka di halaman sekolah dasar.",
  "Pemerintah setempat berjanji akan memperbaiki tanggul itu sebelum musim hujan yang berikutnya.",
];
const STORY = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join("");
const bodyOf = (html: string): string[] =>
  extract(html, { url: "https://contoh.example/a/b" }).body.map(({ text }) => text);

describe("a story on an HTML page", () => {
  it("is its paragraphs, without menus, newsletters and footers", () => {
    const html = `<html><body><nav><a href=/>Beranda</a><a href=/x>Daerah</a></nav>
      <article><h1>Tanggul jebol, ratusan warga mengungsi</h1><div class=body>${STORY}</div></article>
      <div class=newsletter><p>Daftar untuk menerima kabar terbaru dari kami setiap pagi di kotak surat Anda.</p></div>
      <footer><p>© 2024 Warta Nusa. Semua hak dilindungi undang-undang.</p></footer></body></html>`;
    expect(bodyOf(html)).toEqual(SENTENCES);
  });
  it("ends before a note to the readers that is set as one of its paragraphs", () => {
    const note =
      "<p>Sari Melati Dewi contributed to this report from Sumberan, where she spoke to fishermen of three villages.</p>";
    const html = `<body><article><h1>Tanggul jebol, ratusan warga mengungsi</h1>${STORY}${note}</article>`;
    expect(bodyOf(html)).toEqual(SENTENCES);
  });
  it("is found without any helpful name, too", () => {
    const html = `<body><div><a href=/>Beranda</a></div><div class=x1><h1>Tanggul jebol, ratusan warga mengungsi</h1><div class=x2>${STORY}</div></div>`;
    expect(bodyOf(html)).toEqual(SENTENCES);
  });
  it("takes its headline from the page, cut from a kicker where the metadata says so", () => {
    const title = "Tanggul jebol, ratusan warga mengungsi";
    const head = `<meta property="og:title" content="${title}">`;
    const document = extract(
      `<html><head>${head}</head><body><article><h1><span>Banjir</span> ${title}</h1>${STORY}</article>`,
    );
    expect(document.headline?.text).toBe(title);
  });
  it("takes the title that the metadata names first, whatever the site adds to it, before a second heading", () => {
    const title = "Tanggul jebol, ratusan warga mengungsi";
    const head = `<meta property="og:title" content="${title} - Warta Nusa"><meta name="title" content="Dua dusun terendam">`;
    const html = `<html><head>${head}</head><body><article><h1>${title}</h1><h1>Dua dusun terendam</h1>${STORY}</article>`;
    expect(extract(html).headline?.text).toBe(title);
  });
  it("takes the stamp beside the title that the metadata names, not the one of a teaser above", () => {
    const title = "Tanggul jebol";
    const teaser =
      "<div class=teaser>Banjir di hulu sungai meluas ke tiga dusun</div><div class=date>28 April 2024 01:34 WIB</div>";
    const html = `<html><head><meta property="og:title" content="${title}"></head><body><nav class=menu><a href=/>Beranda</a></nav>${teaser}
      <div class=share>Bagikan</div><article class=story><h1>${title}</h1><div class=date>13 Mei 2024 18:11 WIB</div>
      <div class=body>${STORY}</div></article><footer>© 2024 Warta Nusa.</footer></body></html>`;
    expect(extract(html).published?.date).toBe("2024-05-13");
  });
  it("takes its only first-level heading where the metadata has other words", () => {
    const head = '<meta property="og:title" content="Banjir besar melanda tiga dusun - Warta Nusa">';
    const html = `<html><head>${head}</head><body><div><h1>Semalam di tepi sungai</h1>${STORY}</div>`;
    expect(extract(html).headline?.text).toBe("Semalam di tepi sungai");
  });
  it("cuts a label off its title where the metadata adds the site's name", () => {
    const title = "Tanggul jebol, ratusan warga mengungsi";
    const head = `<meta property="og:title" content="${title} | Warta Nusa">`;
    const html = `<html><head>${head}</head><body><article><h1><b>Laporan:</b> ${title}</h1>${STORY}</article>`;
    expect(extract(html).headline?.text).toBe(title);
  });
  const desk = (line: string, behind = ""): ReturnType<typeof extract> =>
    extract(`<html><head><meta name=author content="Sari Melati Dewi"></head><body><article>
      <h1>Tanggul jebol, ratusan warga mengungsi</h1><p>${line}</p>${STORY}</article>${behind}`);
  it.each([
    "Sari Melati Dewi 4 Mei 2024",
    "Oleh Sari Melati Dewi | Sabtu, 4 Mei 2024, 15.46 WIB",
    "4 Mei 2024, 15.46 WIB / Sari Melati Dewi",
  ])("parts its author from the stamp: %s", (line) => {
    const { byline, published } = desk(line);
    expect(byline.map(({ name }) => name)).toEqual(["Sari Melati Dewi"]);
    expect(published?.date).toBe("2024-05-04");
  });
  it("lists no rows of a menu", () => {
    const row = ["Berita", "Ekonomi", "Olahraga", "Teknologi Baru", "Gaya Hidup", "Otomotif"].map(
      (word) => `<a href=/${word}>${word}</a>`,
    );
    const { linkLists } = desk(
      "Oleh Sari Melati Dewi",
      `<div>${`<p>${row.join(" ")}</p>`.repeat(2)}<p>${row.reverse().join(" ")}</p></div>`,
    );
    expect(linkLists).toEqual([]);
  });
  it("has no authors of other stories", () => {
    const others = ["Jembatan gantung di hulu putus diterjang arus", "Sekolah di tiga desa diliburkan selama dua hari"]
      .map((title) => `<li><a href=/p>${title}</a><p>Oleh Bagus Rendra Wijaya</p>`)
      .join("");
    const { byline, linkLists } = desk("Oleh Sari Melati Dewi", `<div><h3>Berita Terkait</h3><ul>${others}</ul></div>`);
    expect(byline.map(({ name }) => name)).toEqual(["Sari Melati Dewi"]);
    expect(linkLists.map(({ items }) => items.length)).toEqual([2]);
  });
  it("has no headline where the page shows none, whatever the metadata says", () => {
    const head = '<meta property="og:title" content="Tanggul jebol, ratusan warga mengungsi">';
    expect(extract(`<html><head>${head}</head><body><article>${STORY}</article>`).headline).toBeNull();
  });
  it("lists what it links to, with absolute addresses", () => {
    const html = `<body><article><h1>Tanggul jebol, ratusan warga mengungsi</h1>${STORY}</article>
      <section class=related><h3>Berita Terkait</h3><ul><li><a href="/p/1">Jembatan gantung di hulu putus diterjang arus</a>
      <li><a href="2">Sekolah di tiga desa diliburkan selama dua hari</a></ul></section>`;
    const { linkLists } = extract(html, { url: "https://contoh.example/a/b" });
    expect(linkLists.map(({ heading, kind, items }) => ({ heading, kind, urls: items.map(({ url }) => url) }))).toEqual(
      [
        {
          heading: "Berita Terkait",
          kind: "related",
          urls: ["https://contoh.example/p/1", "https://contoh.example/a/2"],
        },
      ],
    );
  });
  const named = (heading: string): ReturnType<typeof extract>["linkLists"] =>
    extract(`<body><article><h1>Tanggul jebol, ratusan warga mengungsi</h1>${STORY}</article>
      <div><h3>${heading}</h3><ul><li><a href=/s/1>Sari Melati</a><li><a href=/s/2>Bagus Rendra</a>
      <li><a href=/s/3>Tiara Lestari Putri</a></ul></div>`).linkLists;
  it("lists short titles where the page shows them as items under a heading of lists", () => {
    expect(named("Artis Terpopuler")).toMatchObject([{ kind: "popular", items: { length: 3 } }]);
  });
  it("takes the same items for a menu under any other heading", () => {
    expect(named("Tentang Kami")).toEqual([]);
  });
  it("has its dateline, however long the menu above", () => {
    const menu = "<li><a href=/p>Sekolah di tiga desa diliburkan selama dua hari penuh</a>".repeat(20);
    const html = `<body><nav><ul>${menu}</ul></nav><article><h1>Tanggul jebol, ratusan warga mengungsi</h1>
      <p><b>SUNGAIRAYA, WARTANUSA.com</b> - ${SENTENCES[0]}</p>${STORY}</article>`;
    expect(extract(html).dateline?.text).toBe("SUNGAIRAYA, WARTANUSA.com -");
  });
  it("is empty on a page without text", () => {
    const document = extract("<!doctype html><html><head><script>1</script></head><body></body></html>");
    expect(document).toMatchObject({
      headline: null,
      body: [],
      linkLists: [],
      source: { format: "html", characters: 0 },
    });
  });
  it("is an error on a page nested without end", () => {
    expect(() => extract(`<html>${"<div>".repeat(100_000)}`)).toThrow(InputError);
  });
});
