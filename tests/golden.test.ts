import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import schema from "../src/schema.json" with { type: "json" };
import { documentOf, readFixtures, serialize } from "./support/fixtures.js";

const validate = new Ajv2020().compile(schema);
const fixtures = readFixtures();

describe("an expectation", () => {
  it("is written with sorted keys, spans on one line and a final newline", () => {
    const written = serialize({ span: [0, 12], items: [{ text: "[ 1,\n 2 ]", mentions: [[1, 2]] }], body: [] });
    expect(written).toBe(
      `{\n  "body": [],\n  "items": [\n    {\n      "mentions": [\n        [1, 2]\n      ],\n` +
        `      "text": "[ 1,\\n 2 ]"\n    }\n  ],\n  "span": [0, 12]\n}\n`,
    );
  });
});

describe.each(fixtures)("fixtures/$name", (fixture) => {
  it("has an expectation that is sorted, ends in a newline and follows the schema", () => {
    expect(fixture.expected, "no expected.json: npm run fixtures:update -- the slug, then read it").not.toBeNull();
    const expected: unknown = JSON.parse(fixture.expected ?? "");
    expect(fixture.expected).toBe(serialize(expected));
    expect(validate(expected), JSON.stringify(validate.errors)).toBe(true);
  });
  it("gives the expected document", () => {
    const message = `where the new one is right: npm run fixtures:update -- ${fixture.name}, and read the diff`;
    expect(serialize(documentOf(fixture)), message).toBe(fixture.expected);
  });
});
