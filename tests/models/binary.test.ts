import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PetikError } from "../../src/errors.js";
import { modelFile, payloadOf, readModel } from "../../src/models/binary.js";
import { LEXICON_VERSION, lexiconOf } from "../../src/models/lexicon.js";
import { MARKUP_MODEL_VERSION } from "../../src/models/markup.js";
import { NAMES_VERSION, nameWeights, STEPS } from "../../src/models/names.js";

const payload = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]);
const codeOf = (read: () => unknown): string | null => {
  try {
    read();
    return null;
  } catch (error) {
    return error instanceof PetikError ? error.code : "not ours";
  }
};

describe("model files", () => {
  it("come back as they were written", () => {
    expect(new Uint8Array(payloadOf(modelFile(payload, 3), "x.bin", 3))).toEqual(payload);
  });

  it.each([
    ["cut short", modelFile(payload, 3).subarray(0, 20)],
    ["empty", new Uint8Array(0)],
    ["changed in one place", modelFile(payload, 3).map((byte, i) => (i === 18 ? byte + 1 : byte))],
    ["of another version", modelFile(payload, 4)],
    ["something else", new Uint8Array(64).fill(65)],
  ])("that are %s are BAD_MODEL", (_, file) => expect(codeOf(() => payloadOf(file, "x.bin", 3))).toBe("BAD_MODEL"));

  it("that are missing are BAD_MODEL", () => expect(codeOf(() => readModel("absent.bin", 1))).toBe("BAD_MODEL"));

  it("of this package are whole", () => {
    expect(nameWeights().steps).toHaveLength(STEPS);
    const { keys, values } = lexiconOf(readModel("lexicon.bin", LEXICON_VERSION));
    expect(keys.length).toBe(values.length);
  });

  it.each([
    ["lexicon.bin", LEXICON_VERSION],
    ["markup.bin", MARKUP_MODEL_VERSION],
    ["names.bin", NAMES_VERSION],
  ])("of this package are unchanged since they were made: %s", (name, version) => {
    expect(codeOf(() => payloadOf(readFileSync(`src/models/${name}`), name, version))).toBeNull();
  });
});
