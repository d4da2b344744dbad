import { execSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { helpText } from "../../src/cli/help.js";
import { COMMAND, extractIn, folderWith, inventedPage, jsonLines } from "./command.js";

const page = inventedPage("Ranupati");

describe("one page", () => {
  it("gives one line in a pipe", () => {
    const { stdout, stderr, code } = extractIn(folderWith({ "page.txt": page }), ["page.txt"]);
    expect(stdout.indexOf("\n")).toBe(stdout.length - 1);
    expect(JSON.parse(stdout).source).toMatchObject({ id: "page.txt", format: "text", characters: page.length });
    expect([stderr, code]).toEqual(["", 0]);
  });
  it("is indented by --pretty", () => {
    const { stdout } = extractIn(folderWith({ "page.txt": page }), ["--pretty", "page.txt"]);
    expect(stdout).toMatch(/^\{\n {2}"schemaVersion"/);
  });
  it.each([[["-"]], [[]]])("comes from standard input with %j", (args) => {
    const { stdout, code } = extractIn(folderWith({}), args, page);
    expect(JSON.parse(stdout).source.id).toBe("-");
    expect(code).toBe(0);
  });
  it("says what it cannot read, prints nothing and ends with 2", () => {
    const { stdout, stderr, code } = extractIn(folderWith({}), ["page.txt"]);
    expect([stdout, stderr, code]).toEqual(["", "extract: page.txt: no such file (NOT_FOUND)\n", 2]);
  });
  it.each([
    ["empty", "", "EMPTY"],
    ["binary", new Uint8Array([80, 0, 1, 2, 0]), "BINARY"],
  ])("that is %s fails with %s", (_, content, code) => {
    const ending = extractIn(folderWith({ "page.txt": content }), ["page.txt"]);
    expect(ending.stderr).toMatch(new RegExp(`^extract: page.txt: .+ \\(${code}\\)\\n$`));
    expect(ending.code).toBe(1);
  });
  it("with invalid UTF-8 is read all the same", () => {
    const ending = extractIn(folderWith({ "page.txt": Buffer.from([104, 97, 255, 108, 111]) }), ["page.txt"]);
    expect(ending.code).toBe(0);
    expect(JSON.parse(ending.stdout).source.characters).toBe(5);
  });
});

describe("several pages", () => {
  it("stand in the order given, an error record in the place of a bad one", () => {
    const folder = folderWith({ "b.txt": page, "a.txt": page, "empty.txt": "" });
    const { stdout, stderr, code } = extractIn(folder, ["b.txt", "empty.txt", "missing.txt", "a.txt"]);
    const records = jsonLines(stdout);
    expect(records.map(({ source }) => source.id)).toEqual(["b.txt", "empty.txt", "missing.txt", "a.txt"]);
    expect(records.map(({ error }) => error?.code)).toEqual([undefined, "EMPTY", "NOT_FOUND", undefined]);
    expect(stderr.split("\n")).toHaveLength(3);
    expect(code).toBe(1);
  });
  it("end quietly when the reader goes away", () => {
    const folder = folderWith({ "page.txt": page.repeat(500) });
    const run = `"${process.execPath}" "${COMMAND}" ${"page.txt ".repeat(8)} | head -c 10`;
    expect(execSync(`(${run}) 2>&1`, { cwd: folder, encoding: "utf8" })).toBe('{"schemaVe');
  });
});

describe("the command", () => {
  it("shows three examples before anything else in --help", () => {
    const { stdout, code } = extractIn(folderWith({}), ["--help"]);
    expect(stdout.split("\n").slice(2, 5)).toEqual([1, 2, 3].map(() => expect.stringMatching(/^ {2}.*extract .*# /)));
    expect(code).toBe(0);
  });
  it.each([40, 80, 100])(
    "breaks the lines that say what a flag does at %i columns, and nothing where there are none",
    (width) => {
      const words = (text: string): string => text.split(/\s+/).join(" ");
      const narrow = helpText(width);
      const flagLines = narrow.split("\n").slice(narrow.split("\n").indexOf("Output:"));
      expect(Math.max(...flagLines.map(({ length }) => length))).toBeLessThanOrEqual(Math.max(width, 50));
      expect(words(narrow)).toBe(words(helpText(null)));
      expect(extractIn(folderWith({}), ["--help"]).stdout).toBe(helpText(null));
    },
  );
  it("says that it fetches no page", () => {
    const { stderr, code } = extractIn(folderWith({}), ["https://kabarnusa.example/1?a=*"]);
    expect(stderr).toMatch(/no page is fetched: .*curl.* \(NOT_FOUND\)/);
    expect(code).toBe(2);
  });
  it("tells its version", () => {
    expect(extractIn(folderWith({}), ["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
  it.each([
    [["--prety", "page.txt"], "Did you mean --pretty?"],
    [["--pretty", "--compact", "page.txt"], "exclude each other"],
  ])("refuses %j and ends with 2", (args, message) => {
    const { stdout, stderr, code } = extractIn(folderWith({}), args);
    expect(stderr).toContain(message);
    expect([stdout, code]).toEqual(["", 2]);
  });
  it("spells out what a terminal would obey in a file's name", () => {
    const { stderr } = extractIn(folderWith({}), ["a\u001b[2J\u202e\n.txt"]);
    expect(stderr).toBe("extract: a\\u001b[2J\\u202e\\n.txt: no such file (NOT_FOUND)\n");
  });
});
