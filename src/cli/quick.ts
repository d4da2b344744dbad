/**
 * The commonest call, `extract page.txt`, without what it does not need: it starts twice as fast. Whatever is out of
 * the ordinary, and each failure, is left to the command proper, which then begins from the start.
 */
import { readFileSync, statSync } from "node:fs";
import { extract } from "../extract.js";
import { escapeForTerminal } from "./messages.js";

/** Larger pages are checked against `--max-bytes` by the command proper. */
const QUICK_BYTES = 2 ** 20;
const INDENT = 2;
const HAS_TEXT = /\S/;

/** The page's document as the command prints it; null where the command proper has to see to it. */
export function quickly(path: string): string | null {
  try {
    const stat = statSync(path);
    if (!stat.isFile() || stat.size > QUICK_BYTES) return null;
    const bytes = readFileSync(path);
    if (!HAS_TEXT.test(bytes.toString("latin1"))) return null;
    const document = extract(bytes, { id: path, format: path.endsWith(".txt") ? null : "html" });
    const json = JSON.stringify(document, null, process.stdout.isTTY === true ? INDENT : 0);
    return `${escapeForTerminal(json)}\n`;
  } catch {
    return null;
  }
}
