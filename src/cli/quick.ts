/**
 * The commonest call, `extract page.txt`, without what it does not need: it starts in a third of the time. Whatever is
 * out of the ordinary, and each failure, is left to the command proper, which then begins from the start.
 */
import { readFileSync, statSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { extract } from "../extract.js";
import { EXIT, failed } from "./ending.js";
import { escapeForTerminal } from "./messages.js";
import { Output } from "./output.js";

/** Larger pages are checked against `--max-bytes` by the command proper. */
const QUICK_BYTES = 2 ** 20;
/** A page that is smaller is read before optimized code would be ready. */
const SMALL_BYTES = 2 ** 15;
const INDENT = 2;
const HAS_TEXT = /\S/;

/** Prints the page's document as the command prints it; tells the exit code, null where the command proper has to see to it. */
export async function quickly(path: string): Promise<number | null> {
  const text = documentOf(path);
  if (text === null) return null;
  try {
    await new Output(process.stdout).write(text);
    return EXIT.good;
  } catch (error) {
    return failed(error);
  }
}

/** What `quickly` prints. */
export function documentOf(path: string): string | null {
  try {
    const stat = statSync(path);
    if (!stat.isFile() || stat.size > QUICK_BYTES) return null;
    if (stat.size > SMALL_BYTES) setFlagsFromString("--opt");
    const bytes = readFileSync(path);
    if (!HAS_TEXT.test(bytes.toString("latin1"))) return null;
    const document = extract(bytes, { id: path, format: path.endsWith(".txt") ? null : "html" });
    const json = JSON.stringify(document, null, process.stdout.isTTY === true ? INDENT : 0);
    return `${escapeForTerminal(json)}\n`;
  } catch {
    return null;
  }
}
