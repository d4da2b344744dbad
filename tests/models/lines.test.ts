import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lineModel, readLineModel } from "../../src/models/lines.js";
import { FEATURE_COUNT, FEATURE_HASH } from "../../src/segments/features.js";

const bytes = readFileSync(join(import.meta.dirname, "../../src/models/lines.bin"));

describe("the line model", () => {
  it("is the one that these features need, and small", () => {
    expect(lineModel(FEATURE_HASH).features).toBe(FEATURE_COUNT);
    expect(bytes.length).toBeLessThan(200_000);
  });
  it.each([
    ["is empty", new Uint8Array(0), FEATURE_HASH, /is none/],
    ["is no model", new TextEncoder().encode("x".repeat(100)), FEATURE_HASH, /is none/],
    ["is cut", bytes.subarray(0, bytes.length - 9), FEATURE_HASH, /bytes instead of/],
    ["is for other features", bytes, FEATURE_HASH + 1, /other features/],
  ])("says what is wrong where it %s", (_, damaged, hash, message) => {
    expect(() => readLineModel(damaged, hash)).toThrow(expect.objectContaining({ code: "BAD_MODEL" }));
    expect(() => readLineModel(damaged, hash)).toThrow(message);
  });
  it("says that a byte of it was changed", () => {
    const changed = Uint8Array.from(bytes);
    changed[bytes.length - 5] = (changed[bytes.length - 5] ?? 0) ^ 1;
    expect(() => readLineModel(changed, FEATURE_HASH)).toThrow(/is damaged/);
  });
});
