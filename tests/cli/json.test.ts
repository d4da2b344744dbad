/** JSON that is not laid out in lines, cut into its values whatever it holds and however it comes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonRows } from "../../src/cli/inputs/json.js";

const LARGEST = 1 << 20;

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function valuesOf(json: string, size: number): Promise<unknown[]> {
  const values: unknown[] = [];
  for await (const rows of jsonRows(inPieces(Buffer.from(json), size), "d.json", LARGEST)) {
    for (const { bytes } of rows) values.push(JSON.parse(Buffer.from(bytes).toString()));
  }
  return values;
}

const objects = fc.array(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), { minLength: 1 });
const size = fc.integer({ min: 1, max: 40 });
const same = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("the values of JSON", () => {
  it("are those of a list, whatever they hold", async () => {
    const property = fc.asyncProperty(objects, size, fc.integer({ min: 0, max: 2 }), async (list, bytes, indent) => {
      expect(await valuesOf(JSON.stringify(list, null, indent), bytes)).toEqual(same(list));
    });
    await fc.assert(property);
  });
  it("are those of indented objects one below the other, with or without a line between them", async () => {
    const property = fc.asyncProperty(
      objects,
      size,
      fc.constantFrom("", "\n", "\r\n", ",\n"),
      async (list, bytes, gap) => {
        expect(await valuesOf(list.map((value) => JSON.stringify(value, null, 1)).join(gap), bytes)).toEqual(
          same(list),
        );
      },
    );
    await fc.assert(property);
  });
  it("are those of lines as well", async () => {
    const property = fc.asyncProperty(objects, size, async (list, bytes) => {
      expect(await valuesOf(list.map((value) => `${JSON.stringify(value)}\n`).join("\n"), bytes)).toEqual(same(list));
    });
    await fc.assert(property);
  });
});
