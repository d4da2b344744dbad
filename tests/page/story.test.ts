import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.js";
import { readPage } from "../../src/page/index.js";

const LINES = [
  "Warga Kampung Sumberan menanam seribu pohon bakau di pantai selatan pada Senin pagi, kata kepala kampung.",
  '"Kami ingin anak-anak tahu bahwa pantai ini milik mereka," ujar kepala kampung, Lena Wiratama.',
  "Bibit pohon itu dibesarkan oleh murid tiga sekolah di halaman mereka selama dua tahun terakhir.",
  "Penanaman berikutnya direncanakan pada bulan depan di muara sungai yang sama, di dekat pasar ikan.",
];
const TITLE = "Warga Sumberan tanam seribu bakau di pantai";
/** All lines that a page shows. */
const textOf = (html: string): string => readPage(html, { format: null, url: null }).text;
const page = (articleBody: string, shown = ""): string => {
  const data = {
    "@type": "NewsArticle",
    headline: TITLE,
    datePublished: "2024-05-13T09:00:00+07:00",
    author: { name: "Sari Dewi" },
    articleBody,
  };
  return `<html><head><title>${TITLE}</title><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><div id=root>${shown}</div></body></html>`;
};

describe("a page that a script is to draw", () => {
  it.each([
    ["lines", LINES.join("\n\n")],
    ["paragraphs of HTML", LINES.map((line) => `<p>${line}</p>`).join("")],
    ["escaped HTML", LINES.map((line) => `&lt;p&gt;${line}&lt;/p&gt;`).join("")],
    ["HTML escaped twice", LINES.map((line) => `&amp;lt;p&amp;gt;${line}&amp;lt;/p&amp;gt;`).join("")],
    ["HTML escaped for JSON", LINES.map((line) => `\\u003cp\\u003e${line}\\u003c/p\\u003e`).join("")],
    ["references", LINES.join("\n").replaceAll('"', "&quot;")],
  ])("shows the story that its metadata hold as %s", (_, articleBody) => {
    const { headline, byline, published, body, quotes } = extract(page(articleBody));
    expect(headline?.text).toBe(TITLE);
    expect(byline.map(({ name }) => name)).toEqual(["Sari Dewi"]);
    expect(published?.date).toBe("2024-05-13");
    expect(body.map(({ text }) => text)).toEqual(LINES);
    expect(quotes.map(({ speaker }) => speaker)).toEqual(["Lena Wiratama"]);
  });
  it("shows a lone sign as it stands", () => {
    const lines = [
      ...LINES.slice(0, 3),
      "Biayanya < 4 miliar rupiah & <p a b dalam dua tahun, menurut kepala kampung.",
    ];
    expect(extract(page(lines.join("\n"))).body.map(({ text }) => text)).toEqual(lines);
  });
  it("does so below its menu and a notice", () => {
    const shown = "<nav><a href=/a>Daerah</a></nav><div>Kami memakai kuki.</div>";
    expect(extract(page(LINES.join("\n"), shown)).body).toHaveLength(4);
  });
  it.each([
    ["a logo", "<h1><a href=/>Acme Berita Harian</a></h1>"],
    ["a name", "<h1>Acme</h1>"],
    ["its title", `<h1>${TITLE}</h1><p>Senin, 13 Mei 2024. 3 menit baca.</p>`],
    ["its title with more", `<h1>${TITLE} | Acme</h1>`],
    ["a notice of scripts", "<p>Anda harus menyalakan JavaScript untuk melihat laman ini.</p>"],
    [
      "its title and a list",
      `<h1>${TITLE}</h1><ul>${"<li><a href=/n>Harga beras naik lagi di pasar</a></li>".repeat(12)}</ul>`,
    ],
  ])("does so below %s", (_, shown) => {
    expect(extract(page(LINES.join("\n"), shown)).body.map(({ text }) => text)).toEqual(expect.arrayContaining(LINES));
  });
  it("takes no script into the story", () => {
    expect(extract(page(`${LINES.join("<p>")}<script>alert(1)<\\/script>`)).body.at(-1)?.text).toBe(LINES[3]);
  });
});

describe("a page that shows its story", () => {
  it.each([
    ["whole", LINES],
    ["as a teaser", LINES.slice(0, 1)],
  ])("%s is read as it is shown", (_, lines) => {
    const shown = `<h1>${TITLE}</h1><article>${lines.map((line) => `<p>${line}</p>`).join("")}</article>`;
    expect(extract(page(LINES.join("\n"), shown)).body).toHaveLength(lines.length);
  });
  const BRIEF = [
    "Warga menanam seribu bakau",
    "Bibitnya dari murid tiga sekolah",
    "“Pantai ini milik anak-anak,” kata Lena",
    "Penanaman berikutnya bulan depan",
    "Tempatnya di muara sungai yang sama",
    "Pasar ikan tetap buka pada hari itu",
    "Kepala kampung membagikan topi dan air",
    "Tahun lalu ombak merusak dua rumah",
    "Dua puluh perahu membawa bibit ke sana",
  ];
  const paragraphsOf = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join("");
  it.each([
    ["short paragraphs", BRIEF.join("\n"), paragraphsOf(BRIEF)],
    ["short paragraphs, as HTML", paragraphsOf(BRIEF), paragraphsOf(BRIEF)],
    ["another opening", `SUMBERAN, 13 Mei (Acme) - ${BRIEF.join("\n")}`, paragraphsOf(BRIEF)],
    ["straight marks", BRIEF.join("\n").replace(/[“”]/g, '"'), paragraphsOf(BRIEF)],
    ["fixed blanks", BRIEF.join("\n"), paragraphsOf(BRIEF).replaceAll(" ", "&nbsp;")],
    ["items", BRIEF.join("\n"), `<ul>${BRIEF.map((line) => `<li>${line}</li>`).join("")}</ul>`],
    ["notes behind the lines", LINES.join("\n"), LINES.map((line) => `<div>${line}<a href=/x>[1]</a></div>`).join("")],
    ["lines cut anywhere", `ACME: ${LINES.join("\n")}`, `<pre>${LINES.join("\n").replace(/.{60}/g, "$&\n")}</pre>`],
    [
      "a teaser in other words",
      LINES.join("\n"),
      "<p>Seribu bakau kini berdiri di tepi laut Sumberan, dan anak sekolah ikut turun ke lumpur.</p>",
    ],
  ])("with %s is not told again", (_, articleBody, shown) => {
    const text = textOf(page(articleBody, `<h1>${TITLE}</h1>${shown}`));
    expect(text).toBe(textOf(page("", `<h1>${TITLE}</h1>${shown}`)));
  });
});

describe("a page that is no story's", () => {
  const TITLES = Array.from(
    { length: 12 },
    (_, at) => `<li><a href=/n/${at}>Harga beras naik lagi di pasar ${at}</a></li>`,
  );
  it.each([
    ["a list of titles", `<ul>${TITLES.join("")}</ul>`],
    ["a page that is not there", "<h1>404 Halaman tidak ditemukan</h1><p>Halaman ini tidak ada.</p>"],
    ["another title", "<h1>Acme Langsung</h1>"],
  ])("shows none: %s", (_, shown) => {
    expect(textOf(page(LINES.join("\n"), shown))).toBe(textOf(page("", shown)));
  });
  it.each([
    ["signs", "<".repeat(400)],
    ["tags that are left open", `${"<div>".repeat(20_000)}${LINES.join(" ")}`],
  ])("takes no %s for a story", (_, articleBody) => {
    expect(extract(page(articleBody, "<h1>Bakau</h1>")).body).toEqual([]);
  });
  it("holds a teaser in its metadata", () => {
    expect(extract(page("Warga Sumberan menanam seribu pohon bakau.")).body).toEqual([]);
  });
});
