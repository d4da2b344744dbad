import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract.js";

const LINES = [
  "Warga Kampung Sumberan menanam seribu pohon bakau di pantai selatan pada Senin pagi, kata kepala kampung.",
  '"Kami ingin anak-anak tahu bahwa pantai ini milik mereka," ujar kepala kampung, Lena Wiratama.',
  "Bibit pohon itu dibesarkan oleh murid tiga sekolah di halaman mereka selama dua tahun terakhir.",
  "Penanaman berikutnya direncanakan pada bulan depan di muara sungai yang sama, di dekat pasar ikan.",
];
const TITLE = "Warga Sumberan tanam seribu bakau di pantai";
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
    ["references", LINES.join("\n").replaceAll('"', "&quot;")],
  ])("shows the story that its metadata hold as %s", (_, articleBody) => {
    const { headline, byline, published, body, quotes } = extract(page(articleBody));
    expect(headline?.text).toBe(TITLE);
    expect(byline.map(({ name }) => name)).toEqual(["Sari Dewi"]);
    expect(published?.date).toBe("2024-05-13");
    expect(body.map(({ text }) => text)).toEqual(LINES);
    expect(quotes.map(({ speaker }) => speaker)).toEqual(["Lena Wiratama"]);
  });
  it("does so below its menu and a notice", () => {
    const shown = "<nav><a href=/a>Daerah</a></nav><div>Kami memakai kuki.</div>";
    expect(extract(page(LINES.join("\n"), shown)).body).toHaveLength(4);
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
  it("holds a teaser in its metadata", () => {
    expect(extract(page("Warga Sumberan menanam seribu pohon bakau.")).body).toEqual([]);
  });
});
