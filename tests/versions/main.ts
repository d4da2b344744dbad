/**
 * `npm run versions [-- --suite | --nodes-only]`: the same bytes from every Node that is supported, for all fixtures, with
 * workers and in each view; with --suite, all tests on each; with --nodes-only without other locales and time zones, which
 * `npm test` has. Versions come from the registry; without it they are skipped aloud.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { differences, fixtureFolder, outputsOf } from "./outputs.js";
import { PLACES } from "./places.js";

const MAJORS = ["20", "22", "24", "26"] as const;
const ROOT = resolve(import.meta.dirname, "../..");
/** Kept between runs: a version is a hundred megabytes. */
const CACHE = join(tmpdir(), "petik-node-versions");
/** The longest that the registry is waited for, in milliseconds. */
const PATIENCE = 240_000;

interface Version {
  readonly name: string;
  readonly node: string;
}

const SWITCH = { type: "boolean", default: false } as const;
const { values: options } = parseArgs({ options: { suite: SWITCH, "nodes-only": SWITCH } });
const versions = MAJORS.flatMap((major) => versionOf(major) ?? []);
process.exitCode = options.suite ? runSuite() : compareOutputs();

/** A Node of that major version: the one that runs, or one from the registry; null where there is none to be had. */
function versionOf(major: string): Version | null {
  if (process.versions.node.startsWith(`${major}.`)) return { name: process.version, node: process.execPath };
  const folder = join(CACHE, major);
  const node = join(folder, "node_modules/node/bin/node");
  if (!existsSync(node)) install(major, folder);
  const { stdout, status } = spawnSync(node, ["--version"], { encoding: "utf8" });
  if (status === 0) return { name: stdout.trim(), node };
  console.log(`versions: Node ${major} skipped: it could not be had from the registry`);
  return null;
}

/** The package with the program for this machine has no install script, unlike the one called "node". */
function install(major: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const wanted = `node@npm:node-${process.platform}-${process.arch}@${major}`;
  const args = ["install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", wanted];
  spawnSync("npm", args, { stdio: "ignore", timeout: PATIENCE });
}

function compareOutputs(): number {
  const folder = fixtureFolder();
  const [first, ...others] = versions;
  if (!first) return 1;
  const expected = outputsOf({ ...first, env: {} }, folder);
  let faults = 0;
  const tell = (name: string, found: Readonly<Record<string, string>>): void => {
    const different = differences(expected, found);
    faults += different.length;
    console.log(
      `versions: ${name}: ${different.length === 0 ? "the same bytes" : `differs in ${different.join(", ")}`}`,
    );
  };
  for (const { name, node } of others) tell(name, outputsOf({ node, env: {} }, folder));
  const places = options["nodes-only"] ? [] : PLACES;
  for (const env of places) tell(`${env.LC_ALL} ${env.TZ}`, outputsOf({ ...first, env }, folder));
  rmSync(folder, { recursive: true });
  console.log(
    `versions: ${Object.keys(expected).length} outputs of ${versions.length} versions, ${faults} differences`,
  );
  return faults > 0 ? 1 : 0;
}

function runSuite(): number {
  const failed = versions.filter(({ name, node }) => {
    const { status } = spawnSync(node, ["node_modules/vitest/vitest.mjs", "run", "--reporter=dot"], {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
    });
    console.log(`versions: ${name}: ${status === 0 ? "all tests pass" : "tests fail"}`);
    return status !== 0;
  });
  return failed.length > 0 ? 1 : 0;
}
