import { describe, expect, it } from "vitest";
import { extract } from "../../../src/extract.js";

const read = (lines: readonly string[], below = "") =>
  extract(
    `<body><h1>Listrik Padam Enam Jam di Sumberan</h1><div class=entry-content>${lines.join("")}</div>${below}</body>`,
  ).body.map(({ text }) => text);

const OPENING =
  "<p>SUMBERAN, koransumberan.example – Listrik di Sumberan padam selama enam jam pada Rabu (2/2/2022) untuk perawatan gardu induk, kata manajer unit.</p>";
const CLOSING = "<p>“Kami mohon maaf atas ketidaknyamanan ini,” kata manajer unit, Lena Wiratama.</p>";

describe("the end of a short story", () => {
  it("is its last sentence in an element like the others'", () => {
    expect(read([OPENING, "<p>Petugas memeriksa gardu sejak pagi.</p>", CLOSING])).toHaveLength(3);
  });
  it("stands behind a list that belongs to the story", () => {
    const list =
      "<p>Wilayah terdampak meliputi:</p><ul><li>Jalan Melati sampai km 36</li><li>Kelurahan Sumberan</li></ul>";
    expect(read([OPENING, list, CLOSING])).toHaveLength(5);
  });
  it.each([
    ["where to read on", "<p>Ikuti kami di <a href=/g>Google News</a>.</p>"],
    ["a line of another part", "</div><div class=promo><p>Unduh aplikasi kami untuk kabar tercepat.</p>"],
    ["who edited it", "<p>Editor: Tirta Wulung</p>"],
  ])("is not %s", (_, line) => {
    expect(read([OPENING, CLOSING, line])).toHaveLength(2);
  });
});
