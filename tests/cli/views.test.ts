/** The views as the command shows them: on standard output, in a file, in a folder, and from workers. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { extractIn, folderWith, inventedPage } from "./command.js";

const PAGES = {
  "dump/b.txt": inventedPage("Lomo"),
  "dump/a.txt": inventedPage("Kande"),
  "dump/c/d.txt": inventedPage("Wea"),
};
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape of a colour
const COLOR = /\u001b\[/;

describe("extract --to", () => {
  it("text is plain in a pipe and coloured where that is forced", () => {
    const folder = folderWith(PAGES);
    vi.stubEnv("FORCE_COLOR", "");
    const plain = extractIn(folder, ["--to", "text", "dump/a.txt"]).stdout;
    vi.stubEnv("FORCE_COLOR", "1");
    const colored = extractIn(folder, ["--to", "text", "dump/a.txt"]).stdout;
    vi.unstubAllEnvs();
    expect(plain).toContain("Warga Kande menanam bakau");
    expect([COLOR.test(plain), COLOR.test(colored)]).toEqual([false, true]);
  });
  it("csv has one head for many pages, and the table that was asked for", () => {
    const { stdout } = extractIn(folderWith(PAGES), ["--to", "csv", "--table", "pages", "dump"]);
    const lines = stdout.trim().split("\n");
    expect(lines.filter((line) => line.startsWith('"source",'))).toHaveLength(1);
    expect(lines.filter((line) => /^"dump\/(?:a|b|c\/d)\.txt",/.test(line))).toHaveLength(3);
  });
  it("markdown and --explain show one page after the other", () => {
    const folder = folderWith(PAGES);
    const markdown = extractIn(folder, ["--to", "markdown", "dump"]).stdout;
    expect(markdown.match(/^# Warga \S+ menanam bakau$/gm)).toHaveLength(3);
    const explained = extractIn(folder, ["--explain", "dump"]).stdout;
    expect(explained.match(/^dump\/\S+: text page of \d+ characters/gm)).toHaveLength(3);
  });
  it("html of a batch is one file, the same whatever the workers", () => {
    const folder = folderWith(PAGES);
    for (const jobs of ["1", "2"]) extractIn(folder, ["--to", "html", "--jobs", jobs, "--out", `${jobs}.html`, "dump"]);
    const [one, two] = ["1.html", "2.html"].map((name) => readFileSync(join(folder, name), "utf8"));
    expect(one?.match(/<article /g)).toHaveLength(3);
    expect(one).toContain('<h1 id="index-title">3 pages of news</h1>');
    expect(two).toBe(one);
  });
  it("html in a folder has a file for each page and an index that leads to them", () => {
    const folder = folderWith(PAGES);
    expect(extractIn(folder, ["--to", "html", "--out", "site/", "dump"]).code).toBe(0);
    const files = readdirSync(join(folder, "site"), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".html"),
    );
    expect(files.length).toBe(4);
    const index = readFileSync(join(folder, "site/index.html"), "utf8");
    const links = [...index.matchAll(/href="\.\/([^"#]+)"/g)].map(([, path = ""]) => path);
    expect([...links, "index.html"].sort()).toEqual(files.sort());
    for (const link of links) expect(readFileSync(join(folder, "site", link), "utf8")).toMatch(/<\/html>\n$/);
  });
  it("refuses a view that it does not have, and two at once", () => {
    const folder = folderWith(PAGES);
    expect(extractIn(folder, ["--to", "pdf", "dump/a.txt"])).toMatchObject({ code: 2, stdout: "" });
    expect(extractIn(folder, ["--to", "csv", "--explain", "dump/a.txt"]).stderr).toContain("exclude each other");
  });
});
