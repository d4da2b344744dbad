import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { FLOORS, LAYERS } from "./support/layers.js";

const SRC = resolve(import.meta.dirname, "../src");
/** Where each package may be imported, and nowhere else. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  cheerio: ["page/html"],
  commander: ["cli/flags"],
  chalk: ["views/terminal"],
};

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const imports = files.flatMap((file) => {
  const code = readFileSync(join(SRC, file), "utf8");
  const from = file.replace(/\.ts$/, "");
  return [...code.matchAll(/(?:from|import\(|require\()\s*"([^"]+)"/g)].map(([, to = ""]) => ({ from, to }));
});
const local = imports
  .filter(({ to }) => to.startsWith("."))
  .map(({ from, to }) => ({ from, to: relative(SRC, resolve(SRC, dirname(from), to)).replace(/\.js$/, "") }));

const unitOf = (file: string): string => file.split("/")[0] ?? file;
const layerOf = (file: string): number => LAYERS.findIndex((layer) => layer.includes(unitOf(file)));

describe("a file", () => {
  it("tells in its first line what it is about", () => {
    const silent = files.filter((file) => !readFileSync(join(SRC, file), "utf8").startsWith("/**"));
    expect(silent).toEqual([]);
  });
});

describe("imports go downward only", () => {
  it("knows the layer of every file", () => {
    expect(files.map((file) => file.replace(/\.ts$/, "")).filter((file) => layerOf(file) < 0)).toEqual([]);
  });
  it("lets no stage import a sibling or a layer above", () => {
    const allowed = (from: string, to: string) =>
      unitOf(from) === unitOf(to) || layerOf(to) < layerOf(from) || layerOf(from) === 0;
    expect(local.filter(({ from, to }) => !allowed(from, to))).toEqual([]);
  });
  it.each(Object.entries(FLOORS))("keeps the floors of %s in order", (stage, floors) => {
    const floorOf = (file: string): number | null => {
      const [unit, floor, ...rest] = file.split("/");
      if (unit !== stage || !floor) return null;
      return rest.length > 0 ? floors.indexOf(floor) : floors.length;
    };
    const known = local.flatMap(({ from, to }) => {
      const [above, below] = [floorOf(from), floorOf(to)];
      return above === null || below === null ? [] : [{ from, to, above, below }];
    });
    expect(known.length).toBeGreaterThan(0);
    expect(known.filter(({ above, below }) => above < 0 || below < 0 || below > above)).toEqual([]);
  });
  it("has no circle", () => {
    const seen = new Map<string, "open" | "done">();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (seen.get(file) === "open") circles.push([...path, file].join(" → "));
      if (seen.has(file)) return;
      seen.set(file, "open");
      for (const { to } of local.filter(({ from }) => from === file)) visit(to, [...path, file]);
      seen.set(file, "done");
    };
    for (const { from } of local) visit(from, []);
    expect(circles).toEqual([]);
  });
  it("keeps each package behind its file", () => {
    const packageOf = (to: string): string => to.split("/")[0] ?? to;
    expect(imports.filter(({ from, to }) => PACKAGES[packageOf(to)]?.includes(from) === false)).toEqual([]);
  });
  it("touches the file system under cli/ and models/ alone", () => {
    expect(imports.filter(({ from, to }) => to === "node:fs" && !["cli", "models"].includes(unitOf(from)))).toEqual([]);
  });
});
