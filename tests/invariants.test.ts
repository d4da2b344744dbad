import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assemble } from "../src/assemble.js";
import { analyze } from "../src/extract.js";
import { type Document, extract } from "../src/index.js";
import schema from "../src/schema.json" with { type: "json" };
import { anyLines, anyPage } from "./support/arbitrary.js";
import { readFixtures } from "./support/fixtures.js";
import { breaches } from "./support/invariants.js";

const validate = new Ajv2020().compile(schema);
/** One seed, so that a red run is red again; `npm run fuzz` tries others. */
const RUNS = { numRuns: 200, seed: 2026 };

/** All that is wrong with what petik makes of a page; empty where all is well. */
function faults(page: string | Uint8Array): string[] {
  const analysis = analyze(page);
  const document = assemble(analysis);
  const shape = validate(JSON.parse(JSON.stringify(document))) ? [] : [JSON.stringify(validate.errors)];
  return [...breaches(document, analysis.page.text), ...shape];
}

describe("the check itself", () => {
  const page = 'Judul\nIsi berita itu.\n"Ya," kata Ani.';
  const document: Document = extract(page);
  const body = document.body;
  it.each([
    ["a line is lost", { body: [], quotes: [], statements: [], organizations: [], headline: null }, /lost at 0/],
    ["a line stands twice", { body: [...body, ...body] }, /again/],
    ["a text is not what stands there", { body: body.map((part) => ({ ...part, text: "x" })) }, /but "/],
    ["a span runs out of the page", { headline: { text: "", span: [0, 99] } }, /of 37/],
    [
      "a mention is outside",
      { organizations: [{ name: "X", aliases: [], mentions: [[30, 99]] }] },
      /neither in headline/,
    ],
    ["a date is none", { published: { date: "2024-02-30", text: "", span: [0, 1] } }, /is no day/],
  ] as const)("notes where %s", (_, change, note) => {
    expect(breaches({ ...document, ...change } as Document, page).join("\n")).toMatch(note);
  });
});

describe("every document keeps the invariants", () => {
  it.each(readFixtures().map(({ name, bytes }) => ({ name, bytes })))("fixtures/$name", ({ bytes }) => {
    expect(faults(bytes)).toEqual([]);
  });
  it("of arbitrary text", () => {
    fc.assert(
      fc.property(anyPage, (page) => void expect(faults(page)).toEqual([])),
      RUNS,
    );
  });
  it("of arbitrary lines", () => {
    fc.assert(
      fc.property(anyLines, (page) => void expect(faults(page)).toEqual([])),
      RUNS,
    );
  });
  it("of arbitrary bytes that are read as text at all", () => {
    const readable = (bytes: Uint8Array): readonly string[] => {
      try {
        return faults(bytes);
      } catch (error) {
        return (error as Error).name === "InputError" ? [] : [String(error)];
      }
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void expect(readable(bytes)).toEqual([])),
      RUNS,
    );
  });
});

describe("a document depends on its page alone", () => {
  it("is the same each time", () => {
    fc.assert(
      fc.property(anyLines, anyLines, (page, other) => {
        const first = JSON.stringify(extract(page));
        extract(other);
        expect(JSON.stringify(extract(page))).toBe(first);
      }),
      RUNS,
    );
  });
  it("is the same from a string and from its bytes, but for the encoding", () => {
    for (const { bytes, file } of readFixtures().filter(({ file }) => file === "page.txt")) {
      const fromBytes = extract(bytes, { id: file });
      const fromString = extract(new TextDecoder().decode(bytes), { id: file });
      expect(fromBytes.source.encoding, "bytes are read in some encoding").not.toBeNull();
      expect({ ...fromString, source: { ...fromString.source, encoding: fromBytes.source.encoding } }).toEqual(
        fromBytes,
      );
    }
  });
});
