import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

type Spans = readonly (readonly [number, number])[];
const FILE = join(import.meta.dirname, "../../training/labels/names-en.jsonl");
const [provenance, ...rows] = readFileSync(FILE, "utf8").trim().split("\n");

describe("labels of pages that lie outside the repo", () => {
  it("say where they come from", () => expect(provenance).toContain("provenance"));
  it("hold places in the pages and no text", () => {
    for (const row of rows) {
      const { id, ...spans } = JSON.parse(row) as Record<string, Spans> & { id: string };
      expect(typeof id).toBe("string");
      expect(Object.keys(spans).sort()).toEqual(["lines", "organizations", "people"]);
      for (const list of Object.values(spans)) expect(list.flat().every(Number.isInteger)).toBe(true);
    }
  });
  it("name nothing outside the lines that were read", () => {
    for (const row of rows) {
      const { lines, organizations, people } = JSON.parse(row) as Record<string, Spans>;
      for (const [start, end] of [...(organizations ?? []), ...(people ?? [])]) {
        expect(lines?.some(([from, to]) => from <= start && end <= to)).toBe(true);
      }
    }
  });
});

describe("labels of a corpus of sentences", () => {
  const labels = join(import.meta.dirname, "../../training/labels/names-idner2k.jsonl");
  const [header, ...sentences] = readFileSync(labels, "utf8").trim().split("\n");
  it("say where they come from", () => expect(header).toContain("provenance"));
  it("hold rows of the corpus, tokens, and no text", () => {
    for (const sentence of sentences) {
      const { id, ...names } = JSON.parse(sentence) as Record<string, Spans> & { id: string };
      expect(id).toMatch(/^(?:train|dev)\d+$/);
      expect(Object.keys(names).sort()).toEqual(["organizations", "people", "places"]);
      const spans = Object.values(names)
        .flat()
        .sort(([a], [b]) => a - b);
      spans.forEach(([first, last], i) => {
        expect(first < last && first >= (spans[i - 1]?.[1] ?? 0)).toBe(true);
      });
    }
  });
});
