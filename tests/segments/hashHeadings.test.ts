import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/languages/index.js";
import { segmented } from "./support.js";

const TITLE = "Lima Kebiasaan Sari Dewi";
const LEAD = "Sari Dewi dikenal sebagai penari yang tetap bugar pada usia lima puluh tahun.";
const WALK = "Setiap pagi Sari berjalan kaki mengelilingi desa selama satu jam bersama dua anjingnya.";
const SLEEP = "Sari tidur sebelum pukul sembilan malam dan mematikan telepon satu jam sebelumnya.";

function kindsOf(...lines: string[]): string[] {
  return segmented(lines.join("\n"), languageOf("id")).segments.map(({ kind }) => kind);
}

describe("a line behind a hash", () => {
  it("is a subheading where several stand between paragraphs", () => {
    const kinds = kindsOf(TITLE, LEAD, "#Rajin jalan pagi", WALK, "#Cukup tidur malam", SLEEP);
    expect(kinds).toEqual(["headline", "body", "body", "body", "body", "body"]);
  });
  it("is a tag elsewhere", () => {
    expect(kindsOf(TITLE, LEAD, WALK, SLEEP, "#Sari Dewi", "#Penari Tua").slice(-2)).toEqual(["tags", "tags"]);
  });
});
