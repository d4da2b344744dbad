import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { makeSchema, SCHEMA_FILE } from "../docs/generate/schema.js";
import { type Document, extract } from "../src/index.js";

const text = readFileSync(SCHEMA_FILE, "utf8");
const schema = JSON.parse(text);
const validate = new Ajv2020().compile(schema);
const document: Document = {
  ...extract('Jakarta - Hujan turun. 🌧\n"Bawa payung," kata Rini.', { id: "page.txt" }),
  published: { date: "2026-01-31", text: "31 Januari 2026", span: [0, 15] },
};

describe("the schema", () => {
  it("is the one that the types give (else: npm run schema)", () => {
    expect(text).toBe(makeSchema());
  });
  it("accepts a document, and one that kept its record", () => {
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...document, source: { ...document.source, record: { any: ["thing", 1] } } })).toBe(true);
  });
  it.each([
    ["a key is missing", { ...document, quotes: undefined }],
    ["a key is unknown", { ...document, summary: null }],
    ["a nested key is unknown", { ...document, source: { ...document.source, mood: "good" } }],
    ["a span has three numbers", { ...document, body: [{ text: "a", span: [0, 1, 2] }] }],
    ["a span has one number", { ...document, body: [{ text: "a", span: [0] }] }],
    ["a span is negative", { ...document, body: [{ text: "a", span: [-1, 0] }] }],
    ["a span is no whole number", { ...document, body: [{ text: "a", span: [0, 0.5] }] }],
    ["a kind is unknown", { ...document, boilerplate: [{ text: "a", span: [0, 1], kind: "advert" }] }],
    ["a day is no ISO day", { ...document, published: { date: "31/1/2026", text: "a", span: [0, 1] } }],
    ["another version is named", { ...document, schemaVersion: "2.0" }],
  ])("refuses a document where %s", (_, broken) => {
    expect(validate(JSON.parse(JSON.stringify(broken)))).toBe(false);
  });
  it("describes every property", () => {
    const shapes: [string, { properties?: object }][] = [
      ["Document", schema],
      ...Object.entries(schema.$defs as object),
    ];
    const mute = shapes.flatMap(([name, { properties = {} }]) =>
      Object.entries(properties as Record<string, { description?: string }>)
        .filter(([, property]) => !property.description)
        .map(([key]) => `${name}.${key}`),
    );
    expect(mute).toEqual([]);
  });
});
