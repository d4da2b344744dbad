import { rmSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { differences, fixtureFolder, outputsOf, SHORT_WAYS } from "./outputs.js";
import { PLACES } from "./places.js";

const LIMIT = 300_000;

describe("locale and time zone", () => {
  it("change no byte of the output", { timeout: LIMIT }, () => {
    const folder = fixtureFolder();
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const node = process.execPath;
    const here = outputsOf({ node, env: { LC_ALL: "en_US.UTF-8", TZ: "UTC" } }, folder, SHORT_WAYS);
    expect(new Set(Object.values(here)).size).toBe(SHORT_WAYS.length);
    for (const env of PLACES) expect(differences(here, outputsOf({ node, env }, folder, SHORT_WAYS))).toEqual([]);
  });
});
