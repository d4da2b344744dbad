/**
 * The commonest call, `extract page.txt`, without what it does not need: it starts in a third of the time. Whatever is
 * out of the ordinary, and each failure, is left to the command proper, which then begins from the start.
 */
import { fstatSync, readFileSync, statSync, writeSync } from "node:fs";
import { extract } from "../extract.js";
import { EXIT, failed } from "./ending.js";
import { escapeForTerminal } from "./messages.js";
import { prepareForMore } from "./optimizing.js";
import { Output } from "./output.js";

/** Larger pages are checked against `--max-bytes` by the command proper. */
const QUICK_BYTES = 2 ** 20;
/** A page that is smaller is read before optimized code would be ready. */
const SMALL_BYTES = 2 ** 15;
const INDENT = 2;
const STANDARD_OUTPUT = 1;
const HAS_TEXT = /\S/;

/** Prints the page's document as the command prints it; tells the exit code, null where the command proper has to see to it. */
export async function quickly(path: string): Promise<number | null> {
  const text = documentOf(path);
  if (text === null) return null;
  try {
    await print(text);
    return EXIT.good;
  } catch (error) {
    process.stderr.on("error", () => undefined);
    return failed(error);
  }
}

/** Straight into the file or pipe, as a stream takes longer to make than the page to write; a stream where that waits or fails. */
async function print(text: string): Promise<void> {
  const bytes = Buffer.from(text);
  let at = 0;
  try {
    while (at < bytes.length) at += writeSync(STANDARD_OUTPUT, bytes, at);
  } catch {
    await new Output(process.stdout).write(bytes.subarray(at));
  }
}

/** Only what is a device can be a terminal; whether it is takes a stream to tell. */
function isTerminal(): boolean {
  return fstatSync(STANDARD_OUTPUT).isCharacterDevice() && process.stdout.isTTY === true;
}

/** What `quickly` prints. */
export function documentOf(path: string): string | null {
  try {
    const stat = statSync(path);
    if (!stat.isFile() || stat.size > QUICK_BYTES) return null;
    if (stat.size > SMALL_BYTES) prepareForMore();
    const bytes = readFileSync(path);
    if (!HAS_TEXT.test(bytes.toString("latin1"))) return null;
    const document = extract(bytes, { id: path, format: path.endsWith(".txt") ? null : "html" });
    const json = JSON.stringify(document, null, isTerminal() ? INDENT : 0);
    return `${escapeForTerminal(json)}\n`;
  } catch {
    return null;
  }
}
