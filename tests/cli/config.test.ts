import { describe, expect, it } from "vitest";
import { configOf } from "../../src/cli/config.js";

const terminal = { inputIsTerminal: true, outputIsTerminal: true, wantsColor: null, width: 80 };
const pipe = { inputIsTerminal: false, outputIsTerminal: false, wantsColor: null, width: null };

describe("indentation", () => {
  it.each([
    [{}, ["a"], terminal, 2],
    [{}, ["a"], pipe, 0],
    [{}, ["a", "b"], terminal, 0],
    [{ compact: true }, ["a"], terminal, 0],
    [{ pretty: true }, ["a", "b"], pipe, 2],
  ] as const)("of %j %j is right", (flags, operands, around, indent) => {
    expect(configOf({ flags, operands }, around).job.view.indent).toBe(indent);
  });
});

describe("inputs", () => {
  it("are standard input where none is given", () => {
    expect(configOf({ flags: {}, operands: [] }, pipe).input.operands).toEqual(["-"]);
  });
});

describe("the view", () => {
  it.each([
    [{ out: "quotes.csv" }, "csv"],
    [{ out: "quotes.csv.gz", table: "quotes" }, "csv"],
    [{ out: "pages.md" }, "markdown"],
    [{ out: "page.html" }, "html"],
    [{ out: "docs.jsonl" }, "json"],
    [{ out: "docs.txt" }, "json"],
    [{ out: "page.html", to: "json" }, "json"],
    [{ out: "page.html", text: true }, "page"],
    [{}, "json"],
  ] as const)("of %j is %s", (flags, name) => {
    expect(configOf({ flags, operands: ["a"] }, pipe).job.view.name).toBe(name);
  });
});

describe("the output", () => {
  it("named - is standard output", () => {
    expect(configOf({ flags: { out: "-" }, operands: ["a"] }, pipe).output.kind).toBe("stdout");
  });
  it.each(["quotes.tsv", "quotes.xlsx", "quotes.tsv.gz"])("named %s is refused: it would hold JSON", (out) => {
    expect(() => configOf({ flags: { out }, operands: ["a"] }, pipe)).toThrow("quotes.csv");
  });
});
