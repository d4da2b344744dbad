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

const creditsOf = (row: string): string[] =>
  extract(
    `<body><h1>Warga Sumberan tanam seribu bakau di pantai</h1>${row}<article>${STORY}</article></body>`,
  ).byline.map(({ name, role }) => `${name} ${role}`);

const BOTH = ["Rizky Maulida author", "Sari Dewi author"];

describe("a row that names authors alone", () => {
  it.each([
    ["<div class=author><span>Rizky Maulida</span> <span>Sari Dewi</span></div><div>25 Mei 2024, 10:00</div>", BOTH],
    ["<div class=byline>Oleh <a href=/penulis/a>Rizky Maulida</a> <a href=/penulis/b>Sari Dewi</a></div>", BOTH],
    [
      "<div class=meta><span class=author>Rizky Maulida</span><span class=author>Sari Dewi</span><i>25 Mei 2024, 10:00</i></div>",
      BOTH,
    ],
    [
      "<p class=authors><a>Rizky Maulida</a><a>Sari Dewi</a><a>Putri Lestari</a></p>",
      [...BOTH, "Putri Lestari author"],
    ],
    ["<div class=byline><a href=/penulis/a>Rizky Maulida</a>, <a href=/penulis/b>Sari Dewi</a></div>", BOTH],
    ["<div class=byline><a href=/penulis/a>Rizky Maulida</a> dan <a href=/penulis/b>Sari Dewi</a></div>", BOTH],
    ["<div class=penulis><span>Rizky Maulida</span> | <span>Sari Dewi</span></div>", BOTH],
    ["<div class=byline><a href=/penulis/a>Rizky Maulida</a><br><a href=/penulis/b>Sari Dewi</a></div>", BOTH],
    [
      "<ul class=authors><li><a href=/penulis/a>Rizky Maulida</a></li><li><a href=/penulis/b>Sari Dewi</a></li></ul>",
      BOTH,
    ],
    [
      "<div class=byline><b class=author>Sari Dewi</b> <b class=editor>Editor: Rizky Maulida</b></div>",
      ["Sari Dewi author", "Rizky Maulida editor"],
    ],
    ["<div>Diposting oleh <a href=/user/2>Ruth Amadi</a> pada <i>25 Mei 2024, 10:00</i></div>", ["Ruth Amadi author"]],
  ])("is cut into them: %s", (row, credits) => {
    expect(creditsOf(row)).toEqual(credits);
  });
  it.each([
    [
      "an author and her office",
      "<div class=author><b>Sari Dewi</b> <span>Senior Reporter</span></div>",
      ["Sari Dewi author"],
    ],
    [
      "an author and a button",
      "<div class=author><a href=/penulis/a>Sari Dewi</a> <a href=x>Follow Us</a></div>",
      ["Sari Dewi author"],
    ],
    ["two sections", "<div class=meta><a href=/a>Jawa Tengah</a> <a href=/b>Sumatra Barat</a></div>", []],
  ])("is none: %s", (_, row, credits) => {
    expect(creditsOf(row)).toEqual(credits);
  });
});

describe("the box about an author below the story", () => {
  it("is a copy of the byline above it", () => {
    const data = JSON.stringify({ "@type": "NewsArticle", author: { name: "Sari Dewi" } });
    const { byline, boilerplate } = extract(
      `<head><script type="application/ld+json">${data}</script></head><body><h1>Warga Sumberan tanam seribu bakau di pantai</h1><p class=by>Oleh <a href=/penulis/a>Sari Dewi</a></p><article>${STORY}</article><div class=author-box><a href=/penulis/a>Sari Dewi</a><p>Wartawan yang meliput isu daerah sejak 2015.</p></div></body>`,
    );
    expect(byline.map(({ name }) => name)).toEqual(["Sari Dewi"]);
    expect(boilerplate.map(({ kind, text }) => `${kind}: ${text}`)).toContain("duplicate: Sari Dewi");
  });
});

describe("the readers' comments", () => {
  const COMMENTS =
    "<h3>2 Komentar</h3><div><b>Darmi</b> <i>18 Sept 2012 19:22</i><p>Sama pak, di gang saya juga mati sudah sebulan.</p></div>";
  const kindsOf = (html: string): string[] =>
    extract(
      `<body><h1>Warga Sumberan tanam seribu bakau di pantai</h1><article>${STORY}</article>${html}</body>`,
    ).boilerplate.map(({ kind }) => kind);
  it.each(["id=komentar", "class=comments-area", "id=kommentare"])("are all that stands in %s", (name) => {
    expect(new Set(kindsOf(`<div ${name}>${COMMENTS}</div>`))).toEqual(new Set(["comments"]));
  });
  it.each([
    ["an editor", '<p class="byline">Editor: Tono Wibowo</p>', "byline: Editor: Tono Wibowo"],
    ["tags", "<div>Tags: <a href=/t/a>bakau</a> <a href=/t/b>pantai</a></div>", "tags: Tags: bakau pantai"],
    ["a button", "<div>Share on Facebook</div>", "share: Share on Facebook"],
    ["rights", "<p>Copyright 2024 Acme. All rights reserved.</p>", "footer: Copyright 2024 Acme. All rights reserved."],
  ])("leave the site's own lines their kind: %s", (_, html, line) => {
    const { byline, boilerplate } = extract(
      `<body><h1>Warga Sumberan tanam seribu bakau di pantai</h1><article>${STORY}</article><div class=comments-area>${html}</div></body>`,
    );
    const kinds = [
      ...boilerplate.map(({ kind, text }) => `${kind}: ${text}`),
      ...byline.map(({ text }) => `byline: ${text}`),
    ];
    expect(kinds).toContain(line);
  });
  it("are none of an element that holds the story", () => {
    const { body, headline } = extract(
      `<body class=comments-open><h1>Warga Sumberan tanam seribu bakau di pantai</h1><article>${STORY}</article></body>`,
    );
    expect(body).toHaveLength(4);
    expect(headline?.text).toBe("Warga Sumberan tanam seribu bakau di pantai");
  });
});

describe("a block of links as long as titles", () => {
  const linesOf = (block: string): string[] => {
    const { body, boilerplate, headline, linkLists } = extract(
      `<body>${block.startsWith("<h") ? "" : "<h1>Warga Sumberan tanam seribu bakau di pantai</h1>"}<article>${block}${STORY}</article></body>`,
    );
    const items = linkLists.flatMap((list) => list.items);
    return [...body, ...boilerplate, ...items, ...(headline ? [headline] : [])].map(({ text }) => text);
  };
  it("is a row of titles, each a line", () => {
    const row = "<div><a href=/a>Harga beras naik lagi di pasar</a> <a href=/b>Kapal feri rusak saat badai</a></div>";
    expect(linesOf(row)).toEqual(
      expect.arrayContaining(["Harga beras naik lagi di pasar", "Kapal feri rusak saat badai"]),
    );
  });
  it.each([
    ["a heading", "h2", "Port Kerrow votes to rebuild", "Its old bridge over the river"],
    ["a sentence that goes on small", "p", "The council of Port Kerrow voted", "for the bridge on Tuesday night."],
    ["a quote", "p", "“We are glad that it is settled", "at last,” said the mayor, Tom Harrow."],
    [
      "a sentence that goes on with a name",
      "p",
      "The council voted against the wish of",
      "Mayor Tom Harrow on Tuesday night.",
    ],
  ])("is none: %s", (_, tag, first, second) => {
    const block = `<${tag}><a href=/a>${first}</a> <a href=/b>${second}</a></${tag}>`;
    expect(linesOf(block)).toContain(`${first} ${second}`);
  });
  it("is none where a comma parts them", () => {
    const block = "<p><a href=/t/1>Port Kerrow bridge works</a>, <a href=/t/2>Kerrow council of 2024</a></p>";
    expect(linesOf(block)).toContain("Port Kerrow bridge works, Kerrow council of 2024");
  });
});
