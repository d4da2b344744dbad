/**
 * Where the command begins. Built as CommonJS, which starts sooner than modules do, and so is what one page needs; that
 * comes with the code that V8 compiled when the package was built. The only place that sets the exit code.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { prepareForMore, sparePreparation } from "./optimizing.js";
import type * as Quick from "./quick.js";

export { sparePreparation };

/** One page in a file of its own. */
const PAGE_NAME = /^[^-*?[{].*\.(?:txt|html?)$/s;
const QUICK = join(import.meta.dirname, "quick.cjs");

/** Runs `extract` with the arguments after the command's name. Sets the exit code and never throws. */
export async function start(args: readonly string[]): Promise<void> {
  const code = await quickCode(args);
  if (code !== null) {
    process.exitCode = code;
    return;
  }
  process.stderr.on("error", () => undefined);
  process.exitCode = await (await import("./main.js")).main(args);
}

/** The exit code of the commonest call, null where it is another. Code of one page is done before it could be optimized. */
async function quickCode(args: readonly string[]): Promise<number | null> {
  const [path = ""] = args;
  if (args.length !== 1 || !PAGE_NAME.test(path)) return null;
  sparePreparation();
  const code = await loadQuick().quick.quickly(path);
  if (code === null) prepareForMore();
  return code;
}

/** What one page needs, with the script that it came from: a function of what a module is given, as bundle.js wraps it. */
export function loadQuick(): { readonly quick: typeof Quick; readonly script: Script } {
  // Latin letters alone: the bundle spells all others as escapes, and so is read without decoding.
  const source = readFileSync(QUICK, "latin1");
  const cachedData = compiledCode();
  const script = new Script(source, cachedData ? { filename: QUICK, cachedData } : { filename: QUICK });
  const module = { exports: {} };
  script.runInThisContext()(module, createRequire(QUICK), QUICK, import.meta.dirname);
  return { quick: module.exports as typeof Quick, script };
}

/** What V8 compiled; null where there is none. Another version of V8 than made it sets it aside. */
function compiledCode(): Buffer | null {
  try {
    return readFileSync(`${QUICK}.cache`);
  } catch {
    return null;
  }
}
