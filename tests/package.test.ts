import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

interface Lock {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}
const ROOT = resolve(import.meta.dirname, "..");
const read = (file: string): unknown => JSON.parse(readFileSync(resolve(ROOT, file), "utf8"));
const { packages } = read("package-lock.json") as Lock;
const manifest = read("package.json") as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

describe("the package", () => {
  it("names every dependency by one exact version", () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
  it("locks the optional packages of every platform, else npm ci fails elsewhere", () => {
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.keys(optionalDependencies),
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((name) => !packages[`node_modules/${name}`])).toEqual([]);
  });
});
