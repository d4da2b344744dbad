import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
}
interface Lock {
  readonly packages: Readonly<Record<string, Locked>>;
}
const ROOT = resolve(import.meta.dirname, "..");
const read = (file: string): unknown => JSON.parse(readFileSync(resolve(ROOT, file), "utf8"));
const { packages } = read("package-lock.json") as Lock;
const manifest = read("package.json") as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
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
  it("runs no code when it is installed, nor does anything that comes with it", () => {
    const hooked = Object.entries(packages).filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev);
    expect(hooked.map(([name]) => name)).toEqual([]);
    const hooks = Object.keys(manifest.scripts).filter((name) => /^(?:pre|post)?install$/.test(name));
    expect(hooks).toEqual([]);
  });
  it("gives a reason for each dependency in CONTRIBUTING, and for none that it does not have", () => {
    const contributing = readFileSync(resolve(ROOT, "CONTRIBUTING.md"), "utf8");
    const [, section = ""] = contributing.split("## Dependencies");
    const rows = section.split("\n## ", 1)[0]?.match(/^\| `.*$/gm) ?? [];
    const named = rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(named.sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });
});
